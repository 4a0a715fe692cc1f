from typing import Any

import pytest

from domain.catalog.models import Product
from domain.catalog.queries import PRODUCT
from domain.catalog.states import Backorder, SupplyKind
from domain.foundation.callers import SYSTEM
from domain.foundation.errors import DomainError
from domain.foundation.views import Condition, Picked, read_rows
from domain.orders.commands.decide import cancel_order, confirm_order
from domain.orders.commands.place import place_order
from domain.orders.commands.progress import mark_sourced
from domain.orders.models import OrderLine
from domain.shipping.commands import ship_order
from domain.stock.commands import receive_stock
from domain.stock.commands.supplying import define_supply
from domain.stock.errors import NotEnoughStock
from tests.foundation.makers import make_product, make_stock, stock_of, wish

from .books import drift

pytestmark = pytest.mark.anyio


async def make_set(backorder: Backorder = Backorder.DENY, **stock: int) -> None:
    """A tea set of two cups and a can."""
    await make_stock(**stock)
    await make_product("SET")
    await define_supply("SET", SupplyKind.BUNDLE, backorder, {"CUP": 2, "CAN": 1}, by=SYSTEM)


async def available(sku: str) -> Any:
    where = Condition("{t}.sku = {}", (sku,))
    page = await read_rows(PRODUCT, (Picked("available"),), caller=SYSTEM, where=where)
    return page.rows[0][0]


async def test_a_bundle_is_there_as_often_as_its_scarcest_part_allows(db: str) -> None:
    await make_set(CUP=5, CAN=9)

    assert await available("SET") == 2
    order = await place_order(wish(SET=2), by=SYSTEM)

    assert (await stock_of("CUP"), await stock_of("CAN")) == ((5, 4), (9, 2))
    assert (await available("SET"), await available("CUP")) == (0, 1)
    with pytest.raises(NotEnoughStock, match="SET: 1 wanted, 0 available"):
        await place_order(wish(SET=1), by=SYSTEM)
    await confirm_order(order.id, by=SYSTEM)
    await ship_order(order.id, by=SYSTEM)
    assert (await stock_of("CUP"), await stock_of("CAN")) == ((1, 0), (7, 0))
    assert await drift() == []


async def test_a_bundle_that_waits_for_one_part_is_not_sent_before_it_is_whole(db: str) -> None:
    await make_set(Backorder.ALLOW, CUP=4, CAN=1)
    order = await confirm_order((await place_order(wish(SET=2), by=SYSTEM)).id, by=SYSTEM)
    assert (await OrderLine.get()).sourced == 1

    await ship_order(order.id, by=SYSTEM)
    assert (await stock_of("CUP"), await stock_of("CAN")) == ((2, 2), (0, 0))
    await receive_stock("CAN", 3, None, "", by=SYSTEM)
    await mark_sourced(order.id, by=SYSTEM)
    await ship_order(order.id, by=SYSTEM)

    assert (await stock_of("CUP"), await stock_of("CAN")) == ((0, 0), (2, 0))
    assert await drift() == []


async def test_a_cancelled_bundle_gives_all_its_parts_back(db: str) -> None:
    await make_set(CUP=2, CAN=1)
    order = await place_order(wish(SET=1), by=SYSTEM)

    await cancel_order(order.id, None, by=SYSTEM)

    assert await available("SET") == 1
    assert await drift() == []


@pytest.mark.parametrize(
    ("sku", "parts"), [("SET", {}), ("SET", {"SET": 1}), ("SET", {"CUP": 0}), ("SET", {"MOON": 1}), ("CUP", {"CAN": 1})]
)
async def test_what_cannot_be_a_bundle_is_refused(db: str, sku: str, parts: dict[str, int]) -> None:
    await make_set(CUP=1, CAN=1)

    with pytest.raises(DomainError):
        await define_supply(sku, SupplyKind.BUNDLE, Backorder.DENY, parts, by=SYSTEM)

    assert (await Product.get(sku="CUP")).kind is SupplyKind.STOCK
    assert await available("SET") == 0
