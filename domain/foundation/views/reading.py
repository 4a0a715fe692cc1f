"""Reading: one statement for a selection, whatever the length of the list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from operator import attrgetter
from typing import Any

import orjson

from domain.foundation.callers import Caller
from domain.foundation.database import column, on_postgres
from domain.foundation.errors import Invalid

from .conditions import Condition
from .declaring import View
from .planning import Plan, Rights, Selection, prepare

# Of each marker in a statement, what of the caller stands for it.
_MARKERS = {":caller": attrgetter("id"), ":order": attrgetter("order_id")}
# Filters of many shapes differ in their text, so statements are forgotten again.
MOST_STATEMENTS = 100
_TOO_DEEP = "parser stack overflow"


@dataclass(frozen=True, eq=False)
class Statement:
    """A finished statement; rows of its plan come as JSON.

    callers  what of the caller follows the condition's values
    """

    plan: Plan
    sql: str
    callers: tuple[Any, ...]

    async def rows(self, values: Sequence[Any], caller: Caller) -> list[list[Any]]:
        """Run it with the values of its condition."""
        try:
            texts = await column(self.sql, *values, *[of(caller) for of in self.callers])
        except Exception as error:
            # Nothing else is wrong with a statement of ours: SQLite's parser has room for a hundred open brackets.
            if _TOO_DEEP in str(error):
                raise Invalid(
                    "This asks too deeply for SQLite", remedy="Ask for the inner lists by themselves."
                ) from None
            raise
        if len(texts) > 1:
            found: list[list[Any]] = orjson.loads(f"[{','.join(texts)}]")
            return found
        return [orjson.loads(text) for text in texts]


@dataclass(slots=True, eq=False)
class Statements:
    """The statements of one selection, by whatever else decides their text."""

    view: View
    selection: Selection
    _known: dict[tuple[Any, ...], Statement] = field(default_factory=dict)

    def statement(self, where: Condition, caller: Caller, order: str, key: tuple[str, ...], limit: int) -> Statement:
        """The statement for a condition, whatever its values; see `read_rows` for the rest.

        Raises  Forbidden  the caller lacks the permission for something selected
        """
        postgres = on_postgres()
        spot = (where.sql, Rights.of(caller), order, limit, postgres)
        known = self._known.get(spot)
        if known is None:
            if len(self._known) >= MOST_STATEMENTS:
                self._known.clear()
            made = _statement(self.view, self.selection, where, caller, order, key, limit, postgres)
            known = self._known[spot] = made
        return known


@dataclass(frozen=True)
class Page:
    """Rows of a page in order; each ends with its cursor's values.

    more  whether there are rows after it
    """

    plan: Plan
    rows: list[list[Any]]
    more: bool = False


async def read_rows(
    view: View,
    selection: Selection,
    *,
    caller: Caller,
    where: Condition,
    order: str = "",
    key: tuple[str, ...] = (),
    limit: int = 1,
) -> Page:
    """Answer a selection with one statement.

    where, order, key  speak of the row as {t}
    limit              rows of the page; one more is read to know whether there are more
    Raises  Forbidden  the caller lacks the permission for something selected
    """
    statement = _statement(view, selection, where, caller, order, key, limit, on_postgres())
    rows = await statement.rows(where.values, caller)
    return Page(statement.plan, rows[:limit], len(rows) > limit)


async def count_rows(view: View, *parts: Condition, caller: Caller, most: int) -> int:
    """How many rows fit a part that the caller may see; counting stops at `most`.

    parts  of which no row fits two; later ones are looked for only when the earlier ones were not enough
    """
    _, head = prepare(view, (), (), caller, postgres=on_postgres())
    found = head[head.index(" from ") :]
    spots = count(1)
    sql = " union all ".join(f"select 1{found} and {_condition(part, spots)}" for part in parts)
    values = [value for part in parts for value in part.values]
    sql, callers = _bound(f"select count(*) from ({sql} limit {most}) s", len(values))
    return int((await column(sql, *values, *[of(caller) for of in callers]))[0])


async def find_ids(view: View, where: Condition, *, caller: Caller) -> list[str]:
    """The ids of all rows that fit and that the caller may see, in any order."""
    _, head = prepare(view, (), (), caller, postgres=on_postgres())
    text = f"select t1.id{head[head.index(' from ') :]} and {_condition(where, count(1))}"
    sql, callers = _bound(text, len(where.values))
    return await column(sql, *where.values, *[of(caller) for of in callers])


def _statement(
    view: View,
    selection: Selection,
    where: Condition,
    caller: Caller,
    order: str,
    key: tuple[str, ...],
    limit: int,
    postgres: bool,
) -> Statement:
    plan, head = prepare(view, selection, key, caller, postgres=postgres)
    sql = f"{head} and {_condition(where, count(1))}"
    if order:
        sql += f" order by {order.replace('{t}', 't1')}"
    return Statement(plan, *_bound(f"{sql} limit {limit + 1}", len(where.values)))


def _condition(where: Condition, numbers: Iterator[int]) -> str:
    spots = [f"${next(numbers)}" for _ in where.values]
    return f"({where.sql.format(*spots, t='t1')})"


def _bound(sql: str, before: int) -> tuple[str, tuple[Any, ...]]:
    """The text with a number for each marker, and what stands for them after so many values."""
    callers: list[Any] = []
    for marker, of in _MARKERS.items():
        if marker in sql:
            callers.append(of)
            sql = sql.replace(marker, f"${before + len(callers)}")
    return sql, tuple(callers)
