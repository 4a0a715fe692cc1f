"""Looking at a database from outside: all that is in it, and the statements that reach it."""

from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from typing import Any

from tortoise import Tortoise

from domain.foundation.database import connection, on_postgres, rows, transaction


async def everything() -> dict[str, list[str]]:
    """Every row of every table as text, by table."""
    found = {}
    for model in Tortoise.apps["domain"].values():
        table = model._meta.db_table
        if table != "aerich":
            found[table] = sorted(repr(row) for row in await rows(f"select * from {table}"))
    return found


@asynccontextmanager
async def statements() -> AsyncIterator[list[str]]:
    """The SELECTs that are run within the block, on one connection."""
    heard: list[str] = []

    def hear(statement: Any) -> None:
        text = statement if isinstance(statement, str) else statement.query
        if text.lstrip().lower().startswith("select"):
            heard.append(text)

    async with transaction() as inside:
        async with inside.acquire_connection() as raw:
            pass
        if on_postgres():
            with raw.query_logger(hear):
                yield heard
            return
        await raw.set_trace_callback(hear)
        yield heard
        await raw.set_trace_callback(None)


@asynccontextmanager
async def round_trips() -> AsyncIterator[list[str]]:
    """All statements that reach the database within the block over connections that are open already."""
    heard: list[str] = []
    async with connection().acquire_connection() as raw:
        if not on_postgres():
            await raw.set_trace_callback(heard.append)
    if not on_postgres():
        yield heard
        await raw.set_trace_callback(None)
        return
    with ExitStack() as stack:
        for holder in connection()._pool._holders:
            if holder._con is not None:
                stack.enter_context(holder._con.query_logger(lambda said: heard.append(said.query)))
        yield heard
