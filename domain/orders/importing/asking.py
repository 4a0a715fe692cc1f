"""Asking for many rows by key with statements that are always alike, so that no cache of statements grows."""

from collections.abc import Iterator, Sequence
from typing import Any

from domain.foundation.database import placeholders, rows

PART = 500


def parts(wanted: Sequence[Any]) -> Iterator[list[Any]]:
    """Lists of PART values each; the last one is filled up by repeating a value."""
    for start in range(0, len(wanted), PART):
        part = list(wanted[start : start + PART])
        yield part + part[-1:] * (PART - len(part))


async def rows_among(sql: str, wanted: Sequence[Any], *values: Any) -> list[dict[str, Any]]:
    """The rows of a statement that says `in ({among})`, whatever the number of keys.

    values  $1, $2 … of the statement; the keys come behind them
    """
    statement = sql.format(among=placeholders(PART, start=len(values) + 1))
    return [row for part in parts(wanted) for row in await rows(statement, *values, *part)]
