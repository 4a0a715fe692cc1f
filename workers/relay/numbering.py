"""Positions: committed events get consecutive places in the feed, once and for ever."""

from .seat import Seat

MOST_AT_ONCE = 1_000
_NUMBER = """
with waiting as (
    select seq, row_number() over (order by seq) as nth
    from (select seq from events where position is null order by seq limit $1) first_ones
), feed as (
    select coalesce(max(position), 0) as length from events
)
update events set position = feed.length + waiting.nth from waiting, feed where events.seq = waiting.seq
returning position
"""


async def give_positions(seat: Seat) -> int:
    """Number what waits, at most so many, in the order of the log; answers how many there were.

    Of one order the log's order is the order of its events, for they queue up before they are written.
    """
    return len(await seat.ask(_NUMBER, MOST_AT_ONCE))
