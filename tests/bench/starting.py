"""`python -m tests.bench.starting`: from `laufzettel serve` to the first answer that has been in the database."""

import argparse
import asyncio
import os
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from .clocks import cpu_seconds
from .scratch import scratch_postgres, version

ROOT = Path(__file__).parent.parent.parent
PATIENCE_SECONDS = 60
BETWEEN_TRIES_SECONDS = 0.005
QUESTION = b'{"query": "{ orderStatus(token: \\"nobody\\") { number } }"}'
ANSWER = b'"data":{"orderStatus":null}'


@dataclass(frozen=True, slots=True)
class Start:
    """One start.

    cpu_seconds  of the serving process until its first answer
    """

    seconds: float
    cpu_seconds: float


async def main(asked: argparse.Namespace) -> None:
    """Measure and print, each kind so many times."""
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    print(f"{os.cpu_count()} cores, load {load}, Python {sys.version.split()[0]}; medians of {asked.repeats}\n")
    print("".ljust(44) + "seconds".rjust(9) + "fastest–slowest".rjust(18) + "CPU seconds".rjust(13), flush=True)
    with tempfile.TemporaryDirectory(prefix="lz_bench_") as folder:
        url = f"sqlite://{folder}/kept.sqlite3"
        await _laufzettel("migrate", url, Path(folder))
        await _report("SQLite, migrated", asked.repeats, lambda: _serve(url, Path(folder)))
        await _report("SQLite, fresh: migrate, then serve", asked.repeats, lambda: _fresh_sqlite(Path(folder)))
        if asked.postgres:
            name = await version(asked.postgres)
            async with scratch_postgres(asked.postgres) as kept:
                await _laufzettel("migrate", kept, Path(folder))
                await _report(f"{name}, migrated", asked.repeats, lambda: _serve(kept, Path(folder)))
            await _report(
                f"{name}, fresh: migrate, then serve", asked.repeats, lambda: _fresh_postgres(asked.postgres, folder)
            )


async def _report(name: str, repeats: int, start: Callable[[], Awaitable[Start]]) -> None:
    starts = [await start() for _ in range(repeats)]
    seconds = [one.seconds for one in starts]
    cpu = median(one.cpu_seconds for one in starts)
    spread = f"{min(seconds):.2f}–{max(seconds):.2f}"
    print(f"{name:<44}{median(seconds):>9.2f}{spread:>18}{cpu:>13.2f}", flush=True)


async def _fresh_sqlite(folder: Path) -> Start:
    with tempfile.TemporaryDirectory(dir=folder) as fresh:
        return await _migrate_and_serve(f"sqlite://{fresh}/fresh.sqlite3", Path(fresh))


async def _fresh_postgres(server: str, folder: str) -> Start:
    async with scratch_postgres(server) as url:
        return await _migrate_and_serve(url, Path(folder))


async def _migrate_and_serve(url: str, data: Path) -> Start:
    began = time.perf_counter()
    await _laufzettel("migrate", url, data)
    migrated = time.perf_counter() - began
    served = await _serve(url, data)
    return Start(migrated + served.seconds, served.cpu_seconds)


async def _serve(url: str, data: Path) -> Start:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    began = time.perf_counter()
    async with _started("serve", url, data, LAUFZETTEL_PORT=str(port)) as process:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await _answered(port):
                if process.returncode is not None:
                    raise RuntimeError("the server ended instead of answering")
                await asyncio.sleep(BETWEEN_TRIES_SECONDS)
        return Start(time.perf_counter() - began, cpu_seconds(process.pid))


async def _laufzettel(command: str, url: str, data: Path) -> None:
    async with _started(command, url, data) as process:
        if await process.wait() != 0:
            raise RuntimeError(f"laufzettel {command} failed")


@asynccontextmanager
async def _started(command: str, url: str, data: Path, **more: str) -> AsyncIterator[asyncio.subprocess.Process]:
    inherited = {name: text for name, text in os.environ.items() if not name.upper().startswith("LAUFZETTEL_")}
    given = {"LAUFZETTEL_DATABASE_URL": url, "LAUFZETTEL_DATA": str(data), "LAUFZETTEL_LOG_LEVEL": "WARNING", **more}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "workers.cli",
        command,
        cwd=ROOT,
        env={**inherited, **given},
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _answered(port: int) -> bool:
    """Whether the question was answered; False while nobody listens."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    head = "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nConnection: close\r\n"
    writer.write(f"{head}Content-Length: {len(QUESTION)}\r\n\r\n".encode() + QUESTION)
    answer = await reader.read()
    writer.close()
    if ANSWER not in answer:
        raise RuntimeError(answer.decode(errors="replace"))
    return True


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bench.starting", description=__doc__)
    parser.add_argument("--postgres", metavar="URL", help="a server where scratch databases may be made")
    parser.add_argument("--repeats", type=int, default=5, help="starts of each kind")
    asyncio.run(main(parser.parse_args()))
