"""A bundle is promised by its parts: the scarcest and the latest decide."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.catalog.models import Product
from domain.catalog.states import Backorder, SupplyKind
from domain.foundation import clock
from domain.foundation.callers import SYSTEM
from domain.orders.commands.place import place_order
from domain.orders.commands.renew import renew_promise, renew_promises_for
from domain.orders.models import Order, OrderLine
from domain.orders.waiting import find_overdue_awaited
from domain.promises.availability import Item, availabilities
from domain.promises.rules.bundling import of_parts
from domain.promises.values import Inbound, Supply
from domain.stock.commands.arriving import change_arrival, expect_arrival
from domain.stock.commands.supplying import define_supply
from tests.foundation.makers import make_product, make_stock, wish

pytestmark = pytest.mark.anyio
MONDAY = datetime(2027, 3, 1, 9, tzinfo=UTC)
FIRST = date(2027, 3, 1)
supplies = st.builds(
    Supply,
    free=st.integers(0, 20),
    waiting=st.integers(0, 20),
    inbound=st.lists(st.builds(Inbound, st.dates(FIRST, date(2027, 4, 1)), st.integers(1, 20), st.just("")), max_size=4)
    .map(lambda found: sorted(found, key=lambda one: one.on))
    .map(tuple),
)


@given(st.lists(st.tuples(st.integers(1, 4), supplies), min_size=1, max_size=4))
def test_a_bundle_is_never_there_before_all_of_its_parts(parts: list[tuple[int, Supply]]) -> None:
    whole = of_parts(parts)

    for day in [FIRST, *(one.on for one in whole.inbound)]:
        bundles = _there(whole, day)
        assert all(bundles * count <= _there(supply, day) for count, supply in parts)
    everything = min(_there(supply, date.max) // count for count, supply in parts)
    assert _there(whole, date.max) == everything


def _there(supply: Supply, day: date) -> int:
    come = sum(one.quantity for one in supply.inbound if one.on <= day)
    return max(0, supply.held + supply.free + come - supply.waiting)


def test_lead_times_are_those_of_the_slowest_part() -> None:
    quick, slow = Supply(days_to_make=2, days_to_buy=9), Supply(days_to_buy=5)

    assert of_parts([(1, quick), (2, slow)]).days_to_buy == 5
    assert of_parts([(1, quick), (2, Supply())]).days_to_buy is None


@pytest.fixture
def on_a_monday() -> Iterator[None]:
    clock.shift(MONDAY - datetime.now(UTC))
    yield
    clock.shift(timedelta(0))


async def make_set(backorder: Backorder = Backorder.DENY) -> None:
    """A set of one lamp and two bulbs."""
    for sku in ("SET", "LAMP", "BULB"):
        await make_product(sku)
    await define_supply("SET", SupplyKind.BUNDLE, backorder, {"LAMP": 1, "BULB": 2}, by=SYSTEM)


async def line_of(order: Order) -> OrderLine:
    return await OrderLine.get(order_id=order.id)


async def test_a_bundle_whose_parts_are_there_comes_from_stock(db: str, on_a_monday: None) -> None:
    await make_set()
    await make_stock(LAMP=3, BULB=5)

    (two, three) = await availabilities([Item("SET", 2), Item("SET", 3)], "DE", None, by=SYSTEM)
    line = await line_of(await place_order(wish(SET=2), by=SYSTEM))

    assert two is not None
    assert three is not None
    assert (two.available, two.orderable, three.orderable) == (2, True, False)
    assert (line.promised_on, line.awaited) == (two.promise and two.promise.on, 0)


async def test_the_last_part_to_come_decides_and_moves_the_day(db: str, on_a_monday: None) -> None:
    await make_set(Backorder.ALLOW)
    await make_stock(LAMP=3)
    first = await expect_arrival("BULB", 2, date(2027, 3, 8), "PO-1", by=SYSTEM)

    order = await place_order(wish(SET=1), by=SYSTEM)
    before = (await line_of(order)).promised_on
    await change_arrival(first.id, None, date(2027, 3, 15), by=SYSTEM)
    await renew_promises_for((await Product.get(sku="BULB")).id, "", by=SYSTEM)

    assert (before, (await line_of(order)).promised_on) == (date(2027, 3, 11), date(2027, 3, 18))


async def test_a_delivery_that_should_have_come_is_counted_on_no_more(db: str, on_a_monday: None) -> None:
    await make_set(Backorder.ALLOW)
    await expect_arrival("LAMP", 1, date(2027, 3, 3), "PO-1", by=SYSTEM)
    order = await _awaited_lamp()

    days = []
    for day in (3, 4, 8, 9):
        clock.shift(datetime(2027, 3, day, 9, tzinfo=UTC) - datetime.now(UTC))
        for _ in await find_overdue_awaited(date(2027, 3, day)):
            await renew_promise(order.id, by=SYSTEM)
        days.append((await line_of(order)).promised_on)

    assert days == [date(2027, 3, 8), date(2027, 3, 10), None, None]


async def _awaited_lamp() -> Order:
    await define_supply("LAMP", SupplyKind.STOCK, Backorder.ALLOW, {}, by=SYSTEM)
    return await place_order(wish(LAMP=1), by=SYSTEM)
