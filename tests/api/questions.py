"""Random questions about a schema, as deep as its types go: aliases, fragments, variables, directives, pages."""

import random
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_list_type,
)

DEEPEST = 5
# Variables that every question declares and uses.
HEAD = "query Q($n: Int, $m: Int = 2, $at: String, $yes: Boolean!)"
USE_ALL = "u: orders(first: $n) @skip(if: $yes) { p: pageInfo { endCursor } }"
USE_ALL += " v: orders(first: $m, after: $at) @skip(if: $yes) { pageInfo { endCursor } }"


class Questions:
    """Writes them; a seed gives the same ones each time."""

    def __init__(self, schema: GraphQLSchema, names: dict[str, str], seed: int) -> None:
        self._schema, self._names = schema, names
        self._chance = random.Random(seed)

    def question(self) -> tuple[str, dict[str, Any]]:
        """A document and its variables."""
        chance = self._chance
        self._directives = chance.random() < 0.3
        self._fragments: list[str] = []
        roots = [self._root(f"r{number}") for number in range(chance.choice([1, 1, 1, 2, 3]))]
        text = f"{HEAD} {{ {' '.join([*roots, USE_ALL])} }} {' '.join(self._fragments)}"
        if not self._directives and chance.random() < 0.9:
            # Without directives nothing may depend on $yes, and the straight way is open.
            text = text.replace(" @skip(if: $yes)", "").replace(", $yes: Boolean!", "")
        choices: dict[str, list[Any]] = {"n": [1, 2, 3, 50, None, 0], "m": [1, 4], "at": [None, None, "x.1", "x"]}
        weights = {"n": [6, 6, 6, 6, 2, 1], "at": [6, 6, 1, 1]}
        variables = {name: chance.choices(found, weights.get(name))[0] for name, found in choices.items()}
        given = {name: value for name, value in variables.items() if chance.random() < 0.8}
        return text, {**given, "yes": True}

    def _root(self, alias: str) -> str:
        chance, known = self._chance, self._names
        text = chance.choice(
            [
                f'order(id: "{known["order"]}")',
                f'order(id: "{known["completed"]}")',
                f'order(number: "{known["number"]}")',
                f'node(id: "{known[chance.choice(["order", "customer", "shipment", "invoice", "product", "line"])]}")',
                "orders(first: $m)",
                f"orders(first: 3, sortBy: {chance.choice(['NUMBER_ASC', 'URGENCY_DESC', 'PLACED_AT_ASC'])})",
                "products(first: $m)",
                'stockItem(sku: "LAMP")',
                f'orderStatus(token: "{known["token"]}")',
                "viewer",
            ]
        )
        field = self._schema.query_type.fields[text.partition("(")[0]]  # type: ignore[union-attr]
        return f"{alias}: {text}{self._directive()} {self._selection(get_named_type(field.type), 1)}"

    def _selection(self, kind: Any, depth: int) -> str:
        chance = self._chance
        if isinstance(kind, GraphQLInterfaceType):
            kinds = chance.sample(sorted(self._schema.get_implementations(kind).objects, key=lambda one: one.name), 4)
            inside = " ".join(f"... on {one.name} {self._selection(one, depth)}" for one in kinds)
            return f"{{ __typename id {inside} }}"
        names = [
            name for name in kind.fields if depth < DEEPEST or is_leaf_type(get_named_type(kind.fields[name].type))
        ]
        if not names:
            return "{ __typename }"
        chosen = chance.sample(names, min(len(names), chance.randrange(1, 7)))
        members = [self._member(kind.fields[name], name, depth) for name in chosen]
        if chance.random() < 0.2:
            members.append(f"__typename same: {self._member(kind.fields[chosen[0]], chosen[0], depth)}")
        text = f"{{ {' '.join(members)} }}"
        return self._fragment(kind, text) if chance.random() < 0.15 else text

    def _member(self, field: GraphQLField, name: str, depth: int) -> str:
        chance, inside = self._chance, get_named_type(field.type)
        alias = f"{name}{chance.randrange(9)}: " if chance.random() < 0.15 else ""
        given = ""
        if "first" in field.args:
            given = chance.choice(["", "(first: $n)", "(first: $m)", "(first: 1)", "(first: $m, after: $at)"])
        if given and not alias:
            # Fields of one name with other arguments could not be merged.
            alias = f"{name}{sum(map(ord, given))}: "
        below = "" if is_leaf_type(inside) else self._selection(inside, depth + 1)
        if is_list_type(get_nullable_type(field.type)) and depth >= DEEPEST and not is_leaf_type(inside):
            below = "{ __typename }"
        return f"{alias}{name}{given}{self._directive()} {below}"

    def _directive(self) -> str:
        if not self._directives or self._chance.random() > 0.1:
            return ""
        return self._chance.choice([" @include(if: $yes)", " @skip(if: $yes)", " @include(if: false)"])

    def _fragment(self, kind: GraphQLObjectType, text: str) -> str:
        if self._chance.random() < 0.5:
            return f"{{ ... on {kind.name} {text} }}"
        name = f"F{len(self._fragments)}"
        self._fragments.append(f"fragment {name} on {kind.name} {text}")
        return f"{{ ...{name} }}"
