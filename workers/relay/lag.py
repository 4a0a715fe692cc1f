"""How far behind the relay is; asked by anybody."""

from dataclasses import dataclass

from domain.foundation.clock import now
from domain.foundation.database import rows, value
from domain.foundation.models import EventRecord

from .marks import TOLD


@dataclass(frozen=True, kw_only=True)
class Lag:
    """unnumbered      committed events without a place in the feed
    oldest_seconds  how long the first of them has waited
    untold          events that the listeners were not told of yet
    postponed       messages that wait for their next try
    dead_letters    messages that wait for a person
    """

    unnumbered: int
    oldest_seconds: float
    untold: int
    postponed: int
    dead_letters: int


async def relay_lag() -> Lag:
    """Read from the tables, whichever process the active relay is in."""
    waiting = EventRecord.filter(position=None)
    first = await waiting.order_by("seq").first()
    untold = await value(
        "select count(*) from events where position > coalesce((select position from relay_marks where name = $1), 0)",
        TOLD,
    )
    counts = await rows(
        "select (select count(*) from postponed) as postponed,"
        " (select count(*) from dead_letters where decision is null) as dead_letters"
    )
    return Lag(
        unnumbered=await waiting.count(),
        oldest_seconds=(now() - first.at).total_seconds() if first else 0.0,
        untold=int(untold),
        **counts[0],
    )
