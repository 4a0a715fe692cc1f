"""The processes that are measured: the API and the floor under uvicorn, and the bare transaction."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from .asking import Ask
from .client import load

ROOT = Path(__file__).parent.parent.parent
UVICORN = (
    "--host",
    "127.0.0.1",
    "--loop",
    "uvloop",
    "--http",
    "httptools",
    "--no-access-log",
    "--no-server-header",
    "--log-level",
    "warning",
)
API = "api.main:build_app"
COUNTED = "tests.bench.counted:build_app"
FLOOR = "tests.bench.reading_floor:build_app"
READY_WITHIN_SECONDS = 20
CONNECTIONS = 16


@dataclass(frozen=True, slots=True)
class WebServer:
    """A server that is asked over HTTP."""

    pid: int
    port: int

    async def work(self, ask: Ask, seconds: float) -> int:
        return await load(self.port, ask, seconds=seconds, connections=CONNECTIONS)


@dataclass(frozen=True, slots=True)
class BareTransaction:
    """A process that does by itself what it is told."""

    process: Process

    @property
    def pid(self) -> int:
        return self.process.pid

    async def work(self, seconds: float) -> int:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{seconds}\n".encode())
        return int(await self.process.stdout.readline())


@asynccontextmanager
async def web_server(app: str, *, log: IO[bytes] | None = None, **settings: str) -> AsyncIterator[WebServer]:
    """One uvicorn process on a free port, ready to answer; what it says goes into `log`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    arguments = ("-m", "uvicorn", "--factory", app, "--port", str(port), *UVICORN)
    async with _running(*arguments, settings=settings, log=log) as process:
        await _until_ready(process, port)
        yield WebServer(process.pid, port)


@asynccontextmanager
async def bare_transaction(scene_file: Path) -> AsyncIterator[BareTransaction]:
    arguments = ("-m", "tests.bench.placing_floor", str(scene_file))
    async with _running(*arguments, settings={}) as process:
        assert process.stdout is not None
        if await process.stdout.readline() != b"ready\n":
            raise RuntimeError("the bare transaction did not start")
        yield BareTransaction(process)


async def run_seeding(url: str, scene_file: Path) -> None:
    async with _running("-m", "tests.bench.seeding", url, str(scene_file), settings={}) as process:
        if await process.wait() != 0:
            raise RuntimeError("seeding failed")


@asynccontextmanager
async def _running(*arguments: str, settings: dict[str, str], log: IO[bytes] | None = None) -> AsyncIterator[Process]:
    inherited = {name: text for name, text in os.environ.items() if not name.upper().startswith("LAUFZETTEL_")}
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, cwd=ROOT, env={**inherited, **settings}, stdin=PIPE, stdout=log or PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _until_ready(process: Process, port: int) -> None:
    async with asyncio.timeout(READY_WITHIN_SECONDS):
        while not await _is_ready(port):
            if process.returncode is not None:
                raise RuntimeError("the server ended instead of getting ready")
            await asyncio.sleep(0.1)


async def _is_ready(port: int) -> bool:
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.write(b"GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
    status = await reader.readline()
    writer.close()
    return b" 200 " in status
