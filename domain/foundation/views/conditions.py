"""Conditions: pieces of WHERE that can be put together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .declaring import EVERYTHING, NOTHING

_OURS = re.compile(r"[A-Z_]{1,40}")


@dataclass(frozen=True)
class Condition:
    """A piece of WHERE with its values: {t} is the row, {} the values in order."""

    sql: str = EVERYTHING
    values: tuple[Any, ...] = ()


def all_of(conditions: Sequence[Condition]) -> Condition:
    """Every one of them; nothing to fulfil is fulfilled."""
    return _joined(conditions, " and ", EVERYTHING)


def any_of(conditions: Sequence[Condition]) -> Condition:
    """At least one of them; of nothing, nothing is fulfilled."""
    return _joined(conditions, " or ", NOTHING)


def none_of(condition: Condition) -> Condition:
    return Condition(f"not ({condition.sql})", condition.values)


def _joined(conditions: Sequence[Condition], word: str, empty: str) -> Condition:
    if not conditions:
        return Condition(empty)
    values = tuple(value for condition in conditions for value in condition.values)
    return Condition(word.join(f"({condition.sql})" for condition in conditions), values)


def one_of(sql: str, words: Sequence[str]) -> Condition:
    """An expression is one of these words of ours; of no words it is none.

    They stand in the text, so that a plan is made for the frequent ones or for the rare ones.
    """
    if not words:
        return Condition(NOTHING)
    if not all(_OURS.fullmatch(word) for word in words):
        raise ValueError(f"{words} cannot stand in a statement")
    listed = ", ".join(f"'{word}'" for word in sorted(set(words)))
    return Condition(f"{sql} in ({listed})")
