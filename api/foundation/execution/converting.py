"""Converting: the text of Python expressions that complete values, put together and compiled by others."""

import keyword
from collections.abc import Callable
from typing import Any, NoReturn

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLField,
    GraphQLID,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLString,
    Undefined,
)
from strawberry.types.field import StrawberryField

from api.foundation.scalars import TEXT_STAYS

from .kept import DEFINITION

Convert = Callable[[Any], Any]
# The text that completes an object in a local variable; None where only the ordinary executor can.
OfObject = Callable[[GraphQLObjectType, str], str | None]
LARGEST_INT = 2**31 - 1


class GiveUp(Exception):
    """The value is not what the function was compiled for."""


def give_up() -> NoReturn:
    raise GiveUp


class Names:
    """The names that a compiled text may use, and the expressions that need them."""

    def __init__(self, **known: Any) -> None:
        self.known: dict[str, Any] = {"give_up": give_up, **known}
        self._given: dict[int, str] = {}

    def name(self, value: Any) -> str:
        """A name for a value that lives as long as these names; the same for the same value."""
        name = self._given.get(id(value))
        if name is None:
            name = self._given[id(value)] = f"n{len(self.known)}"
            self.known[name] = value
        return name

    def converted(self, kind: Any, value: str, of_object: OfObject) -> str | None:
        """The text that completes the value of a local variable as this type; None where only the executor can."""
        if isinstance(kind, GraphQLNonNull):
            return self._strict(kind.of_type, value, of_object)
        text = self._strict(kind, value, of_object)
        return None if text is None else f"(None if {value} is None else {text})"

    def _strict(self, kind: Any, value: str, of_object: OfObject) -> str | None:
        if isinstance(kind, GraphQLList):
            each = self.converted(kind.of_type, f"{value}_", of_object)
            listed = f"({value} if type({value}) is list or type({value}) is tuple else give_up())"
            return None if each is None else f"[{each} for {value}_ in {listed}]"
        if isinstance(kind, GraphQLObjectType):
            return of_object(kind, value)
        if isinstance(kind, GraphQLEnumType):
            return self._enum(kind, value)
        return self._scalar(kind, value) if isinstance(kind, GraphQLScalarType) else None

    def _scalar(self, kind: GraphQLScalarType, value: str) -> str:
        """The commonest leaves are taken as they are, where a call would cost more than the check."""
        if is_text(kind):
            return f"({value} if type({value}) is str else {self._coercing(kind)}({value}))"
        if kind is GraphQLBoolean:
            return f"({value} if type({value}) is bool else {self._coercing(kind)}({value}))"
        if kind is GraphQLInt:
            fits = f"type({value}) is int and {-LARGEST_INT} <= {value} <= {LARGEST_INT}"
            return f"({value} if {fits} else {self._coercing(kind)}({value}))"
        return f"{self._coercing(kind)}({value})"

    def _enum(self, kind: GraphQLEnumType, value: str) -> str:
        coerced = f"{self._coercing(kind)}({value})"
        wrapped = getattr(kind, "wrapped_cls", None)
        if wrapped is None:
            return coerced
        names = {member: kind.coerce_output_value(member) for member in wrapped}
        return f"({self.name(names)}[{value}] if type({value}) is {self.name(wrapped)} else {coerced})"

    def _coercing(self, kind: Any) -> str:
        return self.name(_coerced(kind.coerce_output_value))


def is_text(kind: Any) -> bool:
    """Whether text of this scalar goes out as it is."""
    return kind is GraphQLString or kind is GraphQLID or getattr(kind, "coerce_output_value", None) in TEXT_STAYS


def attribute_of(field: GraphQLField) -> str | None:
    """The attribute a field reads; None when it has a resolver, arguments or permissions of its own."""
    if field.args or not getattr(field.resolve, "_is_default", False):
        return None
    definition = field.extensions.get(DEFINITION)
    if not isinstance(definition, StrawberryField) or not definition.is_basic_field:
        return None
    if definition.default_resolver is not getattr or keyword.iskeyword(definition.python_name):
        return None
    return definition.python_name


def _coerced(coerce: Convert) -> Convert:
    def convert(value: Any) -> Any:
        if type(value) is not str and (value is None or isinstance(value, Exception) or hasattr(value, "__await__")):
            raise GiveUp
        coerced = coerce(value)
        if coerced is None or coerced is Undefined:
            raise GiveUp
        return coerced

    return convert
