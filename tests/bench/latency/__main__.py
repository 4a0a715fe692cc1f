"""`python -m tests.bench.latency`: from COMMIT to the beginning of a worker's listener, and bursts of events."""

import argparse
import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

import orjson
import uvloop

from domain.foundation.channels import Notifier
from domain.foundation.database import close_database, open_database
from tests.bench.live.figures import percentile
from tests.bench.live.processes import running
from tests.bench.live.writing import Written, write_events
from tests.bench.processes import run_seeding
from tests.bench.scene import STATUSES, Scene
from tests.bench.scratch import checkpoint, scratch_postgres
from tests.journeys.brokers import leave_nothing

from .burst import burst
from .heading import heading

WARM_UP = 10
SETTLE_SECONDS = 2.0
BROKERS = ("amqp", "redis")


async def main(asked: argparse.Namespace) -> None:
    async with scratch_postgres(asked.postgres) as url:
        with tempfile.TemporaryDirectory(prefix="lz_bench_") as folder:
            scene_file = Path(folder) / "scene.json"
            await run_seeding(url, scene_file)
            scene = Scene.read(scene_file)
            print(await heading(url), flush=True)
            for name in BROKERS:
                if address := getattr(asked, name):
                    await checkpoint(url)
                    await _measure(name, address, scene, Path(folder) / "result.json", asked)


async def _measure(name: str, address: str, scene: Scene, result: Path, asked: argparse.Namespace) -> None:
    settings = {
        "LAUFZETTEL_DATABASE_URL": scene.url,
        "LAUFZETTEL_BROKER_URL": address,
        "LAUFZETTEL_BROKER_NAMESPACE": f"lz-bench-{uuid4().hex[:8]}",
        "LAUFZETTEL_SECRET_KEY": "a secret of a scratch database",
    }
    try:
        if not asked.only or asked.only == "idle":
            print(f"{name:8}{await _idle(scene, result, settings, asked)}", flush=True)
        if not asked.only or asked.only == "burst":
            async with _database(scene.url):
                rates = await burst(scene, asked.events, worker=lambda *parts: _worker(result, settings, *parts))
                print(f"{name:8}{rates}", flush=True)
    finally:
        leave_nothing(address, settings["LAUFZETTEL_BROKER_NAMESPACE"])


async def _idle(scene: Scene, result: Path, settings: dict[str, str], asked: argparse.Namespace) -> str:
    """One event at a time, with a pause long enough that everything sleeps in between."""
    order_ids = scene.order_ids[:: len(STATUSES)]
    async with _database(scene.url), _worker(result, settings, "crew", "relay"):
        await write_events(order_ids[-WARM_UP:], WARM_UP, asked.pause)
        await asyncio.sleep(SETTLE_SECONDS)
        written = await write_events(order_ids[: asked.writes], asked.writes, asked.pause)
        await asyncio.sleep(SETTLE_SECONDS)
    return _shown(orjson.loads(await asyncio.to_thread(result.read_bytes)), written)


def _shown(began: dict[str, list[int]], written: Written) -> str:
    pairs = [(began.get(order, []), moments) for order, moments in written.at.items()]
    if any(len(heard) != len(moments) for heard, moments in pairs):
        raise RuntimeError("not every event was heard exactly once")
    delays = sorted((b - a) / 1e6 for heard, moments in pairs for a, b in zip(moments, heard, strict=True))
    shown = (percentile(delays, 50), percentile(delays, 95), percentile(delays, 99), delays[-1])
    return "   ".join(f"{what} {ms:6.1f} ms" for what, ms in zip(("p50", "p95", "p99", "slowest"), shown, strict=True))


@asynccontextmanager
async def _worker(result: Path, settings: dict[str, str], *parts: str) -> AsyncIterator[int]:
    """A worker process of these parts; answers its process id."""
    async with running("-m", "tests.bench.latency.working", str(result), *parts, **settings) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        await _said(process.stdout, b"ready\n")
        await asyncio.sleep(SETTLE_SECONDS)
        yield process.pid
        process.stdin.write(b"\n")
        await _said(process.stdout, b"written\n")


async def _said(output: asyncio.StreamReader, line: bytes) -> None:
    """Wait for a line among those of the log."""
    while (found := await output.readline()) != line:
        if not found:
            raise RuntimeError("the worker ended too early")


@asynccontextmanager
async def _database(url: str) -> AsyncIterator[None]:
    await open_database(url)
    notifier = Notifier()
    await notifier.start()
    try:
        yield
    finally:
        await notifier.stop()
        await close_database()


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.latency", description=__doc__)
    parser.add_argument("--postgres", metavar="URL", required=True, help="where a scratch database may be made")
    parser.add_argument("--amqp", metavar="URL", help="a RabbitMQ server")
    parser.add_argument("--redis", metavar="URL", help="a Redis server")
    parser.add_argument("--writes", type=int, default=200, help="events of the idle measurement")
    parser.add_argument("--pause", type=float, default=0.1, help="seconds between them")
    parser.add_argument("--events", type=int, default=5_000, help="events of the burst")
    parser.add_argument("--only", choices=("idle", "burst"))
    asked = parser.parse_args()
    if not asked.amqp and not asked.redis:
        parser.error("give --amqp or --redis or both")
    return asked


if __name__ == "__main__":
    uvloop.run(main(_asked()))
