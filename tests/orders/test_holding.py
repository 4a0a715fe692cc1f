"""Holds: several at once, each stops what its scope names, and ends by hand or by itself."""

from datetime import timedelta

import pytest

from domain.access.queries import token_caller
from domain.billing.commands import issue_invoice
from domain.billing.models import Invoice
from domain.foundation import clock
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.clock import now
from domain.foundation.errors import Invalid, Required
from domain.foundation.ids import new_id
from domain.foundation.moves import MoveNotOpen
from domain.foundation.views import Condition, Picked, read_rows
from domain.orders.commands.decide import cancel_order, confirm_order
from domain.orders.commands.hold import hold_order, release_hold, release_order
from domain.orders.commands.progress import book_payment
from domain.orders.errors import NoSuchHold
from domain.orders.events import HoldReleased, OrderReleased
from domain.orders.hold_queries import HOLD
from domain.orders.hold_states import HoldScope, HoldState
from domain.orders.models import Hold, Order
from domain.orders.queries import ORDER, list_lines
from domain.orders.rules.holding import MOST_HOLDS
from domain.orders.rules.moving import moves_for, moves_of_row
from domain.orders.rules.standing import standing
from domain.orders.states import Attention, OrderStatus
from domain.shipping.commands import deliver_order, ship_order
from tests.foundation.makers import clerk, make_order, pay, told
from workers.orders.jobs import release_expired_holds

pytestmark = pytest.mark.anyio
KIM = clerk("orders.hold", "orders.release")


async def of(order: Order) -> Order:
    return await Order.get(id=order.id)


async def reasons(order: Order, verb: str) -> list[str]:
    moves = {move.verb: move for move in moves_for(standing(await of(order), await list_lines(order.id)), SYSTEM)}
    return moves[verb].reasons


async def test_a_hold_comes_back_with_an_order_that_is_reopened(db: str) -> None:
    order = await make_order("shipped", LAMP=1)
    await hold_order(order.id, "The customer called", by=SYSTEM)
    await deliver_order(order.id, by=SYSTEM)
    await pay(await of(order))
    assert (await of(order)).status is OrderStatus.COMPLETED

    await book_payment(order.id, -100, by=SYSTEM)

    reopened = await of(order)
    assert reopened.status is OrderStatus.CONFIRMED
    assert Attention.ON_HOLD in Attention(reopened.attention)
    await release_order(order.id, by=SYSTEM)
    assert (await of(order)).attention == 0


@pytest.mark.parametrize(
    ("state", "scope", "stopped"),
    [
        ("placed", HoldScope.ALLOCATE, "confirm"),
        ("confirmed", HoldScope.PICK, "ship"),
        ("confirmed", HoldScope.SHIP, "ship"),
        ("placed", HoldScope.SHIP | HoldScope.INVOICE, None),
        ("confirmed", HoldScope.INVOICE | HoldScope.CAPTURE, None),
    ],
)
async def test_a_hold_stops_what_its_scope_names(db: str, state: str, scope: HoldScope, stopped: str | None) -> None:
    order = await make_order(state)
    await hold_order(order.id, "looks odd", scope, by=KIM)

    for verb in ("confirm", "ship"):
        why = "On hold by Kim: looks odd; release the hold first."
        assert (why in await reasons(order, verb)) == (verb == stopped)


async def test_each_of_several_holds_must_end_before_the_order_goes_on(db: str) -> None:
    order = await make_order("placed")
    await hold_order(order.id, "address", by=KIM)
    await hold_order(order.id, "price", HoldScope.ALLOCATE, by=KIM)
    first, second = await Hold.all().order_by("id")

    with pytest.raises(MoveNotOpen, match=r"On hold by Kim: address; .*On hold by Kim: price"):
        await confirm_order(order.id, by=SYSTEM)
    await release_hold(first.id, by=KIM)
    assert await reasons(order, "confirm") == ["On hold by Kim: price; release the hold first."]
    assert await told(OrderReleased) == []
    await release_hold(second.id, by=KIM)

    assert (await confirm_order(order.id, by=SYSTEM)).status is OrderStatus.CONFIRMED
    assert [event.reason for event in await told(HoldReleased)] == ["address", "price"]
    assert len(await told(OrderReleased)) == 1
    assert {hold.released_by for hold in await Hold.all()} == {"Kim"}


async def test_to_release_the_order_is_to_end_all_its_holds(db: str) -> None:
    order = await make_order("placed")
    await hold_order(order.id, "a", by=KIM)
    await hold_order(order.id, "b", by=KIM)

    await release_order(order.id, by=KIM)

    assert {hold.state for hold in await Hold.all()} == {HoldState.RELEASED}
    assert ((await of(order)).held, (await of(order)).attention) == (None, 0)


async def test_a_hold_ends_once(db: str) -> None:
    order = await make_order("placed")
    await hold_order(order.id, "a", by=KIM)
    hold = await Hold.get()
    await release_hold(hold.id, by=KIM)
    version = (await of(order)).version

    with pytest.raises(MoveNotOpen, match="the hold is RELEASED"):
        await release_hold(hold.id, by=KIM)
    assert (await of(order)).version == version


async def test_a_hold_ends_by_itself_when_its_time_is_over(db: str) -> None:
    order = await make_order("placed")
    await hold_order(order.id, "until tomorrow", expires_at=now() + timedelta(hours=20), by=KIM)
    await hold_order(order.id, "for good", by=KIM)

    await release_expired_holds()
    assert await Hold.filter(state=HoldState.ACTIVE).count() == 2
    clock.shift(timedelta(days=1))
    try:
        await release_expired_holds()
        await release_expired_holds()
    finally:
        clock.shift(timedelta(0))

    assert [hold.reason for hold in await Hold.filter(state=HoldState.ACTIVE)] == ["for good"]
    assert [event.reason for event in await told(HoldReleased)] == ["until tomorrow"]


async def test_an_invoice_waits_for_its_hold(db: str) -> None:
    order = await make_order("confirmed")
    await hold_order(order.id, "wrong VAT id", HoldScope.INVOICE, by=KIM)
    await ship_order(order.id, by=SYSTEM)

    assert await issue_invoice(order.id, by=SYSTEM) is None
    await release_order(order.id, by=KIM)
    assert await issue_invoice(order.id, by=SYSTEM) is not None

    assert await Invoice.all().count() == 1


async def test_cancelling_ends_the_holds(db: str) -> None:
    order = await make_order("held")

    await cancel_order(order.id, "no", by=SYSTEM)

    assert (await Hold.get()).state is HoldState.RELEASED
    assert (await of(order)).held is None


async def test_a_hold_needs_something_to_stop_and_a_time_to_come(db: str) -> None:
    order = await make_order("placed")

    with pytest.raises(Required):
        await hold_order(order.id, "a", HoldScope(0), by=KIM)
    with pytest.raises(Invalid, match="over already"):
        await hold_order(order.id, "a", expires_at=now(), by=KIM)
    assert await Hold.all().count() == 0


async def test_there_is_an_end_to_holding(db: str) -> None:
    order = await make_order("placed")
    for _ in range(MOST_HOLDS):
        await hold_order(order.id, "again", by=KIM)

    with pytest.raises(MoveNotOpen, match="20 holds already"):
        await hold_order(order.id, "again", by=KIM)


async def test_a_hold_of_an_order_that_is_not_yours_is_not_there(db: str) -> None:
    await make_order("held")
    key = Caller(id="key_1", name="shop", kind=CallerKind.KEY, permissions=frozenset({"orders.release"}), own_only=True)

    for hold_id in (new_id("hld"), (await Hold.get()).id, "nonsense"):
        with pytest.raises(NoSuchHold):
            await release_hold(hold_id, by=key)


async def test_a_customer_is_not_told_who_holds_the_order_and_why(db: str) -> None:
    order = await make_order("placed")
    await hold_order(order.id, "owes us money", by=KIM)
    customer = token_caller(order.id)

    selection = (Picked("moves"), Picked("holds", (Picked("reason"),)))
    page = await read_rows(ORDER, selection, caller=customer, where=Condition("{t}.id = {}", (order.id,)))

    assert "owes us money" not in str(moves_of_row(page.rows[0][:10], customer))
    assert ORDER.fields["holds"].view is HOLD
    assert page.rows[0][10] == []
