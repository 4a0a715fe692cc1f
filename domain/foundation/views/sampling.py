"""What PostgreSQL's planner knows of a table, kept here for some minutes, so that no question waits for it."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from time import monotonic

from domain.foundation.database import rows

from .telling import telling_parts
from .wholes import whole_words

KEPT_SECONDS = 600.0
# A table that was never analyzed may be soon.
EMPTY_SECONDS = 10.0
MOST_REMEMBERED = 2_000
# A word's share where nothing is known.
UNKNOWN = 0.001
_kept: dict[tuple[str, str, str], tuple[float, "Sample"]] = {}


@dataclass(frozen=True, eq=False)
class Sample:
    """A table's size, some texts of a column, and instants with equally many rows between them.

    newest  the newest row's instant
    words   frequent whole words of all texts, each with the share of rows that have it
    """

    rows: float = 1.0
    texts: Sequence[str] = ()
    instants: Sequence[datetime] = ()
    newest: datetime | None = None
    words: Mapping[str, float] = field(default_factory=dict)
    _parts: dict[str, list[str]] = field(default_factory=dict)
    _having: dict[str, frozenset[int]] = field(default_factory=dict)

    def share(self, parts: Sequence[str]) -> float:
        """The share of the texts that have all of these parts after a blank; 0 may be less than can be seen here."""
        if not self.texts:
            return 0.0
        return len(frozenset.intersection(*map(self._places, parts))) / len(self.texts)

    def _places(self, part: str) -> frozenset[int]:
        known = self._having.get(part)
        if known is None:
            if len(self._having) >= MOST_REMEMBERED:
                self._having.clear()
            having = [place for place, text in enumerate(self._after_blanks) if part in text]
            known = self._having[part] = frozenset(having)
        return known

    def whole_share(self, words: Sequence[str], patterns: Sequence[str] = ()) -> float:
        """The share of the texts that have all of these whole words, and these patterns."""
        if not self.texts:
            return 0.0
        wanted = set(words)
        having = [text for text, wholes in zip(self.texts, self._wholes, strict=True) if wanted <= wholes]
        return sum(all(re.search(pattern, text) for pattern in patterns) for text in having) / len(self.texts)

    @cached_property
    def least(self) -> float:
        """The share of a word that is too rare to be among the frequent ones."""
        return min(self.words.values(), default=UNKNOWN) / 2

    @cached_property
    def _after_blanks(self) -> list[str]:
        return [f" {text}" for text in self.texts]

    @cached_property
    def _wholes(self) -> list[set[str]]:
        return [set(whole_words(text)) for text in self.texts]

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


async def sample_of(table: str, texts: str, instants: str, words: str) -> Sample:
    """What the planner knows of a table with a column of texts and one of instants, as of the last ten minutes.

    words  the index of the texts' whole words
    """
    kept = _kept.get((table, texts, instants))
    if kept and monotonic() - kept[0] < (KEPT_SECONDS if kept[1].texts else EMPTY_SECONDS):
        return kept[1]
    bounds = "select histogram_bounds::text::{}[] from pg_stats where schemaname = current_schema and tablename = $1"
    # Words are what a function makes of the texts, and the planner calls such a column after the function.
    wholes = "from pg_stats where schemaname = current_schema and tablename = $4 and attname = 'array_remove'"
    [found] = await rows(
        f"select greatest(reltuples, 1)::float8 as rows, (select max({instants}) from {table}) as newest,"
        f" ({bounds.format('text')} and attname = $2) as texts,"
        f" ({bounds.format('timestamptz')} and attname = $3) as instants,"
        f" (select most_common_elems::text::text[] {wholes}) as words,"
        f" (select most_common_elem_freqs {wholes}) as shares"
        " from pg_class where oid = $1::text::regclass",
        table,
        texts,
        instants,
        words,
    )
    # After the shares of the words come the smallest and the largest of all.
    shares = dict(zip(found["words"] or (), found["shares"] or (), strict=False))
    sample = Sample(found["rows"], found["texts"] or (), found["instants"] or (), found["newest"], shares)
    _kept[table, texts, instants] = (monotonic(), sample)
    return sample
