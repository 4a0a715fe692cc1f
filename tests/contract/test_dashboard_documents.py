"""Everything the dashboard asks is understood by the schema that is served."""

import re
from functools import cache
from pathlib import Path

import pytest
from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    OperationDefinitionNode,
    Visitor,
    parse,
    validate,
    visit,
)

SOURCES = Path(__file__).parents[2] / "dashboard" / "src"
TAGGED = re.compile(r"\b(?:graphql|gql)\s*\(?\s*`([^`]*)`")


@cache
def _documents() -> dict[str, DocumentNode]:
    """Every tagged text by where it stands."""
    found = {}
    for file in sorted([*SOURCES.rglob("*.ts"), *SOURCES.rglob("*.tsx")]):
        for number, match in enumerate(TAGGED.finditer(file.read_text())):
            if not file.name.endswith((".test.ts", ".test.tsx")):
                found[f"{file.relative_to(SOURCES)}:{number}"] = parse(match.group(1))
    return found


def _fragments() -> dict[str, FragmentDefinitionNode]:
    nodes = [node for document in _documents().values() for node in document.definitions]
    return {node.name.value: node for node in nodes if isinstance(node, FragmentDefinitionNode)}


class _Spreads(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_: object) -> None:
        self.names.add(node.name.value)


def _whole(document: DocumentNode) -> DocumentNode:
    """The document with the fragments that it uses from elsewhere."""
    known = {node.name.value for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    definitions = list(document.definitions)
    while True:
        visit(DocumentNode(definitions=tuple(definitions)), spreads := _Spreads())
        missing = spreads.names - known
        if not missing:
            return DocumentNode(definitions=tuple(definitions))
        definitions += [_fragments()[name] for name in missing]
        known |= missing


def test_the_dashboard_asks_something() -> None:
    if not SOURCES.is_dir():
        pytest.skip("the dashboard's sources are not here")
    kinds = {type(node) for document in _documents().values() for node in document.definitions}
    assert kinds == {OperationDefinitionNode, FragmentDefinitionNode}


@pytest.mark.parametrize("spot", list(_documents()))
def test_the_server_understands_what_the_dashboard_asks(spot: str, schema: GraphQLSchema) -> None:
    document = _whole(_documents()[spot])
    if all(isinstance(node, FragmentDefinitionNode) for node in document.definitions):
        pytest.skip("a fragment is checked where it is used")

    assert [error.message for error in validate(schema, document)] == []
