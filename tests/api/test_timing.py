"""What is there at once is taken without a timer; what is not must come in time, and can be given up meanwhile."""

import asyncio
from collections.abc import Awaitable

import pytest

from api.foundation.timing import at_once_or_before

pytestmark = pytest.mark.anyio


def in_seconds(seconds: float) -> float:
    return asyncio.get_running_loop().time() + seconds


async def said(wait: Awaitable[str] | None = None) -> str:
    return "said" if wait is None else await wait


async def test_what_is_there_is_answered_even_after_the_deadline():
    assert await at_once_or_before(in_seconds(-1), said()) == "said"
    future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    future.set_result("kept")
    assert await at_once_or_before(in_seconds(-1), future) == "kept"


async def test_what_comes_in_several_steps_is_awaited():
    async def slowly() -> str:
        await asyncio.sleep(0)
        await asyncio.sleep(0.001)
        return await said(asyncio.ensure_future(said()))

    assert await at_once_or_before(in_seconds(5), slowly()) == "said"


async def test_what_does_not_come_in_time_is_cancelled():
    cleaned = []

    async def never() -> str:
        try:
            return await said(asyncio.get_running_loop().create_future())
        finally:
            cleaned.append("up")

    with pytest.raises(TimeoutError):
        await at_once_or_before(in_seconds(0.01), never())
    waiting = asyncio.create_task(at_once_or_before(in_seconds(60), never()))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert cleaned == ["up", "up"]


async def test_what_goes_wrong_is_raised_at_once_and_later():
    async def wrong(*, later: bool) -> str:
        if later:
            await asyncio.sleep(0)
        raise LookupError

    for later in (False, True):
        with pytest.raises(LookupError):
            await at_once_or_before(in_seconds(5), wrong(later=later))
