"""A database as a backup reads it: one instant of it, whatever others write meanwhile."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any, Protocol

import asyncpg

AT_ONCE = 20


class Source(Protocol):
    """tables  the statement that lists all of them"""

    tables: str

    def stream(self, sql: str) -> AsyncIterator[tuple[Any, ...]]:
        """A statement's rows, a few at a time."""
        ...


class SqliteFile:
    """A file that nobody writes to."""

    tables = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name"

    def __init__(self, file: Path) -> None:
        self._file = file

    async def stream(self, sql: str) -> AsyncIterator[tuple[Any, ...]]:
        with closing(sqlite3.connect(f"file:{self._file}?mode=ro", uri=True)) as connection:
            for row in connection.execute(sql):
                yield row


class PostgresSnapshot:
    """A transaction that sees one instant.

    snapshot  its name, by which other connections see the same
    """

    tables = "select tablename from pg_tables where schemaname = 'public' order by tablename collate \"C\""

    def __init__(self, connection: Any, snapshot: str) -> None:
        self._connection = connection
        self.snapshot = snapshot

    @property
    def major(self) -> int:
        """The server's version."""
        return int(self._connection.get_server_version().major)

    async def stream(self, sql: str) -> AsyncIterator[tuple[Any, ...]]:
        async for row in self._connection.cursor(sql, prefetch=AT_ONCE):
            yield tuple(row)


@asynccontextmanager
async def postgres_snapshot(dsn: str) -> AsyncIterator[PostgresSnapshot]:
    """Raises  OSError, asyncpg.PostgresError  it cannot be reached"""
    connection = await asyncpg.connect(dsn, timeout=10, server_settings={"timezone": "UTC"})
    try:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            yield PostgresSnapshot(connection, await connection.fetchval("select pg_export_snapshot()"))
    finally:
        await connection.close()
