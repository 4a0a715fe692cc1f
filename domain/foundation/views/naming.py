"""Searching for whole words before pieces of words: their lists in the index are as long as what they find."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import prod

from domain.foundation.callers import Caller
from domain.foundation.database import on_postgres

from .conditions import Condition, all_of
from .declaring import EVERYTHING, View
from .gathering import are_few, gathered
from .lately import Lately
from .reading import count_rows, find_ids
from .sampling import Sample
from .searching import MET_SOON, Searched, TextIndex, Word, holding
from .telling import SEEN_OFTEN
from .wholes import among_words, as_whole, whole_words, with_whole

# So few rows are named by their ids once it was asked whether there are any.
MOST_NAMED = 60
# Reading a word's place in a list of the index costs this part of looking at a row.
READING = 0.003
COUNTED = 1_000
# From this share of all rows on, they are counted faster on the way than collected first.
COUNTED_ON_THE_WAY = 0.2


async def search_whole(index: TextIndex, words: Sequence[Word], view: View, caller: Caller) -> Searched | None:
    """Rows whose text has each of the words as whole words; None when the caller may see no such row."""
    wholes = list(dict.fromkeys(whole for word in words for whole in whole_words(word.text)))
    if not wholes or not any(word.anywhere for word in words):
        return None
    if on_postgres():
        return await _Wholes(index, words, wholes, await index.sample()).search(view, caller)
    looked = _looked(words, index.text)
    found = index.gathered_on_sqlite(words, looked)
    there = await count_rows(view, found, caller=caller, most=COUNTED)
    return Searched(found if there < COUNTED else looked, [found]) if there else None


@dataclass(frozen=True)
class _Wholes:
    """What was typed, its whole words, and what the planner knows of the texts."""

    index: TextIndex
    typed: Sequence[Word]
    wholes: Sequence[str]
    sample: Sample

    async def search(self, view: View, caller: Caller) -> Searched | None:
        table = self.index.table
        found = self._by_index()
        lately = Lately(found, self._share, self.index.instant, self.sample)
        looked = _looked(self.typed, self.index.text)
        # Frequent words need not occur together, and then the list would be walked to its end.
        few = are_few(self._expected, self.sample.rows) or not self._met
        # Rows and their words are there for good, so what the planner has met need not be asked for.
        if not (self._met and view.visible(caller) == EVERYTHING):
            if few and self._is_rare:
                ids = await find_ids(view, found, caller=caller)
                if len(ids) <= MOST_NAMED:
                    named = Condition("{t}.id = any({})", (ids,))
                    return Searched(named, [named]) if ids else None
            else:
                parts = [gathered(table, part) for part in lately.parts(table, 1)] if few else [looked]
                if not await count_rows(view, *parts, caller=caller, most=1):
                    return None
        listed = gathered(table, found) if few else looked
        on_the_way = self._share >= COUNTED_ON_THE_WAY and not few
        counted = [looked] if on_the_way else lately.parts(table, COUNTED)
        return Searched(listed, counted, lately if self._share < MET_SOON else None)

    @property
    def _known(self) -> bool:
        """Whether it is a single word that the planner counts."""
        return len(self.typed) == 1 and [self.typed[0].text] == self.wholes and self.wholes[0] in self.sample.words

    @cached_property
    def _seen(self) -> float:
        put_together = [word.text for word in self.typed if word.text not in self.wholes and whole_words(word.text)]
        return self.sample.whole_share(self.wholes, [as_whole(text) for text in put_together])

    @property
    def _met(self) -> bool:
        return self._known or self._seen > 0

    @cached_property
    def _share(self) -> float:
        """The share of rows with all words: as seen often enough, else as if each came by itself."""
        often = self._seen * len(self.sample.texts) >= SEEN_OFTEN and not self._known
        return max(self._seen if often else 0.0, prod(map(self._share_of, self.wholes)))

    @property
    def _expected(self) -> float:
        return self._share * self.sample.rows

    @property
    def _is_rare(self) -> bool:
        return self._expected <= MOST_NAMED or not all(whole in self.sample.words for whole in self.wholes)

    def _share_of(self, whole: str) -> float:
        """The share of rows with a word; of one that the planner does not know, what it would not have noticed."""
        return self.sample.words.get(whole) or max(self.sample.least, self.sample.whole_share([whole]))

    def _by_index(self) -> Condition:
        """The rarest words are looked up, others only where reading their lists costs less than looking at rows."""
        text = self.index.text
        (share, rarest), *others = sorted((self._share_of(whole), whole) for whole in self.wholes)
        expected = share * self.sample.rows
        sought = [rarest]
        for share, whole in others:
            if share * self.sample.rows * READING < expected:
                sought.append(whole)
                expected *= share
        rest = [word for word in self.typed if word.text not in sought]
        found = all_of([among_words(whole, text) for whole in sought])
        return all_of([found, _looked(rest, text)]) if rest else found


def _looked(words: Sequence[Word], text_sql: str) -> Condition:
    """Rows looked at one by one: what has letters stands whole, all else as it stands anywhere."""
    others = [word for word in words if not whole_words(word.text)]
    whole = with_whole([word.text for word in words], text_sql)
    return all_of([holding(others, text_sql), whole]) if others else whole
