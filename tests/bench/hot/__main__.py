"""`python -m tests.bench.hot [buyers] [processes]`: nothing is oversold and nobody is refused while pieces are free.

Several processes buy at once; one is killed in the middle. Needs TEST_DATABASE_URL.
"""

import asyncio
import os
import signal
import subprocess
import sys
import time
from uuid import uuid4

import asyncpg

from domain.foundation import tokens
from domain.foundation.callers import SYSTEM
from domain.foundation.database import close_database, open_database
from domain.foundation.migrating import migrate
from domain.orders.models import Order
from domain.stock.commands import receive_stock
from tests.foundation.makers import make_product

from .books import free_pieces, wrong
from .scene import Tally, buy, rush, sell_out, set_up

SERVER = os.environ.get("TEST_DATABASE_URL", "")
ATTEMPTS = 8
HOT_ORDERS = 1_000


async def _opened(url: str, buyers: int) -> None:
    tokens.use_secret(b"a secret for tests only")
    await open_database(url, pool=min(20, buyers))


async def buy_here(url: str, buyers: int, seed: int) -> None:
    await _opened(url, buyers)
    tally = await rush(buyers, ATTEMPTS, seed=seed)
    print(f"  process {seed}: {dict(tally.counts)}")
    await close_database()


async def check(url: str, buyers: int, processes: int) -> bool:
    await _opened(url, buyers)
    await set_up(pieces=buyers * 2)
    each = max(1, buyers // processes)
    command = [sys.executable, "-m", "tests.bench.hot", "buy", url, str(each)]
    crowd = [subprocess.Popen([*command, str(seed)]) for seed in range(1, processes + 1)]  # noqa: ASYNC220 it returns at once
    while await Order.all().count() < buyers:  # noqa: ASYNC110 other processes place them
        await asyncio.sleep(0.05)
    crowd[0].send_signal(signal.SIGKILL)
    print("  process 1: killed")
    late = subprocess.Popen([*command, str(processes + 1)])  # noqa: ASYNC220 it returns at once
    codes = [await asyncio.to_thread(process.wait) for process in (*crowd[1:], late)]
    await sell_out(Tally(), "HOT", "SET", "CUP", "CAN")
    problems = await wrong()
    problems += [
        f"{sku}: {free} left and not for sale" for sku, free in (await free_pieces()).items() if free and sku != "LATE"
    ]
    problems += ["a process failed"] if any(codes) else []
    print(f"  {await Order.all().count()} orders; " + ("; ".join(problems) or "sold + left = started, all sold"))
    await throughput(buyers)
    problems += await wrong()
    await close_database()
    return not problems


async def throughput(buyers: int) -> None:
    """Orders of one and the same article in a second, by this process alone."""
    await make_product("WARM")
    await receive_stock("WARM", HOT_ORDERS, None, "", by=SYSTEM)
    tally, started = Tally(), time.perf_counter()
    todo = iter(range(HOT_ORDERS))

    async def shop() -> None:
        for _ in todo:
            await buy(tally, WARM=1)

    await asyncio.gather(*(shop() for _ in range(buyers)))
    seconds = time.perf_counter() - started
    print(
        f"  {HOT_ORDERS / seconds:.0f} orders/s of one article by {buyers} buyers; refused: {tally.counts['refused']}"
    )


async def main(buyers: int, processes: int) -> bool:
    name = f"laufzettel_hot_{uuid4().hex[:8]}"
    url = f"{SERVER.rpartition('/')[0]}/{name}"
    boss = await asyncpg.connect(SERVER)
    await boss.execute(f'create database "{name}"')
    try:
        await migrate(url)
        return await check(url, buyers, processes)
    finally:
        await boss.execute(f'drop database "{name}" with (force)')
        await boss.close()


if __name__ == "__main__":
    if sys.argv[1:2] == ["buy"]:
        asyncio.run(buy_here(sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
        sys.exit(0)
    wanted = [int(word) for word in sys.argv[1:]]
    sys.exit(0 if asyncio.run(main(*(wanted or [64, 4]))) else 1)
