"""The processes of one measurement: API, relay and subscribers."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.bench.processes import ROOT

READY_WITHIN_SECONDS = 30
KIBIBYTE = 1_024


@dataclass(frozen=True, slots=True)
class Api:
    """The API process as an operator starts it."""

    pid: int
    port: int


@asynccontextmanager
async def running(*arguments: str, **settings: str) -> AsyncIterator[Process]:
    """A Python program that is asked to end when it is no longer needed."""
    inherited = {name: text for name, text in os.environ.items() if not name.upper().startswith("LAUFZETTEL_")}
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, cwd=ROOT, env={**inherited, **settings}, stdin=PIPE, stdout=PIPE
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


@asynccontextmanager
async def api(url: str, folder: Path) -> AsyncIterator[Api]:
    """`laufzettel serve` on a free port, without workers."""
    port = _free_port()
    # With a broker to its name it leaves the workers to others; it never talks to one.
    settings = {"DATA": str(folder), "DATABASE_URL": url, "BROKER_URL": "redis://127.0.0.1:1/0", "PORT": str(port)}
    named = {f"LAUFZETTEL_{name}": text for name, text in settings.items()}
    async with running("-m", "workers.cli", "serve", **named) as process:
        async with asyncio.timeout(READY_WITHIN_SECONDS):
            while not await _is_ready(port):
                if process.returncode is not None:
                    raise RuntimeError("the server ended instead of getting ready")
                await asyncio.sleep(0.1)
        yield Api(process.pid, port)


def resident_bytes(pid: int) -> int:
    """Memory of a process that is in RAM.

    Source  proc(5), /proc/PID/status
    """
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * KIBIBYTE
    raise ProcessLookupError(pid)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


async def _is_ready(port: int) -> bool:
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.write(b"GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
    status = await reader.readline()
    writer.close()
    return b" 200 " in status
