"""Searching a text column: through its trigram index where few rows fit, along the list's order where many do.

Each way is spelled so that no plan can take the other one: a plan that was kept for frequent words would read every
row for a rare one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

from domain.foundation.database import on_postgres, value

from .conditions import Condition, all_of
from .declaring import NOTHING
from .gathering import are_few, gathered
from .lately import Lately
from .sampling import Sample, sample_of
from .telling import TRIGRAM

MOST_WORDS = 8
LONGEST_SEARCH = 200
MOST_TRIGRAMS = 20
MOST_DIGITS = 6
# Counting stops early, so what is this frequent is counted faster on the way than collected first.
COUNTED_ON_THE_WAY = 1_000
MOST_GATHERED_ON_SQLITE = 2_000
# From this share of all rows on, a page is met soon along the list.
MET_SOON = 0.04
# A word that no text of the sample has may be as frequent as this.
UNSEEN_SHARE = 0.001


@dataclass(frozen=True)
class Word:
    """A word that was typed, in lower case.

    run  most letters and digits in a row, which trigrams are made of
    """

    text: str
    run: int

    @property
    def anywhere(self) -> bool:
        """Whether it may stand within a word; a text too short for a trigram must begin one."""
        return self.run >= TRIGRAM

    @property
    def after_blanks(self) -> str:
        """What a lower-case text after a blank contains when it contains this word."""
        return self.text if self.anywhere else f" {self.text}"

    @property
    def telling(self) -> str:
        """The part to ask the index for: of an e-mail address its owner, of a number its end; others share the rest."""
        owner = max(_runs(self.text.partition("@")[0]), key=len, default="")
        longest = owner if len(owner) >= TRIGRAM else max(_runs(self.text), key=len)
        return longest[-MOST_DIGITS:] if longest.isdecimal() else longest


@dataclass(frozen=True)
class Searched:
    """Conditions that say the same: for a page of a list in any order, for counting, for one with the newest first.

    counted  parts that share no row
    lately   None where the page is made as in any other order
    """

    listed: Condition
    counted: Sequence[Condition]
    lately: Lately | None = None

    def among(self, fits: Condition) -> "Searched":
        """Those that fit another condition too."""
        lately = self.lately and self.lately.among(fits)
        return Searched(all_of([fits, self.listed]), [all_of([fits, part]) for part in self.counted], lately)


def read_words(search: str) -> list[Word]:
    """The words of what was typed; none when there is no letter or digit in it."""
    texts = search[:LONGEST_SEARCH].lower().replace("\x00", " ").split()[:MOST_WORDS]
    words = [Word(text, max((len(run) for run in _runs(text)), default=0)) for text in texts]
    return words if any(word.run for word in words) else []


def holding(words: Sequence[Word], text_sql: str) -> Condition:
    """Rows whose lower-case text contains every word, found by looking at each row's text."""
    if not words:
        return Condition(NOTHING)
    place = "strpos" if on_postgres() else "instr"
    return all_of(
        [
            Condition(f"{place}({text_sql}, {{}}) > 0", (word.text,))
            if word.anywhere
            else Condition(f"{place}(' ' || {text_sql}, {{}}) > 0", (f" {word.text}",))
            for word in words
        ]
    )


@dataclass(frozen=True)
class TextIndex:
    """A table's column with a trigram index.

    instant  the column whose weeks are in the index too
    index    its name; whole words are in it too
    sqlite   the FTS5 table that is its index on SQLite: `owner_id` and the text after a blank
    """

    table: str
    column: str
    instant: str
    index: str
    sqlite: str

    @property
    def text(self) -> str:
        """The column of the row {t}."""
        return f"{{t}}.{self.column}"

    async def sample(self) -> Sample:
        return await sample_of(self.table, self.column, self.instant, self.index)

    async def search(self, words: Sequence[Word]) -> Searched:
        """Rows whose text contains every word."""
        walked = holding(words, self.text)
        if not words:
            return Searched(walked, [walked])
        return await (self._on_postgres(words, walked) if on_postgres() else self._on_sqlite(words, walked))

    async def _on_postgres(self, words: Sequence[Word], walked: Condition) -> Searched:
        sample = await self.sample()
        seen = sample.share([word.after_blanks for word in words])
        found = self._by_index(words, sample)
        lately = Lately(found, max(seen, _least_share(words, sample)), self.instant, sample)
        expected = seen * sample.rows
        on_the_way = expected * expected > COUNTED_ON_THE_WAY * sample.rows
        return Searched(
            gathered(self.table, found) if are_few(expected, sample.rows) else walked,
            [walked] if on_the_way else lately.parts(self.table, COUNTED_ON_THE_WAY),
            lately if seen < MET_SOON and any(word.anywhere for word in words) else None,
        )

    def _by_index(self, words: Sequence[Word], sample: Sample) -> Condition:
        """The index finds the longer words; looking up the shorter ones too would take longer than looking at rows."""
        longer = [word for word in words if word.anywhere]
        if not longer:
            sought = [word for word in words if word.run]
            others = [word for word in words if not word.run]
            found = [_like(word, word.text, self.text) for word in sought]
            return all_of([*found, holding(others, self.text)] if others else found)
        found = [_like(word, part, self.text) for word in longer for part in sample.telling_parts(word.telling)]
        return all_of([*found, holding(words, self.text)])

    async def _on_sqlite(self, words: Sequence[Word], walked: Condition) -> Searched:
        asked = _fts(words)
        if not asked:
            return Searched(walked, [walked])
        gathered = self.gathered_on_sqlite(words, walked)
        matching = f"from {self.sqlite} where {self.sqlite} match "
        found = await value(f"select count(*) from (select 1 {matching} $1 limit {MOST_GATHERED_ON_SQLITE})", asked)
        return Searched(gathered if found < MOST_GATHERED_ON_SQLITE else walked, [gathered])

    def gathered_on_sqlite(self, words: Sequence[Word], walked: Condition) -> Condition:
        """Rows with the letters of some words, found by the index, that fit when they are looked at."""
        sql = f"{{t}}.id in (select owner_id from {self.sqlite} where {self.sqlite} match {{}})"
        return all_of([Condition(sql, (_fts(words),)), walked])


def _least_share(words: Sequence[Word], sample: Sample) -> float:
    """The share of all rows that words may have which no text of the sample has together."""
    return prod(max(sample.share([word.after_blanks]), UNSEEN_SHARE) for word in words)


def _like(word: Word, part: str, text_sql: str) -> Condition:
    """A word or a part of it, as the index understands it."""
    literal = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    if word.anywhere:
        return Condition(f"{text_sql} like {{}}", (f"%{literal}%",))
    return Condition(f"({text_sql} like {{}} or {text_sql} like {{}})", (f"{literal}%", f"% {literal}%"))


def _fts(words: Sequence[Word]) -> str:
    """All trigrams of the words as an FTS5 question; empty when they are too short for any."""
    texts = [word.telling if word.anywhere else f" {word.text}" for word in words]
    grams = [text[i : i + TRIGRAM] for text in texts for i in range(len(text) - TRIGRAM + 1)][:MOST_TRIGRAMS]
    return " AND ".join('"' + gram.replace('"', '""') + '"' for gram in grams)


def _runs(text: str) -> list[str]:
    """Letters and digits in a row, which trigrams are made of."""
    return "".join(char if char.isalpha() or char.isdecimal() else " " for char in text).split()
