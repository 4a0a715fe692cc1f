"""The same call at the same time: it is done once, and everybody gets that one's result."""

import asyncio
from typing import Any

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.commands import IdempotencyKeyReused, Terms
from domain.foundation.models import EventRecord, KeptAnswer
from domain.orders.commands.decide import confirm_order
from domain.orders.commands.place import place_order
from domain.orders.events import OrderConfirmed, OrderPlaced
from domain.orders.models import Order
from domain.stock.commands import receive_stock
from domain.stock.models import StockMovement
from tests.foundation.makers import make_order, make_product, make_stock, stock_of, told, wish

pytestmark = pytest.mark.anyio
TWINS = 12


async def test_twins_place_one_order(db: str) -> None:
    await make_stock(LAMP=100)

    done: list[Any] = await asyncio.gather(
        *(place_order.carry_out(Terms(key="k"), wish(LAMP=2), by=SYSTEM) for _ in range(TWINS))
    )

    assert len({outcome.object_id for outcome in done}) == 1
    assert sorted(outcome.replayed for outcome in done) == [False] + [True] * (TWINS - 1)
    assert await Order.all().count() == 1
    assert len(await told(OrderPlaced)) == 1
    assert await stock_of("LAMP") == (100, 2)


async def test_a_twin_that_finds_the_last_piece_gone_gets_the_first_ones_result(db: str) -> None:
    await make_stock(LAMP=1)

    done: list[Any] = await asyncio.gather(
        *(place_order.carry_out(Terms(key="k"), wish(LAMP=1), by=SYSTEM) for _ in range(TWINS))
    )

    assert len({outcome.object_id for outcome in done}) == 1
    assert sum(not outcome.replayed for outcome in done) == 1
    assert await stock_of("LAMP") == (1, 1)


async def test_a_twin_that_finds_the_reference_taken_gets_the_first_ones_result(db: str) -> None:
    await make_stock(LAMP=100)
    wanted = wish(LAMP=1, external_reference="shop-1")

    done: list[Any] = await asyncio.gather(
        *(place_order.carry_out(Terms(key="k"), wanted, by=SYSTEM) for _ in range(TWINS))
    )

    assert len({outcome.object_id for outcome in done}) == 1
    assert await Order.all().count() == 1


async def test_a_twin_that_finds_the_order_confirmed_gets_the_first_ones_result(db: str) -> None:
    order = await make_order("placed")

    done: list[Any] = await asyncio.gather(
        *(confirm_order.carry_out(Terms(key="k", expected_version=1), order.id, by=SYSTEM) for _ in range(TWINS))
    )

    assert {outcome.object_id for outcome in done} == {order.id}
    assert len(await told(OrderConfirmed)) == 1


async def test_twins_receive_goods_once(db: str) -> None:
    await make_product("LAMP")

    await asyncio.gather(
        *(receive_stock.carry_out(Terms(key="k"), "LAMP", 5, None, "", by=SYSTEM) for _ in range(TWINS))
    )

    assert await stock_of("LAMP") == (5, 0)
    assert await StockMovement.all().count() == 1
    assert await KeptAnswer.all().count() == 1


async def test_of_two_intentions_with_one_key_one_is_done_and_the_other_refused(db: str) -> None:
    await make_stock(LAMP=100)

    done: list[Any] = await asyncio.gather(
        *(place_order.carry_out(Terms(key="k"), wish(LAMP=count), by=SYSTEM) for count in (1, 2)),
        return_exceptions=True,
    )

    assert sum(isinstance(outcome, IdempotencyKeyReused) for outcome in done) == 1
    assert await Order.all().count() == 1
    assert await EventRecord.filter(type="OrderPlaced").count() == 1
