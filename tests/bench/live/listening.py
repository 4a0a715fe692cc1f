"""The subscribers, in a process of their own: `python -m tests.bench.live.listening PORT SUBSCRIPTIONS RESULT`.

Says `open SECONDS` when all listen, and writes down what came when a line comes in.
"""

import asyncio
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import orjson
import uvloop

from .limits import allow_files
from .wire import Arrivals, Listener, subscribe

AT_ONCE = 100


async def main(port: int, asked: list[dict[str, Any]]) -> dict[str, Any]:
    arrivals = Arrivals()
    start = time.monotonic()
    listeners = await _open_all(port, [subscribe(**one) for one in asked], arrivals)
    print(f"open {time.monotonic() - start}", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    # Those who asked alike heard alike, in the same order.
    orders: dict[bytes, set[int]] = {}
    for one, listener in zip(asked, listeners, strict=True):
        orders.setdefault(orjson.dumps(one["variables"]), set()).add(listener.heard)
    lost = arrivals.lost[:5]
    for listener in listeners:
        listener.leave()
    return {
        "at": {cursor.decode(): times for cursor, times in arrivals.at.items()},
        "counts": sorted(Counter(listener.count for listener in listeners).items()),
        "disagree": sum(len(heard) > 1 for heard in orders.values()),
        "lost": lost,
    }


async def _open_all(port: int, subscriptions: list[bytes], arrivals: Arrivals) -> list[Listener]:
    gate = asyncio.Semaphore(AT_ONCE)
    loop = asyncio.get_running_loop()

    async def open_one(subscription: bytes) -> Listener:
        async with gate:
            _, listener = await loop.create_connection(lambda: Listener(subscription, arrivals), "127.0.0.1", port)
            await listener.ready
            return listener

    return await asyncio.gather(*[open_one(subscription) for subscription in subscriptions])


if __name__ == "__main__":
    questions = orjson.loads(Path(sys.argv[2]).read_bytes())
    allow_files(len(questions) + 100)
    Path(sys.argv[3]).write_bytes(orjson.dumps(uvloop.run(main(int(sys.argv[1]), questions))))
    print("written", flush=True)
