"""The floor of reads: a bare ASGI application that runs one statement written by hand and encodes its row.

Started as `uvicorn --factory tests.bench.reading_floor:build_app` with BENCH_SCENE naming the scene's file.
"""

import os
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Protocol

import asyncpg  # type: ignore[import-untyped,unused-ignore]
import orjson

from .scene import Scene

POOL = 10
# As long as an order's status.
CONSTANT = orjson.dumps({"data": "x" * 300})
JSON_COLUMNS = ("lines", "shipments")
_LINES = """(select {array}({item}) from (
    select {object}({what}) as x from order_lines l where l.order_id = o.id order by l.position) s) as lines"""
_SHIPMENTS = """(select coalesce({array}({item}), '[]') from (
    select {object}('number', p.number, 'status', p.status, 'carrier', p.carrier,
        'trackingNumber', p.tracking_number) as x
    from shipments p where p.order_id = o.id order by p.id) s) as shipments"""
_LINE = "'sku', l.sku, 'name', l.name, 'quantity', l.quantity"
_ORDER = "o.id, o.number, o.status, o.placed_at, o.total_net_minor + o.total_tax_minor as total_minor, o.currency"
_FROM = "from orders o join customers c on c.id = o.customer_id"
READ = f"""select {_ORDER}, o.fulfillment_status, o.payment_status,
    c.id as customer_id, c.name as customer_name, c.email as customer_email,
    {_LINES.replace("{what}", _LINE + ", 'unitPriceMinor', l.unit_price_minor, 'currency', l.currency")},
    {_SHIPMENTS} {_FROM} where o.id = $1"""
LIST = f"""select {_ORDER}, c.name as customer_name, {_LINES.replace("{what}", _LINE)}
    {_FROM} where o.status = $1 order by o.placed_at desc, o.id desc limit 50"""
# What is free of articles, how they are got and when the next of them come, without waiting claims or working days.
AVAILABLE = """select d.sku, coalesce(k.on_hand - k.reserved - k.blocked, 0) as free, t.days_to_make, t.days_to_buy,
    (select min(a.expected_on) from arrivals a where a.stock_item_id = k.id and a.status = 'EXPECTED') as next_on
    from products d left join stock_items k on k.product_id = d.id left join lead_times t on t.product_id = d.id
    where d.active and d.sku in ({each})"""
POSTGRES_WORDS = {"{array}": "json_agg", "{object}": "json_build_object", "{item}": "s.x"}
POSTGRES_WORDS["{each}"] = "select json_array_elements_text($1::json)"
# SQLite forgets on the way out of a sub-select that a text is JSON.
SQLITE_WORDS = {"{array}": "json_group_array", "{object}": "json_object", "{item}": "json(s.x)", "$1": ":1"}
SQLITE_WORDS["{each}"] = "select value from json_each(:1)"

Row = dict[str, Any]


class Database(Protocol):
    async def open(self) -> None: ...

    async def fetch(self, sql: str, value: str) -> list[Row]: ...


class Postgres:
    """asyncpg with its cache of prepared statements; connections are not reset, as in the product."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._pool: Any = None

    async def open(self) -> None:
        self._pool = await asyncpg.create_pool(self._url, min_size=1, max_size=POOL, reset=_no_reset)

    async def fetch(self, sql: str, value: str) -> list[Row]:
        async with self._pool.acquire() as connection:
            return [dict(row) for row in await connection.fetch(sql, value)]


async def _no_reset(connection: Any) -> None:
    """Nothing of a session was changed."""


class Sqlite:
    """The sqlite3 module on the event loop, without a thread."""

    def __init__(self, url: str) -> None:
        self._file = url.removeprefix("sqlite://")
        self._connection: sqlite3.Connection

    async def open(self) -> None:
        self._connection = sqlite3.connect(self._file, isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("pragma cache_size = -65536")

    async def fetch(self, sql: str, value: str) -> list[Row]:
        return [dict(row) for row in self._connection.execute(sql, {"1": value})]


App = Callable[[dict[str, Any], Callable[[], Awaitable[Any]], Callable[[Any], Awaitable[None]]], Awaitable[None]]


def build_app() -> App:
    """The application: it answers /order {id}, /orders {status} and /available {skus}, all else with a constant."""
    url = Scene.read(Path(os.environ["BENCH_SCENE"])).url
    postgres = url.startswith("postgres")
    database: Database = Postgres(url) if postgres else Sqlite(url)
    words = POSTGRES_WORDS if postgres else SQLITE_WORDS
    read, page, available = (_spoken(sql, words) for sql in (READ, LIST, AVAILABLE))

    async def app(scope: dict[str, Any], receive: Callable[[], Awaitable[Any]], send: Any) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(database, receive, send)
            return
        body = (await receive()).get("body", b"")
        answer: object = CONSTANT
        if scope["path"] == "/order":
            answer = {"order": _answered((await database.fetch(read, orjson.loads(body)["id"]))[0])}
        elif scope["path"] == "/orders":
            answer = {"orders": [_answered(row) for row in await database.fetch(page, orjson.loads(body)["status"])]}
        elif scope["path"] == "/available":
            skus = orjson.dumps(orjson.loads(body)["skus"]).decode()
            answer = {"available": await database.fetch(available, skus)}
        await _respond(send, CONSTANT if answer is CONSTANT else orjson.dumps(answer))

    return app


def _spoken(sql: str, words: dict[str, str]) -> str:
    for mark, word in words.items():
        sql = sql.replace(mark, word)
    return sql


def _answered(row: Row) -> Row:
    for name in JSON_COLUMNS:
        if name in row:
            row[name] = orjson.Fragment(row[name])
    return row


async def _respond(send: Any, body: bytes) -> None:
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _lifespan(database: Database, receive: Callable[[], Awaitable[Any]], send: Any) -> None:
    await receive()
    await database.open()
    await send({"type": "lifespan.startup.complete"})
    await receive()
    await send({"type": "lifespan.shutdown.complete"})
