"""Marks on SQLite: functions that its triggers call, so only programs of ours can change what is audited.

On PostgreSQL functions of the same names are in the database.
"""

import itertools
import sqlite3
import time
from typing import Any

from domain.foundation.ids import new_id

# 2026-01-01 in microseconds; a mark is the time since then and twelve bits more.
_START = 1_767_225_600_000_000
_counter = itertools.count()


class Marks:
    """The mark of a connection's transaction; a statement of its own has one of its own."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._mark = 0

    @classmethod
    async def for_connection(cls, connection: Any) -> "Marks":
        """Make the functions known to a connection, in its own thread."""
        marks = cls(connection._conn)
        await connection.create_function("audit_mark", 0, marks._current)
        await connection.create_function("audit_id", 0, _make_id)
        return marks

    def renew(self) -> None:
        """A transaction began."""
        self._mark = new_mark()

    def _current(self) -> int:
        return self._mark if self._connection.in_transaction else new_mark()


def new_mark() -> int:
    """Rises with time; no two are equal."""
    return ((time.time_ns() // 1_000 - _START) << 12) | (next(_counter) & 4095)


def _make_id() -> str:
    return new_id("aud")
