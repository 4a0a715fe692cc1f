"""Telling equal payments apart: two equal entries on one day of one statement are two payments."""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import replace

from .values import Statement


def with_occurrences(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Number the equal entries of each statement.

    A statement that opens with the balance another one of the same account closed with is its next page, so the
    count goes on; any other one may overlap what came before, so it starts again.
    """
    counted: list[Statement] = []
    before: dict[str, Statement] = {}
    seen: dict[str, Counter[Hashable]] = {}
    for statement in statements:
        account = statement.account
        if not _continues(before.get(account), statement):
            seen[account] = Counter()
        before[account] = statement
        counted.append(_numbered(statement, seen[account]))
    return tuple(counted)


def _continues(before: Statement | None, statement: Statement) -> bool:
    if before is None or before.closing_minor is None or before == statement:
        return False
    return before.closing_minor == statement.opening_minor


def _numbered(statement: Statement, seen: Counter[Hashable]) -> Statement:
    entries = []
    for entry in statement.entries:
        seen[entry.likeness] += 1
        entries.append(replace(entry, occurrence=seen[entry.likeness]))
    return replace(statement, entries=tuple(entries))
