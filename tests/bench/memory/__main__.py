"""`python -m tests.bench.memory --postgres URL`: memory of one API process after 100,000 requests beside 10,000."""

import argparse
import asyncio
import os
import sys
import tempfile
from pathlib import Path

import uvloop

from tests.bench.processes import API, run_seeding, web_server
from tests.bench.scene import Scene
from tests.bench.scratch import checkpoint, scratch_postgres, version

from .asking import Crowd
from .mixture import KINDS, Mixture
from .reading import Memory, read_memory

STEPS = 10
PAUSE_SECONDS = 2.0


async def main(asked: argparse.Namespace) -> None:
    async with scratch_postgres(asked.postgres) as url:
        with tempfile.TemporaryDirectory(prefix="lz_bench_") as folder:
            await run_seeding(url, Path(folder) / "scene.json")
            await checkpoint(url)
            print(f"{await version(url)}, {os.cpu_count()} cores, Python {sys.version.split()[0]}; of 1,000 requests:")
            print(", ".join(f"{share} {kind}" for kind, share in KINDS.items()), flush=True)
            with (Path(folder) / "log").open("wb") as log:
                async with web_server(API, LAUFZETTEL_DATA=folder, LAUFZETTEL_DATABASE_URL=url, log=log) as server:
                    mixture = Mixture(Scene.read(Path(folder) / "scene.json"))
                    await _measure(server.pid, Crowd(server.port, mixture), asked.requests)


async def _measure(pid: int, crowd: Crowd, requests: int) -> None:
    print(f"\n{'requests':>10}{'RSS MB':>10}{'PSS MB':>10}{'files':>8}{'threads':>9}", flush=True)
    first: Memory | None = None
    for step in range(STEPS + 1):
        if step:
            await crowd.ask(requests // STEPS)
            # Streams that were cut off end in the background.
            await asyncio.sleep(PAUSE_SECONDS)
        now = read_memory(pid)
        print(f"{crowd.asked:>10,}{now.rss_mb:>10.1f}{now.pss_mb:>10.1f}{now.files:>8}{now.threads:>9}", flush=True)
        first = now if step == 1 else first
    assert first is not None
    print(f"\nafter {requests:,} / after {requests // STEPS:,}: RSS {now.rss_mb / first.rss_mb:.3f},", end=" ")
    print(f"PSS {now.pss_mb / first.pss_mb:.3f}, files {now.files - first.files:+}")
    print("answers by status: " + ", ".join(f"{status} {count:,}" for status, count in sorted(crowd.answers.items())))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bench.memory", description=__doc__)
    parser.add_argument(
        "--postgres", metavar="URL", required=True, help="a server where a scratch database may be made"
    )
    parser.add_argument("--requests", type=int, default=100_000)
    uvloop.run(main(parser.parse_args()))
