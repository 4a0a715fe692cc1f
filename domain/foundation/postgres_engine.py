"""Tortoise's PostgreSQL engine with late transactions that survive a dead connection in the pool."""

from collections.abc import Sequence
from typing import Any

from asyncpg import IntegrityConstraintViolationError
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionContextPooled
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError

from .late import Contended, LateTransaction, Savepoint, Stage
from .postgres_readers import Readers, is_dead


class _Transaction(LateTransaction, TransactionWrapper):
    def __init__(self, parent: AsyncpgDBClient) -> None:
        super().__init__(parent)
        self._start_late()

    def _in_transaction(self) -> Any:
        return Savepoint(self, TransactionWrapper)

    @property
    def beside(self) -> bool:
        return self._connection is not None and not self.uncommitted

    async def ready(self) -> Any:
        if self.stage is Stage.IDLE:
            await self._begin()
        if self.writes:
            await self._write("select 1", ())
        return self._connection

    async def ask(self, sql: str, values: Sequence[Any]) -> list[Any]:
        """Ask something that changes nothing; the transaction need not begin for it."""
        async with self._lock:
            if self.uncommitted:
                return list(await (await self.ready()).fetch(sql, *values))
            while True:
                await self._hold()
                try:
                    return list(await self._connection.fetch(sql, *values))
                except Exception:
                    if not await self._leave_if_dead():
                        raise

    async def ask_last(self, sql: str, values: Sequence[Any]) -> list[Any]:
        """Write what was put off, answer the last question, and commit: all in one statement where that is right."""
        assert self.last is not None
        (object_id,), self.last = self.last, None
        async with self._lock:
            if not self.writes.allow(sql, object_id):
                await self._end()
                return list(await self._connection.fetch(sql, *values))
            await self._begin_unless_alive()
            found = await self._write(sql, values)
            await self._commit()
            return found

    async def end(self) -> None:
        """Write what was put off, and commit."""
        async with self._lock:
            await self._end()

    async def _end(self) -> None:
        if self.writes:
            await self._begin_unless_alive()
            await self._write("select 1", ())
        await self._hold()
        await self._commit()

    async def _write(self, sql: str, values: Sequence[Any]) -> list[Any]:
        try:
            text, sent = self.writes.for_postgres(sql, values)
            return list(await self._connection.fetch(text, *sent))
        except IntegrityConstraintViolationError as broken:
            raise Contended(broken) from broken
        finally:
            self.writes.clear()

    async def _hold(self) -> None:
        if self._connection is None:
            pool: Any = self._parent._pool
            self._connection = await pool.acquire()

    async def _begin_unless_alive(self) -> None:
        """One statement is a transaction of its own, on a connection that was just seen to live."""
        if self._connection is None:
            await self._begin()

    async def _begin(self) -> None:
        """Begin on a connection that lives; each dead one leaves the pool, so this comes to an end."""
        while True:
            await self._hold()
            self.stage = Stage.BEGUN
            try:
                await self.begin()
                return
            except BaseException as failure:
                self.stage = Stage.IDLE
                if not (isinstance(failure, Exception) and await self._leave_if_dead()):
                    raise

    async def _leave_if_dead(self) -> bool:
        dead = is_dead(self._connection)
        if dead:
            await self.leave()
        return dead

    async def leave(self) -> None:
        """Give the connection back."""
        connection, self._connection = self._connection, None
        if connection is not None and self._parent._pool:
            await self._parent._pool.release(connection)

    async def _commit(self) -> None:
        begun, self.stage = self.stage is Stage.BEGUN, Stage.OVER
        if begun:
            await self.commit()

    async def undo(self) -> None:
        if self.stage is Stage.BEGUN and not is_dead(self._connection):
            await self.rollback()


class _Context(TransactionContextPooled):
    """Gives its connection back whatever happens; Tortoise keeps it for ever when BEGIN fails, until none is left."""

    client: Any

    async def __aenter__(self) -> Any:
        await self.ensure_connection()
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def __aexit__(self, kind: Any, failure: Any, traceback: Any) -> None:
        try:
            if kind is None:
                await self._finish()
            elif kind is not TransactionManagementError:
                await self.client.undo()
        finally:
            get_connections().reset(self.token)
            await self.client.leave()

    async def _finish(self) -> None:
        if self.client.stage is not Stage.OVER and self.client.uncommitted:
            try:
                await self.client.end()
            except BaseException:
                await self.client.undo()
                raise


class PostgresClient(AsyncpgDBClient):
    last = None
    # All of the pool may be held by those who wait for the answer.
    beside = False
    _readers: Readers | None = None

    def _in_transaction(self) -> TransactionContextPooled:
        return _Context(_Transaction(self), self._pool_init_lock)

    async def ask(self, sql: str, values: Sequence[Any]) -> list[Any]:
        """Ask one statement that is complete in itself."""
        if not self._pool:
            async with self.acquire_connection():
                """Opens the pool."""
        if self._readers is None or self._readers.pool is not self._pool:
            self._readers = Readers(self._pool)
        return await self._readers.fetch(sql, values)

    async def _close(self) -> None:
        if self._readers is not None:
            await self._readers.close()
            self._readers = None
        await super()._close()


client_class = PostgresClient
