"""The database: opening it, transactions, and plain SQL that both dialects understand."""

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import asyncpg
from tortoise import Tortoise
from tortoise.connection import get_connections
from tortoise.transactions import in_transaction

from domain.foundation.errors import Invalid
from domain.foundation.postgres_engine import PostgresClient

CONNECTION = "default"
# A process that stops in the middle of a transaction gives its row locks back to the others after this.
STOPPED = "15s"
MODELS = (
    "domain.foundation.models",
    "domain.access.models",
    "domain.customers.models",
    "domain.catalog.models",
    "domain.notifications.models",
    "domain.pricing.models",
    "domain.stock.models",
    "domain.promises.models",
    "domain.orders.models",
    "domain.intake.models",
    "domain.quotes.models",
    "domain.shipping.models",
    "domain.supply.models",
    "domain.billing.models",
    "domain.payments.models",
)

# A prepared statement spares its planning; one that writes an order and reads it again is longer than asyncpg expects.
_LONGEST_STATEMENT = 100_000
_inside: ContextVar[bool] = ContextVar("inside_transaction", default=False)


def tortoise_config(url: str, *, pool: int = 10) -> dict[str, Any]:
    """Tortoise's configuration for a database address (`sqlite://FILE` or `postgres://…`)."""
    return {
        "connections": {CONNECTION: _credentials(url, pool)},
        "apps": {"domain": {"models": [*MODELS, "aerich.models"], "default_connection": CONNECTION}},
        "use_tz": True,
        "timezone": "UTC",
    }


def _credentials(url: str, pool: int) -> dict[str, Any]:
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        file = url.removeprefix("sqlite://")
        pragmas = {"busy_timeout": 10_000, "synchronous": "FULL", "cache_size": -65_536, "temp_store": "MEMORY"}
        return {"engine": "domain.foundation.sqlite_engine", "credentials": {"file_path": file, **pragmas}}
    return {
        "engine": "domain.foundation.postgres_engine",
        "credentials": {
            "host": parts.hostname or "127.0.0.1",
            "port": parts.port or 5432,
            "user": parts.username,
            "password": parts.password,
            "database": parts.path.lstrip("/"),
            "minsize": 1,
            "maxsize": pool,
            "reset": _keep_session,
            "server_settings": {"timezone": "UTC", "jit": "off", "idle_in_transaction_session_timeout": STOPPED},
            "max_cacheable_statement_size": _LONGEST_STATEMENT,
            **dict(parse_qsl(parts.query)),
        },
    }


async def _keep_session(connection: Any) -> None:
    """No session state is ever set, so asyncpg's reset round trip is saved."""


async def open_database(url: str, *, pool: int = 10) -> None:
    """Open the database for the whole process; refuses to be opened twice."""
    if url.startswith("sqlite://"):
        Path(url.removeprefix("sqlite://")).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    await Tortoise.init(config=tortoise_config(url, pool=pool), _enable_global_fallback=True)


async def close_database() -> None:
    await Tortoise.close_connections()


def connection() -> Any:
    """The current transaction's connection, or the pool."""
    return get_connections().get(CONNECTION)


def dialect() -> str:
    """ "sqlite" or "postgres"."""
    return str(connection().capabilities.dialect)


def on_postgres() -> bool:
    return dialect() == "postgres"


@asynccontextmanager
async def transaction() -> AsyncIterator[Any]:
    """All or nothing; inside another one it is a savepoint."""
    async with in_transaction(CONNECTION) as inside:
        token = _inside.set(True)
        try:
            yield inside
        finally:
            _inside.reset(token)


def begin_at_once(inside: Any) -> None:
    """Have a transaction begin with its first question already."""
    inside.eager = True


def end_with_next_question(inside: Any, object_id: str | None) -> None:
    """Have a transaction end with its next question, which is about this object; one inside another goes on."""
    if inside is connection():
        inside.last = (object_id,)


def inside_transaction() -> bool:
    return _inside.get()


async def rows(sql: str, *values: Any) -> list[dict[str, Any]]:
    """Run a statement written with $1, $2 … and answer its rows."""
    current = connection()
    if current.capabilities.dialect == "sqlite":
        found: list[dict[str, Any]] = await current.execute_query_dict(_for_sqlite(sql), _plain(values))
        return found
    return list(await current.execute_query_dict(sql, _known(values)))


async def run(sql: str, *values: Any) -> None:
    """Run a statement whose rows nobody needs."""
    await rows(sql, *values)


async def column(sql: str, *values: Any) -> list[Any]:
    """The first column of a statement's rows."""
    current = connection()
    postgres = current.capabilities.dialect == "postgres"
    text, sent = (sql, _known(values)) if postgres else (_for_sqlite(sql), _plain(values))
    if current.last is not None:
        return [row[0] for row in await current.ask_last(text, sent)]
    if isinstance(current, PostgresClient):
        return [row[0] for row in await current.ask(text, sent)]
    async with current.acquire_connection() as raw:
        found = await raw.fetch(text, *sent) if postgres else await raw.execute_fetchall(text, sent)
    return [row[0] for row in found]


async def value(sql: str, *values: Any) -> Any:
    """The first column of the first row, or None."""
    found = await column(sql, *values)
    return found[0] if found else None


def can_commit_beside() -> bool:
    """Whether `value_beside` can be asked now; SQLite has one connection, and so one transaction at a time."""
    return on_postgres() or bool(connection().beside)


async def value_beside(sql: str, *values: Any) -> Any:
    """The same, but committed at once, whatever becomes of the transaction that is under way."""
    if connection().beside:
        # Nothing has begun yet, so the statement is a transaction of its own.
        return (await ask_each([(sql, values)]))[0][0][0]
    given = get_connections().db_config[CONNECTION]["credentials"]
    names = {"host", "port", "user", "password", "database", "ssl"} & given.keys()
    raw = await asyncpg.connect(**{name: given[name] for name in names})
    try:
        return await raw.fetchval(sql, *values)
    finally:
        await raw.close()


async def ask_each(questions: Sequence[tuple[str, Sequence[Any]]]) -> list[list[Any]]:
    """The rows of several questions: one round trip each on PostgreSQL, one for all on SQLite."""
    current = connection()
    if on_postgres():
        return [await current.ask(sql, _known(values)) for sql, values in questions]
    return list(await current.ask_all([(_for_sqlite(sql), _plain(values)) for sql, values in questions]))


async def queue_up(name: str) -> None:
    """Wait until no other transaction works under this name; it is given back at the end of this one."""
    if on_postgres():
        await run("select pg_advisory_xact_lock(hashtextextended($1, 0))", name)


@lru_cache(maxsize=500)
def _for_sqlite(sql: str) -> str:
    numbered = re.sub(r"\$(\d+)", r"?\1", sql)
    return re.sub(r"::\w+(\[\])?", "", numbered)


def _plain(values: Sequence[Any]) -> list[Any]:
    return [stored_instant(value) if isinstance(value, datetime) else value for value in _known(values)]


def _known(values: Sequence[Any]) -> list[Any]:
    """The values, when every database knows their characters; PostgreSQL has no NUL."""
    if any(isinstance(value, str) and "\x00" in value for value in values):
        raise Invalid("There is a NUL character in this", remedy="Remove it, or type the text anew.")
    return list(values)


def stored_instant(at: datetime) -> str:
    """A UTC instant as SQLite keeps it: text that sorts like time."""
    return at.isoformat(" ")


def placeholders(count: int, *, start: int = 1) -> str:
    """`$1, $2, …` for so many values."""
    return ", ".join(f"${i}" for i in range(start, start + count))
