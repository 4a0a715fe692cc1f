"""A burst: thousands of events in one commit, first only numbered and told, then heard by one worker."""

import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from domain.foundation import wake
from domain.foundation.database import run, value
from tests.bench.clocks import cpu_seconds
from tests.bench.scene import Scene

LONGEST_SECONDS = 120
LOOK_SECONDS = 0.02
Worker = Callable[..., AbstractAsyncContextManager[int]]
_WRITE = """
insert into events (type, order_id, sequence, payload, by_id, by_name, at)
select 'OrderHeld', o.id, (select max(sequence) + 1 from events where order_id = o.id),
       jsonb_build_object('order_id', o.id, 'number', o.number, 'reason', 'bench'), 'bench', 'bench', now()
from orders o order by o.id limit $1
"""


@dataclass(frozen=True, kw_only=True)
class Burst:
    """Events per second, and CPU milliseconds of the process per event."""

    numbered: float
    told: float
    heard: float
    relay_ms: float
    crew_ms: float

    def __str__(self) -> str:
        return (
            f"numbered {self.numbered:7,.0f}/s   told {self.told:7,.0f}/s ({self.relay_ms:.2f} ms CPU each)"
            f"   heard {self.heard:7,.0f}/s ({self.crew_ms:.2f} ms CPU each)"
        )


async def burst(scene: Scene, events: int, *, worker: Worker) -> Burst:
    """Nobody hears while the relay works, and nobody tells while the crew does."""
    async with worker("relay") as pid:
        last, spent = int(await value("select coalesce(max(position), 0) from events")), cpu_seconds(pid)
        await run(_WRITE, events)
        start = time.monotonic()
        wake.committed()
        numbered = await _until("select max(position) from events", last + events) - start
        told = await _until("select position from relay_marks where name = 'broker'", last + events) - start
        relay_ms = (cpu_seconds(pid) - spent) / events * 1e3
    before = int(await value("select count(*) from heard"))
    async with worker("crew") as pid:
        # It has begun long before it is looked at, so a part in the middle is timed.
        first, began, spent = int(await value("select count(*) from heard")), time.monotonic(), cpu_seconds(pid)
        heard = await _until("select count(*) from heard", before + events) - began
        done = before + events - first
        crew_ms = (cpu_seconds(pid) - spent) / max(done, 1) * 1e3
    return Burst(numbered=events / numbered, told=events / told, heard=done / heard, relay_ms=relay_ms, crew_ms=crew_ms)


async def _until(question: str, expected: int) -> float:
    """When a figure was reached."""
    async with asyncio.timeout(LONGEST_SECONDS):
        while int(await value(question) or 0) < expected:  # noqa: ASYNC110 other processes tell nobody
            await asyncio.sleep(LOOK_SECONDS)
    return time.monotonic()
