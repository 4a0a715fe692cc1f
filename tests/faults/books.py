"""The database read past the product: all tables at one instant, as plain rows."""

import asyncio
import hashlib
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import asyncpg  # type: ignore[import-untyped,unused-ignore]
import orjson

Row = dict[str, Any]
TABLES = (
    "orders",
    "order_lines",
    "events",
    "heard",
    "dead_letters",
    "postponed",
    "products",
    "bundle_parts",
    "stock_items",
    "stock_movements",
    "reservations",
    "shipments",
    "invoices",
    "invoice_lines",
    "number_series",
    "payments",
    "bank_statements",
    "bank_transactions",
    "messages",
    "documents",
)
AWAY = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, sqlite3.Error)


@dataclass
class Books:
    """tables  rows by table; documents carry the hash of their bytes instead of the bytes"""

    tables: dict[str, list[Row]] = field(default_factory=dict)

    def __getitem__(self, table: str) -> list[Row]:
        return self.tables[table]

    def grouped(self, table: str, column: str) -> dict[Any, list[Row]]:
        found: dict[Any, list[Row]] = {}
        for row in self.tables[table]:
            found.setdefault(row[column], []).append(row)
        return found

    def events(self, *types: str) -> list[Row]:
        return [row for row in self.tables["events"] if row["type"] in types]


async def read_at_once(url: str, statements: Sequence[str]) -> list[list[Row]]:
    """What several statements answer about one and the same instant.

    Raises  one of AWAY
    """
    if url.startswith("sqlite"):
        return await asyncio.to_thread(_read_sqlite, url.removeprefix("sqlite://"), statements)
    connection = await asyncpg.connect(url, timeout=5)
    try:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            return [[dict(row) for row in await connection.fetch(sql)] for sql in statements]
    finally:
        await connection.close(timeout=5)


def _read_sqlite(file: str, statements: Sequence[str]) -> list[list[Row]]:
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=10, isolation_level=None)
    connection.row_factory = sqlite3.Row
    try:
        connection.execute("begin")
        return [[dict(row) for row in connection.execute(sql)] for sql in statements]
    finally:
        connection.close()


async def read_books(url: str) -> Books:
    found = await read_at_once(url, [f"select * from {table}" for table in TABLES])
    books = Books(dict(zip(TABLES, found, strict=True)))
    for document in books["documents"]:
        document["hash"] = hashlib.sha256(bytes(document.pop("content"))).hexdigest()
    for event in books["events"]:
        if isinstance(event["payload"], str | bytes):
            event["payload"] = orjson.loads(event["payload"])
    return books


async def damage(url: str) -> list[str]:
    """What the database itself finds wrong with its files."""
    if url.startswith("sqlite"):
        (found,) = await read_at_once(url, ["pragma integrity_check"])
        return [str(row) for row in found if row["integrity_check"] != "ok"]
    connection = await asyncpg.connect(url, timeout=5)
    try:
        await connection.execute("create extension if not exists amcheck")
        await connection.execute(
            "select bt_index_check(c.oid, true) from pg_index i join pg_class c on c.oid = i.indexrelid"
            " join pg_am a on a.oid = c.relam and a.amname = 'btree'"
            " join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public' where i.indisvalid"
        )
    except asyncpg.UndefinedFileError:
        return []
    except asyncpg.PostgresError as failure:
        return [str(failure)]
    finally:
        await connection.close()
    return []
