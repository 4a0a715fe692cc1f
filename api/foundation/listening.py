"""Hears from PostgreSQL that other processes gave events their positions; what is missed, the feed's poll finds."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import structlog

log = structlog.get_logger("api")

CHANNEL = "laufzettel_feed"
AGAIN_SECONDS = 1.0


class Follower:
    """A connection of its own that listens, and comes back when it is cut."""

    def __init__(self, url: str, call: Callable[[], None], on_cut: Callable[[], None]) -> None:
        self._url, self._call, self._on_cut = url, call, on_cut
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="feed-listener")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            try:
                await self._listen()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("feed_listener_lost", fault=type(error).__name__)
            self._on_cut()
            await asyncio.sleep(AGAIN_SECONDS)

    async def _listen(self) -> None:
        connection = await asyncpg.connect(self._url)
        cut = asyncio.Event()
        connection.add_termination_listener(lambda _: cut.set())
        try:
            await connection.add_listener(CHANNEL, lambda *_: self._call())
            self._call()
            await cut.wait()
        finally:
            with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                await connection.close(timeout=2)


def follow_positions(url: str, call: Callable[[], None], on_cut: Callable[[], None]) -> Follower:
    """Call whenever another process may have appended to the feed; does nothing for SQLite, which has one process.

    on_cut  is called when calls can no longer be heard; the next one can
    """
    follower = Follower(_dsn(url), call, on_cut)
    if not url.startswith("sqlite"):
        follower.start()
    return follower


def _dsn(url: str) -> str:
    parts = urlsplit(url)
    return urlunsplit(parts._replace(scheme="postgresql"))
