"""Worker processes of their own, and a post office that takes its time."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

from domain.foundation.settings import Settings
from tests.workers.scene import SECRET

ROOT = Path(__file__).parent.parent.parent
PROGRAM = (
    "import sys; from workers.main import run_workers; from domain.foundation.settings import read_settings;"
    " sys.exit(run_workers(read_settings(), threads=int(sys.argv[1])))"
)


@asynccontextmanager
async def worker_process(settings: Settings, *, threads: int = 4) -> AsyncIterator[asyncio.subprocess.Process]:
    """A worker process of its own, with a relay; killed at the end if it is still there."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("LAUFZETTEL_")},
        "LAUFZETTEL_DATA": str(settings.data),
        "LAUFZETTEL_DATABASE_URL": settings.database_url,
        "LAUFZETTEL_BROKER_URL": settings.broker_url,
        "LAUFZETTEL_BROKER_NAMESPACE": settings.broker_namespace,
        "LAUFZETTEL_SECRET_KEY": SECRET,
        "LAUFZETTEL_SMTP_URL": settings.smtp_url,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PROGRAM, str(threads), cwd=ROOT, env=environment
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


class PostOffice:
    """Takes mails in, each only once the door is open.

    seen   Message-IDs of what was handed over, taken of what was confirmed
    """

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.taken: list[str] = []
        self.door = asyncio.Event()

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        text = envelope.content.decode()
        key = next(line for line in text.splitlines() if line.startswith("Message-ID"))
        self.seen.append(key)
        await self.door.wait()
        self.taken.append(key)
        return "250 OK"


@asynccontextmanager
async def post_office() -> AsyncIterator[tuple[PostOffice, str]]:
    """A post office with its door shut, and the setting that names it."""
    office = PostOffice()
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(office), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield office, f"smtp://127.0.0.1:{port}?encryption=none"
    finally:
        office.door.set()
        server.close()
