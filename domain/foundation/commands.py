"""Commands: permission, transaction, idempotency, expected version, dry run and events, once for all of them."""

import functools
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, ParamSpec, TypeVar

from domain.foundation import wake
from domain.foundation.asking import Question, ask
from domain.foundation.auditing.quiet import RecordChanged, has_changed_quietly
from domain.foundation.away import is_deadlock
from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.database import begin_at_once, end_with_next_question, transaction
from domain.foundation.errors import DomainError, ErrorCode, Forbidden, Refused
from domain.foundation.events import Event, append
from domain.foundation.keeping import Call, IdempotencyKeyReused, Kept, make_call
from domain.foundation.late import Contended

Asked = ParamSpec("Asked")
Result = TypeVar("Result")
Shown = TypeVar("Shown")
# Each failed try means that somebody else's change succeeded.
MOST_TRIES = 5
__all__ = [
    "Change",
    "Command",
    "IdempotencyKeyReused",
    "Outcome",
    "StaleVersion",
    "Terms",
    "apart",
    "caller_of_change",
    "command",
    "is_contended",
    "look_up",
    "meet_version",
    "record",
]


class StaleVersion(Refused):
    code = ErrorCode.STALE_VERSION

    def __init__(self, expected: int, actual: int) -> None:
        super().__init__(
            f"Version {expected} was expected, but it is {actual} by now",
            path=("expectedVersion",),
            remedy="Read it again and decide anew.",
        )


class _AnsweredBefore(Exception):
    """The same call was answered before; nothing is done."""

    def __init__(self, kept: Kept) -> None:
        super().__init__(kept)
        self.kept = kept


class _OnlyTried(Exception):
    """A dry run ends by undoing everything."""


@dataclass(frozen=True, kw_only=True)
class Terms:
    """How a command is to be carried out: the part of the input that every mutation shares."""

    key: str | None = None
    expected_version: int | None = None
    dry_run: bool = False


@dataclass(frozen=True, kw_only=True)
class Outcome(Generic[Result, Shown]):
    """What came of a command.

    object_id  id of the thing it made or changed
    result     what the command returned; None when the answer was kept from an earlier call
    shown      what `show` read of it
    """

    object_id: str | None
    result: Result | None
    shown: Shown | None
    replayed: bool = False
    dry_run: bool = False


@dataclass
class Change:
    """What the outermost command of a task is doing: one transaction, one list of events.

    kept       the question for the answer to an earlier call, until it was asked
    contended  others were quicker at the first try, so what it decides on is locked now
    """

    by: Caller
    terms: Terms
    kept: Question[Kept | None]
    contended: bool = False
    at: datetime = field(default_factory=now)
    events: list[Event] = field(default_factory=list)
    version_met: bool = False


_current: ContextVar[Change | None] = ContextVar("current_change", default=None)


def record(event: Event) -> None:
    """Write an event into the log together with the change that is under way."""
    change = _current.get()
    if change is None:
        raise RuntimeError(f"{event.type()} can only be recorded within a command")
    change.events.append(event)


def meet_version(actual: int) -> None:
    """Hold the version of the thing a command was asked to change against the one the caller expected.

    Raises  StaleVersion
    """
    change = _current.get()
    if change is None or change.version_met:
        return
    change.version_met = True
    expected = change.terms.expected_version
    if expected is not None and expected != actual:
        raise StaleVersion(expected, actual)


def caller_of_change() -> Caller:
    """Who asked for the change that is under way."""
    change = _current.get()
    if change is None:
        raise RuntimeError("nothing is being changed")
    return change.by


def is_contended() -> bool:
    """Whether others were quicker at the first try, so that what decides must be locked when it is read."""
    change = _current.get()
    return change is not None and change.contended


@asynccontextmanager
async def apart() -> AsyncIterator[None]:
    """Part of a command that may be refused by itself: what it changed and told is undone then, and nothing else."""
    change = _current.get()
    if change is None:
        raise RuntimeError("only a part of a command can be done apart")
    told = len(change.events)
    try:
        async with transaction():
            yield
    except BaseException:
        del change.events[told:]
        raise


async def look_up(*questions: Question[Any]) -> None:
    """Ask what a command has to know; whether the same call was answered before is asked along with its first ones."""
    change = _current.get()
    kept = change.kept if change is not None and change.kept.is_open else None
    await ask(*questions) if kept is None else await ask(kept, *questions)
    if kept is not None and kept.answer is not None:
        raise _AnsweredBefore(kept.answer)


class Command(Generic[Asked, Result]):
    """A function that changes something; called from another command it joins that one's transaction.

    looks_up  it begins with `look_up`; for others the kept answer is asked for before
    """

    def __init__(self, permission: str, does: Callable[..., Awaitable[Result]], *, looks_up: bool = False) -> None:
        functools.update_wrapper(self, does)
        self.permission = permission
        self.looks_up = looks_up
        self.name = does.__name__
        self._does = does

    async def __call__(self, *asked: Any, by: Caller, **more: Any) -> Result:
        """Do it on somebody's behalf, without a key."""
        if _current.get() is not None:
            return await self._does(*asked, by=by, **more)
        outcome = await self.carry_out(Terms(), *asked, by=by, **more)
        return outcome.result  # type: ignore[return-value]  # without a key there is no kept answer

    async def carry_out(
        self,
        terms: Terms,
        *asked: Any,
        by: Caller,
        show: Callable[[str], Awaitable[Shown]] | None = None,
        **more: Any,
    ) -> Outcome[Result, Shown]:
        """Do it under terms; `show` reads the changed thing, for a dry run before it is undone.

        Raises  DomainError  nothing was changed
        """
        self.permit(by)
        call = make_call(self.name, by, terms.key, asked, more)
        tried = 0
        while True:
            change = Change(by, terms, _kept(call, terms), contended=tried > 0)
            try:
                return await self._try(change, call, asked, more, show)
            except _AnsweredBefore as before:
                return await _replay(before.kept, show)
            except Exception as failure:
                others_won = isinstance(failure, Contended) or is_deadlock(failure)
                if not others_won and not isinstance(failure, DomainError):
                    raise
                tried += 1
                kept = _kept(call, terms)
                await ask(kept)
                if kept.answer is not None:
                    return await _replay(kept.answer, show)
                if not others_won or tried == MOST_TRIES:
                    raise

    def permit(self, by: Caller) -> None:
        """Raises  Forbidden"""
        if not by.may(self.permission):
            raise Forbidden(
                f"{self.permission} is not permitted to you",
                remedy="Ask the owner of the shop for the permission, or use another key.",
            )

    async def _try(
        self,
        change: Change,
        call: Call,
        asked: tuple[Any, ...],
        more: dict[str, Any],
        show: Callable[[str], Awaitable[Shown]] | None,
    ) -> Outcome[Result, Shown]:
        terms, token = change.terms, _current.set(change)
        outcome: Outcome[Result, Shown] | None = None
        try:
            async with transaction() as inside:
                if terms.dry_run or change.contended:
                    begin_at_once(inside)
                if not self.looks_up:
                    await look_up()
                result = await self._does(*asked, by=change.by, **more)
                object_id = getattr(result, "id", None)
                if not change.events and not terms.dry_run and await has_changed_quietly(inside):
                    change.events.append(RecordChanged(command=self.name))
                await append(change.events, by=change.by, key=terms.key, at=change.at, command=self.name)
                if not terms.dry_run:
                    call.keep(object_id, change.at)
                    end_with_next_question(inside, object_id)
                shown = await show(object_id) if show and object_id else None
                outcome = Outcome(object_id=object_id, result=result, shown=shown, dry_run=terms.dry_run)
                if terms.dry_run:
                    raise _OnlyTried
        except _OnlyTried:
            assert outcome is not None
            return outcome
        finally:
            _current.reset(token)
        if change.events:
            wake.committed()
        return outcome


def command(
    permission: str, *, looks_up: bool = False
) -> Callable[[Callable[Asked, Awaitable[Result]]], Command[Asked, Result]]:
    """Make a function a command that needs this permission; see `Command` for the rest."""
    return lambda does: Command(permission, does, looks_up=looks_up)


def _kept(call: Call, terms: Terms) -> Question[Kept | None]:
    """A dry run is never a repetition."""
    return Question.settled(None) if terms.dry_run else call.kept()


async def _replay(kept: Kept, show: Callable[[str], Awaitable[Shown]] | None) -> Outcome[Any, Shown]:
    shown = await show(kept.object_id) if show and kept.object_id else None
    return Outcome(object_id=kept.object_id, result=None, shown=shown, replayed=True)
