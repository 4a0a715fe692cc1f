"""Promises that move: worked out anew for those who wait, and told once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from domain.catalog.models import Product
from domain.catalog.states import Backorder
from domain.customers.models import Customer
from domain.foundation import clock
from domain.foundation.callers import SYSTEM
from domain.orders.commands.decide import cancel_order, confirm_order
from domain.orders.commands.place import place_order
from domain.orders.commands.renew import AT_ONCE, renew_promise, renew_promises_for, tell_promise
from domain.orders.events import PromiseMoved, PromiseNewsDue, RenewalLeft
from domain.orders.models import Order, OrderLine, PromiseNews
from domain.orders.states import Attention
from domain.orders.waiting import find_awaited_articles, find_news_due
from domain.promises.commands import define_lead_time, define_promise_settings
from domain.promises.states import BecauseKind as K
from domain.promises.wishes import LeadTimeGiven, PromiseSettingsGiven
from domain.stock.commands import receive_stock
from domain.stock.commands.arriving import cancel_arrival, change_arrival, expect_arrival
from domain.stock.models import Arrival
from tests.foundation.makers import make_product, make_stock, told, wish

pytestmark = pytest.mark.anyio
# Days are promised as from a Monday, so that nobody's weekend changes what is expected here.
MONDAY = datetime(2027, 3, 1, 9, tzinfo=UTC)


def at(instant: datetime) -> None:
    clock.shift(instant - datetime.now(UTC))


@pytest.fixture(autouse=True)
def on_a_monday() -> Iterator[None]:
    at(MONDAY)
    yield
    clock.shift(timedelta(0))


async def lamp_that_may_wait() -> Product:
    product = await make_product("LAMP")
    product.backorder = Backorder.ALLOW
    await product.save(update_fields=["backorder"])
    return product


async def order_lamps(pieces: int = 1, **more: object) -> Order:
    return await place_order(wish(LAMP=pieces, customer_email="anna@example.org", **more), by=SYSTEM)


async def line_of(order: Order) -> OrderLine:
    return await OrderLine.get(order_id=order.id)


def kinds(line: OrderLine) -> list[str]:
    return [why[0] for why in line.promise]


async def test_what_may_wait_is_promised_with_the_delivery_that_brings_it(db: str) -> None:
    await lamp_that_may_wait()
    await make_stock(LAMP=1)
    await expect_arrival("LAMP", 5, date(2027, 3, 8), "PO-7", by=SYSTEM)

    order = await order_lamps(3)

    line = await line_of(order)
    assert (line.promised_on, line.awaited) == (date(2027, 3, 11), 2)
    assert line.promise[:2] == [[K.STOCK, "2027-03-01", 1, None], [K.INBOUND, "2027-03-08", 2, "PO-7"]]
    assert (line.first_promised_on, order.promised_on) == (line.promised_on, line.promised_on)


async def test_nobody_knows_when_nothing_is_expected_until_something_is(db: str) -> None:
    product = await lamp_that_may_wait()
    order = await order_lamps(2)
    assert (order.promised_on, kinds(await line_of(order))) == (None, [K.UNKNOWN])

    await expect_arrival("LAMP", 2, date(2027, 3, 8), "PO-7", by=SYSTEM)
    await renew_promises_for(product.id, "", by=SYSTEM)

    line = await line_of(order)
    assert line.promised_on == line.first_promised_on == date(2027, 3, 11)
    assert [(event.from_on, event.to_on, event.because) for event in await told(PromiseMoved)] == [
        ("", "2027-03-11", "INBOUND PO-7")
    ]


async def test_a_delivery_that_is_delayed_puts_the_order_at_risk_and_back(db: str) -> None:
    product = await lamp_that_may_wait()
    arrival = await expect_arrival("LAMP", 2, date(2027, 3, 8), "PO-7", by=SYSTEM)
    order = await order_lamps(2)

    await change_arrival(arrival.id, None, date(2027, 3, 15), by=SYSTEM)
    await renew_promises_for(product.id, "", by=SYSTEM)

    late = await Order.get(id=order.id)
    line = await line_of(order)
    assert (late.promised_on, line.first_promised_on) == (date(2027, 3, 18), date(2027, 3, 11))
    assert Attention.AT_RISK in Attention(late.attention)

    await change_arrival(arrival.id, None, date(2027, 3, 8), by=SYSTEM)
    await renew_promises_for(product.id, "", by=SYSTEM)

    assert Attention.AT_RISK not in Attention((await Order.get(id=order.id)).attention)
    assert len(await told(PromiseMoved)) == 2


async def test_who_waits_first_is_served_first_and_others_move_up_when_one_cancels(db: str) -> None:
    await lamp_that_may_wait()
    await expect_arrival("LAMP", 2, date(2027, 3, 8), "PO-7", by=SYSTEM)
    await expect_arrival("LAMP", 2, date(2027, 3, 22), "PO-8", by=SYSTEM)
    first, second = await order_lamps(2), await order_lamps(2)
    assert (first.promised_on, second.promised_on) == (date(2027, 3, 11), date(2027, 3, 25))

    await cancel_order(first.id, "no", by=SYSTEM)
    for product_id in await find_awaited_articles(first.id):
        await renew_promises_for(product_id, "", by=SYSTEM)

    assert (await Order.get(id=second.id)).promised_on == date(2027, 3, 11)


async def test_goods_that_came_are_promised_from_the_shelf_and_then_stay_promised(db: str) -> None:
    await lamp_that_may_wait()
    arrival = await expect_arrival("LAMP", 2, date(2027, 3, 8), "PO-7", by=SYSTEM)
    order = await order_lamps(2)
    await confirm_order(order.id, by=SYSTEM)

    await cancel_arrival(arrival.id, by=SYSTEM)
    await receive_stock("LAMP", 2, None, "", by=SYSTEM)
    await renew_promise(order.id, by=SYSTEM)

    line = await line_of(order)
    assert (line.promised_on, line.awaited, kinds(line)[0]) == (date(2027, 3, 4), 0, K.STOCK)
    at(MONDAY + timedelta(days=9))
    await renew_promise(order.id, by=SYSTEM)
    assert (await line_of(order)).promised_on == date(2027, 3, 4)


async def test_nothing_is_told_or_counted_when_nothing_moved(db: str) -> None:
    await lamp_that_may_wait()
    await expect_arrival("LAMP", 2, date(2027, 3, 8), "PO-7", by=SYSTEM)
    order = await order_lamps(2)

    for _ in range(2):
        await renew_promise(order.id, by=SYSTEM)

    assert (await Order.get(id=order.id)).version == order.version
    assert (await told(PromiseMoved), await PromiseNews.all().count()) == ([], 0)


async def test_an_order_that_goes_together_waits_for_its_last_line(db: str) -> None:
    await lamp_that_may_wait()
    await make_stock(CHAIR=1)
    await expect_arrival("LAMP", 2, date(2027, 3, 8), "PO-7", by=SYSTEM)

    together = await place_order(wish(LAMP=1, CHAIR=1, ship_complete=True), by=SYSTEM)

    assert together.promised_on == date(2027, 3, 11)
    await make_stock(CHAIR=1)
    assert (await place_order(wish(LAMP=1, CHAIR=1), by=SYSTEM)).promised_on == date(2027, 3, 4)


async def test_a_lead_time_that_becomes_known_is_a_promise(db: str) -> None:
    product = await lamp_that_may_wait()
    order = await order_lamps(2)

    await define_lead_time(LeadTimeGiven(sku="LAMP", days_to_buy=5), by=SYSTEM)
    await renew_promises_for(product.id, "", by=SYSTEM)

    assert (await Order.get(id=order.id)).promised_on == date(2027, 3, 11)


async def moved_later(days: int = 7) -> Order:
    product = await lamp_that_may_wait()
    arrival = await expect_arrival("LAMP", 2, date(2027, 3, 8), "PO-7", by=SYSTEM)
    order = await order_lamps(2)
    await change_arrival(arrival.id, None, date(2027, 3, 8) + timedelta(days=days), by=SYSTEM)
    await renew_promises_for(product.id, "", by=SYSTEM)
    return order


async def test_several_moves_within_a_short_time_are_told_once(db: str) -> None:
    order = await moved_later()
    product = await Product.get(sku="LAMP")
    await expect_arrival("LAMP", 2, date(2027, 3, 22), "PO-9", by=SYSTEM)
    await change_arrival(await first_arrival(), None, date(2027, 3, 29), by=SYSTEM)
    await renew_promises_for(product.id, "", by=SYSTEM)
    assert (len(await told(PromiseMoved)), await find_news_due(clock.now())) == (2, [])
    await tell_promise(order.id, by=SYSTEM)
    assert await told(PromiseNewsDue) == []

    at(MONDAY + timedelta(minutes=30))
    for order_id in [*await find_news_due(clock.now()), order.id]:
        await tell_promise(order_id, by=SYSTEM)

    (news,) = await told(PromiseNewsDue)
    assert (news.from_on, news.to_on) == ("2027-03-11", "2027-03-25")
    assert await PromiseNews.all().count() == 0


async def first_arrival() -> str:
    return (await Arrival.all().order_by("id"))[0].id


async def test_what_moved_back_before_it_was_told_is_not_told(db: str) -> None:
    order = await moved_later()
    product = await Product.get(sku="LAMP")
    await change_arrival(await first_arrival(), None, date(2027, 3, 8), by=SYSTEM)
    await renew_promises_for(product.id, "", by=SYSTEM)

    at(MONDAY + timedelta(minutes=30))
    await tell_promise(order.id, by=SYSTEM)

    assert (await told(PromiseNewsDue), await PromiseNews.all().count()) == ([], 0)


@pytest.mark.parametrize(("wanted", "heard"), [(False, 0), (True, 1)])
async def test_customers_hear_of_earlier_days_only_where_the_shop_wants_it(db: str, wanted: bool, heard: int) -> None:
    await make_product("LAMP")
    week = ("24:00",) * 5 + ("-", "-")
    given = PromiseSettingsGiven(time_zone="Europe/Berlin", cut_offs=week, tell_earlier=wanted, tell_after_minutes=0)
    await define_promise_settings(given, by=SYSTEM)

    order = await moved_later(days=-5)
    await tell_promise(order.id, by=SYSTEM)

    assert (len(await told(PromiseMoved)), len(await told(PromiseNewsDue))) == (1, heard)


async def test_many_orders_are_looked_at_in_turns(db: str) -> None:
    product = await lamp_that_may_wait()
    for _ in range(AT_ONCE + 1):
        last = await order_lamps()
    await expect_arrival("LAMP", 1_000, date(2027, 3, 8), "PO-7", by=SYSTEM)

    await renew_promises_for(product.id, "", by=SYSTEM)
    (left,) = await told(RenewalLeft)
    assert (await Order.get(id=last.id)).promised_on is None
    await renew_promises_for(left.product_id, left.after_id, by=SYSTEM)

    assert (await Order.get(id=last.id)).promised_on == date(2027, 3, 11)
    assert len(await told(RenewalLeft)) == 1
    assert await Customer.all().count() == 1
