"""Answers: from the rows of a plan straight to what a client selected, by functions compiled for both."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    get_nullable_type,
)
from graphql.execution.values import VariableValues, get_argument_values

from api.foundation.execution.converting import attribute_of, is_text
from api.foundation.execution.kept import kept_by
from api.foundation.selection import paged
from domain.foundation.callers import Caller
from domain.foundation.views import Column, Many, One, Plan, Slot

from .collecting import Unusual
from .columns import Columns
from .texts import Function, Text
from .wanting import WantedPage

Row = list[Any]
Answered = Callable[[list[Row], Caller, Any, Any], Any]
PAGE_PARAMETERS = "rows, c, size, before, cursor, count"


class Answers:
    """Compiles the answer to one root field."""

    def __init__(self, text: Text, variables: VariableValues) -> None:
        self._text, self._variables = text, variables
        self._columns = Columns(text)

    def of(self, field: GraphQLField, nodes: list[FieldNode], plan: Plan, page: WantedPage | None) -> Answered:
        """The function from rows to the field's value; raises Unusual where only the ordinary executor can."""
        kind = get_nullable_type(field.type)
        if page is not None:
            read_page = self._text.compiled(self._page(kind, nodes, plan, len(page.sort.key)))
            return partial(_read_page, read_page)
        if isinstance(kind, GraphQLInterfaceType):
            kind = self._implementation(kind, plan)
        if isinstance(field.type, GraphQLNonNull):
            raise Unusual
        read = self._text.compiled(self._row(kind, nodes, plan, 0))
        return lambda rows, caller, page, count: read(rows[0], caller) if rows else None

    def _implementation(self, kind: GraphQLInterfaceType, plan: Plan) -> Any:
        found = self._text.schema.get_type(plan.view.name)
        if not isinstance(found, GraphQLObjectType) or not self._text.schema.is_sub_type(kind, found):
            raise Unusual
        return found

    def _row(self, kind: Any, nodes: list[FieldNode], plan: Plan, more: int) -> str:
        """A function from a row, which ends with so many values of its key, to an object."""
        function = _of_row(plan, more, "r, c")
        return self._text.function(function, self._object(kind, nodes, plan, function))

    def _object(self, kind: Any, nodes: list[FieldNode], plan: Plan, function: Function) -> str:
        if not isinstance(kind, GraphQLObjectType) or kind.name != plan.view.name:
            raise Unusual
        return self._text.members(
            kind, nodes, lambda field, below: self._member(self._slot(plan, field, below[0]), field, below, function)
        )

    def _slot(self, plan: Plan, field: GraphQLField, node: FieldNode) -> Slot:
        """Where in a row the value of a selected field is."""
        attribute, make = attribute_of(field), kept_by(field)
        if make is not None:
            attribute = make(**get_argument_values(field, node, self._variables))
        found = [slot for slot in plan.slots if _attribute(slot) == attribute]
        if attribute is None or len(found) != 1:
            raise Unusual
        return found[0]

    def _member(self, slot: Slot, field: GraphQLField, nodes: list[FieldNode], function: Function) -> str:
        source, place, kind = slot.field, f"a{slot.start}", get_nullable_type(field.type)
        if isinstance(source, Column):
            return self._columns.member(slot, field.type, nodes, function)
        assert slot.plan is not None
        if isinstance(source, One):
            read = f"{self._row(kind, nodes, slot.plan, 0)}({place}, c)"
            return f"(None if {place} is None else {read})" if kind is field.type else read
        if source.paged:
            name = self._page(kind, nodes, slot.plan, len(source.key))
            size, before = self._text.name(_Size(slot.picked.first or 0)), slot.picked.after is not None
            return f"{name}({place}, c, {size}, {before}, {self._text.name(source.cursor)}, None)"
        if not isinstance(kind, GraphQLList):
            raise Unusual
        name = self._row(get_nullable_type(kind.of_type), nodes, slot.plan, len(source.key))
        return f"[{name}(x, c) for x in {place}]"

    def _page(self, kind: Any, nodes: list[FieldNode], plan: Plan, keys: int) -> str:
        """A function from rows, one more than the page has when there are more, to a connection."""
        function = Function(PAGE_PARAMETERS)
        function.line("more = len(rows) > size")
        function.line("if more: rows = rows[:size]")

        def member(field: GraphQLField, below: list[FieldNode]) -> str:
            attribute, inner = attribute_of(field), get_nullable_type(field.type)
            if attribute == "edges" and isinstance(inner, GraphQLList):
                edge = self._edge(get_nullable_type(inner.of_type), below, plan, keys)
                return f"[{edge}(x, c, cursor) for x in rows]"
            if attribute == "page_info":
                return self._text.members(inner, below, lambda part, _: _page_info(part, plan.width))
            if attribute == "count":
                return self._count(field, below)
            raise Unusual

        return self._text.function(function, self._text.members(kind, nodes, member))

    def _count(self, field: GraphQLField, nodes: list[FieldNode]) -> str:
        kind = get_nullable_type(field.type)
        if not isinstance(kind, GraphQLObjectType):
            raise Unusual
        read = self._text.name(self._columns.attributes(kind, nodes).read)
        return f"(None if count is None else {read}(count, {{}}))" if kind is field.type else f"{read}(count, {{}})"

    def _edge(self, kind: Any, nodes: list[FieldNode], plan: Plan, keys: int) -> str:
        function = _of_row(plan, keys, "r, c, cursor")

        def member(field: GraphQLField, below: list[FieldNode]) -> str:
            attribute = attribute_of(field)
            if attribute == "cursor" and is_text(get_named_type(field.type)):
                return f"cursor([{', '.join(f'k{i}' for i in range(keys))}])"
            if attribute == "node":
                return self._object(get_nullable_type(field.type), below, plan, function)
            raise Unusual

        return self._text.function(function, self._text.members(kind, nodes, member))


def _read_page(read: Callable[..., Any], rows: list[Row], caller: Caller, page: WantedPage, count: Any) -> Any:
    return read(rows, caller, page.size, page.continued, page.sort.cursor, count)


class _Size(int):
    """A page's size; kept out of the text, so that pages of all sizes share one."""


def _of_row(plan: Plan, keys: int, parameters: str) -> Function:
    function = Function(parameters)
    columns: Sequence[str] = [f"a{i}" for i in range(plan.width)] + [f"k{i}" for i in range(keys)]
    function.line(f"[{', '.join(columns)}] = r")
    return function


def _attribute(slot: Slot) -> str:
    if isinstance(slot.field, Many) and slot.field.paged:
        return paged(slot.picked.name, slot.picked.first, slot.picked.after)
    return slot.picked.name


def _page_info(field: GraphQLField, width: int) -> str:
    known = {
        "has_next_page": "more",
        "has_previous_page": "before",
        "start_cursor": f"(cursor(rows[0][{width}:]) if rows else None)",
        "end_cursor": f"(cursor(rows[-1][{width}:]) if rows else None)",
    }
    text = known.get(attribute_of(field) or "")
    if text is None:
        raise Unusual
    return text
