"""Placing on PostgreSQL with asyncpg: as many connections as the product's pool has, each with prepared statements."""

import asyncio
import time
from collections.abc import Callable
from typing import Any

import asyncpg  # type: ignore[import-untyped,unused-ignore]

from .placing_rows import (
    GUARDED,
    INSERT_ANSWER,
    INSERT_EVENT,
    INSERT_LINES,
    INSERT_ORDER,
    INSERT_RESERVATIONS,
    Rows,
)

POOL = 10


async def place_on_postgres(url: str, rows: Rows, next_phase: Callable[[int | None], float | None]) -> None:
    """Place orders phase by phase, until there is none more."""
    placers = [await _Placer.connect(url) for _ in range(POOL)]
    placed: int | None = None
    while (seconds := next_phase(placed)) is not None:
        until = time.perf_counter() + seconds
        placed = sum(await asyncio.gather(*(placer.place_until(until, rows) for placer in placers)))


class _Placer:
    def __init__(self, connection: Any, statements: list[Any]) -> None:
        self._connection = connection
        self._order, self._lines, self._stock, self._reservations, self._event, self._answer = statements

    @classmethod
    async def connect(cls, url: str) -> "_Placer":
        connection = await asyncpg.connect(url)
        texts = (INSERT_ORDER, INSERT_LINES, GUARDED, INSERT_RESERVATIONS, INSERT_EVENT, INSERT_ANSWER)
        return cls(connection, [await connection.prepare(text) for text in texts])

    async def place_until(self, until: float, rows: Rows) -> int:
        placed = 0
        while time.perf_counter() < until:
            await self._place(rows)
            placed += 1
        return placed

    async def _place(self, rows: Rows) -> None:
        made = rows.next()
        async with self._connection.transaction():
            await self._order.fetch(*made.order)
            await self._lines.fetch(*made.lines)
            for item in made.stock_item_ids:
                await self._stock.fetch(1, item)
                if self._stock.get_statusmsg() != "UPDATE 1":
                    raise RuntimeError(f"{item} has no stock left")
            await self._reservations.fetch(*made.reservations)
            await self._event.fetch(*made.event)
            await self._answer.fetch(*made.answer)
