"""A CSV file of any length, read from any of its rows on: rows, and the orders that adjacent rows make."""

import csv
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field

from .limits import MAX_CELL, MAX_COLUMNS, MAX_LINES

LONGEST_ROW = 1_000_000
Row = tuple[int, list[str]]
Read = Callable[[int], Awaitable[bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """How a file is written.

    spot  the column of the order's reference
    """

    encoding: str
    separator: str
    spot: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """One row of the file.

    cells  None for a row that is damaged, none for an empty one
    end    offset of the next row, in bytes
    """

    cells: list[str] | None
    end: int


@dataclass(slots=True, kw_only=True)
class Group:
    """Adjacent rows of one order.

    start, end  offsets in bytes
    line        number of its last row, the heading being 1
    wrong       why it cannot be read
    """

    reference: str
    start: int
    end: int
    line: int
    rows: list[Row] = field(default_factory=list)
    wrong: str = ""

    def take(self, record: Record) -> None:
        """One more row of it."""
        self.line += 1
        self.end = record.end
        if record.cells is None:
            self.wrong = self.wrong or f"Row {self.line} is damaged."
        elif len(self.rows) >= MAX_LINES:
            self.wrong = f"The order has more than {MAX_LINES} rows."
        elif record.cells:
            self.rows.append((self.line, record.cells))


async def records(read: Read, start: int, how: Written) -> AsyncIterator[Record]:
    """The rows from an offset on; no more of the file is in memory than a piece and a row.

    read   a piece of the file from an offset on; nothing at its end
    """
    at, rest = start, b""
    while True:
        more = await read(at + len(rest))
        rest += more
        done = 0
        for cells, done in _parsed(rest, how, last=not more):
            yield Record(cells, at + done)
        if not more:
            return
        if done == 0 and len(rest) > LONGEST_ROW:
            done = len(rest)
            yield Record(None, at + done)
        at, rest = at + done, rest[done:]


async def groups(read: Read, start: int, line: int, how: Written) -> AsyncGenerator[Group, None]:
    """The orders from an offset on; a row without a reference continues the one before.

    line  how many rows stand before the offset
    """
    group: Group | None = None
    async for record in records(read, start, how):
        reference = _cell(record.cells, how.spot)
        if group is None or (reference and reference != group.reference):
            if group is not None:
                yield group
                start, line = group.end, group.line
            group = Group(reference=reference, start=start, end=start, line=line)
        group.take(record)
    if group is not None:
        yield group


class _Lines:
    """Decoded lines of a piece; dry once somebody wanted more than there are."""

    def __init__(self, piece: bytes, encoding: str, *, last: bool) -> None:
        self._piece, self._encoding, self._last = piece, encoding, last
        self.taken, self.dry = 0, False

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        end = self._piece.find(b"\n", self.taken) + 1
        if not end and self._last:
            end = len(self._piece)
        if end <= self.taken:
            self.dry = True
            raise StopIteration
        line, self.taken = self._piece[self.taken : end], end
        return line.decode(self._encoding, "replace")


def _parsed(piece: bytes, how: Written, *, last: bool) -> Iterator[tuple[list[str] | None, int]]:
    """Each whole row of a piece, and where the next one begins."""
    lines = _Lines(piece, how.encoding, last=last)
    reader = csv.reader(lines, delimiter=how.separator)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield None, lines.taken
            continue
        if lines.dry and not last:
            return
        yield _cells(row), lines.taken


def _cells(row: list[str]) -> list[str] | None:
    if len(row) > MAX_COLUMNS or any("\x00" in cell for cell in row):
        return None
    cells = [cell.strip()[:MAX_CELL] for cell in row]
    return cells if any(cells) else []


def _cell(cells: list[str] | None, spot: int) -> str:
    return cells[spot] if cells and spot < len(cells) else ""
