"""Waiting for a condition."""

import asyncio
import time
from collections.abc import Awaitable, Callable


class NotInTime(Exception):
    """Something did not come true."""


async def until(true: Callable[[], Awaitable[bool]], what: str, *, seconds: float = 40.0, step: float = 0.05) -> float:
    """Wait until it is true; answers how many seconds that took.

    Raises  NotInTime
    """
    began = time.monotonic()
    while not await true():
        if time.monotonic() - began > seconds:
            raise NotInTime(f"in {seconds:.0f} s it did not come true that {what}")
        await asyncio.sleep(step)
    return time.monotonic() - began
