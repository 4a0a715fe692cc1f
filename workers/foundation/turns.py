"""Turns: one copy of an errand's message at a time, over all processes."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from zlib import crc32

import asyncpg
import structlog

from domain.foundation.channels import close_connection, own_connection
from domain.foundation.ending import end

log = structlog.get_logger("turns")
_TOP_BIT = 1 << 31
SPEAK_SECONDS = 3.0
_BROKEN = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)


class Turns:
    """Who is at what: a set in this process and, on PostgreSQL, a lock that dies with it.

    url  the database's address
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._shared = not url.startswith("sqlite")
        self._mine: set[tuple[str, int]] = set()
        self._connection: Any = None
        self._speaking: asyncio.Task[None] | None = None
        self._one_at_a_time = asyncio.Lock()

    @asynccontextmanager
    async def turn(self, actor: str, event_seq: int, *, everywhere: bool) -> AsyncIterator[bool]:
        """Whether it is ours to do now; no when another copy is at it.

        everywhere  over all processes; within this one is enough for what a transaction guards anyway
        """
        key = (actor, event_seq)
        if key in self._mine:
            yield False
            return
        self._mine.add(key)
        try:
            if not everywhere or not self._shared:
                yield True
                return
            locked = await self._ask("select pg_try_advisory_lock($1, $2)", key)
            try:
                yield locked
            finally:
                if locked:
                    await self._unlock(key)
        finally:
            self._mine.discard(key)

    async def close(self) -> None:
        if self._speaking is not None:
            await end(self._speaking)
        if self._connection is not None:
            await close_connection(self._connection)

    async def _ask(self, sql: str, key: tuple[str, int]) -> bool:
        async with self._one_at_a_time:
            if self._connection is None or self._connection.is_closed():
                self._connection = await own_connection(self._url, speaks=True)
                self._speaking = self._speaking or asyncio.create_task(self._speak(), name="turns")
            return bool(await self._connection.fetchval(sql, *_as_integers(key)))

    async def _speak(self) -> None:
        """Whoever is silent is taken for dead, and loses his turns to others."""
        while True:
            await asyncio.sleep(SPEAK_SECONDS)
            async with self._one_at_a_time:
                with contextlib.suppress(*_BROKEN):
                    await self._connection.execute("select 1")

    async def _unlock(self, key: tuple[str, int]) -> None:
        """A lock of a connection that broke is gone by itself."""
        try:
            await self._ask("select pg_advisory_unlock($1, $2)", key)
        except _BROKEN as broken:
            log.warning("a lock could not be given back", actor=key[0], reason=str(broken))
            self._connection.terminate()


def _as_integers(key: tuple[str, int]) -> tuple[int, int]:
    """Two that collide only wait for each other."""
    actor, event_seq = key
    return crc32(actor.encode()) - _TOP_BIT, event_seq % _TOP_BIT
