"""Columns: the text of an expression that makes a member of an answer from the columns of a row."""

from collections.abc import Sequence
from typing import Any

from graphql import FieldNode, GraphQLEnumType, GraphQLList, GraphQLObjectType, get_named_type, get_nullable_type

from api.foundation.execution.converting import attribute_of, is_text
from api.foundation.execution.plans import Plan as AttributePlan
from api.foundation.execution.plans import compile_plan
from domain.foundation.money import decimal_text
from domain.foundation.views import Column, Slot

from .collecting import Unusual, fields_below
from .texts import Function, Text

INSTANT = "(None if {0} is None else {0}.replace(' ', 'T').replace('+00:00', 'Z'))"


class FlagNames(dict[int, list[str]]):
    """Names of the flags in a mask, each list made once."""

    def __init__(self, names: Sequence[tuple[int, str]]) -> None:
        super().__init__()
        self._names = names

    def __missing__(self, mask: int) -> list[str]:
        found = self[mask] = [name for bit, name in self._names if mask & bit]
        return found


class Columns:
    """Writes the members that a row knows by itself; `a0`, `a1` … are its columns, `c` is the caller."""

    def __init__(self, text: Text) -> None:
        self._text = text

    def member(self, slot: Slot, kind: Any, nodes: list[FieldNode], function: Function) -> str:
        """The expression of one selected field; raises Unusual."""
        column = slot.field
        assert isinstance(column, Column)
        places = [f"a{slot.start + i}" for i in range(len(column.sql))]
        if column.kind in ("money", "taxed"):
            named = get_named_type(kind)
            of = self._money if column.kind == "money" else self._taxed
            return of(named, nodes, places)
        if column.kind == "json":
            return self._stored(kind, nodes, places[0])
        wrapped = getattr(_leaf(kind), "wrapped_cls", None)
        if wrapped is not None and column.of is wrapped and column.kind in ("enum", "flags"):
            return self._named(column, kind, places[0])
        local = places[0] if column.kind in ("plain", "day") else function.local(self._value(column, places))
        return self._converted(kind, local, nodes)

    def _value(self, column: Column, places: list[str]) -> str:
        if column.kind == "instant":
            return INSTANT.format(places[0])
        if column.kind == "enum":
            return f"{self._text.name({member.value: member for member in column.of})}[{places[0]}]"
        if column.kind == "computed":
            return f"{self._text.name(column.of)}([{', '.join(places)}], c)"
        raise Unusual

    def _named(self, column: Column, kind: Any, place: str) -> str:
        """An enum's name right away; what has none is left to the ordinary executor."""
        leaf: GraphQLEnumType = _leaf(kind)
        names = [(member.value, leaf.coerce_output_value(member)) for member in column.of]
        if column.kind == "enum" and leaf is get_nullable_type(kind):
            return f"{self._text.name(dict(names))}[{place}]"
        if column.kind == "flags" and isinstance(get_nullable_type(kind), GraphQLList):
            return f"{self._text.name(FlagNames(names))}[{place}]"
        raise Unusual

    def _converted(self, kind: Any, local: str, nodes: list[FieldNode]) -> str:
        text = self._text.names.converted(kind, local, lambda inner, value: self._object(inner, value, nodes))
        if text is None:
            raise Unusual
        return text

    def _object(self, kind: GraphQLObjectType, value: str, nodes: list[FieldNode]) -> str:
        """An object that a plain function made, by its attributes."""
        plan = self.attributes(kind, nodes)
        return f"{self._text.name(plan.read)}({value}, {{}})"

    def attributes(self, kind: GraphQLObjectType, nodes: list[FieldNode]) -> AttributePlan:
        """How to complete an object that is no row; raises Unusual."""
        below = fields_below(self._text.schema, self._text.fragments, kind, nodes)
        fields = {name: (kind.fields.get(same[0].name.value), same) for name, same in below.items()}
        plan = compile_plan(kind, fields, lambda inner, name: self.attributes(inner, below[name]))
        if plan is None or plan.rest:
            raise Unusual
        return plan

    def _money(self, kind: Any, nodes: list[FieldNode], places: list[str]) -> str:
        minor, currency = places

        def member(field: Any, below: list[FieldNode]) -> str:
            attribute = attribute_of(field)
            if attribute == "amount" and is_text(get_named_type(field.type)):
                return f"{self._text.name(decimal_text)}({minor}, {currency})"
            if attribute == "currency":
                return self._converted(field.type, currency, below)
            raise Unusual

        return self._text.members(kind, nodes, member)

    def _taxed(self, kind: Any, nodes: list[FieldNode], places: list[str]) -> str:
        net, tax, currency = places
        sums = {"net": net, "tax": tax, "gross": f"({net} + {tax})"}

        def member(field: Any, below: list[FieldNode]) -> str:
            minor = sums.get(attribute_of(field) or "")
            if minor is None:
                raise Unusual
            return self._money(get_named_type(field.type), below, [minor, currency])

        return self._text.members(kind, nodes, member)

    def _stored(self, kind: Any, nodes: list[FieldNode], place: str) -> str:
        """Stored JSON; its members are attributes by their Python names."""
        function = Function("o")
        function.line("if type(o) is not dict: give_up()")

        def member(field: Any, below: list[FieldNode]) -> str:
            attribute = attribute_of(field)
            if attribute is None:
                raise Unusual
            return self._converted(field.type, function.local(f"o[{attribute!r}]"), below)

        named = get_nullable_type(kind)
        if not isinstance(named, GraphQLObjectType):
            raise Unusual
        name = self._text.function(function, self._text.members(named, nodes, member))
        read = f"{name}({place})"
        return read if named is not kind and kind is not named else f"(None if {place} is None else {read})"


def _leaf(kind: Any) -> Any:
    return get_named_type(kind)
