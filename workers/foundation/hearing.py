"""How a listener hears an event: once, within its time, and again later when it failed."""

import asyncio
import contextlib
from collections.abc import Mapping
from contextvars import ContextVar
from datetime import datetime
from typing import Any

import structlog

from domain.foundation import wake
from domain.foundation.clock import now
from domain.foundation.database import transaction
from domain.foundation.dead_letters import bury, count_failures, mark_heard, postpone, postpone_unknown, was_heard
from domain.foundation.events import Event, read_event
from domain.foundation.forgetting import HEARD_IS_KEPT, was_forgotten
from domain.foundation.models import EventRecord
from workers.foundation.actors import LONGEST_NAME, UNKNOWN_PATIENCE, UNKNOWN_PAUSE, Kind, Listener
from workers.foundation.turns import Turns

log = structlog.get_logger("workers")
LARGEST_SEQ = 2**63 - 1
LONGEST_SHOWN = 500
BREAK_OFF_SECONDS = 5.0
NOBODY_LISTENS = "nobody listens to this message"
# A database that was restarted is most often back within these.
PAUSES_SECONDS = (0.5, 1.0, 2.0, 4.0, 8.0)
_told_at: ContextVar[datetime] = ContextVar("told_at")


def told_at() -> datetime:
    """When the event that is being heard came true, to the second; the same at every try."""
    return _told_at.get()


class Hearing:
    """Runs listeners for messages; whatever a message holds and a listener does, it ends in the books."""

    def __init__(self, listeners: Mapping[str, Listener], turns: Turns) -> None:
        self._listeners = listeners
        self._turns = turns

    async def hear(self, actor: str, args: tuple[Any, ...]) -> None:
        """Have the listener of this name hear the event its message is about."""
        event_seq = event_seq_of(args)
        if event_seq is None:
            await self.refuse(actor, args, "a message is the number of one event")
            return
        try:
            await self._hear_at_last(self._listeners[actor], event_seq)
        except asyncio.CancelledError:
            await _tell_at_once(actor, event_seq)
            raise

    async def _hear_at_last(self, listener: Listener, event_seq: int) -> None:
        for pause_seconds in PAUSES_SECONDS:
            try:
                # In a task of its own: a transaction that broke would stay the current one here.
                await asyncio.create_task(self._hear_in_turn(listener, event_seq))
                return
            except Exception as failure:
                log.warning("the books are away", actor=listener.name, event_seq=event_seq, reason=str(failure))
                await asyncio.sleep(pause_seconds)
        # Whatever is still wrong then: the sweep tells it again.
        await asyncio.create_task(self._hear_in_turn(listener, event_seq))

    async def _hear_in_turn(self, listener: Listener, event_seq: int) -> None:
        async with self._turns.turn(listener.name, event_seq, everywhere=listener.kind is Kind.ERRAND) as ours:
            if ours:
                await _try(listener, event_seq)

    async def leave_to_newer(self, actor: str, args: tuple[Any, ...]) -> None:
        """Have a message that nobody here listens to told again: a newer worker may; buried when none came in time."""
        event_seq = event_seq_of(args)
        if event_seq is None or len(actor) > LONGEST_NAME or not await EventRecord.exists(seq=event_seq):
            await self.refuse(actor, args, NOBODY_LISTENS)
            return
        since = await postpone_unknown(event_seq, actor, next_at=now() + UNKNOWN_PAUSE)
        if now() - since > UNKNOWN_PATIENCE:
            await self.refuse(actor, args, NOBODY_LISTENS)

    async def refuse(self, actor: str, args: tuple[Any, ...], reason: str) -> None:
        """Bury a message that no listener can do anything with."""
        actor = actor[:LONGEST_NAME].replace("\x00", " ")
        log.error("a message cannot be heard", actor=actor, reason=reason)
        message = {"actor": actor, "args": [repr(arg)[:LONGEST_SHOWN] for arg in args[:5]]}
        await bury(event_seq_of(args), actor, reason=f"{reason}: {message['args']}", message=message)


async def _try(listener: Listener, event_seq: int) -> None:
    record = await EventRecord.get_or_none(seq=event_seq)
    if record is None or record.type not in Event.known:
        log.warning("an unknown event is left alone", actor=listener.name, event_seq=event_seq)
        return
    if await _was_forgotten(record, listener.name):
        return
    _told_at.set(record.at.replace(microsecond=0))
    event = read_event(record.type, record.payload)
    try:
        async with asyncio.timeout(listener.patience.limit_seconds):
            await asyncio.create_task((_react if listener.kind is Kind.REACTION else _run)(listener, event, event_seq))
    except Exception as failure:
        await _after_failure(listener, event_seq, failure)


async def _was_forgotten(record: EventRecord, actor: str) -> bool:
    """Whether a message comes so late that nobody remembers whether it was heard; it was."""
    return now() - record.at > HEARD_IS_KEPT and await was_forgotten(record.position, record.seq, actor)


async def _tell_at_once(actor: str, event_seq: int) -> None:
    """Have another process do what this one was told to break off; it is no failure of the listener."""
    with contextlib.suppress(Exception):
        async with asyncio.timeout(BREAK_OFF_SECONDS):
            failures = await count_failures(event_seq, actor)
            await postpone(event_seq, actor, failures=failures, next_at=now(), reason="broken off at the end")


async def _react(listener: Listener, event: Event, event_seq: int) -> None:
    async with transaction():
        if not await mark_heard(event_seq, listener.name):
            return
        await listener.does(event)
    # The commands inside rang before their events could be seen.
    wake.committed()


async def _run(listener: Listener, event: Event, event_seq: int) -> None:
    if await was_heard(event_seq, listener.name):
        return
    await listener.does(event)
    await mark_heard(event_seq, listener.name)


async def _after_failure(listener: Listener, event_seq: int, failure: Exception) -> None:
    reason = f"{type(failure).__name__}: {failure}"
    failures = await count_failures(event_seq, listener.name) + 1
    if failures >= listener.patience.tries or isinstance(failure, listener.final):
        log.error(
            "given up", actor=listener.name, event_seq=event_seq, failures=failures, reason=reason, exc_info=failure
        )
        message = {"actor": listener.name, "event_seq": event_seq, "failures": failures}
        await bury(event_seq, listener.name, reason=reason, message=message)
        return
    next_at = now() + listener.patience.pause(failures)
    log.warning("to be tried again", actor=listener.name, event_seq=event_seq, failures=failures, reason=reason)
    await postpone(event_seq, listener.name, failures=failures, next_at=next_at, reason=reason)


def event_seq_of(args: tuple[Any, ...]) -> int | None:
    """The event's number when that is what a message holds."""
    whole = len(args) == 1 and type(args[0]) is int
    return args[0] if whole and 0 < args[0] <= LARGEST_SEQ else None
