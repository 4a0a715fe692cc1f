"""Variables: what a client sent, as the operation declares it."""

from typing import Any

from graphql import GraphQLNonNull, GraphQLSchema, OperationDefinitionNode
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource
from graphql.pyutils import Undefined
from graphql.utilities.coerce_input_value import coerce_default_value

from api.foundation.execution.converting import GiveUp

from .coercing import ABSENT, Coerce, Coercing
from .collecting import Unusual

Given = dict[str, Any]


class Variables:
    """Coerces the variables of one operation; gives up where anything is wrong with them.

    Raises  Unusual  a declaration that only the ordinary executor copes with
    """

    def __init__(self, schema: GraphQLSchema, operation: OperationDefinitionNode) -> None:
        coercing = Coercing()
        self._known: list[tuple[str, GraphQLVariableSignature, Coerce, Any]] = []
        for node in operation.variable_definitions or ():
            signature = get_variable_signature(schema, node)
            if not isinstance(signature, GraphQLVariableSignature) or node.directives:
                raise Unusual
            default = coerce_default_value(signature) if node.default_value else Undefined
            self._known.append((signature.name, signature, coercing.of(signature.type), default))

    def of(self, given: Given) -> VariableValues:
        """The values by name; those that were not given and have no default are left out. Raises GiveUp."""
        sources, found = {}, {}
        for name, signature, coerce, default in self._known:
            value = given.get(name, ABSENT)
            if value is not ABSENT:
                sources[name] = VariableValueSource(signature, value)
                found[name] = coerce(value)
                continue
            sources[name] = VariableValueSource(signature)
            if default is not Undefined:
                found[name] = default
            elif isinstance(signature.type, GraphQLNonNull):
                raise GiveUp
        return VariableValues(sources, found)
