"""A promise that moves: heard by whoever waits, told to the customer once, whatever happens to the workers."""

import asyncio
import signal
from datetime import date, timedelta

import pytest

from domain.catalog.models import Product
from domain.catalog.states import Backorder
from domain.foundation.callers import SYSTEM
from domain.foundation.clock import today
from domain.foundation.database import column, run
from domain.foundation.models import DeadLetter
from domain.foundation.settings import Settings
from domain.notifications.models import Message
from domain.notifications.states import MessageState
from domain.orders.commands.place import place_order
from domain.orders.models import Order, OrderLine, PromiseNews
from domain.orders.states import Attention, FulfillmentStatus, OrderStatus
from domain.orders.wishes import LineGiven, OrderGiven
from domain.pricing.models import Price
from domain.promises.commands import define_promise_settings
from domain.promises.wishes import PromiseSettingsGiven
from domain.shipping.commands import ship_order
from domain.stock.commands.arriving import change_arrival, expect_arrival, receive_arrival
from domain.stock.models import Arrival
from tests.workers.processes import worker_process
from tests.workers.scene import BERLIN, all_heard, mails, until, working
from workers.foundation.hearing import Hearing
from workers.foundation.turns import Turns
from workers.orders.jobs import tell_moved_promises
from workers.routing import LISTENERS

pytestmark = pytest.mark.anyio
SUBJECT = "Neuer Liefertermin für Ihren Auftrag"
LATER = timedelta(days=14)


async def order_chairs(pieces: int = 2) -> Order:
    line = LineGiven(sku="CHAIR", quantity=pieces)
    given = OrderGiven(
        lines=(line,), shipping_address=BERLIN, customer_name="Anna Müller", customer_email="anna@example.org"
    )
    return await place_order(given, by=SYSTEM)


async def expected_chairs() -> Arrival:
    """An article that may be waited for, a delivery of it, and a shop that tells customers at once."""
    week = ("24:00",) * 5 + ("-", "-")
    await define_promise_settings(
        PromiseSettingsGiven(time_zone="Europe/Berlin", cut_offs=week, tell_after_minutes=0), by=SYSTEM
    )
    chair = await Product.create(sku="CHAIR", name="Stuhl", backorder=Backorder.ALLOW)
    await Price.create(product=chair, currency="EUR", gross_minor=4_900)
    return await expect_arrival("CHAIR", 5, today() + LATER, "PO-7", by=SYSTEM)


async def happened(kind: str) -> bool:
    return await column("select 1 from events where type = $1 limit 1", kind) != []


def told(settings: Settings) -> list[str]:
    return [mail["Subject"] for mail in mails(settings) if mail["Subject"].startswith(SUBJECT)]


async def test_a_backorder_arrives(shop: Settings) -> None:
    arrival = await expected_chairs()
    async with working(shop):
        order = await order_chairs()
        await until(lambda: is_confirmed(order), "it is confirmed by rule")
        promised = (await Order.get(id=order.id)).promised_on
        assert promised is not None
        assert Attention.BACKORDERED in Attention((await Order.get(id=order.id)).attention)

        await change_arrival(arrival.id, None, today() + 2 * LATER, by=SYSTEM)
        await until(lambda: happened("PromiseMoved"), "the promise moves")
        moved = await Order.get(id=order.id)
        assert moved.promised_on is not None
        assert moved.promised_on > promised
        assert Attention.AT_RISK in Attention(moved.attention)
        await tell_moved_promises()
        await until(lambda: is_told(shop), "the customer is told")

        await receive_arrival(arrival.id, 5, None, by=SYSTEM)
        await until(lambda: is_sourced(order), "the goods are kept for it")
        await until(all_heard, "every listener has heard every event")
        await ship_order(order.id, by=SYSTEM)

    sent, line = await Order.get(id=order.id), await OrderLine.get(order_id=order.id)
    assert sent.fulfillment_status is FulfillmentStatus.SHIPPED
    assert Attention(sent.attention) & (Attention.AT_RISK | Attention.BACKORDERED) == Attention(0)
    assert (line.first_promised_on, line.awaited, line.promise[0][0]) == (promised, 0, "STOCK")
    assert line.promised_on is not None
    assert line.promised_on < promised
    assert len(told(shop)) == 1


async def is_confirmed(order: Order) -> bool:
    return (await Order.get(id=order.id)).status is OrderStatus.CONFIRMED


async def is_sourced(order: Order) -> bool:
    line = await OrderLine.get(order_id=order.id)
    return line.sourced == line.quantity and line.awaited == 0


async def is_told(settings: Settings) -> bool:
    return told(settings) != []


async def test_a_moved_promise_is_told_once_though_workers_are_killed_before_and_after(shop: Settings) -> None:
    arrival = await expected_chairs()
    order = await order_chairs()
    await change_arrival(arrival.id, None, today() + 2 * LATER, by=SYSTEM)
    for awkward in ("PromiseMoved", "PromiseNewsDue"):
        await time_to_tell()
        async with worker_process(shop) as process:
            await until(lambda kind=awkward: happened(kind), f"{awkward} is recorded")  # type: ignore[misc]
            process.send_signal(signal.SIGKILL)
            await process.wait()

    await time_to_tell()
    async with worker_process(shop) as process:
        await until(lambda: is_told(shop), "the customer is told")
        await until(all_heard, "every listener has heard every event")
        process.terminate()
        assert await asyncio.wait_for(process.wait(), 30) == 0

    assert told(shop) == [f"{SUBJECT} {order.number}"]
    assert await column("select count(*) from events where type = 'PromiseMoved'") == [1]
    assert await PromiseNews.all().count() == await DeadLetter.all().count() == 0


async def time_to_tell() -> None:
    await run("delete from scheduled_jobs where name = $1", "orders.tell_moved_promises")


async def test_what_is_told_twice_is_done_once(shop: Settings) -> None:
    arrival = await expected_chairs()
    await order_chairs()
    await change_arrival(arrival.id, None, date(2099, 1, 5), by=SYSTEM)
    turns = Turns(shop.database)
    hearing = Hearing(LISTENERS, turns)
    (seq,) = await column("select max(seq) from events where type = 'ArrivalChanged'")

    for _ in range(2):
        await hearing.hear("orders.renew_waiting", (seq,))
        await tell_moved_promises()
    (due,) = await column("select seq from events where type = 'PromiseNewsDue'")
    for _ in range(2):
        await hearing.hear("notifications.tell_promise_moved", (due,))

    assert await column("select count(*) from events where type = 'PromiseMoved'") == [1]
    assert await Message.filter(kind="PROMISE_MOVED", state=MessageState.WRITTEN).count() == 1
    await turns.close()
