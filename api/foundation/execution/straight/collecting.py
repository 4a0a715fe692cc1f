"""Collecting fields of a selection, for documents without directives."""

from collections.abc import Iterable, Mapping
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    GraphQLSchema,
    SelectionSetNode,
    is_abstract_type,
)

Fragments = Mapping[str, FragmentDefinitionNode]


class Unusual(Exception):
    """The document has something that only the ordinary executor does."""


def fields_below(
    schema: GraphQLSchema, fragments: Fragments, kind: GraphQLObjectType, nodes: Iterable[FieldNode]
) -> dict[str, list[FieldNode]]:
    """Response names with their nodes, in the order of the answer.

    Raises  Unusual  there are directives
    """
    sets = [node.selection_set for node in nodes if node.selection_set]
    return fields_of(schema, fragments, kind, sets)


def fields_of(
    schema: GraphQLSchema, fragments: Fragments, kind: GraphQLObjectType, sets: Iterable[SelectionSetNode]
) -> dict[str, list[FieldNode]]:
    """The same for selection sets."""
    found: dict[str, list[FieldNode]] = {}
    seen: set[str] = set()

    def collect(selection_set: SelectionSetNode) -> None:
        for node in selection_set.selections:
            if node.directives:
                raise Unusual
            if isinstance(node, FieldNode):
                found.setdefault((node.alias or node.name).value, []).append(node)
                continue
            inside: Any = node
            if isinstance(node, FragmentSpreadNode):
                if node.name.value in seen:
                    continue
                seen.add(node.name.value)
                inside = fragments[node.name.value]
            if _fits(schema, inside.type_condition, kind):
                collect(inside.selection_set)

    for one in sets:
        collect(one)
    return found


def _fits(schema: GraphQLSchema, condition: Any, kind: GraphQLObjectType) -> bool:
    if condition is None or condition.name.value == kind.name:
        return True
    wider = schema.get_type(condition.name.value)
    return is_abstract_type(wider) and schema.is_sub_type(wider, kind)
