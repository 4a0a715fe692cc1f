"""Placing on SQLite with the sqlite3 module: one writer, as durable as the product."""

import re
import sqlite3
import time
from collections.abc import Callable

from .placing_rows import (
    GUARDED,
    INSERT_ANSWER,
    INSERT_EVENT,
    INSERT_LINES,
    INSERT_ORDER,
    INSERT_RESERVATIONS,
    Placed,
    Rows,
    plain,
)

PRAGMAS = (
    "journal_mode = wal",
    "synchronous = full",
    "foreign_keys = on",
    "cache_size = -65536",
    "busy_timeout = 10000",
)
ORDER, LINES, STOCK, RESERVATIONS, EVENT, ANSWER = (
    re.sub(r"\$(\d+)", r"?\1", text)
    for text in (INSERT_ORDER, INSERT_LINES, GUARDED, INSERT_RESERVATIONS, INSERT_EVENT, INSERT_ANSWER)
)


def place_on_sqlite(url: str, rows: Rows, next_phase: Callable[[int | None], float | None]) -> None:
    """Place orders phase by phase, until there is none more."""
    connection = sqlite3.connect(url.removeprefix("sqlite://"), isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"pragma {pragma}")
    placed: int | None = None
    while (seconds := next_phase(placed)) is not None:
        placed = 0
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            _place(connection, rows.next())
            placed += 1


def _place(connection: sqlite3.Connection, made: Placed) -> None:
    connection.execute("begin immediate")
    connection.execute(ORDER, plain(made.order))
    connection.execute(LINES, plain(made.lines))
    for item in made.stock_item_ids:
        if connection.execute(STOCK, (1, item)).rowcount != 1:
            raise RuntimeError(f"{item} has no stock left")
    connection.execute(RESERVATIONS, made.reservations)
    connection.execute(EVENT, plain(made.event))
    connection.execute(ANSWER, plain(made.answer))
    connection.execute("commit")
