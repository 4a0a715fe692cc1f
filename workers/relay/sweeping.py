"""The sweep: events that were told but that a listener neither heard nor gave up on are told again.

So a broker that lost everything has lost nothing. The low-water mark keeps history from being read again and again.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from workers.foundation.actors import Listener
from workers.foundation.broker.publishing import Publisher

from .marks import SWEPT, TOLD, raise_mark, read_mark
from .seat import Seat
from .telling import Routing

PAGE = 500


async def sweep(seat: Seat, publisher: Publisher, routing: Routing, *, before: datetime) -> int:
    """Tell again what was recorded before an instant and is not done; answers how many messages that were.

    What is postponed has a time of its own: it is not told here, but holds the mark.
    """
    swept, told = await read_mark(seat, SWEPT), await read_mark(seat, TOLD)
    end = await _end(seat, swept, told, before)
    listeners = [(kind.type(), listener) for kind, heard_by in routing.items() for listener in heard_by]
    by_name = {listener.name: listener for _, listener in listeners}
    done_up_to, place, count = end, (swept, ""), 0
    while page := await _undone(seat, listeners, place, end):
        done_up_to = min(done_up_to, page[0]["position"] - 1)
        pairs = [(by_name[row["actor"]], row["seq"]) for row in page if not row["postponed"]]
        await publisher.tell(pairs)
        place, count = (page[-1]["position"], page[-1]["actor"]), count + len(pairs)
    await raise_mark(seat, SWEPT, done_up_to)
    return count


async def _end(seat: Seat, swept: int, told: int, before: datetime) -> int:
    """The last position before the first event that is too young."""
    found = await seat.ask(
        "select min(position) as young from events where position > $1 and position <= $2 and at >= $3",
        swept,
        told,
        before,
    )
    young = found[0]["young"]
    return told if young is None else int(young) - 1


async def _undone(
    seat: Seat, listeners: Sequence[tuple[str, Listener]], after: tuple[int, str], end: int
) -> list[dict[str, Any]]:
    if not listeners:
        return []
    values: list[Any] = [after[0], after[1], end, PAGE]
    routes = []
    for type_, listener in listeners:
        values += [type_, listener.name]
        routes.append(f"(${len(values) - 1}::varchar, ${len(values)}::varchar)")
    return await seat.ask(
        "select e.seq, e.position, r.column2 as actor,"
        f" exists (select 1 from postponed p where {_SAME.format('p')}) as postponed"
        f" from events e join (values {', '.join(routes)}) as r on r.column1 = e.type"
        " where (e.position > $1 or e.position = $1 and r.column2 > $2) and e.position >= $1 and e.position <= $3"
        f" and not exists (select 1 from heard h where {_SAME.format('h')})"
        f" and not exists (select 1 from dead_letters d where {_SAME.format('d')})"
        " order by e.position, r.column2 limit $4",
        *values,
    )


_SAME = "{0}.event_seq = e.seq and {0}.actor = r.column2"
