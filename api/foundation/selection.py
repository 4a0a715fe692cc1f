"""What a client selected, as a view understands it: names of fields, merged over fragments and aliases."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionSetNode,
)
from graphql.execution.values import VariableValues, get_argument_values

from api.foundation.errors import ApiCode, ApiError
from api.foundation.remembering import memory_of, variables_in
from domain.foundation.views import MAX_PAGE, Column, Many, One, Picked, Selection, Statements, View

DEFAULT_PAGE = 50


@lru_cache(maxsize=2_000)
def snake(name: str) -> str:
    """`promisedOn` → `promised_on`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is walked through; used collects the variables on which the selection depends."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: VariableValues
    used: set[str] = field(default_factory=set)


@dataclass(slots=True, eq=False)
class Selected:
    """What was selected of a view at one place of a document, with the variables on which it depends as they are.

    statements  those made for it
    answers     how to make answers of rows, by the plan that read them; filled by the executor
    """

    statements: Statements
    answers: dict[Any, Any] = field(default_factory=dict)


def selected(info: Any, view: View, *path: str) -> Selection:
    """The selection below the current field, further down a path such as ("edges", "node")."""
    return selected_here(info, view, *path).statements.selection


def selected_here(info: Any, view: View, *path: str) -> Selected:
    """The same with all that is remembered of it."""
    raw = info._raw_info
    values = _variables(raw)
    memory = memory_of(raw.field_nodes[0])
    place = (view, path, *map(id, raw.field_nodes))
    known: Selected | None = memory.recall(place, values.coerced)
    if known is not None:
        return known
    asked = _Asked(raw.schema, raw.fragments, values)
    sets = [node.selection_set for node in raw.field_nodes if node.selection_set]
    for name in path:
        sets = [node.selection_set for node in _fields(asked, sets, "") if _is(node, name) and node.selection_set]
    found = Selected(Statements(view, _of_view(asked, sets, view)))
    memory.keep(place, asked.used, values.coerced, found)
    return found


def asks_for(info: Any, name: str) -> bool:
    """Whether a field is selected directly below the current one."""
    raw = info._raw_info
    sets = [node.selection_set for node in raw.field_nodes if node.selection_set]
    return any(_is(node, name) for node in _fields(raw, sets, ""))


def _is(node: FieldNode, name: str) -> bool:
    return bool(node.name.value == name)


def _fields(asked: Any, sets: Iterable[SelectionSetNode], type_name: str) -> Iterator[FieldNode]:
    """Field nodes of selection sets; fragments on other types are left out when the type is known."""
    for one in sets:
        for node in one.selections:
            if isinstance(node, FieldNode):
                yield node
            elif isinstance(node, FragmentSpreadNode):
                fragment = asked.fragments[node.name.value]
                if _fits(fragment.type_condition.name.value, type_name):
                    yield from _fields(asked, [fragment.selection_set], type_name)
            elif isinstance(node, InlineFragmentNode):
                condition = node.type_condition.name.value if node.type_condition else ""
                if not condition or _fits(condition, type_name):
                    yield from _fields(asked, [node.selection_set], type_name)


def _fits(condition: str, type_name: str) -> bool:
    return not type_name or condition in (type_name, "Node")


def _of_view(asked: _Asked, sets: list[SelectionSetNode], view: View) -> Selection:
    nodes: dict[tuple[str, int | None, str | None], list[FieldNode]] = {}
    for node in _fields(asked, sets, view.name):
        name = snake(node.name.value)
        if name in view.fields:
            nodes.setdefault((name, *_page_of(asked, view, name, node)), []).append(node)
    return tuple(
        Picked(name, first, after, _below(asked, view, name, same)) for (name, first, after), same in nodes.items()
    )


def _below(asked: _Asked, view: View, name: str, nodes: list[FieldNode]) -> Selection:
    source = view.fields[name]
    sets = [node.selection_set for node in nodes if node.selection_set]
    if isinstance(source, Column):
        return ()
    if isinstance(source, Many) and source.paged:
        for step in ("edges", "node"):
            sets = [node.selection_set for node in _fields(asked, sets, "") if _is(node, step) and node.selection_set]
    assert isinstance(source, One | Many)
    return _of_view(asked, sets, source.view)


def _page_of(asked: _Asked, view: View, name: str, node: FieldNode) -> tuple[int | None, str | None]:
    source = view.fields[name]
    if not (isinstance(source, Many) and source.paged):
        return None, None
    asked.used.update(variables_in(node))
    definition: Any = asked.schema.type_map[view.name]
    given = get_argument_values(definition.fields[node.name.value], node, asked.variables)
    return page_size(given.get("first")), place_after(given.get("after"))


def _variables(raw: Any) -> VariableValues:
    # Strawberry hands resolvers only the coerced values; where they came from does not matter here.
    values = raw.variable_values
    return values if isinstance(values, VariableValues) else VariableValues({}, values)


def paged(name: str, first: int | None = None, after: str | None = None) -> str:
    """The attribute in which a nested page is kept."""
    return f"{name}:{page_size(first)}:{place_after(after) or ''}"


def page_size(first: int | None) -> int:
    """How many rows a page has.

    Raises  ApiError(BAD_USER_INPUT)
    """
    size = DEFAULT_PAGE if first is None else first
    if not 1 <= size <= MAX_PAGE:
        raise ApiError(ApiCode.BAD_USER_INPUT, f"first is {size}; ask for 1 to {MAX_PAGE}")
    return size


def place_after(after: str | None) -> str | None:
    """The whole number at the end of a nested list's cursor.

    Raises  ApiError(BAD_USER_INPUT)
    """
    if after is None:
        return None
    place = after.rpartition(".")[2]
    if not (place.isascii() and place.isdigit() and len(place) < 10):
        raise ApiError(ApiCode.BAD_USER_INPUT, "after is not a cursor of this list")
    return place
