"""What a view is made of: fields that a row knows, and rows it is related to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from domain.foundation.callers import Caller

MAX_PAGE = 100
EVERYTHING = "true"
NOTHING = "false"


@dataclass(frozen=True, eq=False)
class Column:
    """A field that one row knows by itself.

    sql   one expression, or several for a kind that is put together; {t} is the row, {json}(…) marks stored JSON,
          {array}(…) makes JSON of values and {gather}(…) of the rows of a subquery
    kind  how the value is read: plain, instant, day, enum, flags, decimal, money, taxed, json, computed
    of    the enum of an enum or flags, the function of a computed value
    """

    sql: tuple[str, ...]
    kind: str = "plain"
    of: Any = None


@dataclass(frozen=True, eq=False)
class One:
    """A related row or nothing; {t} is this row, {c} the related one."""

    view: "View"
    on: str


@dataclass(frozen=True, eq=False)
class Many:
    """Related rows in a fixed order.

    key    expressions of the related row that order it
    cursor makes a row's cursor of its key
    paged  whether it takes first and after
    cap    most rows of a list that is not paged
    """

    view: "View"
    on: str
    key: tuple[str, ...]
    paged: bool = False
    cap: int = MAX_PAGE
    cursor: Callable[[Sequence[Any]], str] = lambda key: str(key[0])


Field = Column | One | Many


@dataclass(eq=False)
class View:
    """A type's fields and who may see its rows.

    name        the GraphQL type it answers
    permission  what a caller needs to read it at all
    visible     the condition of the rows a caller may see; {t} is the row, :caller the caller's id, :order its order
    """

    name: str
    table: str
    fields: dict[str, Field]
    permission: str
    visible: Callable[[Caller], str] = lambda caller: EVERYTHING

    def extend(self, **more: Field) -> None:
        """Add fields that a room above knows; done once, at the top of that room's queries."""
        self.fields.update(more)

    def restrict(self, visible: Callable[[Caller], str]) -> None:
        """Let a room above say who may see the rows; done once, at the top of that room's queries."""
        self.visible = visible


def plain(sql: str) -> Column:
    return Column((sql,))


def instant(sql: str) -> Column:
    return Column((sql,), "instant")


def day(sql: str) -> Column:
    return Column((sql,), "day")


def enum(sql: str, of: Any) -> Column:
    return Column((sql,), "enum", of)


def money(minor: str, currency: str = "{t}.currency") -> Column:
    return Column((minor, currency), "money")


def taxed_money(net: str, tax: str, currency: str = "{t}.currency") -> Column:
    return Column((net, tax, currency), "taxed")


def computed(of: Callable[[Sequence[Any], Caller], Any], *sql: str) -> Column:
    """A value that a plain function makes of columns; it gets them in this order, and the caller."""
    return Column(sql, "computed", of)
