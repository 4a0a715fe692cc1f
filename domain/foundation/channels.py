"""Wake-up calls between processes over PostgreSQL; they carry nothing, and one that is lost is made up for by polls."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from typing import Any

import asyncpg
import structlog

from domain.foundation import wake
from domain.foundation.database import on_postgres, run
from domain.foundation.ending import end

LOG_CHANNEL = "laufzettel_log"
FEED_CHANNEL = "laufzettel_feed"
AGAIN_SECONDS = 1.0
GOODBYE_SECONDS = 2.0
# One call per transaction would queue all commits up behind each other.
QUIET_SECONDS = 0.005
# The server notices within seconds that the other end is gone, and gives its locks to others.
_KEEP_ALIVE = {"tcp_keepalives_idle": "5", "tcp_keepalives_interval": "5", "tcp_keepalives_count": "3"}
# A process that is stopped or stuck keeps its connection; the server ends it when it is silent for so long.
_SPEAKS = {"idle_session_timeout": "10s"}

log = structlog.get_logger("channels")


async def own_connection(url: str, *, speaks: bool = False) -> Any:
    """A connection beside the pool, for locks and channels that live as long as it does.

    speaks  it is used every few seconds; when it is silent for longer its process is as good as dead
    Raises  OSError, asyncpg.PostgresError, TimeoutError
    """
    settings = {**_KEEP_ALIVE, **(_SPEAKS if speaks else {})}
    return await asyncpg.connect(dsn=url, timeout=10, command_timeout=30, server_settings=settings)


async def close_connection(connection: Any) -> None:
    """End a connection of our own; one that hangs is cut after a moment."""
    try:
        await connection.close(timeout=GOODBYE_SECONDS)
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
        connection.terminate()


class Notifier:
    """Calls other processes after commits of this one, at most every few milliseconds; does nothing on SQLite."""

    def __init__(self) -> None:
        self._bell = wake.Bell()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        if on_postgres():
            self._unhook = wake.on_commit(self._bell.ring)
            self._task = asyncio.create_task(self._call(), name="notifier")

    async def stop(self) -> None:
        if self._task is None:
            return
        self._unhook()
        await end(self._task)

    async def _call(self) -> None:
        while True:
            await self._bell.wait(3600)
            # Whoever should have been called polls.
            with contextlib.suppress(Exception):
                await run(f"notify {LOG_CHANNEL}")
            await asyncio.sleep(QUIET_SECONDS)


class Listening:
    """Hears channels on a connection of its own and comes back after every break; does nothing on SQLite.

    calls  channel name → what to do, also once after each break
    """

    def __init__(self, url: str, calls: Mapping[str, Callable[[], None]]) -> None:
        self._url, self._calls = url, calls
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        if on_postgres():
            self._task = asyncio.create_task(self._hear(), name="listening")

    async def stop(self) -> None:
        if self._task is not None:
            await end(self._task)

    async def _hear(self) -> None:
        while True:
            try:
                await self._hear_until_broken()
            except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as broken:
                log.warning("wake-up calls are interrupted", reason=str(broken))
            await asyncio.sleep(AGAIN_SECONDS)

    async def _hear_until_broken(self) -> None:
        connection = await own_connection(self._url)
        gone = asyncio.Event()
        connection.add_termination_listener(lambda _: gone.set())
        try:
            for channel, call in self._calls.items():
                await connection.add_listener(channel, lambda *_, call=call: call())
                call()
            await gone.wait()
        finally:
            await close_connection(connection)
