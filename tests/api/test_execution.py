"""The compiled way of completing answers gives what the library's way gives, error for error."""

import asyncio
import datetime as dt
import gc
import random
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from graphql.execution.collect_fields import FieldDetails
from structlog.testing import capture_logs

from api.foundation.execution import Answer, GraphQLRequest
from domain.foundation.callers import ANONYMOUS

from . import kiosk
from .comparing import FAST, PLAIN, made, same_answer
from .kiosk import Colour, Gadget, Part, Thing, make_engine

pytestmark = pytest.mark.anyio

LEAVES = ["id", "name", "note", "colour", "tags", "madeAt", "madeOn", "price", "mark", "fresh", "shelf", "__typename"]
MORE = ["shout", "later"]
PART_LEAVES = ["sku", "weight", "count", "__typename"]


@pytest.fixture(autouse=True)
def emptied_shelf() -> Iterator[None]:
    yield
    kiosk.SHELF.clear()


async def ask(query: str, **variables: Any) -> Answer:
    return await FAST.execute(GraphQLRequest(query=query, variables=variables), ANONYMOUS)


def random_part(chance: random.Random) -> Any:
    values = {"sku": "LAMP", "weight": 1.5, "count": 3}
    return made(Part, values, chance, {"weight": [None, 7, float("nan")], "count": [2**40, "12", True, None]})


def random_thing(chance: random.Random) -> Any:
    parts = [random_part(chance) for _ in range(chance.randrange(3))]
    values: dict[str, Any] = {"id": "1", "name": "Lamp", "note": "n", "colour": Colour.RED, "tags": ["a", None]}
    values |= {"made_at": dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "made_on": dt.date(2026, 1, 2)}
    values |= {"price": Decimal("1.20"), "mark": "c", "fresh": True, "parts": parts, "spare": None, "shelf": [[1], []]}
    values["spare"] = random_part(chance) if chance.random() < 0.5 else None
    odd: dict[str, list[Any]] = {
        "id": [7, None, Colour.RED],
        "name": [None, 3, RuntimeError("stored"), Colour.BLUE],
        "note": [None, {}, True],
        "colour": ["RED", "GREEN", None, 5],
        "tags": [("a",), None, [1, None], "ab", 5, [RuntimeError("stored")]],
        "made_at": ["yesterday", None],
        "price": [None, 1],
        "fresh": [1, "yes", None],
        "parts": [None, [None], tuple(parts), "ab"],
        "spare": [Gadget(id="2", volts=1), {"sku": "x"}, 5],
        "shelf": [None, [None], [["x"]], [[None]]],
    }
    return made(Thing, values, chance, odd)


def random_selection(chance: random.Random) -> str:
    members = chance.sample(LEAVES, chance.randrange(1, 7))
    members += [f"other: {chance.choice(LEAVES)}"] if chance.random() < 0.3 else []
    members += [chance.choice(MORE)] if chance.random() < 0.3 else []
    parts = " ".join(chance.sample(PART_LEAVES, chance.randrange(1, 4)))
    members += [f"parts {{ {parts} }}"] if chance.random() < 0.7 else []
    members += [f"spare {{ {parts} }}", "...More"] if chance.random() < 0.5 else []
    members += [f"name @include(if: {chance.choice(['true', 'false'])})"] if chance.random() < 0.2 else []
    chance.shuffle(members)
    return " ".join(members)


def random_query(chance: random.Random) -> str:
    chosen = random_selection(chance)
    more = "fragment More on Thing { spare { count } ... on Thing { fresh } }" if "...More" in chosen else ""
    if chance.random() < 0.3:
        return f"{{ nodes {{ id __typename ... on Thing {{ {chosen} }} ... on Gadget {{ volts }} }} }} {more}"
    return f"{{ things {{ {chosen} }} }} {more}"


async def test_compiled_and_plain_completion_give_the_same_answers_to_random_questions():
    chance = random.Random(4711)
    failed = 0
    with capture_logs():
        for _ in range(600):
            shelf = [random_thing(chance) for _ in range(chance.randrange(4))]
            shelf += [Gadget(id="9", volts=None)] if chance.random() < 0.2 else []
            shelf += [chance.choice([None, 5, RuntimeError("stored")])] if chance.random() < 0.1 else []
            query = random_query(chance)
            kiosk.SHELF[:] = shelf
            failed += bool((await same_answer(query)).errors)
    # A comparison of good cases only would prove little.
    assert 100 < failed < 500


async def test_plans_are_used_for_plain_attributes_and_beside_resolvers():
    kiosk.SHELF[:] = [random_thing(random.Random(1))]
    text = "{ things { name shout later note parts { sku } } }"
    answer = await ask(text)
    prepared = FAST.documents.prepare(text)
    thing = next(plan for key, plan in prepared.plans.items() if key[0] == "Thing")
    part = next(plan for key, plan in prepared.plans.items() if key[0] == "Part")
    assert answer.data is not None
    assert list(answer.data["things"][0]) == ["name", "shout", "later", "note", "parts"]
    assert thing.rest == ("shout", "later")
    assert part.rest == ()


async def test_an_unexpected_exception_is_one_log_line_and_says_nothing_to_the_client():
    with capture_logs() as lines:
        answer = await ask("{ a: broken b: broken }")
    assert [e["message"] for e in answer.errors] == ["Internal error", "Internal error"]
    assert answer.errors[0]["extensions"]["code"] == "INTERNAL"
    assert [line["error_id"] for line in lines] == [answer.errors[0]["extensions"]["errorId"]]
    assert b"4711" not in answer.encode()


@pytest.mark.parametrize("query", ["{", "{ nothing }", "{ refused }", "{ expired }", '{ echo(number: "x") }'])
async def test_a_clients_mistake_is_not_logged(query: str):
    with capture_logs() as lines:
        answer = await ask(query)
    assert answer.errors
    assert lines == []


async def test_a_refusal_names_its_code_its_remedy_and_the_input():
    answer = await ask("{ refused }")
    assert answer.errors[0]["message"] == "That cannot be"
    assert answer.errors[0]["extensions"] == {
        "code": "INVALID",
        "remedy": "Try something else",
        "inputPath": ["lines", "0"],
    }


async def test_several_refusals_arrive_together():
    answer = await ask("{ refusedTwice }")
    reasons = answer.errors[0]["extensions"]["reasons"]
    assert [reason["code"] for reason in reasons] == ["INVALID", "REQUIRED"]


async def test_an_absent_database_is_called_unavailable_and_not_described():
    answer = await ask("{ away }")
    assert answer.errors[0]["extensions"]["code"] == "UNAVAILABLE"
    assert b"10.0.0.7" not in answer.encode()


async def test_suggestions_and_introspection_are_off_unless_configured():
    assert (await ask("{ helo }")).errors[0]["message"] == "Cannot query field 'helo' on type 'Query'."
    assert (await ask("{ __schema { types { name } } }")).data is None
    open_engine = make_engine(introspection=True)
    answer = await open_engine.execute(GraphQLRequest(query="{ __schema { queryType { name } } }"), ANONYMOUS)
    assert answer.data == {"__schema": {"queryType": {"name": "Query"}}}


async def test_an_explicit_null_for_a_list_size_is_the_clients_mistake():
    answer = await ask("query ($n: Int) { page(first: $n) { pageInfo { hasNextPage } } }", n=None)
    assert answer.errors[0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_known_document_is_asked_for_by_its_id():
    engine = make_engine(trusted={"greet": "{ hello }"})
    assert (await engine.execute(GraphQLRequest(document_id="greet"), ANONYMOUS)).data == {"hello": "Moin"}
    unknown = await engine.execute(GraphQLRequest(document_id="other"), ANONYMOUS)
    assert unknown.errors[0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"


async def test_the_operation_is_chosen_by_its_name():
    text = "query A { a: hello } query B { b: hello }"
    named = await FAST.execute(GraphQLRequest(query=text, operation_name="B"), ANONYMOUS)
    assert named.data == {"b": "Moin"}
    for name in (None, "C"):
        refused = await FAST.execute(GraphQLRequest(query=text, operation_name=name), ANONYMOUS)
        assert refused.errors[0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_mutation_is_finished_though_its_client_leaves():
    kiosk.RENAMED.clear()
    request = GraphQLRequest(query='mutation { rename(to: "Lamp", slowly: true) }')
    asking = asyncio.create_task(FAST.execute(request, ANONYMOUS))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    assert asking.cancelled()
    while FAST._mutations:
        await asyncio.wait(FAST._mutations)
    assert kiosk.RENAMED == ["Lamp"]


async def test_a_long_subscription_keeps_nothing_of_the_events_behind_it():
    text = "subscription { count(to: 500) { number } }"
    for engine in (PLAIN, FAST):
        stream = await engine.subscribe(GraphQLRequest(query=text), ANONYMOUS)
        assert not isinstance(stream, Answer)
        collected = []
        async for answer in stream:
            number = (answer.data or {})["count"]["number"]
            if number in (10, 490):
                gc.collect()
                collected.append(sum(isinstance(each, FieldDetails) for each in gc.get_objects()))
        assert number == 500
        assert collected[1] - collected[0] < 50


async def test_an_object_that_is_missing_is_not_taken_for_one_though_only_its_type_is_asked():
    for missing in (None, RuntimeError("stored"), None):
        kiosk.SHELF[:] = [Thing.__new__(Thing)]
        kiosk.SHELF[0].parts = [Part(sku="LAMP", weight=1.5, count=3), missing]
        with capture_logs():
            answer = await same_answer("{ things { parts { __typename } } }")
        assert answer.errors
