"""Writes: new rows and added figures that are sent together, and the text of the one statement that takes them.

On PostgreSQL rows of a table travel as one JSON text, so that the statement is the same however many there are.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any

import orjson

from domain.foundation.errors import Invalid

Statement = tuple[str, list[Any]]
# Up to here a statement has as many places as there are rows, above that the next power of two.
MOST_EXACT = 8
# Of places in one statement of SQLite.
MOST_VALUES = 32_000
_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")


@dataclass(frozen=True, slots=True)
class NewRows:
    """The shape of an INSERT.

    computed  columns worked out by the database of the row {r}
    counted   values of a row that only those need
    """

    table: str
    columns: tuple[str, ...]
    computed: tuple[tuple[str, str], ...] = ()
    counted: tuple[str, ...] = ()

    def sql(self) -> str:
        """INSERT … SELECT without its source, the rows r."""
        names = [*self.columns, *(name for name, _ in self.computed)]
        values = [f"r.{name}" for name in self.columns]
        values += [sql.format(r="r") for _, sql in self.computed]
        return f"insert into {self.table} ({', '.join(names)}) select {', '.join(values)}"


@dataclass(frozen=True, slots=True)
class Figures:
    """The shape of an UPDATE that adds to whole numbers of so many rows, which are locked in the order of their ids."""

    table: str
    columns: tuple[str, ...]
    places: int


@dataclass
class Writes:
    """What was put off: rows by shape, and what is added to figures by table.

    ids  of rows that are new, whether they were sent already or not
    """

    rows: dict[NewRows, list[Mapping[str, Any]]] = field(default_factory=dict)
    figures: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.rows or self.figures)

    def put(self, shape: NewRows, row: Mapping[str, Any]) -> None:
        self.rows.setdefault(shape, []).append(row)
        if "id" in row:
            self.ids.add(row["id"])

    def add(self, table: str, row_id: str, pieces: Mapping[str, int]) -> None:
        figures = self.figures.setdefault(table, {}).setdefault(row_id, {})
        for column, count in pieces.items():
            figures[column] = figures.get(column, 0) + count

    def clear(self) -> None:
        self.rows, self.figures = {}, {}

    def allow(self, select: str, object_id: str | None) -> bool:
        """Whether a question about an object can be answered by the statement that writes it.

        It sees of the tables only what it writes itself, so the object must be new, and nothing else be looked for.
        """
        alone, root = _mentions(select, frozenset(shape.table for shape in self.rows), frozenset(self.figures))
        return alone or (root and object_id in self.ids)

    def for_postgres(self, select: str, values: Sequence[Any]) -> Statement:
        """One statement that writes everything and answers a question."""
        shapes: list[NewRows | Figures] = []
        sent: list[Any] = []
        for table, by_id in self.figures.items():
            columns = tuple(sorted({column for pieces in by_id.values() for column in pieces}))
            shapes.append(Figures(table, columns, _places(len(by_id))))
            sent += [part for row_id, pieces in by_id.items() for part in (row_id, *_parts(pieces, columns))]
            sent += [None] * ((_places(len(by_id)) - len(by_id)) * (1 + len(columns)))
        for shape, rows in self.rows.items():
            shapes.append(shape)
            sent.append(_json(rows))
        return _postgres_text(tuple(shapes), select), [*sent, *values]

    def for_sqlite(self) -> list[Statement]:
        """The same as one statement after another; rows refer only to those before them."""
        found: list[Statement] = []
        for table, by_id in self.figures.items():
            for row_id, pieces in sorted(by_id.items()):
                changes = ", ".join(f"{column} = {column} + ?" for column in pieces)
                found.append((f"update {table} set {changes} where id = ?", [*pieces.values(), row_id]))
        for shape, rows in self.rows.items():
            names = [*shape.columns, *shape.counted]
            most = len(rows) if shape.counted else MOST_VALUES // len(names)
            for first in range(0, len(rows), most):
                some = rows[first : first + most]
                found.append(
                    (_sqlite_text(shape, len(some)), [_for_sqlite(row[name]) for row in some for name in names])
                )
        return found


@lru_cache(maxsize=500)
def _mentions(select: str, tables: frozenset[str], figures: frozenset[str]) -> tuple[bool, bool]:
    """Whether a question looks at none of these tables; and whether only through one new row, and at no figures."""
    mentioned = {table for table in tables | figures if re.search(rf"\b(from|join) {table}\b", select)}
    root = re.search(r" from (\w+) t1 ", select)
    once = root is not None and root[1] in tables and len(re.findall(rf"\b{root[1]}\b", select)) == 1
    return not mentioned, once and not mentioned & figures


def _parts(pieces: Mapping[str, int], columns: Sequence[str]) -> list[int]:
    return [pieces.get(column, 0) for column in columns]


def _places(count: int) -> int:
    return count if count <= MOST_EXACT else 1 << (count - 1).bit_length()


@lru_cache(maxsize=500)
def _postgres_text(shapes: tuple[NewRows | Figures, ...], select: str) -> str:
    parts: list[str] = []
    after = ""
    place = 1
    for shape in shapes:
        if isinstance(shape, Figures):
            parts += _figures(shape, place)
            # Whoever waits for a row of figures holds nothing else yet that others may wait for.
            after = f" where (select count(*) from {shape.table}_locked) >= 0"
            place += shape.places * (1 + len(shape.columns))
            continue
        source = f"from json_populate_recordset(null::{shape.table}, ${place}::json) r{after}"
        answer = " returning *" if re.search(rf"\b(from|join) {shape.table}\b", select) else ""
        name = shape.table if answer else f"{shape.table}_{place}"
        parts.append(f"{name} as ({shape.sql()} {source}{answer})")
        place += 1
    return f"with {', '.join(parts)} {shifted(select, place - 1)}" if parts else select


def _figures(shape: Figures, place: int) -> list[str]:
    width = 1 + len(shape.columns)
    starts = range(place, place + width * shape.places, width)
    types = ["varchar", *["bigint"] * len(shape.columns)]
    rows = ", ".join(f"({', '.join(f'${start + i}::{kind}' for i, kind in enumerate(types))})" for start in starts)
    names = ", ".join(f"w.{column} as more_{column}" for column in shape.columns)
    changes = ", ".join(f"{column} = s.{column} + l.more_{column}" for column in shape.columns)
    table = shape.table
    return [
        f"{table}_locked as (select s.id, {names} from {table} s join (values {rows})"
        f" as w(id, {', '.join(shape.columns)}) on w.id = s.id order by s.id for no key update of s)",
        f"{table}_added as (update {table} s set {changes} from {table}_locked l where s.id = l.id)",
    ]


@lru_cache(maxsize=200)
def _sqlite_text(shape: NewRows, count: int) -> str:
    names = [*shape.columns, *shape.counted]
    row = f"({', '.join('?' * len(names))})"
    columns = ", ".join(f"column{place} as {name}" for place, name in enumerate(names, start=1))
    return f"{shape.sql()} from (select {columns} from (values {', '.join([row] * count)})) r"


def shifted(sql: str, by: int) -> str:
    """A statement with its places $1, $2 … moved on by so many."""
    return re.sub(r"\$(\d+)", lambda match: f"${int(match[1]) + by}", sql)


def _json(content: Any) -> str:
    try:
        text = orjson.dumps(content).decode()
    except orjson.JSONEncodeError as problem:
        raise Invalid(f"This cannot be stored: {problem}", remedy="Send text as UTF-8 and smaller numbers.") from None
    # The plain look comes first: it is twenty times as quick, and hardly a text holds it.
    if "\\u0000" in text and _NUL.search(text):
        raise Invalid("There is a NUL character in this", remedy="Remove it, or type the text anew.")
    return text


def _for_sqlite(value: Any) -> Any:
    """A value as SQLite keeps it: instants as text that sorts like time, objects as JSON."""
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, str):
        text = value.value if isinstance(value, Enum) else value
        if not text.isprintable():
            _json(text)
        return text
    if isinstance(value, datetime):
        return value.isoformat(" ")
    return value.isoformat() if isinstance(value, date) else _json(value)
