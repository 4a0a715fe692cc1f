"""The straight way from row to answer gives what the library's way gives, byte for byte, whoever asks."""

import re
from collections import Counter
from collections.abc import Sequence

import pytest
from structlog.testing import capture_logs

from api.foundation.execution import Answer, Engine, GraphQLRequest
from domain.foundation.callers import Caller
from tests.foundation.looking import statements

from .corpus import OTHERS, STRAIGHT, UNMADE, Question
from .product import CALLERS, OWNER, count_orders, filled, make_engine, make_scene
from .questions import Questions

pytestmark = pytest.mark.anyio

# Links to documents run out, and change with the hour.
LINK = re.compile(rb"expires=\d+&signature=[\w-]+")


async def asked(engine: Engine, question: Question, caller: Caller) -> Answer:
    text, variables = question
    return await engine.execute(GraphQLRequest(query=text, variables=variables), caller)


async def assert_same(questions: Sequence[Question], callers: dict[str, Caller]) -> Counter[str]:
    """Each question by each caller: once the plain way, twice the fast way, whose plans others have used before."""
    plain, fast = make_engine(fast=False), make_engine()
    seen: Counter[str] = Counter()
    for question in questions:
        wanted = {name: await asked(plain, question, caller) for name, caller in callers.items()}
        for _ in range(2):
            for name, caller in callers.items():
                answer = await asked(fast, question, caller)
                assert encoded(answer) == encoded(wanted[name]), (name, question)
                assert (answer.status, answer.lenient) == (wanted[name].status, wanted[name].lenient)
                seen["failed" if answer.errors else "answered"] += 1
                seen["shown"] += not answer.errors and any((answer.data or {}).values())
        seen["straight"] += has_straight_way(fast, question)
    return seen


def has_straight_way(engine: Engine, question: Question) -> bool:
    """Whether the engine has answered a question without an executor, or would have, had nothing been wrong."""
    known = engine.documents.known(question[0])
    return known is not None and any(way is not None and way.usual for way in known.straight.values())


def encoded(answer: Answer) -> bytes:
    return LINK.sub(b"", answer.encode())


def of_scene(questions: Sequence[Question], names: dict[str, str]) -> list[Question]:
    return [(text, filled(variables, names)) for text, variables in questions]


@pytest.fixture
async def names(db: str) -> dict[str, str]:
    names = await make_scene()
    first = await asked(
        make_engine(), ("{ orders(first: 1, sortBy: NUMBER_ASC) { pageInfo { endCursor } } }", {}), OWNER
    )
    assert first.data is not None
    return {**names, "page": first.data["orders"]["pageInfo"]["endCursor"]}


async def test_questions_written_by_hand_are_answered_the_same(names: dict[str, str]):
    with capture_logs():
        seen = await assert_same(of_scene([*STRAIGHT, *OTHERS], names), CALLERS)
    # A comparison of good cases only would prove little, as would one of failures.
    assert min(seen["shown"], seen["failed"]) > 100


async def test_changes_that_are_not_made_are_answered_the_same(names: dict[str, str]):
    before = await count_orders()
    await assert_same(of_scene(UNMADE, names), CALLERS)
    assert await count_orders() == before


async def test_random_questions_are_answered_the_same(names: dict[str, str]):
    schema = make_engine().documents._schema
    questions = Questions(schema, names, seed=4713)
    callers = {name: CALLERS[name] for name in ("owner", "storefront", "reads orders only")}
    with capture_logs():
        seen = await assert_same([questions.question() for _ in range(150)], callers)
    assert min(seen["shown"], seen["failed"]) > 100
    assert 50 < seen["straight"] < 140


async def test_what_is_read_from_views_is_asked_of_the_database_once_and_needs_no_executor(names: dict[str, str]):
    engine = make_engine()
    for question in of_scene(STRAIGHT, names):
        first = await asked(engine, question, OWNER)
        assert not first.errors, question
        assert has_straight_way(engine, question), question
        asked_for = Counter(field for field in (first.data or {}) if not field.startswith(("__", "k")))
        async with statements() as heard:
            again = await asked(engine, question, OWNER)
        assert encoded(again) == encoded(first)
        assert len(heard) <= asked_for.total(), question


async def test_a_plan_that_one_caller_used_does_not_answer_another(names: dict[str, str]):
    engine = make_engine()
    question = ("query One($id: ID!) { order(id: $id) { id invoices { id } } }", {"id": names["completed"]})
    callers = ("owner", "storefront", "reads orders only")
    owner, other, unpermitted = [await asked(engine, question, CALLERS[name]) for name in callers]
    assert owner.data is not None
    assert owner.data["order"]["invoices"]
    assert other.data == {"order": None}
    assert unpermitted.errors[0]["extensions"]["code"] == "FORBIDDEN"
