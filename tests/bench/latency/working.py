"""A worker with one listener that notes when it began: `python -m tests.bench.latency.working FILE [crew] [relay]`.

It says `ready`, and writes what it noted into the file when a line comes in. The environment configures it.
"""

import asyncio
import sys
import time
from pathlib import Path

import orjson
import uvloop

from domain.foundation.database import close_database, open_database
from domain.foundation.ending import end
from domain.foundation.settings import read_settings
from domain.orders.events import OrderHeld, OrderReleased
from workers.foundation.actors import Listener, reaction
from workers.foundation.broker.crew import Crew
from workers.foundation.broker.making import make_broker
from workers.foundation.hearing import Hearing
from workers.foundation.turns import Turns
from workers.relay.relay import Relay
from workers.routing import ROUTING

BEGAN: dict[str, list[int]] = {}


@reaction("bench.note_change")
async def note_change(event: OrderHeld | OrderReleased) -> None:
    """Nothing but the moment in nanoseconds of the monotonic clock, by order."""
    BEGAN.setdefault(event.order_id or "", []).append(time.monotonic_ns())


async def main(parts: set[str]) -> None:
    settings = read_settings()
    await open_database(settings.database, pool=settings.database_pool)
    broker, turns = make_broker(settings), Turns(settings.database)
    listeners: dict[str, Listener] = {note_change.name: note_change}
    crew = Crew(broker, listeners, Hearing(listeners, turns), threads=8) if "crew" in parts else None
    if crew is not None:
        await crew.start()
    relaying = asyncio.create_task(_relay(settings.database, broker)) if "relay" in parts else None
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    if relaying is not None:
        await end(relaying)
    if crew is not None:
        await crew.stop()
    await turns.close()
    await asyncio.to_thread(broker.close)
    await close_database()


async def _relay(url: str, broker: object) -> None:
    heard = {kind: (note_change,) if kind in (OrderHeld, OrderReleased) else () for kind in ROUTING}
    await Relay(url=url, broker=broker, routing=heard).run()  # type: ignore[arg-type]


if __name__ == "__main__":
    uvloop.run(main(set(sys.argv[2:])))
    Path(sys.argv[1]).write_bytes(orjson.dumps(BEGAN))
    print("written", flush=True)
