"""Arguments: what a resolver is called with, worked out beforehand as far as the document says it."""

from collections.abc import Callable
from typing import Any

from graphql import FieldNode, GraphQLArgument, GraphQLField, GraphQLNonNull, ValueNode, VariableNode
from graphql.execution.values import VariableValues
from graphql.pyutils import Undefined
from graphql.utilities.coerce_input_value import coerce_default_value, coerce_input_literal
from strawberry.types.field import StrawberryField

from api.foundation.execution.converting import GiveUp
from api.foundation.remembering import variables_of

from .inputs import Convert, Inputs

Take = Callable[[VariableValues], Any]


class Arguments:
    """Makes the keyword arguments of one root field from the variables."""

    def __init__(self, definition: StrawberryField, field: GraphQLField, node: FieldNode, inputs: Inputs) -> None:
        given = {argument.name.value: argument.value for argument in node.arguments or ()}
        self._known: list[tuple[str, Take, Convert | None]] = []
        for argument in definition.arguments:
            name = inputs.name(argument)
            take = _take(field.args[name], given.get(name))
            self._known.append((argument.python_name, take, inputs.converter(argument.type)))

    def of(self, variables: VariableValues) -> dict[str, Any]:
        """The arguments by their Python names; what is neither given nor has a default is left out."""
        found = {}
        for name, take, convert in self._known:
            value = take(variables)
            if value is not Undefined:
                found[name] = value if convert is None or value is None else convert(value)
        return found


def _take(argument: GraphQLArgument, given: ValueNode | None) -> Take:
    if given is None:
        default = coerce_default_value(argument)
        return lambda variables: default
    if isinstance(given, VariableNode):
        return _of_variable(given.name.value, argument)
    if any(variables_of(given)):
        return lambda variables: _literal(given, argument, variables)
    value = _literal(given, argument, None)
    return lambda variables: value


def _literal(given: ValueNode, argument: GraphQLArgument, variables: VariableValues | None) -> Any:
    value = coerce_input_literal(given, argument.type, variables)
    if value is Undefined:
        raise GiveUp
    return value


def _of_variable(name: str, argument: GraphQLArgument) -> Take:
    default = coerce_default_value(argument)
    needed = isinstance(argument.type, GraphQLNonNull)

    def take(variables: VariableValues) -> Any:
        value = variables.coerced.get(name, Undefined)
        if value is Undefined:
            value = default
        if needed and (value is None or value is Undefined):
            raise GiveUp
        return value

    return take
