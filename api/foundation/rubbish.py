"""Rubbish: objects that hold each other are looked for by the clock and not in the middle of a burst.

Thousands of sockets are a million objects. Walking them holds everybody up, and one event told to all of them is no
reason to; but documents that were forgotten hold themselves, so somebody has to look now and then.
"""

import asyncio
import gc
import time

NEW_OBJECTS = 50_000
PAUSE_SECONDS = 5.0
# A long look comes seldom: half a percent of the time is spent on it at most.
SHARE = 200


def spare_what_stays() -> None:
    """What is there by now lives as long as the process; it is not walked again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS, 10, 10)


async def take_out_rubbish(least_seconds: float = PAUSE_SECONDS) -> None:
    """Look now and then, until cancelled; at least so long is between two looks."""
    pause = least_seconds
    while True:
        await asyncio.sleep(pause)
        began = time.perf_counter()
        gc.collect()
        pause = max(least_seconds, SHARE * (time.perf_counter() - began))
