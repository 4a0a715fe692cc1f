"""Inputs: coerced values as the Python objects resolvers take, as Strawberry would make them."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING
from functools import partial
from typing import Any

from strawberry.scalars import is_scalar
from strawberry.schema.config import StrawberryConfig
from strawberry.types.arguments import StrawberryArgument, convert_argument
from strawberry.types.base import (
    StrawberryList,
    StrawberryMaybe,
    StrawberryOptional,
    get_object_definition,
    has_object_definition,
)
from strawberry.types.enum import StrawberryEnumDefinition, has_enum_definition
from strawberry.types.lazy_type import LazyType
from strawberry.types.unset import UNSET

Convert = Callable[[Any], Any]
# By name in the schema: the name in Python, and how to convert the value.
Members = dict[str, tuple[str, Convert | None]]


class Inputs:
    """Converters by type, made once; one that does nothing is None.

    scalars  the schema's registry of scalars
    """

    def __init__(self, config: StrawberryConfig, scalars: Mapping[Any, Any]) -> None:
        self._config, self._scalars = config, scalars
        self._known: dict[Any, tuple[Members, dict[str, None]]] = {}

    def name(self, argument: StrawberryArgument) -> str:
        """An argument's name in the schema."""
        return self._config.name_converter.from_argument(argument)

    def converter(self, kind: Any) -> Convert | None:
        """How to convert a value of a type; None when it stays as it is."""
        if isinstance(kind, StrawberryOptional) and not isinstance(kind, StrawberryMaybe):
            return self.converter(kind.of_type)
        if isinstance(kind, LazyType):
            return self.converter(kind.resolve_type())
        if is_scalar(kind, self._scalars) or isinstance(kind, StrawberryEnumDefinition) or has_enum_definition(kind):
            return None
        if isinstance(kind, StrawberryList):
            return partial(_converted_list, self.converter(kind.of_type))
        definition = get_object_definition(kind) if has_object_definition(kind) else None
        if definition is None or definition.from_input is not None or isinstance(kind, StrawberryMaybe):
            return partial(self._as_strawberry, kind)
        # A type may contain itself, so its members are found when it is first used.
        return partial(self._converted_object, kind)

    def _as_strawberry(self, kind: Any, value: Any) -> Any:
        return convert_argument(value, kind, self._scalars, self._config)

    def _converted_object(self, kind: Any, value: Any) -> Any:
        if value is None or value is UNSET:
            return value
        members, absent = self._members(kind)
        given = dict(absent)
        for name in value:
            python_name, convert = members[name]
            given[python_name] = value[name] if convert is None else convert(value[name])
        return kind(**given)

    def _members(self, kind: Any) -> tuple[Members, dict[str, None]]:
        known = self._known.get(kind)
        if known is None:
            definition = get_object_definition(kind, strict=True)
            members = {
                self._config.name_converter.from_field(field): (
                    field.python_name,
                    self.converter(field.resolve_type(type_definition=definition)),
                )
                for field in definition.fields
            }
            known = self._known[kind] = (members, _without_default(definition))
        return known


def _without_default(definition: Any) -> dict[str, None]:
    """Members that are None when the client leaves them out."""
    return {
        field.python_name: None
        for field in definition.fields
        if definition.is_input and field.default_value is MISSING and field.default_factory is MISSING
    }


def _converted_list(convert: Convert | None, value: Any) -> Any:
    if value is None or value is UNSET:
        return value
    return list(value) if convert is None else [convert(item) for item in value]
