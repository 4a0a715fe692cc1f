"""The writer: commands that each record one event, with the moment in which COMMIT returned."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from domain.foundation import wake
from domain.foundation.callers import SYSTEM
from domain.foundation.database import rows
from domain.orders.commands.hold import hold_order, release_order


@dataclass
class Written:
    """Per order the moments of its commits, in nanoseconds of the monotonic clock, and where its events stood before.

    after  highest sequence of each order before the first of them
    """

    after: dict[str, int]
    at: dict[str, list[int]] = field(default_factory=dict)

    def by_cursor(self) -> dict[str, int]:
        return {
            f"{order}.{self.after[order] + nth}": at
            for order, moments in self.at.items()
            for nth, at in enumerate(moments, 1)
        }


async def write_events(order_ids: Sequence[str], count: int, every_seconds: float) -> Written:
    """Hold and release orders in turns, one event at a time."""
    found = await rows(
        "select order_id, max(sequence) as last from events where order_id is not null group by order_id"
    )
    written = Written({row["order_id"]: row["last"] for row in found})
    held = {row["order_id"] for row in await rows("select order_id from holds where released_at is null")}
    moments: list[int] = []
    unhook = wake.on_commit(lambda: moments.append(time.monotonic_ns()))
    try:
        for nth in range(count):
            order_id = order_ids[nth % len(order_ids)]
            moments.clear()
            if order_id in held:
                await release_order(order_id, by=SYSTEM)
            else:
                await hold_order(order_id, "benchmark", by=SYSTEM)
            held ^= {order_id}
            written.at.setdefault(order_id, []).append(moments[0])
            await asyncio.sleep(every_seconds)
    finally:
        unhook()
    return written
