"""A supplier, what they sell, and orders that stock does not cover."""

from typing import Any

from domain.catalog.models import Product
from domain.catalog.states import Backorder, SupplyKind
from domain.foundation.callers import SYSTEM
from domain.orders.commands.decide import confirm_order
from domain.orders.commands.place import place_order
from domain.orders.models import Order, OrderLine
from domain.supply.commands.planning import plan_supply
from domain.supply.commands.suppliers import (
    ArticleGiven,
    RuleGiven,
    SupplierGiven,
    save_supplier,
    save_supplier_article,
    set_supply_rule,
)
from domain.supply.models import Supplier, SupplyTask
from domain.supply.states import Source
from tests.foundation.makers import make_product, wish


async def make_supplier(name: str = "Glashütte", *, sells: tuple[str, ...] = ("LAMP",), **more: Any) -> Supplier:
    """Somebody who sells these articles for 50.00 each."""
    supplier = await save_supplier(None, SupplierGiven(name=name, email="buy@glas.example", **more), by=SYSTEM)
    for sku in sells:
        await make_product(sku)
        given = ArticleGiven(sku=sku, supplier_sku=f"G-{sku}", unit_price_amount="50.00", unit_price_currency="EUR")
        await save_supplier_article(supplier.id, given, by=SYSTEM)
    return supplier


async def make_rule(source: Source, **more: Any) -> None:
    await set_supply_rule(None, RuleGiven(source=source, **more), by=SYSTEM)


async def order_missing(kind: SupplyKind = SupplyKind.STOCK, **pieces: int) -> Order:
    """A confirmed order of articles of which nothing is there, with its tasks."""
    for sku in pieces:
        product = await make_product(sku)
        await Product.filter(id=product.id).update(kind=kind, backorder=Backorder.ALLOW)
    order = await place_order(wish(customer_email="anna@example.org", **pieces), by=SYSTEM)
    await confirm_order(order.id, by=SYSTEM)
    return await plan_supply(order.id, by=SYSTEM)


async def line_of(order: Order) -> OrderLine:
    return await OrderLine.get(order_id=order.id)


async def task_of(order: Order) -> SupplyTask:
    return await SupplyTask.get(order_id=order.id)
