"""Making: one compiled Python function per plan, from a row to the object that shows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType, SimpleNamespace
from typing import Any

from api.foundation.paging import PageInfo
from domain.foundation.callers import Caller
from domain.foundation.money import Money
from domain.foundation.views import Column, Many, Plan, Slot

Make = Callable[[list[Any], Caller], Any]
INSTANT = "{r}.replace(' ', 'T').replace('+00:00', 'Z')"


@dataclass(slots=True)
class NestedEdge:
    """A row of a nested page; its cursor is made when it is selected."""

    node: Any
    row: list[Any]
    width: int
    cursor_of: Callable[[Sequence[Any]], str]

    @property
    def cursor(self) -> str:
        return self.cursor_of(self.row[self.width :])


@dataclass(slots=True)
class NestedPage:
    """A page that was read with its parent."""

    edges: Sequence[Any]
    more: bool
    before: bool

    @property
    def page_info(self) -> PageInfo:
        return PageInfo.of(self.edges, more=self.more, before=self.before)


@dataclass(slots=True)
class TaxedSum:
    """A sum with its tax; its amounts are made when they are selected."""

    net_minor: int
    tax_minor: int
    currency: str

    @property
    def net(self) -> Money:
        return Money(self.net_minor, self.currency)

    @property
    def tax(self) -> Money:
        return Money(self.tax_minor, self.currency)

    @property
    def gross(self) -> Money:
        return Money(self.net_minor + self.tax_minor, self.currency)


def compile_maker(shown: type, plan: Plan, attribute: Callable[[Slot], str], below: Callable[[Plan], Make]) -> Make:
    """The function that makes an instance of `shown` of a row.

    attribute  in which the value of a slot is kept
    below      the maker of a plan inside this one
    """
    source = _Source(below)
    members = ", ".join(f"{source.key(attribute(slot))}: {source.value(slot)}" for slot in plan.slots)
    return source.compiled(shown, members)


@lru_cache(maxsize=500)
def _code(members: str) -> CodeType:
    return compile(f"def make(r, c):\n o = new(Shown)\n o.__dict__ = {{{members}}}\n return o", __name__, "exec")


class _Source:
    """The text of one function and the names it uses; `r` is the row, `c` the caller."""

    def __init__(self, below: Callable[[Plan], Make]) -> None:
        self._below = below
        self._names: dict[str, Any] = {"Money": Money, "TaxedSum": TaxedSum, "Json": SimpleNamespace}
        self._names |= {"Page": NestedPage, "Edge": NestedEdge, "new": object.__new__}

    def compiled(self, shown: type, members: str) -> Make:
        self._names["Shown"] = shown
        # Only names of fields and whole numbers are in the text.
        exec(_code(members), self._names)  # noqa: S102 the text is made of field names of our schema
        make: Make = self._names["make"]
        return make

    def key(self, attribute: str) -> str:
        """The text of an attribute's name; one with a cursor in it is kept out, so that the code is made once."""
        return repr(attribute) if attribute.isidentifier() else self._name(attribute)

    def value(self, slot: Slot) -> str:
        """The text of one value."""
        at = f"r[{slot.start}]"
        if slot.plan is None:
            assert isinstance(slot.field, Column)
            return self._column(slot.field, slot.start)
        make = self._name(self._below(slot.plan))
        if not isinstance(slot.field, Many):
            return f"(None if {at} is None else {make}({at}, c))"
        if not slot.field.paged:
            return f"[{make}(x, c) for x in {at}]"
        size, cursor = slot.picked.first or 0, self._name(slot.field.cursor)
        edges = f"[Edge({make}(x, c), x, {slot.plan.width}, {cursor}) for x in {at}[:{size}]]"
        return f"Page({edges}, len({at}) > {size}, {slot.picked.after is not None})"

    def _column(self, column: Column, start: int) -> str:
        at, of = f"r[{start}]", column.of
        parts = [f"r[{start + place}]" for place in range(len(column.sql))]
        texts: dict[str, Callable[[], str]] = {
            "plain": lambda: at,
            "day": lambda: at,
            "instant": lambda: f"(None if {at} is None else {INSTANT.format(r=at)})",
            "enum": lambda: f"{self._name({member.value: member for member in of})}[{at}]",
            "flags": lambda: f"[flag for bit, flag in {self._name([(flag.value, flag) for flag in of])} if {at} & bit]",
            "money": lambda: f"Money({', '.join(parts)})",
            "taxed": lambda: f"TaxedSum({', '.join(parts)})",
            "json": lambda: f"(None if {at} is None else Json(**{at}))",
            "computed": lambda: f"{self._name(of)}([{', '.join(parts)}], c)",
        }
        return texts[column.kind]()

    def _name(self, value: Any) -> str:
        name = f"n{len(self._names)}"
        self._names[name] = value
        return name
