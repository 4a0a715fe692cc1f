"""Sharing: what must be equal for two subscribers to be told by the same messages."""

from collections.abc import Hashable, Iterator
from typing import Any

from graphql import FieldNode, Node, VariableNode
from graphql.execution import Executor

from api.foundation.remembering import memory_of
from domain.foundation.callers import Caller

from .messages import GraphQLRequest, encode_sorted

AFTER = "after"
PLACE = "cursor"


def sharing_key(request: GraphQLRequest, executor: Executor[Any], caller: Caller) -> Hashable:
    """Equal for the same document, variables and rights; where each goes on from does not matter."""
    cursor = _cursor_variable(executor)
    declared = {definition.variable.name.value for definition in executor.operation.variable_definitions or ()}
    variables = {name: value for name, value in request.variables.items() if name in declared and name != cursor}
    asked = (request.query, request.document_id, request.operation_name)
    return (*asked, encode_sorted([variables, request.extensions]), caller.kind, caller.rights)


def _cursor_variable(executor: Executor[Any]) -> str:
    """The variable that says where to go on, when it says nothing else; an empty name when there is none."""
    root = next((node for node in executor.operation.selection_set.selections if isinstance(node, FieldNode)), None)
    if root is None:
        return ""
    memory = memory_of(root)
    known: str | None = memory.recall(PLACE, {})
    if known is None:
        known = _found(root, executor)
        memory.keep(PLACE, (), {}, known)
    return known


def _found(root: FieldNode, executor: Executor[Any]) -> str:
    values = [argument.value for argument in root.arguments or () if argument.name.value == AFTER]
    if not values or not isinstance(values[0], VariableNode):
        return ""
    name = values[0].name.value
    where = (executor.operation.selection_set, *executor.fragment_definitions.values())
    uses = sum(used == name for node in where for used in _variables(node))
    return name if uses == 1 else ""


def _variables(node: Node) -> Iterator[str]:
    """Names of all variables below a node."""
    if isinstance(node, VariableNode):
        yield node.name.value
    for key in node.keys:
        below = getattr(node, key, None)
        for child in below if isinstance(below, list | tuple) else (below,):
            if isinstance(child, Node):
                yield from _variables(child)
