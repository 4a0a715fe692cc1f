"""Merging: orders of one customer go in one parcel, and each stays an order of its own."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from domain.billing.commands import issue_invoice
from domain.billing.models import Invoice
from domain.catalog.models import Product
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.commands import StaleVersion, Terms
from domain.foundation.documents import document_content
from domain.foundation.errors import DomainError, NotFound, Refused, RefusedForReasons
from domain.foundation.ids import new_id
from domain.foundation.moves import MoveNotOpen
from domain.foundation.views import Condition, Picked, read_rows
from domain.orders.changing.editing import edit_order
from domain.orders.changing.events import OrderMerged
from domain.orders.changing.merging import merge_orders, unmerge_order
from domain.orders.changing.wishes import Operation
from domain.orders.commands.decide import cancel_order, confirm_order
from domain.orders.commands.hold import hold_order
from domain.orders.commands.place import place_order
from domain.orders.grouping import standing_beside
from domain.orders.models import Order
from domain.orders.queries import ORDER, list_lines
from domain.orders.rules.merging import MOST_TOGETHER
from domain.orders.rules.moving import moves_for
from domain.orders.states import FulfillmentStatus, OrderStatus
from domain.shipping.commands import attach_label, deliver_shipment, ship_order
from domain.shipping.events import LabelAttached, OrderShipped
from domain.shipping.models import Shipment
from tests.foundation.looking import everything
from tests.foundation.makers import BERLIN, make_order, make_product, told, wish
from tests.orders.issue_scene import ANNA
from tests.orders.test_walks import check

pytestmark = pytest.mark.anyio
NOT_HERE = "Nothing of it is here yet; wait for the goods, or cancel what is missing."
ELSEWHERE = replace(BERLIN, street="Gasse 2")


async def order_of(state: str = "confirmed", **given: Any) -> Order:
    return await make_order(state, **{"LAMP": 1, "customer_email": ANNA, **given})


async def merged(*orders: Order) -> list[Order]:
    await merge_orders(orders[0].id, [one.id for one in orders[1:]], by=SYSTEM)
    return [await Order.get(id=one.id) for one in orders]


async def reasons(order: Order, verb: str) -> list[str]:
    known, lines = await Order.get(id=order.id), await list_lines(order.id)
    return next(move.reasons for move in moves_for(await standing_beside(known, lines), SYSTEM) if move.verb == verb)


async def test_orders_that_were_merged_are_sent_in_one_parcel_and_stay_orders_of_their_own(db: str) -> None:
    first, second, third = await merged(await order_of(), await order_of(LAMP=2), await order_of(CUP=1))

    await ship_order(second.id, by=SYSTEM)

    lead = await Shipment.get(order_id=second.id)
    others = await Shipment.filter(lead_id=lead.id).order_by("number")
    assert [one.number for one in (lead, *others)] == [f"{one.number}-1" for one in (second, first, third)]
    assert lead.lead_id is None
    assert {event.order_id for event in await told(OrderShipped)} == {first.id, second.id, third.id}
    for order in (first, second, third):
        now = await Order.get(id=order.id)
        assert (now.fulfillment_status, now.group_id) == (FulfillmentStatus.SHIPPED, None)
        await issue_invoice(order.id, by=SYSTEM)
        await check(order.id)
    assert len({invoice.order_id for invoice in await Invoice.all()}) == 3  # type: ignore[attr-defined]


async def test_one_label_bears_the_number_of_all(db: str) -> None:
    first, second = await merged(await order_of(), await order_of())
    await ship_order(first.id, by=SYSTEM)
    lead = await Shipment.get(order_id=first.id)

    for _ in range(2):
        await attach_label(lead.id, "0034", "https://track.example/0034", b"%PDF-", by=SYSTEM)

    assert {one.tracking_number for one in await Shipment.all()} == {"0034"}
    assert sorted(str(event.order_id) for event in await told(LabelAttached)) == sorted([first.id, second.id])
    assert await document_content("LABEL", lead.id) == b"%PDF-"
    page = await read_rows(
        ORDER,
        (Picked("shipments", sub=(Picked("label_url"), Picked("together_with", sub=(Picked("number"),)))),),
        caller=SYSTEM,
        where=Condition("{t}.id = {}", (second.id,)),
    )
    ((shipment,),) = (row[0] for row in page.rows)
    assert shipment[0] is not None
    assert [one[0] for one in shipment[1]] == [first.number]


async def test_a_parcel_arrives_for_all_orders_in_it(db: str) -> None:
    first, second = await merged(await order_of(), await order_of())
    await ship_order(first.id, by=SYSTEM)

    await deliver_shipment((await Shipment.get(order_id=second.id)).id, by=SYSTEM)

    assert {one.fulfillment_status for one in await Order.all()} == {FulfillmentStatus.DELIVERED}
    for order in (first, second):
        await check(order.id)


async def test_all_wait_for_the_last_and_say_for_whom(db: str) -> None:
    ready, held, placed = await merged(await order_of(), await order_of(), await order_of("placed"))
    await hold_order(held.id, "checking", by=SYSTEM)

    said = [
        f"Order {held.number} goes along: On hold by Laufzettel: checking; release the hold first.",
        f"Order {placed.number} goes along: Order {placed.number} is PLACED; only a CONFIRMED one is shipped.",
    ]
    assert await reasons(ready, "ship") == said
    with pytest.raises(MoveNotOpen) as refused:
        await ship_order(ready.id, by=SYSTEM)
    assert str(refused.value) == f"Cannot ship: {' '.join(said)}"


async def test_what_is_not_here_yet_keeps_the_others_back_until_it_is_unmerged(db: str) -> None:
    vase = await make_product("VASE")
    await Product.filter(id=vase.id).update(backorder="ALLOW")
    waiting = await place_order(wish(VASE=1, customer_email=ANNA), by=SYSTEM)
    await confirm_order(waiting.id, by=SYSTEM)
    assert await reasons(waiting, "ship") == [NOT_HERE]
    ready, waiting = await merged(await order_of(), waiting)
    assert await reasons(ready, "ship") == [f"Order {waiting.number} goes along: {NOT_HERE}"]

    await unmerge_order(waiting.id, by=SYSTEM)

    assert await reasons(ready, "unmerge") == ["The order goes alone."]
    await ship_order(ready.id, by=SYSTEM)
    assert await Shipment.all().count() == 1


async def test_others_are_named_to_the_shops_own_people_only(db: str) -> None:
    kiosk = Caller(
        id="key_1",
        name="shop",
        kind=CallerKind.KEY,
        permissions=frozenset({"orders.read", "orders.place"}),
        own_only=True,
    )
    mine = await order_of(by=kiosk)
    ready, other = await merged(await Order.get(id=mine.id), await order_of("placed", by=kiosk))

    async def said_to(caller: Caller) -> str:
        page = await read_rows(ORDER, (Picked("moves"),), caller=caller, where=Condition("{t}.id = {}", (ready.id,)))
        moves = page.plan.slots[0].field.of(page.rows[0][: page.plan.width], caller)  # type: ignore[union-attr]
        return " ".join(next(move.reasons for move in moves if move.verb == "ship"))

    assert other.number in await said_to(SYSTEM)
    assert other.number not in await said_to(kiosk)
    assert "Another order that goes along is not ready." in await said_to(kiosk)


async def test_the_last_two_go_alone_when_one_leaves_and_of_three_two_stay_together(db: str) -> None:
    first, second, third = await merged(await order_of(), await order_of(), await order_of())

    await unmerge_order(first.id, by=SYSTEM)
    assert [(await Order.get(id=one.id)).group_id for one in (first, second, third)] == [
        None, second.group_id, second.group_id,
    ]  # fmt: skip
    await unmerge_order(third.id, by=SYSTEM)
    assert await Order.filter(group_id__isnull=False).count() == 0


async def test_who_is_called_off_keeps_nobody_back(db: str) -> None:
    first, second = await merged(await order_of(), await order_of())

    await cancel_order(second.id, None, by=SYSTEM)

    assert await reasons(first, "unmerge") == ["The order goes alone."]
    await ship_order(first.id, by=SYSTEM)
    assert await Shipment.all().count() == 1


async def test_a_further_order_joins_and_one_of_another_group_does_not(db: str) -> None:
    first, second = await merged(await order_of(), await order_of())
    third, fourth = await merged(await order_of(), await order_of())

    with pytest.raises(Refused, match="it goes along with others"):
        await merge_orders(first.id, [third.id], by=SYSTEM)
    await unmerge_order(third.id, by=SYSTEM)
    await merge_orders(second.id, [third.id, fourth.id], by=SYSTEM)

    assert len({one.group_id for one in await Order.all()}) == 1
    assert (await told(OrderMerged))[-1].numbers == f"{first.number}, {second.number}, {third.number}"


async def test_everything_that_does_not_fit_is_said_at_once(db: str) -> None:
    order = await order_of()
    others = [
        await make_order("confirmed", LAMP=1),
        await order_of(shipping_address=ELSEWHERE),
        await order_of(shipping_method="EXPRESS"),
        await order_of("shipped"),
        await order_of("cancelled"),
    ]
    before = await everything()

    with pytest.raises(RefusedForReasons) as refused:
        await merge_orders(order.id, [one.id for one in others], by=SYSTEM)

    said = [(one.path, one.message.partition(": ")[2]) for one in refused.value.refusals]
    assert said == [
        (("with", "0"), "it is another customer's"),
        (("with", "1"), "it goes elsewhere"),
        (("with", "2"), "it is sent otherwise"),
        (("with", "3"), "Nothing is left that could go along with another order."),
        (("with", "4"), f"Order {others[4].number} is CANCELLED."),
    ]
    assert await everything() == before


@pytest.mark.parametrize("named", ["none", "itself", "twice", "nonsense", "nobody's", "too many"])
async def test_a_list_that_makes_no_sense_is_refused(db: str, named: str) -> None:
    order, other = await order_of(), await order_of()
    lists = {
        "none": [],
        "itself": [order.id],
        "twice": [other.id, other.id],
        "nonsense": ["1 or 1=1"],
        "nobody's": [new_id("ord")],
        "too many": [new_id("ord") for _ in range(MOST_TOGETHER)],
    }

    with pytest.raises((Refused, NotFound)) as refused:
        await merge_orders(order.id, lists[named], by=SYSTEM)
    assert refused.value.path[0] == "with"


async def test_the_same_door_spelled_otherwise_is_the_same_door(db: str) -> None:
    typed = replace(BERLIN, street="  weg  1 ", city="BERLIN", phone="030 1234")

    first, second = await merged(await order_of(), await order_of(shipping_address=typed))

    assert first.group_id == second.group_id is not None


async def test_who_goes_along_stays_on_the_way(db: str) -> None:
    first, _ = await merged(await order_of(), await order_of())

    for operation in (Operation(set_shipping_address=ELSEWHERE), Operation(set_shipping_method="EXPRESS")):
        with pytest.raises(Refused, match="Other orders go along with it"):
            await edit_order(first.id, (operation,), None, by=SYSTEM)
    await edit_order(first.id, (Operation(set_note="ring twice"),), None, by=SYSTEM)


async def test_a_preview_changes_nothing_and_a_stale_version_is_refused(db: str) -> None:
    first, second = await order_of(), await order_of()
    before = await everything()

    await merge_orders.carry_out(Terms(dry_run=True), first.id, [second.id], by=SYSTEM)
    with pytest.raises(StaleVersion):
        await merge_orders.carry_out(Terms(expected_version=first.version - 1), first.id, [second.id], by=SYSTEM)

    assert await everything() == before


@pytest.mark.postgres
async def test_people_who_send_and_merge_at_once_never_send_anything_twice(db: str) -> None:
    orders = [await order_of() for _ in range(6)]
    await merged(*orders[:3])

    async def attempt(number: int) -> None:
        try:
            if number % 3:
                await ship_order(orders[number % 6].id, by=SYSTEM)
            else:
                await merge_orders(orders[number % 6].id, [orders[5 - number % 5].id], by=SYSTEM)
        except DomainError:
            pass

    await asyncio.gather(*(attempt(number) for number in range(18)))

    sent = await Shipment.all()
    assert len({one.order_id for one in sent}) == len(sent)  # type: ignore[attr-defined]
    assert {one.order_id for one in sent} == {  # type: ignore[attr-defined]
        one.id for one in await Order.filter(fulfillment_status="SHIPPED", status=OrderStatus.CONFIRMED)
    }
    for order in orders:
        await check(order.id)
