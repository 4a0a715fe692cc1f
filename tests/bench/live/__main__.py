"""`python -m tests.bench.live`: from COMMIT until every subscriber of one API process has the event."""

import argparse
import asyncio
import tempfile
from dataclasses import replace
from pathlib import Path

import orjson
import uvloop

from domain.foundation.channels import Notifier
from domain.foundation.database import close_database, open_database
from tests.bench.clocks import cpu_seconds
from tests.bench.processes import run_seeding
from tests.bench.scene import STATUSES, Scene
from tests.bench.scratch import checkpoint, scratch_postgres, version

from .figures import Figures, heading, row
from .limits import allow_files
from .processes import Api, api, resident_bytes, running
from .scenarios import SCENARIOS, Scenario
from .writing import Written, write_events

WARM_UP = 4
SETTLE_SECONDS = 3.0


async def main(asked: argparse.Namespace) -> None:
    allow_files(asked.sockets + 1_000)
    async with scratch_postgres(asked.postgres) as url:
        with tempfile.TemporaryDirectory(prefix="lz_bench_") as folder:
            scene_file = Path(folder) / "scene.json"
            await run_seeding(url, scene_file)
            await checkpoint(url)
            print(f"\n{heading(await version(url), asked.sockets, asked.orders)}\n", flush=True)
            scene = Scene.read(scene_file)
            for scenario in SCENARIOS:
                if not asked.only or asked.only in scenario.name:
                    await _measure(scenario, scene, Path(folder), asked)


async def _measure(scenario: Scenario, scene: Scene, folder: Path, asked: argparse.Namespace) -> None:
    if asked.writes:
        scenario = replace(scenario, writes=asked.writes)
    # Each third is placed and can be held.
    order_ids = scene.order_ids[:: len(STATUSES)][: asked.orders]
    questions, result = folder / "questions.json", folder / "result.json"
    questions.write_bytes(orjson.dumps([scenario.ask(number, order_ids) for number in range(asked.sockets)]))
    async with running("-m", "tests.bench.live.relaying", scene.url), api(scene.url, folder) as server:
        empty = resident_bytes(server.pid)
        opening = cpu_seconds(server.pid)
        listeners = ("-m", "tests.bench.live.listening", str(server.port), str(questions), str(result))
        async with running(*listeners) as listening:
            assert listening.stdin is not None
            assert listening.stdout is not None
            opened = (await listening.stdout.readline()).split()
            if not opened:
                raise RuntimeError("the subscribers could not open their sockets")
            opening = cpu_seconds(server.pid) - opening
            await asyncio.sleep(SETTLE_SECONDS)
            each = (resident_bytes(server.pid) - empty) / asked.sockets
            spent, written = await _write(scene, server, scenario, order_ids)
            listening.stdin.write(b"\n")
            await listening.stdout.readline()
    told = orjson.loads(result.read_bytes())
    figures = Figures.of(written.by_cursor(), told, spent, float(opened[1]), opening, each)
    figures.check(asked.sockets if scenario.to_everybody else asked.sockets // asked.orders)
    print(row(scenario.name, figures), flush=True)


async def _write(scene: Scene, server: Api, scenario: Scenario, order_ids: list[str]) -> tuple[float, Written]:
    await open_database(scene.url)
    notifier = Notifier()
    await notifier.start()
    try:
        # So that nothing is done for the first time.
        await write_events(order_ids[-1:], WARM_UP, scenario.pause)
        await asyncio.sleep(SETTLE_SECONDS)
        before = cpu_seconds(server.pid)
        written = await write_events(order_ids, scenario.writes, scenario.pause)
        await asyncio.sleep(SETTLE_SECONDS)
        return cpu_seconds(server.pid) - before, written
    finally:
        await notifier.stop()
        await close_database()


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.live", description=__doc__)
    parser.add_argument(
        "--postgres", metavar="URL", required=True, help="a server where a scratch database may be made and dropped"
    )
    parser.add_argument("--sockets", type=int, default=5_000, help="subscribers")
    parser.add_argument("--orders", type=int, default=200, help="orders they are spread over")
    parser.add_argument("--writes", type=int, help="events that are measured")
    names = ", ".join(scenario.name for scenario in SCENARIOS)
    parser.add_argument("--only", metavar="NAME", help=f"scenarios whose name contains it: {names}")
    asked = parser.parse_args()
    if asked.sockets < 1 or asked.orders < 1 or asked.sockets % asked.orders:
        parser.error("--sockets must be a multiple of --orders")
    return asked


if __name__ == "__main__":
    uvloop.run(main(_asked()))
