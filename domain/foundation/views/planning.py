"""Planning: from a selection to the text of one statement, remembered by selection and rights."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from domain.foundation.callers import Caller, CallerKind
from domain.foundation.errors import Forbidden

from .declaring import Column, Field, Many, One, View


@dataclass(frozen=True)
class Picked:
    """One selected field: its name, its arguments and what is selected of it."""

    name: str
    first: int | None = None
    after: str | None = None
    sub: tuple["Picked", ...] = ()


Selection = tuple[Picked, ...]


@dataclass(frozen=True, eq=False)
class Slot:
    """Where a picked field stands in a row, and how to read it."""

    picked: Picked
    field: Field
    start: int
    plan: "Plan | None" = None


@dataclass(frozen=True, eq=False)
class Plan:
    """A statement's row expression and the places of its fields."""

    view: View
    row_sql: str
    slots: tuple[Slot, ...]
    width: int


# What stands for a dialect's word in a column's expression.
_POSTGRES = (("{json}", ""), ("{array}", "json_build_array"), ("{gather}", "json_agg"))
_SQLITE = (("{json}", "json"), ("{array}", "json_array"), ("{gather}", "json_group_array"))


@dataclass
class _Writer:
    caller: Caller
    postgres: bool
    names: int = 0

    def alias(self) -> str:
        self.names += 1
        return f"t{self.names}"

    def array(self, parts: Sequence[str]) -> str:
        return f"{'json_build_array' if self.postgres else 'json_array'}({', '.join(parts)})"

    def column(self, source: Column, alias: str) -> list[str]:
        words = _POSTGRES if self.postgres else _SQLITE
        found = []
        for sql in source.sql:
            for token, word in words:
                sql = sql.replace(token, word)
            found.append(sql.replace("{t}", alias))
        return found

    def visible(self, view: View, alias: str) -> str:
        if not self.caller.may(view.permission):
            raise Forbidden(
                f"{view.permission} is not permitted to you",
                remedy=f"Leave {view.name} out, or ask the owner of the shop for the permission.",
            )
        return view.visible(self.caller).replace("{t}", alias)


def _plan(view: View, selection: Selection, writer: _Writer, alias: str, key: Sequence[str]) -> Plan:
    parts: list[str] = []
    slots: list[Slot] = []
    for picked in selection:
        source = view.fields[picked.name]
        start = len(parts)
        if isinstance(source, Column):
            parts += writer.column(source, alias)
            slots.append(Slot(picked, source, start))
            continue
        sql, plan = (_one if isinstance(source, One) else _many)(source, picked, writer, alias)  # type: ignore[arg-type]
        parts.append(sql)
        slots.append(Slot(picked, source, start, plan))
    width = len(parts)
    parts += [part.replace("{t}", alias) for part in key]
    return Plan(view, writer.array(parts), tuple(slots), width)


def _one(source: One, picked: Picked, writer: _Writer, parent: str) -> tuple[str, Plan]:
    child = writer.alias()
    plan = _plan(source.view, picked.sub, writer, child, ())
    where = f"{_join(source.on, parent, child)} and {writer.visible(source.view, child)}"
    sql = f"(select {plan.row_sql} from {source.view.table} {child} where {where} limit 1)"
    return (sql if writer.postgres else f"json({sql})"), plan


def _many(source: Many, picked: Picked, writer: _Writer, parent: str) -> tuple[str, Plan]:
    child = writer.alias()
    plan = _plan(source.view, picked.sub, writer, child, source.key)
    where = f"{_join(source.on, parent, child)} and {writer.visible(source.view, child)}"
    if picked.after is not None:
        where += f" and {_whole_number_after(source, picked.after, child)}"
    limit = (picked.first or 0) + 1 if source.paged else source.cap
    order = ", ".join(part.replace("{t}", child) for part in source.key)
    rows = f"select {plan.row_sql} as x from {source.view.table} {child} where {where} order by {order} limit {limit}"
    if writer.postgres:
        return f"(select coalesce(json_agg(s.x), '[]') from ({rows}) s)", plan
    return f"json((select json_group_array(json(s.x)) from ({rows}) s))", plan


def _whole_number_after(source: Many, after: str, child: str) -> str:
    return f"{source.key[0].replace('{t}', child)} > {int(after)}"


def _join(on: str, parent: str, child: str) -> str:
    return on.replace("{t}", parent).replace("{c}", child)


class Rights(NamedTuple):
    """What of a caller decides a statement's text; the caller's name and ids are values in it."""

    system: bool
    permissions: frozenset[str]
    one_order: bool
    own_only: bool

    @classmethod
    def of(cls, caller: Caller) -> "Rights":
        return cls(caller.kind is CallerKind.SYSTEM, caller.permissions, caller.order_id is not None, caller.own_only)


@dataclass(frozen=True)
class _Asking:
    rights: Rights
    caller: Caller = field(compare=False)


@lru_cache(maxsize=500)
def _compiled(
    view: View, selection: Selection, key: tuple[str, ...], asking: _Asking, postgres: bool
) -> tuple[Plan, str]:
    writer = _Writer(asking.caller, postgres)
    alias = writer.alias()
    visible = writer.visible(view, alias)
    plan = _plan(view, selection, writer, alias, key)
    cast = "::text" if postgres else ""
    return plan, f"select {plan.row_sql}{cast} from {view.table} {alias} where {visible}"


def prepare(
    view: View, selection: Selection, key: tuple[str, ...], caller: Caller, *, postgres: bool
) -> tuple[Plan, str]:
    """The plan and the head of the statement, up to the condition of what the caller may see.

    Raises  Forbidden  the caller lacks the permission for something selected
    """
    return _compiled(view, selection, key, _Asking(Rights.of(caller), caller), postgres)
