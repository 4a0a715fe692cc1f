"""What is asked of the event log: how long it is, what comes next, and where an event stands."""

from dataclasses import dataclass

from domain.foundation.database import column, rows


@dataclass(frozen=True, slots=True)
class Positioned:
    """An event's place in the feed and in its order.

    order_id  the job instead for events of a job; None for events of neither, whose sequence is 0 as well
    """

    position: int
    order_id: str | None
    sequence: int


async def end_of_log() -> int:
    """The last position that was given; 0 for an empty log."""
    found = await column("select coalesce(max(position), 0) from events")
    return int(found[0])


async def list_positions(after: int, most: int) -> list[Positioned]:
    """The events behind a position, in the order of the feed."""
    found = await rows(
        "select position, coalesce(order_id, payload->>'job_id') as order_id, sequence"
        " from events where position > $1 order by position limit $2",
        after,
        most,
    )
    return [Positioned(row["position"], row["order_id"], row["sequence"]) for row in found]


async def find_event(order_id: str, sequence: int) -> tuple[bool, int | None]:
    """Whether an event is in the log, and its position once it has one."""
    found = await column("select position from events where order_id = $1 and sequence = $2", order_id, sequence)
    return bool(found), found[0] if found else None
