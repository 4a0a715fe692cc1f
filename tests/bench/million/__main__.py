"""`python -m tests.bench.million --postgres URL`: lists, searches and placing with a million orders beside few."""

import argparse
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from urllib.parse import urlsplit, urlunsplit

import asyncpg  # type: ignore[import-untyped,unused-ignore]
import uvloop

from tests.bench.asking import placing
from tests.bench.measuring import Subject, compare_at
from tests.bench.processes import API, web_server
from tests.bench.scratch import scratch_postgres, version

from .filling import fill
from .questions import LISTS, QUESTIONS, SEARCHES
from .report import heading, row, sizes
from .shop import Shop, look_around

PLACING = "place an order"
NAMES = (*QUESTIONS, PLACING)


async def main(asked: argparse.Namespace) -> None:
    async with AsyncExitStack() as stack:
        large = await stack.enter_async_context(_shop(asked, asked.orders))
        small = await stack.enter_async_context(_shop(asked, asked.beside))
        print(f"\n{await sizes(large.url, asked.orders)}", flush=True)
        print(f"\n{heading(await version(large.url), asked.orders, asked.beside)}", flush=True)
        data = stack.enter_context(tempfile.TemporaryDirectory(prefix="lz_bench_"))
        servers = [
            await stack.enter_async_context(web_server(API, LAUFZETTEL_DATABASE_URL=shop.url, LAUFZETTEL_DATA=data))
            for shop in (large, small)
        ]
        for name in (name for name in NAMES if any(part in name for part in asked.only)):
            if name in (next(iter(LISTS)), next(iter(SEARCHES)), PLACING):
                print(flush=True)
            subjects = []
            for shop, server in zip((large, small), servers, strict=True):
                ask = placing(shop.scene) if name == PLACING else QUESTIONS[name].ask(shop)
                work = lambda seconds, server=server, ask=ask: server.work(ask, seconds)  # noqa: E731
                subjects.append((Subject(server.pid, work), shop.url))
            line = await compare_at(name, *subjects, seconds=asked.seconds, repeats=asked.repeats)
            print(row(line), flush=True)


@asynccontextmanager
async def _shop(asked: argparse.Namespace, orders: int) -> AsyncIterator[Shop]:
    """A filled shop; with --keep it stays on the server and is found there the next time."""
    if not asked.keep:
        async with scratch_postgres(asked.postgres, f"million_{orders}") as url:
            await fill(url, orders)
            yield await look_around(url)
        return
    url = urlunsplit(urlsplit(asked.postgres)._replace(path=f"/{asked.keep}_{orders}"))
    connection = await asyncpg.connect(asked.postgres)
    if not await connection.fetchval("select 1 from pg_database where datname = $1", f"{asked.keep}_{orders}"):
        await connection.execute(f"create database {asked.keep}_{orders}")
        await fill(url, orders)
    await connection.close()
    yield await look_around(url)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.million", description=__doc__)
    parser.add_argument("--postgres", metavar="URL", required=True, help="a server where databases may be made")
    parser.add_argument("--orders", type=int, default=1_000_000, help="orders of the large shop")
    parser.add_argument("--beside", type=int, default=10_000, help="orders of the small one; at least 10,000")
    parser.add_argument("--seconds", type=float, default=0.6, help="length of a phase")
    parser.add_argument("--repeats", type=int, default=5, help="phases of each shop, in turns")
    parser.add_argument("--only", metavar="NAME", nargs="+", default=[""], help="what is measured, by parts of names")
    parser.add_argument("--keep", metavar="PREFIX", help="leave the databases for the next run, named PREFIX_ORDERS")
    asked = parser.parse_args()
    if asked.beside < 10_000 or asked.orders < asked.beside or asked.seconds <= 0 or asked.repeats < 1:
        parser.error("the small shop has at least 10,000 orders, the large one no fewer; all else is positive")
    if asked.keep and not asked.keep.isidentifier():
        parser.error("--keep is the beginning of a database's name")
    return asked


if __name__ == "__main__":
    uvloop.run(main(_asked()))
