"""Tortoise's SQLite engine with late transactions, and writers that wait for each other instead of failing.

What belongs together visits the connection's thread once: each visit costs more than most statements.
"""

import sqlite3
from collections.abc import Sequence
from typing import Any

from tortoise.backends.sqlite.client import SqliteClient as TortoiseSqlite
from tortoise.backends.sqlite.client import SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError

from .auditing.marks import Marks
from .late import Contended, LateTransaction, Savepoint, Stage
from .writes import Statement

BEGIN = "BEGIN IMMEDIATE"


class _Transaction(LateTransaction, SqliteTransactionWrapper):
    def __init__(self, parent: TortoiseSqlite) -> None:
        super().__init__(parent)
        self._start_late()

    def _in_transaction(self) -> Any:
        return Savepoint(self, SqliteTransactionWrapper)

    @property
    def beside(self) -> bool:
        return not self.uncommitted

    async def ready(self) -> Any:
        begin, write = self.stage is Stage.IDLE, self.writes.for_sqlite()
        if begin or write:
            await self._visit(write, begin=begin)
        return self._connection

    async def ask_all(self, statements: Sequence[Statement]) -> list[list[Any]]:
        """Ask what changes nothing; the transaction need not begin for it."""
        async with self._lock:
            if self.uncommitted:
                await self.ready()
            return await _visit(self._connection, statements)

    async def ask_last(self, sql: str, values: Sequence[Any]) -> list[Any]:
        """Write what was put off, answer the last question, and commit."""
        self.last = None
        async with self._lock:
            return await self._end([(sql, list(values))])

    async def end(self) -> None:
        """Write what was put off, and commit."""
        async with self._lock:
            await self._end([])

    async def _end(self, questions: list[Statement]) -> list[Any]:
        write = self.writes.for_sqlite()
        begin = self.stage is Stage.IDLE and bool(write)
        found = await self._visit([*write, *questions], begin=begin, commit=True)
        self.stage = Stage.OVER
        return found

    async def _visit(self, statements: list[Statement], *, begin: bool, commit: bool = False) -> list[Any]:
        self.writes.clear()
        if begin:
            # Before it is sure: undoing what has not begun does nothing.
            self.stage = Stage.BEGUN
        try:
            found = await _visit(self._connection, statements, begin=begin, commit=commit)
        except sqlite3.IntegrityError as broken:
            raise Contended(broken) from broken
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error
        return found[-1] if found else []

    async def undo(self) -> None:
        if self.stage is Stage.BEGUN:
            await self.rollback()


async def _visit(
    connection: Any, statements: Sequence[Statement], *, begin: bool = False, commit: bool = False
) -> list[list[Any]]:
    raw: sqlite3.Connection = connection._conn

    def run() -> list[list[Any]]:
        if begin:
            raw.execute(BEGIN)
            connection.marks.renew()
        found = [raw.execute(sql, values).fetchall() for sql, values in statements]
        if commit:
            raw.commit()
        return found

    done: list[list[Any]] = await connection._execute(run)
    return done


class _Context(SqliteTransactionContext):
    async def __aenter__(self) -> Any:
        # Tortoise would keep the lock for ever when this fails.
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
        except BaseException:
            self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return self.connection

    async def __aexit__(self, kind: Any, failure: Any, traceback: Any) -> None:
        try:
            if kind is not None:
                await self.connection.undo()
            elif self.connection.stage is not Stage.OVER and self.connection.uncommitted:
                await self._finish()
        finally:
            get_connections().reset(self.token)
            self._trxlock.release()

    async def _finish(self) -> None:
        try:
            await self.connection.end()
        except BaseException:
            await self.connection.undo()
            raise


class SqliteClient(TortoiseSqlite):
    last = None
    beside = True

    def _in_transaction(self) -> SqliteTransactionContext:
        return _Context(_Transaction(self), self._lock)

    async def _post_connect(self) -> None:
        await super()._post_connect()
        connection: Any = self._connection
        connection.marks = await Marks.for_connection(connection)

    async def ask_all(self, statements: Sequence[Statement]) -> list[list[Any]]:
        """Ask what changes nothing."""
        async with self.acquire_connection() as connection:
            return await _visit(connection, statements)


client_class = SqliteClient
