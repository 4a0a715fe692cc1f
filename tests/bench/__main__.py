"""`python -m tests.bench`: placing, reading and listing orders as ratios to floors measured in the same run."""

import argparse
import sqlite3
import tempfile
from pathlib import Path

import uvloop

from .measuring import Line, compare
from .operations import NAMES, compared
from .processes import run_seeding
from .report import heading, table
from .scene import Scene
from .scratch import checkpoint, scratch_postgres, scratch_sqlite, version


async def main(asked: argparse.Namespace) -> None:
    if asked.sqlite or not asked.postgres:
        async with scratch_sqlite() as url:
            await _report(f"SQLite {sqlite3.sqlite_version}", url, asked)
    if asked.postgres:
        async with scratch_postgres(asked.postgres) as url:
            await _report(await version(url), url, asked)


async def _report(database: str, url: str, asked: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory(prefix="lz_bench_") as folder:
        scene_file = Path(folder) / "scene.json"
        await run_seeding(url, scene_file)
        await checkpoint(url)
        print(f"\n{heading(database)}\n", flush=True)
        print(table(await _measure(Scene.read(scene_file), scene_file, asked)), flush=True)


async def _measure(scene: Scene, scene_file: Path, asked: argparse.Namespace) -> list[Line]:
    names = tuple(name for name in NAMES if not asked.only or asked.only in name)
    async with compared(scene, scene_file, names) as operations:
        return [
            await compare(
                name, ours, floor, scene.url, seconds=asked.seconds, repeats=asked.repeats, statements=statements
            )
            for name, ours, floor, statements in operations
        ]


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--postgres", metavar="URL", help="a server where a scratch database may be made and dropped")
    parser.add_argument("--sqlite", action="store_true", help="measure on SQLite; also when no server is given")
    parser.add_argument("--seconds", type=float, default=2.0, help="length of a phase")
    parser.add_argument("--repeats", type=int, default=5, help="phases of each side, in turns")
    parser.add_argument("--only", metavar="NAME", help=f"operations whose name contains it: {', '.join(NAMES)}")
    asked = parser.parse_args()
    if asked.seconds <= 0 or asked.repeats < 1:
        parser.error("--seconds and --repeats must be positive")
    if asked.only and not any(asked.only in name for name in NAMES):
        parser.error(f"--only must be part of one of: {', '.join(NAMES)}")
    return asked


if __name__ == "__main__":
    uvloop.run(main(_asked()))
