"""Many buyers at the same moment: everything is sold, nothing is sold twice."""

import asyncio
import random

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.errors import RefusedForReasons
from domain.orders.commands.decide import cancel_order, confirm_order
from domain.orders.commands.place import place_order
from domain.orders.models import Order
from domain.shipping.commands import ship_order
from domain.stock.commands import receive_stock
from domain.stock.errors import NotEnoughStock
from domain.stock.models import Reservation
from tests.foundation.makers import make_stock, stock_of, wish

from .books import drift

pytestmark = pytest.mark.anyio


async def buy(**pieces: int) -> Order | None:
    try:
        return await place_order(wish(**pieces), by=SYSTEM)
    except (NotEnoughStock, RefusedForReasons):
        return None


async def test_of_sixty_four_buyers_of_the_last_piece_one_gets_it(db: str) -> None:
    await make_stock(LAMP=1)

    orders = await asyncio.gather(*(buy(LAMP=1) for _ in range(64)))

    assert sum(order is not None for order in orders) == 1
    assert await stock_of("LAMP") == (1, 1)
    assert await Order.all().count() == 1
    assert await drift() == []


async def test_nobody_is_refused_while_there_are_pieces_left(db: str) -> None:
    await make_stock(LAMP=20)

    orders = await asyncio.gather(*(buy(LAMP=1) for _ in range(64)))

    assert sum(order is not None for order in orders) == 20
    assert await stock_of("LAMP") == (20, 20)


async def test_what_is_sold_and_what_is_left_is_what_there_was(db: str) -> None:
    await make_stock(LAMP=30)
    chance = random.Random(3)

    await asyncio.gather(*(buy(LAMP=chance.randint(1, 4)) for _ in range(40)))

    sold = sum(await Reservation.all().values_list("quantity", flat=True))  # type: ignore[arg-type]
    on_hand, reserved = await stock_of("LAMP")
    assert (on_hand, reserved) == (30, sold)
    assert 27 <= sold <= 30


async def test_baskets_that_overlap_in_opposite_orders_do_not_block_each_other(db: str) -> None:
    await make_stock(LAMP=50, CHAIR=50, VASE=50)

    async with asyncio.timeout(20):
        orders = await asyncio.gather(
            *(buy(LAMP=1, CHAIR=1, VASE=1) if i % 2 else buy(VASE=1, CHAIR=1, LAMP=1) for i in range(50))
        )

    assert None not in orders
    assert [await stock_of(sku) for sku in ("LAMP", "CHAIR", "VASE")] == [(50, 50)] * 3


async def test_buying_cancelling_shipping_and_receiving_at_once_keep_the_books_right(db: str) -> None:
    await make_stock(LAMP=12, CHAIR=12)

    async def live(fate: int) -> None:
        order = await buy(LAMP=1, CHAIR=1)
        if order is None:
            await receive_stock("LAMP", 1, None, "", by=SYSTEM)
        elif fate == 0:
            await cancel_order(order.id, None, by=SYSTEM)
        else:
            await confirm_order(order.id, by=SYSTEM)
            await ship_order(order.id, by=SYSTEM)

    async with asyncio.timeout(30):
        await asyncio.gather(*(live(i % 3) for i in range(24)))

    assert await drift() == []


async def test_goods_of_a_new_article_that_arrive_twice_at_once_are_one_stock_item(db: str) -> None:
    await make_stock(LAMP=0)

    await asyncio.gather(*(receive_stock("LAMP", 1, None, "", by=SYSTEM) for _ in range(8)))

    assert await stock_of("LAMP") == (8, 0)
    assert await drift() == []
