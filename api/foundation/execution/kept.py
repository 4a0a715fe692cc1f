"""Kept fields: values that were read together with their object, in an attribute that the arguments name."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode, GraphQLField, GraphQLNonNull, GraphQLScalarType
from graphql.execution.values import VariableValues, get_argument_values
from strawberry.types.field import StrawberryField

# A field says in its metadata, under this key, how to name the attribute: a function of the field's arguments.
# Its resolver must do nothing else than read that attribute.
KEPT_AS = "laufzettel-kept-as"
DEFINITION = "strawberry-definition"

MakeName = Callable[..., str]


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """A kept field where it was selected."""

    field: GraphQLField
    node: FieldNode
    make_name: MakeName


class KeptNames(dict[Kept, str]):
    """The attributes' names in one execution, made when the first object is read."""

    def __init__(self, variables: VariableValues) -> None:
        super().__init__()
        self._variables = variables

    def __missing__(self, kept: Kept) -> str:
        given = get_argument_values(kept.field, kept.node, self._variables)
        name = self[kept] = kept.make_name(**given)
        return name


def kept_by(field: GraphQLField) -> MakeName | None:
    """How the field names its attribute; None when it is not kept, or only its resolver can read its arguments."""
    definition = field.extensions.get(DEFINITION)
    if not isinstance(definition, StrawberryField) or definition.permission_classes or definition.extensions:
        return None
    names = {argument.python_name for argument in definition.arguments}
    if names != set(field.args) or not all(_is_scalar(argument.type) for argument in field.args.values()):
        return None
    make: MakeName | None = definition.metadata.get(KEPT_AS)
    return make


def _is_scalar(kind: Any) -> bool:
    return isinstance(kind.of_type if isinstance(kind, GraphQLNonNull) else kind, GraphQLScalarType)
