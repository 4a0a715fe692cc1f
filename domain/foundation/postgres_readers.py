"""Readers: connections that reads hand to each other, since going to the pool and back costs more than a short read."""

import asyncio
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from asyncpg import InterfaceError, InternalClientError

SWEEP_SECONDS = 0.5
PATIENCE_SECONDS = 0.05


class Readers:
    """Keeps at most three of four of a pool's connections, and gives back those that nobody used for a moment.

    A read that finds all of them busy for long asks the pool as everybody does.
    """

    def __init__(self, pool: Any) -> None:
        self.pool = pool
        self._most = pool.get_max_size() * 3 // 4
        self._held = 0
        self._free: list[Any] = []
        self._waiting: deque[asyncio.Future[Any]] = deque()
        self._unused = 0
        self._closed = False
        self._sweep: asyncio.TimerHandle | None = None

    async def fetch(self, sql: str, values: Sequence[Any]) -> list[Any]:
        """The rows of a statement."""
        connection = self._taken() or await self._awaited()
        if connection is None:
            async with self.pool.acquire() as other:
                return await other.fetch(sql, *values)  # type: ignore[no-any-return]
        try:
            found: list[Any] = await connection.fetch(sql, *values)
        except InternalClientError:
            # The server has said goodbye on it already, so nothing was sent; each such connection leaves the pool.
            connection.terminate()
            await self._give_back(connection)
            return await self.fetch(sql, values)
        except BaseException:
            # What state it is in, the pool finds out.
            await self._give_back(connection)
            raise
        if self._closed:
            await self._give_back(connection)
        else:
            self._pass_on(connection)
        return found

    async def close(self) -> None:
        """Give all back to the pool, those in use once they are not."""
        self._closed = True
        if self._sweep is not None:
            self._sweep.cancel()
            self._sweep = None
        while self._free:
            await self._give_back(self._free.pop())

    def _taken(self) -> Any:
        while self._free:
            connection = self._free.pop()
            self._unused = min(self._unused, len(self._free))
            if not is_dead(connection):
                return connection
            self._held -= 1
        return None

    async def _awaited(self) -> Any:
        """A connection of the pool or of another read; None where none comes in time."""
        loop = asyncio.get_running_loop()
        if not self._most:
            return None
        if self._held < self._most:
            self._held += 1
            try:
                connection = await self.pool.acquire()
            except BaseException:
                self._held -= 1
                raise
            if self._sweep is None:
                self._sweep = loop.call_later(SWEEP_SECONDS, self._sweep_out)
            return connection
        turn = loop.create_future()
        self._waiting.append(turn)
        patience = loop.call_later(PATIENCE_SECONDS, _give_up, turn)
        try:
            return await turn
        except BaseException:
            if turn.done() and not turn.cancelled() and turn.result() is not None:
                self._pass_on(turn.result())
            raise
        finally:
            patience.cancel()

    def _pass_on(self, connection: Any) -> None:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(connection)
                return
        self._free.append(connection)

    def _sweep_out(self) -> None:
        self._sweep = None
        for _ in range(min(self._unused, len(self._free))):
            asyncio.ensure_future(self._give_back(self._free.pop(0)))  # noqa: RUF006 the pool shields it
        self._unused = len(self._free)
        if self._held:
            self._sweep = asyncio.get_running_loop().call_later(SWEEP_SECONDS, self._sweep_out)

    async def _give_back(self, connection: Any) -> None:
        self._held -= 1
        with suppress(InterfaceError):
            await self.pool.release(connection)


def is_dead(connection: Any) -> bool:
    """Whether a connection of the pool can no longer be used."""
    try:
        return bool(connection.is_closed())
    except InterfaceError:
        # The pool took it back by itself when it broke.
        return True


def _give_up(turn: asyncio.Future[Any]) -> None:
    if not turn.done():
        turn.set_result(None)
