"""Coercing: what a client sent as values of the schema's input types, by functions made once for each type.

They do what graphql-core's `coerce_input_value` does, except that they give up where it tells what is wrong: nesting is
bounded before, and whoever asked has the library word the error.
"""

from collections.abc import Callable
from typing import Any

from graphql import (
    GraphQLBoolean,
    GraphQLID,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLString,
)
from graphql.pyutils import Undefined
from graphql.utilities.coerce_input_value import coerce_default_value

from api.foundation.execution.converting import GiveUp

Coerce = Callable[[Any], Any]
# Values of these Python types are what they are.
AS_THEY_ARE = {GraphQLString: str, GraphQLID: str, GraphQLBoolean: bool}
ABSENT: Any = object()


class Coercing:
    """Coercers by type; a type that contains itself is made when it is first met."""

    def __init__(self) -> None:
        self._objects: dict[str, Coerce] = {}

    def of(self, kind: GraphQLInputType) -> Coerce:
        """How to coerce a value; it raises GiveUp for one that does not fit."""
        if isinstance(kind, GraphQLNonNull):
            return _needed(self._given(kind.of_type))
        return _optional(self._given(kind))

    def _given(self, kind: Any) -> Coerce:
        """For what is not null."""
        if isinstance(kind, GraphQLList):
            return _listing(self.of(kind.of_type))
        if isinstance(kind, GraphQLInputObjectType):
            return lambda value: self._object(kind)(value)
        return _leaf(kind)

    def _object(self, kind: GraphQLInputObjectType) -> Coerce:
        try:
            return self._objects[kind.name]
        except KeyError:
            coerce = self._objects[kind.name] = self._members(kind)
            return coerce

    def _members(self, kind: GraphQLInputObjectType) -> Coerce:
        members: list[tuple[str, str, Coerce, Any, bool]] = []
        for name, field in kind.fields.items():
            default = coerce_default_value(field)
            needed = isinstance(field.type, GraphQLNonNull) and default is Undefined
            members.append((name, field.out_name or name, self.of(field.type), default, needed))
        fields, make, is_one_of = kind.fields, kind.out_type, kind.is_one_of

        def coerce(value: Any) -> Any:
            if type(value) is not dict or not value.keys() <= fields.keys():
                raise GiveUp
            found = {}
            for name, out_name, member, default, needed in members:
                given = value.get(name, ABSENT)
                if given is not ABSENT:
                    found[out_name] = member(given)
                elif needed:
                    raise GiveUp
                elif default is not Undefined:
                    found[out_name] = default
            if is_one_of and (len(value) != 1 or len(found) != 1 or None in found.values()):
                raise GiveUp
            return make(found)

        return coerce


def _needed(coerce: Coerce) -> Coerce:
    def needed(value: Any) -> Any:
        if value is None:
            raise GiveUp
        return coerce(value)

    return needed


def _optional(coerce: Coerce) -> Coerce:
    return lambda value: None if value is None else coerce(value)


def _listing(coerce: Coerce) -> Coerce:
    # One that stands alone is a list of one.
    return lambda value: [coerce(item) for item in value] if type(value) is list else [coerce(value)]


def _leaf(kind: Any) -> Coerce:
    plain, coerce = AS_THEY_ARE.get(kind), kind.coerce_input_value

    def leaf(value: Any) -> Any:
        if type(value) is plain:
            return value
        try:
            found = coerce(value)
        except Exception:
            raise GiveUp from None
        if found is Undefined:
            raise GiveUp
        return found

    return leaf
