"""Variables: what a client sent, as the operation declares it."""

from collections.abc import Callable
from typing import Any

from graphql import GraphQLID, GraphQLInputType, GraphQLNonNull, GraphQLSchema, GraphQLString, OperationDefinitionNode
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import input_is_nested_too_deeply
from graphql.pyutils import Undefined
from graphql.utilities.coerce_input_value import coerce_default_value, coerce_input_value

from api.foundation.execution.converting import GiveUp

from .collecting import Unusual

Values = dict[str, Any]
Coerce = Callable[[Any], Any]
ABSENT = object()


class Variables:
    """Coerces the variables of one operation; gives up where anything is wrong with them."""

    def __init__(self, schema: GraphQLSchema, operation: OperationDefinitionNode) -> None:
        self._known: list[tuple[str, Coerce, Any, bool]] = []
        for node in operation.variable_definitions or ():
            signature = get_variable_signature(schema, node)
            if not isinstance(signature, GraphQLVariableSignature) or node.directives:
                raise Unusual
            required = isinstance(signature.type, GraphQLNonNull)
            default = coerce_default_value(signature) if node.default_value else Undefined
            self._known.append((signature.name, _coercing(signature.type), default, required))

    def coerced(self, given: Values) -> Values:
        """The values by name; those that were not given and have no default are left out."""
        found = {}
        for name, coerce, default, required in self._known:
            value = given.get(name, ABSENT)
            if value is not ABSENT:
                found[name] = coerce(value)
            elif default is not Undefined:
                found[name] = default
            elif required:
                raise GiveUp
        return found


def _coercing(kind: GraphQLInputType) -> Coerce:
    needed = isinstance(kind, GraphQLNonNull)
    is_text = (kind.of_type if isinstance(kind, GraphQLNonNull) else kind) in (GraphQLString, GraphQLID)

    def coerce(value: Any) -> Any:
        if is_text and type(value) is str:
            return value
        if value is None and not needed:
            return None
        if input_is_nested_too_deeply(value, kind):
            raise GiveUp
        coerced = coerce_input_value(value, kind)
        if coerced is Undefined:
            raise GiveUp
        return coerced

    return coerce
