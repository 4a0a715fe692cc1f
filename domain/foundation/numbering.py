"""Numbers for people: gapless ones in the document's own transaction, and fast ones that may skip."""

import asyncio
from weakref import WeakKeyDictionary

from domain.foundation.database import can_commit_beside, inside_transaction, value, value_beside

_TAKE = (
    "insert into number_series (name, last_number) values ($1, $2)"
    " on conflict (name) do update set last_number = number_series.last_number + $3 returning last_number"
)
BLOCK = 20


async def next_gapless(series: str) -> int:
    """The next number of a series; given back when the transaction is undone, so no number is ever missing."""
    if not inside_transaction():
        raise RuntimeError("a gapless number is taken within its document's transaction")
    return int(await value(_TAKE, series, 1, 1))


class NumberBlock:
    """Numbers that never repeat but may skip: taken in blocks, so that no two orders wait for each other."""

    def __init__(self, series: str, *, first: int) -> None:
        self._series, self._first = series, first
        self._left: list[int] = []
        # A lock belongs to one event loop, and a process may have several.
        self._locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    async def take(self) -> int:
        """The next number."""
        async with self._locks.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
            if not self._left:
                self._left += await self._next_block()
            return self._left.pop(0)

    async def _next_block(self) -> range:
        """Beside the transaction that is under way: undone, it would give others the same block."""
        size, ask = (BLOCK, value_beside) if can_commit_beside() else (1, value)
        last = int(await ask(_TAKE, self._series, self._first - 1 + size, size))
        return range(last - size + 1, last + 1)

    def forget(self) -> None:
        """Drop what was taken, such as when another database was opened."""
        self._left.clear()
