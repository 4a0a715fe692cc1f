"""Fill an empty database and write down what is in it: `python -m tests.bench.seeding URL FILE`.

A process of its own, since Tortoise keeps one dialect's statements per process.
"""

import asyncio
import random
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from tortoise.models import Model

from domain.access.commands import create_key
from domain.access.states import Scope
from domain.catalog.models import Product
from domain.customers.models import Customer
from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now
from domain.foundation.database import close_database, open_database, run, transaction
from domain.foundation.migrating import migrate
from domain.foundation.models import EventRecord, KeptAnswer, Shop
from domain.orders.models import Order, OrderLine
from domain.pricing.models import Price, ShippingMethod, TaxRate
from domain.shipping.models import Shipment
from domain.stock.models import Reservation, StockItem

from .orders import made_order, made_parts
from .scene import API_KEY, ARTICLES, CURRENCY, CUSTOMERS, GROSS_MINOR, ORDERS, STOCK, Article, Scene

BATCH = 1_000


async def seed(url: str) -> Scene:
    """Migrate the database and fill it; the same shop each time but for its ids."""
    await migrate(url)
    await open_database(url)
    try:
        async with transaction():
            await _shop()
            articles = await _articles()
            customers = await _customers()
            order_ids = await _orders(articles, customers)
        await create_key("bench", Scope.INTEGRATION, API_KEY, by=SYSTEM)
        await run("analyze")
    finally:
        await close_database()
    return Scene(url, articles, customers, order_ids)


async def _shop() -> None:
    await Shop.create(
        name="Bench",
        street="Am Prüfstand 1",
        postal_code="10115",
        city="Berlin",
        country_code="DE",
        email="shop@example.org",
        vat_id="DE123456789",
        iban="DE02120300000000202051",
        currency=CURRENCY,
    )
    await TaxRate.create(category="STANDARD", basis_points=1_900)
    await ShippingMethod.create(code="STANDARD", name="Standard", currency=CURRENCY, gross_minor=490)


async def _articles() -> list[Article]:
    products = [Product(sku=f"ART-{i:04}", name=f"Article {i}", weight_grams=100) for i in range(ARTICLES)]
    items = [StockItem(product_id=product.id, on_hand=STOCK) for product in products]
    await _store(Product, products)
    await _store(Price, [Price(product_id=p.id, currency=CURRENCY, gross_minor=GROSS_MINOR) for p in products])
    await _store(StockItem, items)
    return [Article(p.sku, p.id, item.id) for p, item in zip(products, items, strict=True)]


async def _customers() -> list[tuple[str, str]]:
    made = [
        Customer(number=f"B{i}", name=f"Xaver Groß {i}", email=f"customer{i}@example.org") for i in range(CUSTOMERS)
    ]
    await _store(Customer, made)
    return [(customer.id, str(customer.email)) for customer in made]


async def _orders(articles: list[Article], customers: list[tuple[str, str]]) -> list[str]:
    chance = random.Random(1)
    start = now() - timedelta(days=90)
    ids: list[str] = []
    for first in range(0, ORDERS, BATCH):
        places = range(first, first + BATCH)
        orders = [made_order(place, start, chance.choice(customers)[0]) for place in places]
        parts = [
            made_parts(order, place, chance.sample(articles, 3)) for place, order in zip(places, orders, strict=True)
        ]
        await _store(Order, orders)
        await _store(OrderLine, [line for part in parts for line in part.lines])
        await _store(Reservation, [kept for part in parts for kept in part.reservations])
        await _store(Shipment, [shipment for part in parts for shipment in part.shipments])
        await _store(EventRecord, [part.event for part in parts])
        await _store(KeptAnswer, [part.answer for part in parts])
        await _reserve(kept for part in parts for kept in part.reservations)
        ids += [order.id for order in orders]
    return ids


async def _reserve(reservations: Iterable[Reservation]) -> None:
    pieces: Counter[str] = Counter()
    for kept in reservations:
        pieces[str(kept.stock_item_id)] += kept.quantity  # type: ignore[attr-defined]
    for item, count in pieces.items():
        await run("update stock_items set reserved = reserved + $1 where id = $2", count, item)


async def _store(model: type[Model], made: Iterable[Model]) -> None:
    await model.bulk_create(list(made), batch_size=BATCH)


if __name__ == "__main__":
    asyncio.run(seed(sys.argv[1])).write(Path(sys.argv[2]))
