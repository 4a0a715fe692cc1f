"""Orders that nobody confirmed or paid give their pieces back, when the shop says."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from domain.foundation import clock
from domain.foundation.callers import SYSTEM
from domain.foundation.errors import Forbidden, Invalid
from domain.orders.models import Order
from domain.orders.settings import GIVE_UP_DAYS, OrderSettingsDefined, define_order_settings
from domain.orders.states import OrderStatus
from tests.foundation.makers import clerk, hold, make_order, pay, stock_of, told
from workers.orders.jobs import expire_unconfirmed

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def back_to_today() -> Iterator[None]:
    yield
    clock.shift(timedelta(0))


async def after(days: float) -> None:
    clock.shift(timedelta(days=days))
    await expire_unconfirmed()


async def status_of(order: Order) -> OrderStatus:
    return (await Order.get(id=order.id)).status


@pytest.mark.parametrize("days", [None, 3, 60])
async def test_an_order_is_given_up_after_the_days_the_shop_says(db: str, days: int | None) -> None:
    order = await make_order("placed", LAMP=2)
    if days is not None:
        await define_order_settings(days, by=SYSTEM)
    wait = days or GIVE_UP_DAYS

    await after(wait - 0.1)
    assert (await status_of(order), await stock_of("LAMP")) == (OrderStatus.PLACED, (2, 2))
    await after(wait + 0.1)
    assert (await status_of(order), await stock_of("LAMP")) == (OrderStatus.EXPIRED, (2, 0))


async def test_a_shop_that_never_gives_up_waits_for_ever(db: str) -> None:
    order = await make_order("placed")
    await define_order_settings(None, by=SYSTEM)

    await after(5_000)

    assert await status_of(order) is OrderStatus.PLACED


async def test_what_goes_on_or_is_held_is_not_given_up(db: str) -> None:
    await define_order_settings(1, by=SYSTEM)
    orders = [await make_order("placed"), await make_order("placed"), await make_order("confirmed")]
    await hold(orders[0])
    await pay(orders[1], 1)

    await after(100)

    assert [await status_of(order) for order in orders] == [
        OrderStatus.PLACED,
        OrderStatus.PLACED,
        OrderStatus.CONFIRMED,
    ]


@pytest.mark.parametrize("days", [0, -1, 3_651])
async def test_days_that_cannot_be_are_refused(db: str, days: int) -> None:
    with pytest.raises(Invalid) as refused:
        await define_order_settings(days, by=SYSTEM)

    assert refused.value.path == ("giveUpDays",)


async def test_only_who_manages_the_shop_says_when(db: str) -> None:
    with pytest.raises(Forbidden):
        await define_order_settings(5, by=clerk("orders.confirm"))

    await define_order_settings(5, by=clerk("shop.manage"))
    await define_order_settings(None, by=clerk("shop.manage"))
    assert [event.what for event in await told(OrderSettingsDefined)] == [
        "Orders that nobody confirmed or paid are given up after 5 days",
        "Orders that nobody confirmed or paid are given up never",
    ]
