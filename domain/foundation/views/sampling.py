"""What PostgreSQL's planner knows of a table, kept here for some minutes, so that no question waits for it."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic

from domain.foundation.database import rows

from .telling import telling_parts

KEPT_SECONDS = 600.0
# A table that was never analyzed may be soon.
EMPTY_SECONDS = 10.0
MOST_REMEMBERED = 2_000
_kept: dict[tuple[str, str, str], tuple[float, "Sample"]] = {}


@dataclass(frozen=True, eq=False)
class Sample:
    """A table's size, some texts of a column, and instants with equally many rows between them.

    newest  the newest row's instant
    """

    rows: float = 1.0
    texts: Sequence[str] = ()
    instants: Sequence[datetime] = ()
    newest: datetime | None = None
    _parts: dict[str, list[str]] = field(default_factory=dict)

    def share(self, fits: Callable[[str], bool]) -> float:
        """The share of the texts that fit; 0 may be less than can be seen here."""
        return sum(map(fits, self.texts)) / len(self.texts) if self.texts else 0.0

    def telling_parts(self, run: str) -> list[str]:
        """The parts of a run of letters to ask an index for."""
        known = self._parts.get(run)
        if known is None:
            if len(self._parts) >= MOST_REMEMBERED:
                self._parts.clear()
            known = self._parts[run] = telling_parts(run, self.texts)
        return known

    def so_many_before(self, until: datetime | None, count: float) -> datetime | None:
        """The instant with so many rows between it and another one; None when there are hardly more than these.

        until  None for now
        """
        if len(self.instants) < 2:
            return None
        last = len(self.instants) - 1
        place = (bisect_left(self.instants, until) if until else last) - count / self.rows * last
        if place < 1:
            return None
        below = min(int(place), last - 1)
        step = self.instants[below + 1] - self.instants[below]
        return self.instants[below] + step * (place - below)


async def sample_of(table: str, texts: str, instants: str) -> Sample:
    """What the planner knows of a table with a column of texts and one of instants, as of the last ten minutes."""
    kept = _kept.get((table, texts, instants))
    if kept and monotonic() - kept[0] < (KEPT_SECONDS if kept[1].texts else EMPTY_SECONDS):
        return kept[1]
    bounds = "select histogram_bounds::text::{}[] from pg_stats where schemaname = current_schema and tablename = $1"
    [found] = await rows(
        f"select greatest(reltuples, 1)::float8 as rows, (select max({instants}) from {table}) as newest,"
        f" ({bounds.format('text')} and attname = $2) as texts,"
        f" ({bounds.format('timestamptz')} and attname = $3) as instants"
        " from pg_class where oid = $1::text::regclass",
        table,
        texts,
        instants,
    )
    sample = Sample(found["rows"], found["texts"] or (), found["instants"] or (), found["newest"])
    _kept[table, texts, instants] = (monotonic(), sample)
    return sample
