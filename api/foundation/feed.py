"""The live feed: one tail of the event log per process, which reads every position once and wakes those it concerns.

It carries no events. A listener reads the log itself up to where the tail is, in a statement that knows what its
caller may see; so nothing can be lost, come twice or reach somebody who may not have it.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Protocol

import structlog

from api.foundation.errors import ApiCode, ApiError
from domain.foundation import wake
from domain.foundation.events import read_cursor
from domain.foundation.log import Positioned, end_of_log, find_event, list_positions
from domain.foundation.wake import Bell

log = structlog.get_logger("api")

POLL_SECONDS = 1.0
PAGE = 1_000
PATIENCE_SECONDS = 10.0
ANY_ORDER = ""
Call = Callable[[], None]
Unhook = Callable[[], None]


class Witness(Protocol):
    """Something in this process that must know of every event, such as what keeps the last one of each order.

    It is told on the event loop, before subscribers are woken, and must not block. An event is seen when it has its
    position, which is milliseconds after its commit.
    """

    def saw(self, events: Sequence[Positioned]) -> None:
        """The next events of the log, in the order of their positions; each exactly once since the watch began."""

    def lost(self) -> None:
        """The tail can no longer hear of new events at once: until `found`, the log may be ahead of what was seen."""

    def found(self) -> None:
        """The tail has read on to the end of the log and hears of new events again; none was left out."""


class Feed:
    """position  how far the tail has come; everything up to it can be read"""

    def __init__(self) -> None:
        self.position = 0
        self._calls: dict[str, dict[Call, None]] = {}
        self._witnesses: dict[Witness, None] = {}
        self._tail = Bell()
        self._hears = True
        self._is_lost = False
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin at the end of the log and follow it."""
        self.position = await end_of_log()
        self._unhook = wake.on_positioned(self._tail.ring)
        self._task = asyncio.create_task(self._follow(), name="feed")

    async def stop(self) -> None:
        if self._task is None:
            return
        self._unhook()
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    def look(self) -> None:
        """Something was appended, perhaps by another process; calls are heard again if they were not."""
        self._hears = True
        self._tail.ring()

    def cut_off(self) -> None:
        """Nobody calls any more when another process appends; what it appends is found by polls."""
        self._hears = False
        self._say(lost=True)

    def watch(self, witness: Witness) -> Unhook:
        """Let somebody see every event from `position` on; the answer ends it. Begins with `lost` if so it is."""
        self._witnesses[witness] = None
        if self._is_lost:
            witness.lost()
        return lambda: self._forget(witness)

    def _forget(self, witness: Witness) -> None:
        self._witnesses.pop(witness, None)

    def listen(self, order_id: str | None, call: Call) -> Unhook:
        """Call after the tail has come to an event of the order, or of any order; the answer ends it."""
        name = order_id or ANY_ORDER
        self._calls.setdefault(name, {})[call] = None
        return lambda: self._hang_up(name, call)

    @property
    def listeners(self) -> int:
        return sum(len(calls) for calls in self._calls.values())

    def _hang_up(self, name: str, call: Call) -> None:
        calls = self._calls.get(name, {})
        calls.pop(call, None)
        if not calls:
            self._calls.pop(name, None)

    async def _follow(self) -> None:
        while True:
            # Only a reading that began while calls were heard has missed nothing when it ends.
            hears = self._hears
            try:
                await self._advance()
            except Exception as fault:
                # Most likely the database is away; what was committed meanwhile is found when it is back.
                log.warning("the feed could not go on", fault=f"{type(fault).__name__}: {fault}")
                self._say(lost=True)
                await asyncio.sleep(POLL_SECONDS)
            else:
                if hears and self._hears:
                    self._say(lost=False)
            await self._tail.wait(POLL_SECONDS)

    async def _advance(self) -> None:
        while True:
            found = await list_positions(self.position, PAGE)
            if not found:
                return
            self.position = found[-1].position
            for witness in tuple(self._witnesses):
                witness.saw(found)
            self._ring({event.order_id for event in found if event.order_id})
            if len(found) < PAGE:
                return

    def _ring(self, orders: set[str]) -> None:
        if not orders:
            return
        for order_id in (ANY_ORDER, *orders):
            for call in tuple(self._calls.get(order_id, ())):
                call()

    def _say(self, *, lost: bool) -> None:
        """Tell the witnesses, when it is news to them."""
        if lost == self._is_lost:
            return
        self._is_lost = lost
        for witness in tuple(self._witnesses):
            (witness.lost if lost else witness.found)()

    async def position_of(self, cursor: str) -> int:
        """Where a cursor stands in the log, once its event has its place.

        Raises  ApiError(CURSOR_EXPIRED)  it is not in the log
        """
        try:
            order_id, sequence = read_cursor(cursor)
        except ValueError:
            raise _expired() from None
        if not order_id and sequence == 0:
            return 0
        waited = 0.0
        while True:
            known, position = await find_event(order_id, sequence)
            if position is not None:
                return position
            if not known or waited >= PATIENCE_SECONDS:
                raise _expired()
            await asyncio.sleep(0.02)
            waited += 0.02


def _expired() -> ApiError:
    return ApiError(
        ApiCode.CURSOR_EXPIRED,
        "The cursor is not in the log any more",
        extensions={"remedy": "Read the list anew and go on from its eventsCursor."},
    )
