"""Depth, aliases and cost of an operation, measured in linear time: each fragment is visited once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_list_type,
)

PAGE_ARGUMENTS = ("first", "last")
LEAF = 1
OBJECT = 2
ROW = 10
ENDLESS = 10**9


@dataclass(frozen=True)
class Limits:
    """What a document may be; a price is in points: a row of a list is one, as are five other objects or ten leaves.

    tokens        lexical tokens, counted before parsing; validation is quadratic in them
    characters    of the document's text
    page          assumed where a list takes first/last and the client gives neither
    repeats       of a response name in one selection; validation compares each pair
    plain_list    assumed length of a list that takes neither
    nesting       levels inside the variables
    """

    tokens: int = 1000
    characters: int = 100_000
    depth: int = 16
    aliases: int = 50
    fields: int = 5000
    repeats: int = 100
    cost: int = 50_000
    page: int = 50
    plain_list: int = 5
    nesting: int = 32


@dataclass(frozen=True, slots=True)
class Page:
    """A page size the variables decide; `otherwise` when they do not."""

    variable: str
    otherwise: int

    def size(self, variables: Mapping[str, Any]) -> int:
        value = variables.get(self.variable)
        return max(value, 0) if type(value) is int else self.otherwise


@dataclass(slots=True)
class Price:
    """A number of points as far as it is known, and what variables multiply."""

    points: int = 0
    parts: list[tuple[int | Page, "Price"]] = field(default_factory=list)

    def add(self, factor: int | Page, price: "Price") -> None:
        if not price.parts and isinstance(factor, int):
            self.points += factor * price.points
        elif price.parts or price.points:
            self.parts.append((factor, price))

    def of(self, variables: Mapping[str, Any]) -> int:
        """Points with these variables."""
        return self._of(variables, {}) if self.parts else self.points

    def _of(self, variables: Mapping[str, Any], known: dict[int, int]) -> int:
        if id(self) in known:
            return known[id(self)]
        total = self.points
        for factor, price in self.parts:
            times = factor if isinstance(factor, int) else factor.size(variables)
            total += times * price._of(variables, known)
        known[id(self)] = total
        return total


@dataclass(slots=True)
class Measure:
    """What a selection amounts to.

    flat      paid once per object that has the selection
    per_item  paid once per item of the page around it: `edges` and `nodes` of a connection
    """

    depth: int = 0
    fields: int = 0
    aliases: int = 0
    repeats: int = 0
    flat: Price = field(default_factory=Price)
    per_item: Price = field(default_factory=Price)

    def include(self, other: "Measure", *, deeper: int = 0) -> None:
        self.depth = max(self.depth, other.depth + deeper)
        self.fields += other.fields
        self.aliases += other.aliases
        self.repeats += other.repeats

    def price(self, plain_list: int) -> Price:
        total = Price()
        total.add(1, self.flat)
        total.add(plain_list, self.per_item)
        return total


def measure_operation(
    schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, limits: Limits
) -> Measure:
    """Depth, fields, aliases and price of one operation; the document need not be valid yet."""
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    ruler = _Ruler(schema, fragments, _defaults(operation), limits)
    return ruler.whole(operation.selection_set, schema.get_root_type(operation.operation))


def _defaults(operation: OperationDefinitionNode) -> dict[str, int]:
    given = ((d.variable.name.value, d.default_value) for d in operation.variable_definitions or ())
    return {name: _whole(value) for name, value in given if isinstance(value, IntValueNode)}


def _whole(value: IntValueNode) -> int:
    return ENDLESS if len(value.value) > 9 else max(int(value.value), 0)


@dataclass(slots=True)
class _Ruler:
    schema: GraphQLSchema
    fragments: dict[str, FragmentDefinitionNode]
    defaults: dict[str, int]
    limits: Limits
    measured: dict[str, Measure] = field(default_factory=dict)

    def whole(self, selection_set: SelectionSetNode, parent: GraphQLNamedType | None) -> Measure:
        """Everything selected on one object, with what is said more than once in it."""
        total = self.selection(selection_set, parent)
        names = list(_response_names(selection_set))
        total.repeats += len(names) - len(set(names))
        return total

    def selection(self, selection_set: SelectionSetNode, parent: GraphQLNamedType | None) -> Measure:
        total = Measure()
        for node in selection_set.selections:
            part, deeper = self._part(node, parent)
            total.include(part, deeper=deeper)
            total.flat.add(1, part.flat)
            total.per_item.add(1, part.per_item)
        return total

    def _part(self, node: SelectionNode, parent: GraphQLNamedType | None) -> tuple[Measure, int]:
        if isinstance(node, FieldNode):
            return self._field(node, parent), 1
        if isinstance(node, FragmentSpreadNode):
            return self._fragment(node.name.value), 0
        assert isinstance(node, InlineFragmentNode)
        condition = node.type_condition
        inside = self.schema.get_type(condition.name.value) if condition else parent
        return self.selection(node.selection_set, inside), 0

    def _fragment(self, name: str) -> Measure:
        if name not in self.measured:
            # A placeholder ends a cycle; validation reports it.
            self.measured[name] = Measure()
            if fragment := self.fragments.get(name):
                inside = self.schema.get_type(fragment.type_condition.name.value)
                self.measured[name] = self.whole(fragment.selection_set, inside)
        return self.measured[name]

    def _field(self, node: FieldNode, parent: GraphQLNamedType | None) -> Measure:
        definition = _definition(self.schema, parent, node.name.value)
        inside = get_named_type(definition.type) if definition else None
        total = Measure(fields=1, aliases=1 if node.alias else 0)
        if node.selection_set is None:
            total.flat.points = LEAF if inside is None or is_leaf_type(inside) else OBJECT
            return total
        below = self.whole(node.selection_set, inside)
        total.include(below)
        page = self._page(node, definition)
        is_list = definition is not None and is_list_type(get_nullable_type(definition.type))
        self._charge(total, below, page, is_list)
        return total

    def _charge(self, total: Measure, below: Measure, page: int | Page | None, is_list: bool) -> None:
        """The object or row itself, then its selection as often as the list around it says."""
        plain = below.price(self.limits.plain_list)
        plain.points += ROW if is_list else OBJECT
        if page is None:
            (total.per_item if is_list else total.flat).add(1, plain)
        elif is_list:
            total.flat.add(page, plain)
        else:
            total.flat.points += OBJECT
            total.flat.add(1, below.flat)
            total.flat.add(page, below.per_item)

    def _page(self, node: FieldNode, definition: GraphQLField | None) -> int | Page | None:
        """The page size asked for; None for fields that have no pages."""
        known = [name for name in PAGE_ARGUMENTS if definition is not None and name in definition.args]
        if definition is None or not known:
            return None
        given = {a.name.value: a.value for a in node.arguments or () if a.name.value in known}
        if not given:
            defaults = (definition.args[name].default_value for name in known)
            return max((d for d in defaults if type(d) is int), default=self.limits.page)
        sizes = [self._size(value) for value in given.values()]
        # Both given is refused by the field; the variable one may be anything, so it counts.
        return next((size for size in sizes if isinstance(size, Page)), None) or max(
            size for size in sizes if isinstance(size, int)
        )

    def _size(self, value: ValueNode) -> int | Page:
        if isinstance(value, VariableNode):
            name = value.name.value
            return Page(name, self.defaults.get(name, self.limits.page))
        return _whole(value) if isinstance(value, IntValueNode) else self.limits.page


def _response_names(selection_set: SelectionSetNode) -> Iterator[str]:
    """Names of the fields, also of those in inline fragments."""
    waiting = [selection_set]
    while waiting:
        for node in waiting.pop().selections:
            if isinstance(node, FieldNode):
                yield (node.alias or node.name).value
            elif isinstance(node, InlineFragmentNode):
                waiting.append(node.selection_set)


def _definition(schema: GraphQLSchema, parent: GraphQLNamedType | None, name: str) -> GraphQLField | None:
    fields = getattr(parent, "fields", None)
    if fields is None:
        return None
    if name in fields:
        found: GraphQLField = fields[name]
        return found
    return schema.get_field(parent, name) if name.startswith("__") else None  # type: ignore[arg-type]
