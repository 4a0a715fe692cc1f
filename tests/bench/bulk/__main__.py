"""`python -m tests.bench.bulk`: a large file of orders, beside one of a tenth of its rows: time and peak memory."""

import argparse
import asyncio
import json
import sqlite3
import sys
from dataclasses import dataclass

from tests.bench.scratch import scratch_postgres, scratch_sqlite, version

PARTS = 10


@dataclass(frozen=True, slots=True)
class Run:
    """peak_mb  most memory the worker's process held"""

    rows: int
    orders: int
    seconds: float
    peak_mb: float


async def main(asked: argparse.Namespace) -> None:
    """Measure on the databases that were asked for, each file in a database and a process of its own."""
    if asked.sqlite or not asked.postgres:
        runs = []
        for rows in (asked.rows // PARTS, asked.rows):
            async with scratch_sqlite() as url:
                runs.append(await _measured(url, rows, asked.cache_mb))
        _report(f"SQLite {sqlite3.sqlite_version}", runs)
    if asked.postgres:
        runs = []
        for rows in (asked.rows // PARTS, asked.rows):
            async with scratch_postgres(asked.postgres, "bulk") as url:
                runs.append(await _measured(url, rows, 0))
        _report(await version(asked.postgres), runs)


async def _measured(url: str, rows: int, cache_mb: int) -> Run:
    job_id = await _child("seeding", url, str(rows))
    found = json.loads(await _child("working", url, job_id, str(cache_mb)))
    return Run(rows=rows, **found)


async def _child(module: str, *given: str) -> str:
    order = (sys.executable, "-m", f"tests.bench.bulk.{module}", *given)
    process = await asyncio.create_subprocess_exec(*order, stdout=asyncio.subprocess.PIPE)
    said, _ = await process.communicate()
    if process.returncode:
        raise SystemExit(f"{module} ended with {process.returncode}")
    return said.decode().strip().splitlines()[-1]


def _report(database: str, runs: list[Run]) -> None:
    print(f"\n{database}\n{'rows':>9} {'orders':>8} {'seconds':>9} {'rows/s':>8} {'peak MB':>9}")
    for run in runs:
        rate = run.rows / run.seconds
        print(f"{run.rows:>9,} {run.orders:>8,} {run.seconds:>9.1f} {rate:>8.0f} {run.peak_mb:>9.1f}")
    print(f"peak memory: {runs[-1].peak_mb / runs[0].peak_mb:.2f} times that of a tenth of the rows", flush=True)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bulk", description=__doc__)
    parser.add_argument("--postgres", metavar="URL", help="a server where scratch databases may be made and dropped")
    parser.add_argument("--sqlite", action="store_true", help="measure on SQLite; also when no server is given")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument(
        "--cache-mb",
        type=int,
        default=0,
        help="megabytes of the file SQLite may keep in memory; 0 for the product's 64, which a larger file fills",
    )
    return parser.parse_args()


if __name__ == "__main__":
    asyncio.run(main(_asked()))
