"""Timing: waits that cost nothing when there is nothing to wait for."""

import asyncio
from collections.abc import Awaitable, Generator
from types import coroutine
from typing import Any, TypeVar

Found = TypeVar("Found")


async def at_once_or_before(deadline: float, wanted: Awaitable[Found]) -> Found:
    """What most often is there without waiting; else it must be there by then.

    deadline  by the loop's clock
    Raises    TimeoutError
    """
    steps = wanted.__await__()
    try:
        first = next(steps)
    except StopIteration as done:
        return done.value  # type: ignore[no-any-return]
    async with asyncio.timeout_at(deadline):
        found: Found = await _rest(steps, first)
        return found


@coroutine
def _rest(begun: Generator[Any, Any, Found], first: Any) -> Generator[Any, Any, Found]:
    """Go on with something that was begun and waits already."""
    waits_for = first
    while True:
        try:
            try:
                answer = yield waits_for
            except BaseException as thrown:
                waits_for = begun.throw(thrown)
            else:
                waits_for = begun.send(answer)
        except StopIteration as done:
            return done.value  # type: ignore[no-any-return]
