"""Fill a migrated PostgreSQL database with orders."""

import asyncpg  # type: ignore[import-untyped,unused-ignore]

from domain.foundation.migrating import migrate

from . import statements as make
from .words import CITIES, DOMAINS, FIRST, LAST

ORDERS_PER_CUSTOMER = 5
PART = 100_000
# Foreign keys hold by construction; checking ten million of them again would take longer than writing the rows.
SETTINGS = (
    "set session_replication_role = replica",
    "set synchronous_commit = off",
    "set maintenance_work_mem = '256MB'",
    "select setseed(0.5)",
)
ONCE_BEFORE = (*make.SHOP, make.PRODUCTS, make.PRICES, make.STOCK_ITEMS, make.CUSTOMERS)
BY_PARTS = (make.ORDERS, make.ORDER_LINES, make.EVENTS)
ONCE_AFTER = (
    *(make.RESERVATIONS, make.RESERVED, make.INVOICES, make.SHIPMENTS),
    *(make.STATEMENT, make.TRANSACTIONS, make.PAYMENTS),
)


async def fill(url: str, orders: int) -> None:
    """Make a shop with so many orders, as autovacuum would have left it."""
    await migrate(url)
    connection = await asyncpg.connect(url)
    try:
        for statement in SETTINGS:
            await connection.execute(statement)
        for statement in (*ONCE_BEFORE, *_parts(orders), *ONCE_AFTER):
            await connection.execute(_filled_in(statement, orders))
        await connection.execute("vacuum analyze")
        await connection.execute("checkpoint")
    finally:
        await connection.close()


def _parts(orders: int) -> list[str]:
    return [
        statement.replace("%(start)s", str(first)).replace("%(end)s", str(min(first + PART - 1, orders)))
        for first in range(1, orders + 1, PART)
        for statement in BY_PARTS
    ]


def _filled_in(statement: str, orders: int) -> str:
    words = {"first": FIRST, "last": LAST, "cities": CITIES, "domains": DOMAINS}
    given = {name: f"array[{', '.join(repr(word) for word in one)}]" for name, one in words.items()}
    return statement % {**given, "orders": orders, "customers": max(orders // ORDERS_PER_CUSTOMER, 1)}
