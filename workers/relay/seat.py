"""The one active relay's seat: a lock that dies with the connection it was taken on."""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO, Any

import asyncpg

from domain.foundation.channels import FEED_CHANNEL, LOG_CHANNEL, close_connection, own_connection
from domain.foundation.database import rows

SEAT = 0x4C61_7566_7A65_7474
KNOCK_SECONDS = 1.0


class SeatLost(Exception):
    """The connection broke, so another relay may be active by now."""


class Seat:
    """Statements of the active relay; on PostgreSQL they run where the lock is, so whoever lost it writes nothing."""

    async def ask(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        return await rows(sql, *values)

    async def call_followers(self) -> None:
        """Wake other processes that follow the feed."""

    async def watch(self) -> None:
        """Wait until the seat is lost.

        Raises  SeatLost
        """
        await asyncio.Event().wait()


class _PostgresSeat(Seat):
    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._one_at_a_time = asyncio.Lock()
        self._gone = asyncio.Event()
        connection.add_termination_listener(lambda _: self._gone.set())

    async def ask(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        async with self._one_at_a_time:
            try:
                return [dict(row) for row in await self._connection.fetch(sql, *values)]
            except asyncpg.InternalClientError as failure:
                # A statement was broken off here, so the relay is about to end.
                raise SeatLost(str(failure)) from failure

    async def call_followers(self) -> None:
        await self.ask(f"notify {FEED_CHANNEL}")

    async def watch(self) -> None:
        await self._gone.wait()
        raise SeatLost("the connection of the active relay broke")


@asynccontextmanager
async def take_seat(url: str, on_log: Callable[[], None]) -> AsyncIterator[Seat]:
    """Wait to be the active relay, and be it.

    url     the database's address
    on_log  called when another process committed events
    Raises  OSError, asyncpg.PostgresError, TimeoutError  the database cannot be reached
    """
    take = _take_on_sqlite(url) if url.startswith("sqlite") else _take_on_postgres(url, on_log)
    async with take as seat:
        yield seat


@asynccontextmanager
async def _take_on_sqlite(url: str) -> AsyncIterator[Seat]:
    """A lock on a file beside the database, which ends with the process that holds it."""
    with _lock_file(url) as file:
        while not _lock(file):  # noqa: ASYNC110 nobody tells when a lock of another process is free
            await asyncio.sleep(KNOCK_SECONDS)
        yield Seat()


def _lock_file(url: str) -> IO[str]:
    return Path(url.removeprefix("sqlite://") + ".relay").open("w")


def _lock(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@asynccontextmanager
async def _take_on_postgres(url: str, on_log: Callable[[], None]) -> AsyncIterator[Seat]:
    connection = await own_connection(url, speaks=True)
    try:
        while not await connection.fetchval("select pg_try_advisory_lock($1)", SEAT):  # noqa: ASYNC110 likewise
            await asyncio.sleep(KNOCK_SECONDS)
        await connection.add_listener(LOG_CHANNEL, lambda *_: on_log())
        yield _PostgresSeat(connection)
    finally:
        await close_connection(connection)
