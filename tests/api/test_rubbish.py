"""What holds itself is found by the clock, without the collector's own occasions."""

import asyncio
import gc
import weakref

import pytest

from api.foundation.rubbish import take_out_rubbish
from domain.foundation.ending import end

pytestmark = pytest.mark.anyio


class Ring:
    def __init__(self) -> None:
        self.itself = self


async def test_what_holds_itself_is_found_while_the_collector_sleeps() -> None:
    gc.disable()
    try:
        gone = asyncio.Event()
        forgotten = weakref.ref(Ring(), lambda _: gone.set())
        assert forgotten() is not None
        cleaner = asyncio.create_task(take_out_rubbish(0.01))
        async with asyncio.timeout(20):
            await gone.wait()
        await end(cleaner)
    finally:
        gc.enable()
