"""`python -m tests.bench.fleet`: one API process and one worker beside two and two, behind one address."""

import argparse
import asyncio
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import orjson
import uvloop

from domain.foundation.channels import Notifier
from domain.foundation.database import close_database, open_database
from tests.bench.asking import listing, placing, reading
from tests.bench.client import load
from tests.bench.live.limits import allow_files
from tests.bench.live.processes import running
from tests.bench.live.scenarios import SCENARIOS, Scenario
from tests.bench.live.writing import Written, write_events
from tests.bench.processes import run_seeding
from tests.bench.scene import STATUSES, Scene
from tests.bench.scratch import checkpoint, scratch_postgres, version
from tests.journeys.fleet import nginx

from .backlog import Done, pile_up, until_quiet
from .processes import Installation
from .report import Column, heading, table

SIZES = (1, 2)
CONNECTIONS = 32
QUESTIONS = {"order reads": reading, "list pages": listing, "orders placed": placing}
SETTLE_SECONDS = 3.0
EVENTS, PAUSE_SECONDS, WARM_UP = 100, 0.05, 4


async def main(asked: argparse.Namespace) -> None:
    allow_files(4 * asked.sockets + 1_000)
    async with scratch_postgres(asked.postgres) as url:
        with tempfile.TemporaryDirectory(prefix="lz_bench_") as folder:
            scene_file = Path(folder) / "scene.json"
            await run_seeding(url, scene_file)
            await checkpoint(url)
            scene = Scene.read(scene_file)
            print(f"\n{heading(await version(url), asked.broker, asked.sockets)}\n", flush=True)
            columns = [await _measure(size, scene, Path(folder), asked) for size in SIZES]
            print(table(columns), flush=True)


async def _measure(size: int, scene: Scene, folder: Path, asked: argparse.Namespace) -> Column:
    installation = Installation.of(scene.url, asked.broker, folder)
    column = Column(size)
    try:
        # What other phases left to be done must not be done while this one is measured.
        async with installation.working(2):
            await until_quiet(scene, 0)
        async with installation.serving(size) as serving:
            with nginx(folder / f"nginx-{size}", serving) as address:
                await _ask_and_listen(column, urlsplit(address).port or 80, installation, scene, folder, asked)
    finally:
        installation.forget()
    return column


async def _ask_and_listen(
    column: Column, port: int, installation: Installation, scene: Scene, folder: Path, asked: argparse.Namespace
) -> None:
    async with installation.working(column.size):
        for scenario in SCENARIOS:
            column.delays[scenario.name] = await _listen(scenario, scene, port, folder, asked.sockets)
        await until_quiet(scene, 0)
    column.work = await _backlog(installation, column.size, scene, asked.backlog)
    for name, question in QUESTIONS.items():
        await load(port, question(scene), seconds=1.0, connections=CONNECTIONS)
        done = await load(port, question(scene), seconds=asked.seconds, connections=CONNECTIONS)
        column.rates[name] = done / asked.seconds


async def _backlog(installation: Installation, size: int, scene: Scene, orders: int) -> Done:
    await pile_up(scene, orders)
    async with installation.working(size):
        return await until_quiet(scene, orders)


async def _listen(scenario: Scenario, scene: Scene, port: int, folder: Path, sockets: int) -> list[float]:
    """Milliseconds from COMMIT until each subscriber has each event, sorted.

    Raises  RuntimeError  a subscriber missed an event or had one twice
    """
    order_ids = scene.order_ids[:: len(STATUSES)][:50]
    questions, result = folder / "questions.json", folder / "result.json"
    questions.write_bytes(orjson.dumps([scenario.ask(number, order_ids) for number in range(sockets)]))
    async with running("-m", "tests.bench.live.listening", str(port), str(questions), str(result)) as listening:
        assert listening.stdin is not None
        assert listening.stdout is not None
        await listening.stdout.readline()
        written = await _write(scene, order_ids)
        listening.stdin.write(b"\n")
        await listening.stdout.readline()
    told = orjson.loads(result.read_bytes())
    expected = sockets if scenario.to_everybody else sockets // len(order_ids)
    commits = written.by_cursor()
    if told["lost"] or any(len(told["at"].get(cursor, ())) != expected for cursor in commits):
        raise RuntimeError(f"not every subscriber had every event once: {told['counts']} {told['lost']}")
    return sorted((at - commit) / 1e6 for cursor, commit in commits.items() for at in told["at"][cursor])


async def _write(scene: Scene, order_ids: list[str]) -> Written:
    await open_database(scene.url)
    notifier = Notifier()
    await notifier.start()
    try:
        await write_events(order_ids[-1:], WARM_UP, PAUSE_SECONDS)
        await asyncio.sleep(SETTLE_SECONDS)
        written = await write_events(order_ids, EVENTS, PAUSE_SECONDS)
        await asyncio.sleep(SETTLE_SECONDS)
        return written
    finally:
        await notifier.stop()
        await close_database()


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.fleet", description=__doc__)
    parser.add_argument(
        "--postgres", metavar="URL", required=True, help="a server where a scratch database may be made and dropped"
    )
    parser.add_argument("--broker", metavar="URL", required=True, help="amqp://… or redis://…; queues of its own")
    parser.add_argument("--seconds", type=float, default=5.0, help="length of a phase")
    parser.add_argument("--sockets", type=int, default=500, help="subscribers, a multiple of 50")
    parser.add_argument("--backlog", type=int, default=200, help="orders that wait for the workers")
    return parser.parse_args()


if __name__ == "__main__":
    uvloop.run(main(_asked()))
