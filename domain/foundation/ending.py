import asyncio
from typing import Any

AGAIN_SECONDS = 1.0


async def end(task: "asyncio.Task[Any]") -> None:
    """Cancel a task until it has ended; one cancellation can be swallowed by a failure at the same moment."""
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=AGAIN_SECONDS)
