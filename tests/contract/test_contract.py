"""The published schema: it is what the code serves, and it keeps what outside clients were promised."""

import pytest
from graphql import GraphQLSchema, build_schema

from api.schema import schema_text
from tests.contract.keeping import broken

SMALL = "type Query { lamp(id: ID, first: Int = 5): Lamp } type Lamp { id: ID! tags: [String!] } enum Hue { RED BLUE }"


def test_the_committed_schema_is_what_the_code_serves(published: str) -> None:
    assert schema_text() == published, "`laufzettel export-schema` writes it anew"


def test_everything_outside_clients_were_promised_is_there(promised: GraphQLSchema, schema: GraphQLSchema) -> None:
    assert broken(promised, schema) == []


@pytest.mark.parametrize(
    ("change", "to", "complaint"),
    [
        ("id: ID!", "id: ID", "Lamp.id is ID, weaker than ID!"),
        ("tags: [String!]", "tags: [String]", "Lamp.tags is [String], weaker than [String!]"),
        ("tags: [String!]", "", "Lamp.tags is missing"),
        ("lamp(id: ID,", "lamp(id: ID!,", "Query.lamp(id) is ID!, stricter than ID"),
        ("lamp(id: ID,", "lamp(", "Query.lamp(id) is missing"),
        ("lamp(id: ID,", "lamp(id: ID, shade: Int!,", "Query.lamp(shade) is required now"),
        ("first: Int = 5", "first: Int = 6", "Query.lamp(first) has another default"),
        ("RED BLUE", "RED", "Hue.BLUE is missing"),
        ("enum Hue { RED BLUE }", "", "Hue is missing"),
    ],
)
def test_a_broken_promise_is_noticed(change: str, to: str, complaint: str) -> None:
    assert broken(build_schema(SMALL), build_schema(SMALL.replace(change, to))) == [complaint]


def test_what_is_added_or_stricter_in_answers_breaks_nothing() -> None:
    grown = SMALL.replace("tags: [String!]", "tags: [String!]! more: Int").replace("RED BLUE", "RED BLUE GREEN")
    assert broken(build_schema(SMALL), build_schema(grown)) == []
