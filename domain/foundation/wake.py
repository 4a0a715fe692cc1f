"""Wake-up calls: something is new in the log, look at it. They carry nothing and may be lost; polls make up for it."""

import asyncio
from collections.abc import Callable

_sleepers: set[Callable[[], None]] = set()
_followers: set[Callable[[], None]] = set()


def on_commit(call: Callable[[], None]) -> Callable[[], None]:
    """Be called after each commit in this process that recorded events; the answer ends it."""
    _sleepers.add(call)
    return lambda: _sleepers.discard(call)


def committed() -> None:
    """Tell this process that events were committed."""
    for call in list(_sleepers):
        call()


def on_positioned(call: Callable[[], None]) -> Callable[[], None]:
    """Be called when the relay gave events their places in the feed; the answer ends it."""
    _followers.add(call)
    return lambda: _followers.discard(call)


def positioned() -> None:
    """Tell this process that the feed has grown."""
    for call in list(_followers):
        call()


class Bell:
    """Rings across tasks of one event loop: many rings while nobody waits are one."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        self._event.set()

    async def wait(self, timeout_seconds: float) -> None:
        """Wait for a ring, at most so long."""
        try:
            # wait_for would swallow a cancellation that comes together with a ring.
            async with asyncio.timeout(timeout_seconds):
                await self._event.wait()
        except TimeoutError:
            return
        finally:
            self._event.clear()
