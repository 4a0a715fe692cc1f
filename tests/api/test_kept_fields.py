"""Pages that were read with their parent are completed by plans, and no answer differs from the library's."""

import random
from collections.abc import Iterator
from typing import Any

import pytest
from structlog.testing import capture_logs

from api.foundation.making import NestedEdge, NestedPage

from . import kiosk
from .comparing import FAST, made, same_answer
from .kiosk import Part, Thing

pytestmark = pytest.mark.anyio

FIRST = ["", "first: 1", "first: 2", "first: 50", "first: $n", "first: $n", "first: $m", "first: null", "first: 0"]
AFTER = ["", "", 'after: "a.4"', "after: $at", "after: null", 'after: "x"']
TRACES_AFTER = ["", "", 'after: "4"', "after: $trace"]
BODIES = [
    "edges { node { sku } }",
    "edges { cursor node { ...PartBody } } pageInfo { hasNextPage }",
    "... on PartConnection { pageInfo { hasNextPage } ...Edges }",
    "__typename ...Edges edges { cursor node { count } }",
    "edges { node { sku twins(first: $n) { edges { node { sku weight } } } } }",
    "edges @include(if: $yes) { cursor } pageInfo { hasNextPage }",
]
FRAGMENTS = """fragment PartBody on Part { sku count spare: twins(first: 2) { edges { cursor } } }
fragment Edges on PartConnection { edges { node { ...PartBody weight } } }"""
HEAD = "query ($n: Int, $m: Int = 2, $at: String, $trace: Cursor, $yes: Boolean = true)"
# `query` declares more than some questions use, which validation refuses; this uses all of them.
USE_ALL = """all: spare {
  twins(first: $n, after: $at) { edges { cursor } }
  more: twins(first: $m) { edges { cursor } }
}
keep: traces(first: 1, after: $trace) { edges @include(if: $yes) { cursor } pageInfo { hasNextPage } } ...Used"""
USED = "fragment Used on Thing { spare { twins { ...Edges } } }"


@pytest.fixture(autouse=True)
def emptied_shelf() -> Iterator[None]:
    yield
    kiosk.SHELF.clear()


def random_part(chance: random.Random, depth: int = 1) -> Any:
    values: dict[str, Any] = {"sku": "LAMP", "weight": 1.5, "count": 3}
    values |= random_pages("twins", chance, depth)
    return made(Part, values, chance, {"count": [2**40, None], "weight": [None, 7]})


def random_page(chance: random.Random, depth: int) -> Any:
    if chance.random() < 0.02:
        return chance.choice([None, 5, RuntimeError("stored"), NestedPage(None, False, False)])  # type: ignore[arg-type]
    rows = [[f"sku{number}", number] for number in range(chance.randrange(3))]
    edges = [NestedEdge(random_part(chance, depth), row, 1, lambda key: str(key[0])) for row in rows]
    return NestedPage(edges, chance.random() < 0.5, False)


def random_pages(name: str, chance: random.Random, depth: int) -> dict[str, Any]:
    if depth < 0:
        return {}
    sizes, places = (1, 2, 3, 50), ("", "4", "7")
    return {f"{name}:{size}:{place}": random_page(chance, depth - 1) for size in sizes for place in places}


def random_thing(chance: random.Random) -> Any:
    values: dict[str, Any] = {"id": "1", "name": "Lamp", "note": "n"}
    values["spare"] = random_part(chance) if chance.random() < 0.5 else None
    values |= random_pages("bits", chance, 1) | random_pages("traces", chance, 1)
    return made(Thing, values, chance, {"name": [None, RuntimeError("stored")], "spare": [5]})


def random_field(chance: random.Random, alias: str) -> str:
    name = chance.choice(["bits", "traces"])
    after = chance.choice(TRACES_AFTER if name == "traces" else AFTER)
    arguments = f"{chance.choice(FIRST)} {after}".strip()
    given = f"({arguments})" if arguments else ""
    return f"{alias}: {name}{given} {{ {chance.choice(BODIES)} }}"


def random_question(chance: random.Random) -> tuple[str, dict[str, Any]]:
    fields = [random_field(chance, f"p{number}") for number in range(chance.randrange(1, 4))]
    members = [*fields, USE_ALL, *chance.sample(["id", "name", "shout", "later", "__typename"], 2)]
    chance.shuffle(members)
    choices: dict[str, list[Any]] = {"n": [1, 2, 3, None], "m": [1, 3], "at": ["b.7", "4", None, "x", 4]}
    choices |= {"trace": ["7", None, "x"], "yes": [True, False]}
    weights = {"at": [6, 6, 3, 1, 1], "trace": [6, 3, 1]}
    given = {name: chance.choices(found, weights.get(name))[0] for name, found in choices.items()}
    variables = {name: value for name, value in given.items() if chance.random() < 0.7}
    return f"{HEAD} {{ things {{ {' '.join(members)} }} }} {FRAGMENTS} {USED}", variables


async def test_compiled_and_plain_completion_give_the_same_nested_pages():
    chance = random.Random(4712)
    failed = refused = 0
    with capture_logs():
        for _ in range(400):
            kiosk.SHELF[:] = [random_thing(chance) for _ in range(chance.randrange(1, 4))]
            question, variables = random_question(chance)
            for _ in range(2):
                answer = await same_answer(question, variables)
            failed += bool(answer.errors)
            refused += not answer.executed
    assert refused < 60
    # A comparison of good cases only would prove little, as would one of failures.
    assert 100 < failed < 330


async def test_one_document_follows_its_variables_from_one_execution_to_the_next():
    thing = Thing.__new__(Thing)
    for size in (1, 2):
        edges = [NestedEdge(None, ["x", number], 1, lambda key: str(key[0])) for number in range(size)]
        thing.__dict__[f"bits:{size}:"] = NestedPage(edges, False, False)
    kiosk.SHELF[:] = [thing]
    query = """query ($n: Int) { things { bits(first: $n) { ...Rows } two: bits(first: 2) { ...Rows } } }
        fragment Rows on PartConnection { edges { cursor } }"""
    for size in (1, 2, 1):
        answer = await same_answer(query, {"n": size})
        assert answer.data is not None
        found = answer.data["things"][0]
        assert (len(found["bits"]["edges"]), len(found["two"]["edges"])) == (size, 2)
    for wrong in (0, 101):
        answer = await same_answer(query, {"n": wrong})
        assert answer.errors[0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_pages_that_were_read_with_their_parent_leave_nothing_to_the_ordinary_executor():
    query = "query ($n: Int) { things { name bits(first: $n) { edges { node { sku } } } traces { __typename } } }"
    kiosk.SHELF[:] = [random_thing(random.Random(1))]
    await same_answer(query, {"n": 2})
    plans = FAST.documents.prepare(query).plans
    assert {key[0] for key in plans} == {"Thing", "PartConnection", "PartEdge", "Part"}
    assert not any(plan.rest for plan in plans.values())
