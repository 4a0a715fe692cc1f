"""Tampering: statements as somebody runs them who has the database's own rights, past all triggers."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from domain.foundation.auditing.guarding import put_guards, remove_guards
from domain.foundation.database import on_postgres, run, transaction


@asynccontextmanager
async def past_triggers() -> AsyncIterator[None]:
    """One transaction without triggers; on SQLite, which cannot switch them off, they are away meanwhile."""
    async with transaction():
        if on_postgres():
            await run("set local session_replication_role = replica")
            yield
        else:
            await remove_guards()
            yield
            await put_guards()


async def force(sql: str, *values: object) -> None:
    """One such statement."""
    async with past_triggers():
        await run(sql, *values)


@contextmanager
def without_triggers(connection: sqlite3.Connection) -> Iterator[None]:
    """A connection to a SQLite file that was not opened by us."""
    found = drop_triggers(connection)
    yield
    for sql in found:
        connection.execute(sql)


def drop_triggers(connection: sqlite3.Connection) -> list[str]:
    """Answers the texts of the triggers, so that they can be made again."""
    found = connection.execute("select name, sql from sqlite_master where type = 'trigger'").fetchall()
    for name, _ in found:
        connection.execute(f'drop trigger "{name}"')
    return [sql for _, sql in found]
