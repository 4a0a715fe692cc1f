"""Remembering: what was worked out below a field of a document, for as long as the document is kept."""

import weakref
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import FieldNode, ListValueNode, ObjectValueNode, ValueNode, VariableNode

# Cursors in variables differ from page to page, so values are forgotten again.
MOST_VALUES = 100
ABSENT = object()


@dataclass(slots=True)
class _Place:
    """Results by the values of those variables on which they depend."""

    variables: tuple[str, ...]
    results: dict[tuple[Hashable, ...], Any] = field(default_factory=dict)

    def key(self, values: Mapping[str, Any]) -> tuple[Hashable, ...]:
        return tuple([values.get(name, ABSENT) for name in self.variables])


@dataclass(slots=True)
class Memory:
    """What is known below one field node.

    node    kept so that the memory ends with it
    places  whatever else decides a result, except variables → results
    """

    node: weakref.ref[FieldNode]
    places: dict[Hashable, _Place] = field(default_factory=dict)

    def recall(self, place: Hashable, values: Mapping[str, Any]) -> Any:
        """What was kept for the place and these variables; None when nothing was."""
        known = self.places.get(place)
        return None if known is None else known.results.get(known.key(values))

    def keep(self, place: Hashable, variables: Iterable[str], values: Mapping[str, Any], result: Any) -> None:
        """Keep a result that depends on these variables and no others."""
        known = self.places.get(place)
        if known is None:
            known = self.places[place] = _Place(tuple(sorted(variables)))
        if len(known.results) >= MOST_VALUES:
            known.results.clear()
        known.results[known.key(values)] = result


# By identity: nodes that look alike are equal, and comparing them walks through all that is below.
_memories: dict[int, Memory] = {}


def memory_of(node: FieldNode) -> Memory:
    """The memory of a field node; it is gone when the node is."""
    spot = id(node)
    memory = _memories.get(spot)
    if memory is None:
        gone = weakref.ref(node, lambda _: _memories.pop(spot, None))
        memory = _memories[spot] = Memory(gone)
    return memory


def variables_in(node: FieldNode) -> Iterator[str]:
    """Names of the variables in a field's arguments."""
    return variables_of(*[argument.value for argument in node.arguments or ()])


def variables_of(*values: ValueNode) -> Iterator[str]:
    """Names of the variables in values."""
    waiting: list[Any] = [*values]
    while waiting:
        value = waiting.pop()
        if isinstance(value, VariableNode):
            yield value.name.value
        elif isinstance(value, ListValueNode):
            waiting += value.values
        elif isinstance(value, ObjectValueNode):
            waiting += [part.value for part in value.fields]
