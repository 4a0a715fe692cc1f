"""A selection is worked out once per document and values of the variables it depends on."""

import gc
from typing import Any

import pytest
import strawberry

from api.foundation import remembering
from api.foundation.context import Info
from api.foundation.execution import Answer, Engine, GraphQLRequest
from api.foundation.remembering import MOST_VALUES
from api.foundation.selection import selected
from api.foundation.windows import page_of
from domain.foundation.callers import ANONYMOUS
from domain.foundation.views import Many, One, Picked, Selection, View, plain

from .kiosk import Context, authenticate

pytestmark = pytest.mark.anyio
BIT = View("Bit", "bits", {"sku": plain("{t}.sku"), "name": plain("{t}.name")}, "bits.read")
BOX = View("Box", "boxes", {"id": plain("{t}.id"), "name": plain("{t}.name")}, "boxes.read")
BOX.extend(bits=Many(BIT, "true", ("{t}.id",), paged=True), lid=One(BOX, "true"))
SEEN: list[Selection] = []


@strawberry.type
class Bit:
    sku: str
    name: str


@strawberry.type
class BitEdge:
    node: Bit


@strawberry.type
class BitConnection:
    edges: list[BitEdge]


@strawberry.type
class Box:
    id: strawberry.ID
    name: str
    lid: "Box | None"
    bits: BitConnection = page_of("bits")


@strawberry.type
class Query:
    @strawberry.field
    def box(self, info: Info, name: str | None = None) -> Box | None:
        SEEN.append(selected(info, BOX))
        return None


def make_engine() -> Engine:
    return Engine(strawberry.Schema(Query), authenticate=authenticate, make_context=Context)


ENGINE = make_engine()


async def ask(query: str, name: str | None = None, **variables: Any) -> Answer:
    return await ENGINE.execute(GraphQLRequest(query=query, variables=variables, operation_name=name), ANONYMOUS)


async def selection_of(query: str, name: str | None = None, **variables: Any) -> Selection:
    answer = await ask(query, name, **variables)
    assert not answer.errors
    return SEEN[-1]


async def test_the_same_question_is_walked_through_once():
    query = "query ($of: String) { box(name: $of) { name bits(first: 2) { edges { node { sku } } } } }"
    first = await selection_of(query, of="a")
    assert first == (Picked("name"), Picked("bits", 2, None, (Picked("sku"),)))
    # Other variables do not matter to it.
    assert await selection_of(query, of="b") is first


async def test_variables_of_a_nested_page_are_part_of_the_question():
    query = """query ($n: Int, $at: String) { box { lid { bits(first: $n, after: $at) { ...Edges } } } }
        fragment Edges on BitConnection { edges { node { sku } } }"""

    async def page(**variables: Any) -> Picked:
        return (await selection_of(query, **variables))[0].sub[0]

    asked: list[dict[str, Any]] = [{"n": 1}, {"n": 2}, {"n": 2, "at": "x.7"}, {}, {"n": None}, {"n": 1}]
    found = [await page(**variables) for variables in asked]
    assert [(each.first, each.after) for each in found] == [
        (1, None),
        (2, None),
        (2, "7"),
        (50, None),
        (50, None),
        (1, None),
    ]
    assert found[0] is found[-1]


async def test_a_wrong_size_is_refused_however_often_it_is_asked_for():
    query = "query ($n: Int) { box { bits(first: $n) { edges { node { sku } } } } }"
    for size, wrong in ((0, True), (5, False), (0, True), (101, True)):
        assert bool((await ask(query, n=size)).errors) is wrong


async def test_fields_that_meet_in_one_answer_are_merged_for_each_operation_by_itself():
    query = "query A { ...Some } query B { ...Some box { name } } fragment Some on Query { box { id } }"
    for _ in range(2):
        assert await selection_of(query, "A") == (Picked("id"),)
        assert await selection_of(query, "B") == (Picked("id"), Picked("name"))


async def test_what_is_remembered_is_bounded_and_goes_with_the_document():
    gc.collect()
    before = len(remembering._memories)
    query = "query ($at: String) { box { bits(first: 9, after: $at) { edges { node { name } } } } }"
    engine = make_engine()
    for place in range(MOST_VALUES * 2 + 1):
        request = GraphQLRequest(query=query, variables={"at": str(place)})
        await engine.execute(request, ANONYMOUS)
    memory = list(remembering._memories.values())[-1]
    assert [len(place.results) for place in memory.places.values()] == [1]
    del engine, memory
    gc.collect()
    assert len(remembering._memories) == before
