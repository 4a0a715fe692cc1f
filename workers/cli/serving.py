"""One process that serves: the API on its loop and, without a broker, the workers beside it."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn

from api.main import Application, build_app
from domain.foundation.channels import Notifier
from domain.foundation.database import close_database, open_database
from domain.foundation.settings import Settings
from workers.main import Workers

FRAME_BYTES = 65_536
GOODBYE_SECONDS = 10


class Server(uvicorn.Server):
    """uvicorn under our signals: the first one says goodbye to every stream before the sockets close.

    drain_seconds  between not being ready any more and that goodbye, for balancers to notice
    """

    def __init__(
        self, app: Application, config: uvicorn.Config, on_leave: Callable[[], None], *, drain_seconds: float = 0
    ) -> None:
        super().__init__(config)
        self._app, self._on_leave, self._drain_seconds = app, on_leave, drain_seconds
        self._leaving: asyncio.Task[None] | None = None

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self.leave)
        yield

    def leave(self) -> None:
        """Stop cleanly; called again, stop at once."""
        if self._leaving is not None:
            self.force_exit = self.should_exit = True
            return
        self._leaving = asyncio.create_task(self._say_goodbye())

    async def _say_goodbye(self) -> None:
        self._on_leave()
        self._app.leave()
        await asyncio.sleep(self._drain_seconds)
        await self._app.close_streams()
        self.should_exit = True


async def serve_until_told(
    settings: Settings,
    *,
    embedded: bool,
    once_open: Callable[[], Awaitable[None]] | None = None,
    on_leave: Callable[[], None] = lambda: None,
) -> None:
    """Serve until SIGTERM or Ctrl-C.

    embedded   run the workers in this process
    once_open  is awaited when the database is open, before the first request is taken
    on_leave   is called when the server was told to stop, while it still answers
    """
    async with _database(settings):
        if once_open is not None:
            await once_open()
        app = build_app(settings, database_is_open=True)
        async with _workers(settings, embedded):
            await Server(app, _config(app, settings), on_leave, drain_seconds=settings.drain_seconds).serve()


def _config(app: Application, settings: Settings) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        ws_max_size=FRAME_BYTES,
        ws_ping_interval=None,
        # Messages are small; a compressor would nearly double what each socket keeps in memory.
        ws_per_message_deflate=False,
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=GOODBYE_SECONDS,
    )


@asynccontextmanager
async def _database(settings: Settings) -> AsyncIterator[None]:
    await open_database(settings.database, pool=settings.database_pool)
    notifier = Notifier()
    await notifier.start()
    try:
        yield
    finally:
        await notifier.stop()
        await close_database()


@asynccontextmanager
async def _workers(settings: Settings, embedded: bool) -> AsyncIterator[None]:
    if not embedded:
        yield
        return
    workers = Workers(settings)
    await workers.start()
    try:
        yield
    finally:
        await workers.stop()
