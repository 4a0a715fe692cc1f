"""Plans: one compiled Python function per selection of plain attributes.

A plan only reads attributes. Whatever it did not expect, it gives up (GiveUp or any other exception), and the
ordinary executor does the same work again and words the error.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode, FragmentSpreadNode, GraphQLField, GraphQLObjectType, Undefined
from strawberry.types.base import StrawberryObjectDefinition

from .converting import GiveUp, Names, attribute_of
from .kept import DEFINITION, Kept, KeptNames, kept_by

Read = Callable[[Any, KeptNames], Any]


@dataclass(frozen=True, slots=True)
class Plan:
    """How to complete an object.

    read   builds the members that are plain attributes, or are kept under the names of this execution
    rest   response names the ordinary executor must resolve
    names  all response names in their order
    """

    read: Read
    rest: tuple[str, ...]
    names: tuple[str, ...]


Below = Callable[[GraphQLObjectType, str], Plan | None]


def compile_plan(
    gtype: GraphQLObjectType,
    fields: Mapping[str, tuple[GraphQLField | None, list[FieldNode]]],
    below: Below,
) -> Plan | None:
    """Compile the selection on one object type.

    fields  response name → the field's definition and its nodes, directives already applied
    below   the plan of an object type under a response name
    Returns None when nothing of it is a plain attribute
    """
    definition = gtype.extensions.get(DEFINITION)
    if not isinstance(definition, StrawberryObjectDefinition) or definition.is_type_of:
        return None
    source = _Source(gtype, definition, below)
    rest = []
    for name, (field, nodes) in fields.items():
        if nodes[0].name.value == "__typename":
            source.constant(name, gtype.name)
        elif field is None or not source.field(name, field, nodes[0]):
            rest.append(name)
    if len(rest) == len(fields):
        return None
    return Plan(source.compiled(), tuple(rest), tuple(fields))


class _Source:
    """The text of one function and the names it uses; `o` is the object, `k` the kept names."""

    def __init__(self, gtype: GraphQLObjectType, definition: StrawberryObjectDefinition, below: Below) -> None:
        generic = definition.concrete_of.origin if definition.concrete_of else definition.origin
        known = {definition.origin, generic}
        self._names = Names(known=known, check=_checker(gtype, known))
        self._lines = ["def read(o, k):", " if type(o) not in known: check(o)"]
        self._members: list[str] = []
        self._below = below

    def constant(self, name: str, value: str) -> None:
        self._members.append(f"{name!r}: {value!r}")

    def field(self, name: str, field: GraphQLField, node: FieldNode) -> bool:
        """Add a member; False when its value needs more than reading."""
        attribute, make = attribute_of(field), kept_by(field)
        if attribute is None and make is None:
            return False
        local = f"a{len(self._members)}"
        text = self._names.converted(field.type, local, lambda inner, value: self._object(inner, name, value))
        if text is None:
            return False
        place = f"o.{attribute}" if make is None else f"o.__dict__[k[{self._names.name(Kept(field, node, make))}]]"
        self._lines.append(f" {local} = {place}")
        self._members.append(f"{name!r}: {text}")
        return True

    def _object(self, kind: GraphQLObjectType, name: str, value: str) -> str | None:
        plan = self._below(kind, name)
        return None if plan is None or plan.rest else f"{self._names.name(plan.read)}({value}, k)"

    def compiled(self) -> Read:
        text = "\n".join([*self._lines, f" return {{{', '.join(self._members)}}}"])
        # Only names that passed the schema and GraphQL's grammar are in the text.
        exec(text, self._names.known)  # noqa: S102 the text is made of field names of our schema
        read: Read = self._names.known["read"]
        return read


def _checker(gtype: GraphQLObjectType, known: set[type]) -> Callable[[Any], None]:
    is_type_of: Any = gtype.is_type_of

    def check(value: Any) -> None:
        if value is None or value is Undefined or isinstance(value, Exception) or hasattr(value, "__await__"):
            raise GiveUp
        if is_type_of is None:
            # Nothing but its type was looked at, so others of it are as good.
            known.add(type(value))
        elif not is_type_of(value, None):
            raise GiveUp

    return check


def has_directives(nodes: list[FieldNode], fragments: Mapping[str, Any]) -> bool:
    """Whether what is selected directly below these fields depends on variables."""
    waiting = [node.selection_set for node in nodes if node.selection_set]
    seen: set[str] = set()
    while waiting:
        for selection in waiting.pop().selections:
            if selection.directives:
                return True
            if isinstance(selection, FieldNode):
                continue
            if not isinstance(selection, FragmentSpreadNode):
                waiting.append(selection.selection_set)  # type: ignore[attr-defined]
            elif selection.name.value not in seen:
                seen.add(selection.name.value)
                waiting.append(fragments[selection.name.value].definition.selection_set)
    return False
