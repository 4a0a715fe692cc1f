from datetime import timedelta

import pytest

from domain.customers.models import Customer
from domain.customers.states import CustomerTier
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.clock import now
from domain.foundation.errors import DomainError, Invalid
from domain.notifications.models import Message
from domain.orders.commands.decide import cancel_order
from domain.orders.commands.expire import expire_order
from domain.orders.commands.place import place_order
from domain.orders.models import Order
from domain.orders.waiting import find_long_placed
from domain.stock.commands import receive_stock
from domain.stock.commands.offering import OFFER_LASTS, join_waiting_list, leave_waiting_list
from domain.stock.errors import NoSuchEntry
from domain.stock.events import WaitingListOffered
from domain.stock.models import Reservation, WaitingEntry
from tests.foundation.makers import make_order, make_product, stock_of, told, wish
from workers.notifications.reactions import tell_back_in_stock
from workers.stock.jobs import offer_to_next

pytestmark = pytest.mark.anyio


async def join(name: str, quantity: int = 1, *, by: Caller = SYSTEM, language: str = "de") -> WaitingEntry:
    return await join_waiting_list("LAMP", quantity, f"{name}@example.com", name, language, by=by)


def storefront(name: str) -> Caller:
    return Caller(id=name, name=name, kind=CallerKind.KEY, permissions=frozenset({"stock.wait"}), own_only=True)


async def test_who_came_first_is_told_first_and_only_as_many_as_there_are_pieces(db: str) -> None:
    await make_product("LAMP")
    entries = [await join(name) for name in ("anna", "ben", "cleo")]

    await receive_stock("LAMP", 2, None, "", by=SYSTEM)
    order = await place_order(wish(LAMP=1), by=SYSTEM)
    await cancel_order(order.id, None, by=SYSTEM)

    assert [event.entry_id for event in await told(WaitingListOffered)] == [entry.id for entry in entries[:2]]
    await receive_stock("LAMP", 1, None, "", by=SYSTEM)
    assert (await told(WaitingListOffered))[-1].entry_id == entries[2].id


async def test_orders_that_wait_come_before_the_list(db: str) -> None:
    product = await make_product("LAMP")
    product.backorder = "ALLOW"
    await product.save()
    await join("anna")
    await place_order(wish(LAMP=2), by=SYSTEM)

    await receive_stock("LAMP", 2, None, "", by=SYSTEM)

    assert await told(WaitingListOffered) == []


@pytest.mark.parametrize(("language", "subject"), [("de", "Wieder da: Lamp"), ("en", "Back in stock: Lamp")])
async def test_somebody_is_told_once_in_their_language(db: str, language: str, subject: str) -> None:
    await make_product("LAMP")
    await join("anna", language=language)
    await receive_stock("LAMP", 1, None, "", by=SYSTEM)
    (event,) = await told(WaitingListOffered)

    for _ in range(2):
        await tell_back_in_stock.does(event)

    message = await Message.get()
    assert (message.recipient, message.subject) == ("anna@example.com", subject)


async def test_nobody_waits_twice_or_for_what_is_there(db: str) -> None:
    await make_product("LAMP")
    assert (await join("anna")).id == (await join("anna")).id

    await receive_stock("LAMP", 3, None, "", by=SYSTEM)

    with pytest.raises(Invalid, match="are there"):
        await join("ben")
    with pytest.raises(DomainError):
        await join_waiting_list("LAMP", 0, "no address", "x" * 200, "fr", by=SYSTEM)


async def test_a_storefront_takes_only_its_own_people_off_the_list(db: str) -> None:
    await make_product("LAMP")
    entry = await join("anna", by=storefront("one"))

    with pytest.raises(NoSuchEntry):
        await leave_waiting_list(entry.id, by=storefront("two"))
    await leave_waiting_list(entry.id, by=storefront("one"))
    await receive_stock("LAMP", 1, None, "", by=SYSTEM)

    assert await told(WaitingListOffered) == []


async def test_an_order_that_nobody_confirmed_in_time_gives_its_pieces_back(db: str) -> None:
    order, held, paid = await make_order("placed"), await make_order("held"), await make_order("placed")
    await Order.filter(id=paid.id).update(received_minor=100)

    assert await find_long_placed(now() + timedelta(days=1)) == [order.id]
    for one in (order, held, paid):
        await expire_order(one.id, by=SYSTEM)

    statuses = [(await Order.get(id=one.id)).status.value for one in (order, held, paid)]
    assert statuses == ["EXPIRED", "PLACED", "PLACED"]
    assert (await Reservation.get(order_id=order.id)).status.value == "EXPIRED"
    assert await stock_of("LAMP") == (3, 2)


async def test_when_an_offer_ran_out_the_next_one_is_told(db: str) -> None:
    await make_product("LAMP")
    entries = [await join(name) for name in ("anna", "ben")]
    await receive_stock("LAMP", 1, None, "", by=SYSTEM)

    await offer_to_next()
    assert [event.entry_id for event in await told(WaitingListOffered)] == [entries[0].id]
    await WaitingEntry.filter(id=entries[0].id).update(offered_at=now() - OFFER_LASTS - timedelta(minutes=1))
    for _ in range(2):
        await offer_to_next()

    assert [event.entry_id for event in await told(WaitingListOffered)] == [entry.id for entry in entries]


async def test_nobody_is_told_again_of_what_was_sold_meanwhile(db: str) -> None:
    await make_product("LAMP")
    for name in ("anna", "ben"):
        await join(name)
    await receive_stock("LAMP", 1, None, "", by=SYSTEM)
    await place_order(wish(LAMP=1), by=SYSTEM)
    await WaitingEntry.filter(status="OFFERED").update(offered_at=now() - OFFER_LASTS - timedelta(minutes=1))

    await offer_to_next()

    assert len(await told(WaitingListOffered)) == 1


async def test_customers_of_a_higher_tier_are_served_first(db: str) -> None:
    product = await make_product("LAMP")
    product.backorder = "ALLOW"
    await product.save()
    first = await place_order(wish(LAMP=1, customer_email="anna@example.org"), by=SYSTEM)
    await place_order(wish(LAMP=1, customer_email="gold@example.org"), by=SYSTEM)
    await Customer.filter(email="gold@example.org").update(tier=CustomerTier.GOLD)
    gold = await place_order(wish(LAMP=1, customer_email="gold@example.org"), by=SYSTEM)

    await receive_stock("LAMP", 1, None, "", by=SYSTEM)

    waiting = {row.order_id: row.status for row in await Reservation.all()}
    assert (waiting[gold.id], waiting[first.id]) == ("RESERVED", "WAITING")
