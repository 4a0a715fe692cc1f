"""Finding the newest rows that fit without finding all: an index that knows each row's week is asked about some weeks.

PostgreSQL alone. Only when too few rows are found there it goes on with the time before, within the same statement.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from domain.foundation.callers import Caller

from .conditions import Condition, all_of
from .declaring import View
from .sampling import Sample

# Each week is compared with each row that the index has not sorted in yet, so that these are few.
MOST_WEEKS = 30
# The share is an estimate, so that more than the rows in which it would suffice are asked about, and more again.
AMPLE = (1.5, 6.0)
# Of fewer rows than this many times those needed, all are found faster at once.
WORTHWHILE = 8


def week(instant: str) -> str:
    """The number of an instant's week; a table's index is made of the same words."""
    return f"((({instant} at time zone 'UTC')::date - '2000-01-01'::date) / 7)"


@dataclass(frozen=True)
class Lately:
    """Rows that fit, for whoever needs only some of the newest.

    fits    what the index is asked for
    share   about how many of all rows fit that
    column  their instant
    others  what is looked at in each row
    """

    fits: Condition
    share: float
    column: str
    sample: Sample = field(repr=False)
    others: Condition = field(default_factory=Condition)

    def among(self, others: Condition) -> "Lately":
        """Those that fit another condition too."""
        return replace(self, others=all_of([others, self.others]))

    def parts(self, table: str, count: int, until: datetime | None = None) -> list[Condition]:
        """Conditions of rows that fit: those of some weeks in which so many are expected, and so on, then all before.

        until  none is newer; None when that is not known
        """
        borders = self._borders(count, until)
        if not borders:
            return [self.fits]
        place = week(f"{{t}}.{self.column}")
        newest = week(f"coalesce({{}}::timestamptz, (select max(m.{self.column}) from {table} m))")
        border = week("{}::timestamptz")
        ends: list[tuple[str, datetime | None]] = [(newest, until), *((f"{border} - 1", at) for at in borders)]
        weeks = [
            Condition(f"array[{place}] && array(select generate_series({border}, {last}))", (since, end))
            for since, (last, end) in zip(borders, ends, strict=False)
        ]
        before = Condition(f"({place} < {border}) is not false", (borders[-1],))
        return [all_of([self.fits, part]) for part in (*weeks, before)]

    def _borders(self, count: int, until: datetime | None) -> list[datetime]:
        """Instants that such parts begin with, the newest first; none where all of the time is asked about at once."""
        if self.share * self.sample.rows < WORTHWHILE * count:
            return []
        oldest = (until or self.sample.newest or datetime.max.replace(tzinfo=UTC)) - timedelta(weeks=MOST_WEEKS)
        found = [self.sample.so_many_before(until, step * count / self.share) for step in AMPLE]
        return [since for since in found if since is not None and since > oldest]

    def page(self, view: View, caller: Caller, key: tuple[str, ...], limit: int, until: datetime | None) -> Condition:
        """The newest rows that the caller may see; addresses of rows hold within a statement.

        Each part is fenced in by its offset, so that no plan walks along the list or asks another index.
        """
        parts = self.parts(view.table, limit, until)
        seen = all_of([Condition(view.visible(caller)), self.others])
        order = ", ".join(f"{part} desc" for part in key)
        found = " union all ".join(
            f"(select {{t}}.ctid from (select {{t}}.*, {{t}}.ctid from {view.table} {{t}} where {part.sql} offset 0)"
            f" {{t}} where {seen.sql} order by {order} limit {limit})"
            for part in map(_unread, parts)
        ).replace("{t}", "s")
        values = tuple(value for part in parts for value in (*part.values, *seen.values))
        return Condition(f"{{t}}.ctid = any(array(select u.ctid from ({found}) u limit {limit}))", values)


def _unread(part: Condition) -> Condition:
    """The same, spelled so that no plan depends on the words: the first one is kept instead of made each time."""
    return replace(part, sql=part.sql.replace("like {}", "like (select {})"))
