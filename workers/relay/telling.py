"""Telling: every event goes to every listener of its type, first when it is new, later when one failed."""

from collections.abc import Mapping
from datetime import timedelta

from domain.foundation.clock import now
from domain.foundation.database import placeholders
from domain.foundation.events import Event
from workers.foundation.actors import Listener
from workers.foundation.broker.publishing import Publisher

from .marks import TOLD, raise_mark
from .seat import Seat
from .unknown import is_unknown, keep_for_newer, leave_to_newer

Routing = Mapping[type[Event], tuple[Listener, ...]]
MOST_AT_ONCE = 200
# A listener that was told again and did not answer, such as one whose process died, is told once more after this.
UNANSWERED = timedelta(seconds=20)


async def tell_new(seat: Seat, publisher: Publisher, routing: Routing) -> int:
    """Publish what stands after the mark, then raise the mark; answers how many events that were."""
    found = await seat.ask(
        "select seq, position, type from events"
        " where position > (select position from relay_marks where name = $1) order by position limit $2",
        TOLD,
        MOST_AT_ONCE,
    )
    if not found:
        return 0
    by_type = {kind.type(): listeners for kind, listeners in routing.items()}
    for row in found:
        if is_unknown(row["type"]):
            await keep_for_newer(row["seq"])
    await publisher.tell([(listener, row["seq"]) for row in found for listener in by_type.get(row["type"], ())])
    await raise_mark(seat, TOLD, found[-1]["position"])
    return len(found)


async def tell_again(seat: Seat, publisher: Publisher, routing: Routing) -> int:
    """Publish what was postponed until now; answers how many messages that were."""
    await seat.ask(
        "delete from postponed where next_at <= $1 and exists (select 1 from heard"
        " where heard.event_seq = postponed.event_seq and heard.actor = postponed.actor) returning 1",
        now(),
    )
    at = now()
    due = await seat.ask(
        "select id, event_seq, actor from postponed where next_at <= $1 order by next_at limit $2", at, MOST_AT_ONCE
    )
    if not due:
        return 0
    by_name = {listener.name: listener for listeners in routing.values() for listener in listeners}
    await publisher.tell([(by_name[row["actor"]], row["event_seq"]) for row in due if row["actor"] in by_name])
    # Only now, so that a broker that was away for a moment costs no more than that.
    await seat.ask(
        "update postponed set next_at = $1 where next_at <= $2"
        f" and id in ({placeholders(len(due), start=3)}) returning 1",
        now() + UNANSWERED,
        at,
        *[row["id"] for row in due],
    )
    by_type = {kind.type(): listeners for kind, listeners in routing.items()}
    for row in due:
        if row["actor"] not in by_name:
            await leave_to_newer(row["event_seq"], row["actor"], by_type)
    return len(due)
