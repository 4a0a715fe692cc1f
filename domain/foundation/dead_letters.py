"""What listeners could not do: postponed for another try, or a dead letter that is kept until a person decides."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import orjson

from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.foundation.database import column, on_postgres, rows, run, transaction, value
from domain.foundation.errors import NotFound
from domain.foundation.events import Event
from domain.foundation.ids import new_id
from domain.foundation.models import DeadLetter, EventRecord
from domain.foundation.moves import Move, moves_said, refuse_closed
from domain.foundation.views import Condition, View, all_of, computed, enum, instant, plain

LONGEST_REASON = 2_000


class DeadLetterStatus(StrEnum):
    """WAITING until a person decides."""

    WAITING = "WAITING"
    RETRIED = "RETRIED"
    DROPPED = "DROPPED"


@dataclass(frozen=True, kw_only=True)
class DeadLetterRetried(Event):
    """A person had a listener told again of what it had given up on."""

    told = "{listener} is tried again"

    dead_letter_id: str
    listener: str


@dataclass(frozen=True, kw_only=True)
class DeadLetterDropped(Event):
    """A person decided that what a listener gave up on need not be done."""

    told = "{listener} is let be"

    dead_letter_id: str
    listener: str


_VERBS = dict.fromkeys(("retry", "drop"), "letters.manage")


def _reasons(verb: str, decision: str | None, by: str | None, event_seq: int | None) -> list[str]:
    found = [f"It was {decision.lower()} by {by} already."] if decision is not None else []
    if verb == "retry" and event_seq is None:
        found.append("This message is about no event; drop it.")
    return found


def _moves(values: Sequence[Any], caller: Caller) -> list[Move]:
    return moves_said({verb: _reasons(verb, *values) for verb in _VERBS}, _VERBS, caller)


_EVENT = "(select e.{} from events e where e.seq = {{t}}.event_seq)"
DEAD_LETTER = View(
    "DeadLetter",
    "dead_letters",
    {
        "id": plain("{t}.id"),
        "listener": plain("{t}.actor"),
        "reason": plain("{t}.reason"),
        "tries": plain("cast(coalesce({t}.message->>'failures', '0') as int)"),
        "at": instant("{t}.at"),
        "status": enum("coalesce({t}.decision, 'WAITING')", DeadLetterStatus),
        "decided_at": instant("{t}.decided_at"),
        "decided_by": plain("{t}.decided_by"),
        "event_type": plain(_EVENT.format("type")),
        "event_at": instant(_EVENT.format("at")),
        "order_id": plain(_EVENT.format("order_id")),
        "moves": computed(_moves, "{t}.decision", "{t}.decided_by", "{t}.event_seq"),
    },
    permission="letters.manage",
)


def of_dead_letters(status: DeadLetterStatus, listener: str | None) -> Condition:
    """Those of a status, and of one listener when it is named."""
    decided = [Condition("{t}.decision = {}", (status.value,))]
    which = [Condition("{t}.decision is null")] if status is DeadLetterStatus.WAITING else decided
    return all_of([*which, *([Condition("{t}.actor = {}", (listener,))] if listener is not None else [])])


@command("letters.manage")
async def retry_dead_letter(dead_letter_id: str, *, by: Caller) -> DeadLetter:
    """Have the listener told of the event again, with all its tries.

    Raises  NotFound
            MoveNotOpen  it is decided, or the message was never about an event
    """
    letter = await _get_to_decide("retry", dead_letter_id)
    await postpone(int(letter.event_seq or 0), letter.actor, failures=0, next_at=now(), reason="told again by a person")
    await _decide(letter, DeadLetterStatus.RETRIED, by)
    record(DeadLetterRetried(order_id=await _order_of(letter), dead_letter_id=letter.id, listener=letter.actor))
    return letter


@command("letters.manage")
async def drop_dead_letter(dead_letter_id: str, *, by: Caller) -> DeadLetter:
    """Let it be: the listener counts as having heard the event.

    Raises  NotFound, MoveNotOpen
    """
    letter = await _get_to_decide("drop", dead_letter_id)
    if letter.event_seq is not None:
        await mark_heard(letter.event_seq, letter.actor)
    await _decide(letter, DeadLetterStatus.DROPPED, by)
    record(DeadLetterDropped(order_id=await _order_of(letter), dead_letter_id=letter.id, listener=letter.actor))
    return letter


async def _get_to_decide(verb: str, dead_letter_id: str) -> DeadLetter:
    query = DeadLetter.filter(id=dead_letter_id)
    letter = await (query.select_for_update() if on_postgres() else query).first()
    if letter is None:
        raise NotFound(f"There is no dead letter {dead_letter_id}", path=("id",), remedy="List them first.")
    refuse_closed(verb, _reasons(verb, letter.decision, letter.decided_by, letter.event_seq))
    return letter


async def _decide(letter: DeadLetter, decision: DeadLetterStatus, by: Caller) -> None:
    letter.decision, letter.decided_at, letter.decided_by = decision.value, now(), by.name[:120]
    await letter.save(update_fields=["decision", "decided_at", "decided_by"])


async def _order_of(letter: DeadLetter) -> str | None:
    event = await EventRecord.get_or_none(seq=letter.event_seq).only("seq", "order_id")
    return event.order_id if event is not None else None


async def list_dead_letters(listener: str | None = None, *, most: int = 500) -> list[DeadLetter]:
    """What waits for a decision, oldest first.

    listener  only what this one gave up on
    """
    waiting = DeadLetter.filter(decision=None, **({"actor": listener} if listener is not None else {}))
    return await waiting.order_by("id").limit(most)


async def count_dead_letters() -> int:
    """How many wait for a decision."""
    return int(await value("select count(*) from dead_letters where decision is null"))


async def bury(event_seq: int | None, actor: str, *, reason: str, message: dict[str, Any]) -> None:
    """Keep what will not be tried again; the same one only once, and anew when it was decided before.

    event_seq  None for a message about no event
    """
    reason = reason.replace("\x00", " ")[:LONGEST_REASON]
    async with transaction():
        if event_seq is None and await DeadLetter.filter(actor=actor, reason=reason, decision=None).exists():
            return
        await run("delete from postponed where event_seq = $1 and actor = $2", event_seq, actor)
        await run(
            "insert into dead_letters (id, event_seq, actor, reason, message, at) values ($1, $2, $3, $4, $5, $6)"
            " on conflict (event_seq, actor) do update set reason = excluded.reason, message = excluded.message,"
            " at = excluded.at, decision = null, decided_at = null, decided_by = null"
            " where dead_letters.decision is not null",
            new_id("ded"),
            event_seq,
            actor,
            reason,
            orjson.dumps(message).decode(),
            now(),
        )


async def postpone(event_seq: int, actor: str, *, failures: int, next_at: datetime, reason: str) -> None:
    """Have a listener told of an event again, by the relay, when the time has come."""
    await run(
        "insert into postponed (event_seq, actor, tries, next_at, reason) values ($1, $2, $3, $4, $5)"
        " on conflict (event_seq, actor) do update set tries = excluded.tries, next_at = excluded.next_at,"
        " reason = excluded.reason, unknown_since = null",
        event_seq,
        actor,
        failures,
        next_at,
        reason.replace("\x00", " ")[:LONGEST_REASON],
    )


async def postpone_unknown(event_seq: int, actor: str, *, next_at: datetime) -> datetime:
    """The same for a listener that this version does not know; answers since when nobody was met who does."""
    found = await column(
        "insert into postponed (event_seq, actor, tries, next_at, reason, unknown_since)"
        " values ($1, $2, 0, $3, $4, $5) on conflict (event_seq, actor) do update set next_at = excluded.next_at,"
        " unknown_since = coalesce(postponed.unknown_since, excluded.unknown_since) returning unknown_since",
        event_seq,
        actor,
        next_at,
        "not known to this version",
        now(),
    )
    since = found[0]
    return since if isinstance(since, datetime) else datetime.fromisoformat(since)


async def count_failures(event_seq: int, actor: str) -> int:
    """How often a listener has failed at an event so far."""
    return int(await value("select tries from postponed where event_seq = $1 and actor = $2", event_seq, actor) or 0)


async def mark_heard(event_seq: int, actor: str) -> bool:
    """Write down that a listener is done with an event; False when it was written down before."""
    found = await rows(
        "insert into heard (event_seq, actor, at) values ($1, $2, $3) on conflict (event_seq, actor) do nothing"
        " returning 1 as done",
        event_seq,
        actor,
        now(),
    )
    return bool(found)


async def was_heard(event_seq: int, actor: str) -> bool:
    return bool(await value("select 1 from heard where event_seq = $1 and actor = $2", event_seq, actor))
