"""Resolvers get the same Python objects as from Strawberry's own conversion, whatever a client leaves out."""

from collections.abc import Iterator
from typing import Any

import pytest
import strawberry
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    is_required_input_field,
)
from strawberry.types.arguments import convert_arguments

from api.foundation.execution.kept import DEFINITION
from api.foundation.quickening import quicken
from api.schema import build_schema

SCHEMA = build_schema()
MUTATIONS: Any = SCHEMA._schema.mutation_type
QUERIES: Any = SCHEMA._schema.query_type
FIELDS = {
    **MUTATIONS.fields,
    **{name: QUERIES.fields[name] for name in ("availability", "availabilities", "intakePreview")},
}
CASES = [(name, share) for name in FIELDS for share in ("all", "needed", "null")]
SAMPLES: dict[str, Any] = {"Int": 3, "Boolean": True, "Float": 1.5}


def sample(kind: Any, share: str, within: tuple[Any, ...] = ()) -> Any:
    """A coerced value of a type: with all members, with those that are needed, or with null for the others.

    within  the input types around it; one that contains itself has but the needed members inside
    """
    if isinstance(kind, GraphQLNonNull):
        return sample(kind.of_type, share, within)
    if isinstance(kind, GraphQLList):
        return [sample(kind.of_type, share, within), sample(kind.of_type, "needed", within)]
    if isinstance(kind, GraphQLEnumType):
        return next(iter(kind.values.values())).value
    if isinstance(kind, GraphQLInputObjectType):
        return dict(members(kind, "needed" if kind in within else share, (*within, kind)))
    return SAMPLES.get(kind.name, f"some {kind.name}")


def members(kind: GraphQLInputObjectType, share: str, within: tuple[Any, ...]) -> Iterator[tuple[str, Any]]:
    for name, field in kind.fields.items():
        if share == "all" or is_required_input_field(field):
            yield name, sample(field.type, share, within)
        elif share == "null" and not isinstance(field.type, GraphQLNonNull):
            yield name, None


@pytest.mark.parametrize(("name", "share"), CASES)
def test_an_input_is_converted_as_strawberry_does_it(name: str, share: str, monkeypatch: pytest.MonkeyPatch) -> None:
    field = FIELDS[name]
    definition = field.extensions[DEFINITION]
    given = {argument: sample(kind.type, share) for argument, kind in field.args.items()}
    taken: dict[str, Any] = {}
    monkeypatch.setattr(definition.base_resolver, "wrapped_func", lambda _, /, **arguments: taken.update(arguments))
    quicken(SCHEMA)
    try:
        field.resolve(None, None, **given)
    finally:
        monkeypatch.undo()
        quicken(SCHEMA)

    converter = SCHEMA.schema_converter
    expected = convert_arguments(given, definition.arguments, converter.scalar_registry, converter.config)
    taken.pop("info", None)
    assert taken == expected


def test_a_field_with_permissions_of_strawberrys_own_stays_as_it_is() -> None:
    class Nobody(strawberry.BasePermission):
        def has_permission(self, source: Any, info: Any, **more: Any) -> bool:
            return False

    @strawberry.type
    class Mutation:
        @strawberry.mutation(permission_classes=[Nobody])
        async def guarded(self) -> int:
            return 1

    schema = strawberry.Schema(query=Nothing, mutation=Mutation)
    mutations: Any = schema._schema.mutation_type
    before = mutations.fields["guarded"].resolve

    quicken(schema)

    assert mutations.fields["guarded"].resolve is before


@strawberry.type
class Nothing:
    nothing: int = 0
