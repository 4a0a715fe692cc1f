"""Asking: several questions are answered in one round trip, whichever rooms they come from."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any, Generic, TypeVar

import orjson

from domain.foundation.database import ask_each, on_postgres, placeholders
from domain.foundation.writes import MOST_EXACT, shifted

Answer = TypeVar("Answer")
Row = dict[str, Any]
UNASKED: Any = object()


class Question(Generic[Answer]):
    """A SELECT of text, days as text and whole numbers, and what its rows mean; `answer` is there once it was asked."""

    def __init__(self, sql: str, values: Sequence[Any], read: Callable[[list[Row]], Answer]) -> None:
        self.sql, self.values, self.read = sql, tuple(values), read
        self._answer: Any = UNASKED

    @classmethod
    def settled(cls, answer: Answer) -> "Question[Answer]":
        """One that needs not be asked."""
        question = cls("", (), lambda rows: answer)
        question.hear([])
        return question

    @property
    def answer(self) -> Answer:
        if self._answer is UNASKED:
            raise RuntimeError("the question was not asked")
        answer: Answer = self._answer
        return answer

    @property
    def is_open(self) -> bool:
        return self._answer is UNASKED

    def hear(self, rows: list[Row]) -> None:
        self._answer = self.read(rows)


async def ask(*questions: Question[Any]) -> None:
    """Ask all that are open."""
    unasked = [question for question in questions if question.is_open]
    if not unasked:
        return
    if not on_postgres():
        answers = await ask_each([(question.sql, question.values) for question in unasked])
        for question, found in zip(unasked, answers, strict=True):
            question.hear([dict(row) for row in found])
        return
    sql = _together(tuple(question.sql for question in unasked))
    [[row]] = await ask_each([(sql, [value for question in unasked for value in question.values])])
    for question, text in zip(unasked, row, strict=True):
        question.hear(orjson.loads(text) if text else [])


def listed(values: Iterable[str], *, start: int) -> tuple[str, list[str]]:
    """`$2, $3, …` for each different value, and the values; filled up so that many lengths share a statement."""
    found = sorted(set(values)) or [""]
    places = len(found) if len(found) <= MOST_EXACT else 1 << (len(found) - 1).bit_length()
    return placeholders(places, start=start), found + [found[-1]] * (places - len(found))


@lru_cache(maxsize=500)
def _together(questions: tuple[str, ...]) -> str:
    parts, before = [], 0
    for sql in questions:
        places = {int(place) for place in re.findall(r"\$(\d+)", sql)}
        parts.append(f"(select json_agg(q)::text from ({shifted(sql, before)}) q)")
        before += max(places, default=0)
    return f"select {', '.join(parts)}"
