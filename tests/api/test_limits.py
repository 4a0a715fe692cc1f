"""What a request may cost: known before anything is executed, in linear time, whoever asks."""

import time

import pytest
from graphql import OperationDefinitionNode, parse

from api.foundation.documents import Documents
from api.foundation.execution import GraphQLRequest
from api.foundation.limits import Budget, Limits, measure_operation
from domain.foundation.callers import ANONYMOUS

from .kiosk import SCHEMA, STAFF, make_engine

pytestmark = pytest.mark.anyio

LIMITS = Limits(page=50, plain_list=5)


def points(query: str, **variables: object) -> int:
    document = parse(query)
    operation = next(d for d in document.definitions if isinstance(d, OperationDefinitionNode))
    return measure_operation(SCHEMA._schema, document, operation, LIMITS).price(LIMITS.plain_list).of(variables)


async def refusal(query: str, **variables: object) -> str:
    answer = await make_engine().execute(GraphQLRequest(query=query, variables=variables), ANONYMOUS)
    assert not answer.executed
    assert answer.status == 400
    code: str = answer.errors[0]["extensions"]["code"]
    return code


async def effort(query: str, **variables: object) -> float:
    """CPU time of a first request in tenths of a second of a calm machine, the best of three.

    A fixed sum is worked out beside each try, so that a slow or busy machine slows both.
    """
    return min([await one_try(query, **variables) / tenth_of_a_second() for _ in range(3)])


def tenth_of_a_second() -> float:
    started = time.process_time()
    sum(number * number for number in range(3_000_000))
    return time.process_time() - started


async def one_try(query: str, **variables: object) -> float:
    engine = make_engine()
    started = time.process_time()
    await engine.execute(GraphQLRequest(query=query, variables=variables), ANONYMOUS)
    return time.process_time() - started


PAGE = "edges { node { name note } }"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{ hello }", 1),
        ("{ a: hello b: hello }", 2),
        (f"{{ page(first: 10) {{ {PAGE} }} }}", 2 + 10 * (10 + 2 + 2)),
        (f"{{ page {{ {PAGE} }} }}", 2 + 50 * (10 + 2 + 2)),
        (f"{{ page(first: 0) {{ {PAGE} }} }}", 2),
        (f"{{ page(first: -3) {{ {PAGE} }} }}", 2),
        ("{ page(first: 10) { pageInfo { hasNextPage } } }", 2 + 2 + 1),
        ("{ things { name parts { sku } } }", 5 * (10 + 1 + 5 * (10 + 1))),
        (f"{{ page(first: 2) {{ ...P }} }} fragment P on Connection {{ {PAGE} }}", 2 + 2 * (10 + 2 + 2)),
        (f"{{ page(first: 2) {{ ... on Connection {{ {PAGE} }} }} }}", 2 + 2 * (10 + 2 + 2)),
    ],
)
def test_a_price_follows_the_page_sizes(query: str, expected: int):
    assert points(query) == expected


def test_a_variable_page_size_counts_as_given_then_as_declared_then_as_assumed():
    query = f"query ($n: Int! = 7) {{ page(first: $n) {{ {PAGE} }} }}"
    assert points(query, n=3) == 2 + 3 * 14
    assert points(query) == 2 + 7 * 14
    assert points(query, n="many") == 2 + 7 * 14
    assert points(query.replace(" = 7", "")) == 2 + 50 * 14


def test_a_fragment_with_a_variable_page_is_priced_wherever_it_is_spread():
    query = f"query ($n: Int!) {{ ...A ...A }} fragment A on Query {{ page(first: $n) {{ {PAGE} }} }}"
    assert points(query, n=2) == 2 * (2 + 2 * 14)


async def test_the_answer_says_what_it_cost():
    answer = await make_engine().execute(GraphQLRequest(query=f"{{ page(first: 10) {{ {PAGE} }} }}"), ANONYMOUS)
    assert answer.extensions == {"cost": {"requested": 15}}


NESTED = "{ ...f0 } " + " ".join(f"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}" for i in range(60))
NESTED += " fragment f60 on Query { hello }"
PAGED = "query ($n: Int!) { ...f0 } " + " ".join(
    f"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}" for i in range(60)
)
PAGED += f" fragment f60 on Query {{ page(first: $n) {{ {PAGE} }} }}"
DEEP = "{ things " + "{ a " * 150 + "}" * 150 + "}"
CHAIN = "{ ...f0 } " + " ".join(f"fragment f{i} on Query {{ ... {{ ...f{i + 1} }} }}" for i in range(70))


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("tokens", "{ " + "hello " * 2000 + "}"),
        ("characters", "{ hello } #" + "x" * 200_000),
        ("comments", "{ hello }" + "#\n" * 5000),
        ("fragments in fragments", NESTED),
        ("pages in fragments in fragments", PAGED),
        ("depth", DEEP),
        ("aliases", "{ " + " ".join(f"a{i}: hello" for i in range(60)) + " }"),
        ("page size", f"{{ page(first: 1000000) {{ {PAGE} }} }}"),
    ],
)
async def test_too_much_is_refused_in_a_tenth_of_a_second(name: str, query: str):
    assert await refusal(query, n=1) == "QUERY_TOO_COMPLEX"
    assert await effort(query, n=1) < 1


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("cycle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
        ("chain that ends nowhere", CHAIN),
        ("same field again and again", "{ " + "nothing " * 900 + "}"),
        ("conflicts", "{ " + " ".join(f"x: echo(number: {i})" for i in range(49)) + " }"),
        ("5,000 digits", "{ echo(number: " + "1" * 5000 + ") }"),
        ("huge page", "{ page(first: " + "9" * 5000 + ") { pageInfo { hasNextPage } } }"),
        ("unknown everything", "query ($a: B) { c(d: $e) @f { ... on G { h } ...I } }"),
    ],
)
async def test_what_is_wrong_is_refused_in_a_tenth_of_a_second(name: str, query: str):
    assert await refusal(query) in ("GRAPHQL_VALIDATION_FAILED", "QUERY_TOO_COMPLEX")
    assert await effort(query) < 1


@pytest.mark.parametrize("selected", ["hello ", "things { name } ", "things { parts { sku } } ", "... { hello } "])
async def test_repeating_a_selection_until_the_token_limit_costs_a_tenth_of_a_second_at_most(selected: str):
    most = 980 // len(selected.split())
    assert await effort("{ " + selected * most + "}") < 1


async def test_spreading_many_fragments_costs_a_tenth_of_a_second_at_most():
    spreads = " ".join(f"...f{i}" for i in range(60))
    fragments = " ".join(f"fragment f{i} on Query {{ things {{ parts {{ sku count }} }} }}" for i in range(60))
    assert await effort(f"{{ {spreads} }} {fragments}") < 1


async def test_documents_are_forgotten_by_number_and_by_size():
    documents = Documents(SCHEMA._schema, Limits(), capacity=3, capacity_characters=60)
    for name in "abcd":
        documents.prepare(f"{{ {name}: hello }}")
    assert [documents.known(f"{{ {name}: hello }}") is not None for name in "abcd"] == [False, True, True, True]
    documents.prepare("{ hello }" + " " * 40)
    assert [documents.known(f"{{ {name}: hello }}") is not None for name in "abcd"] == [False, False, False, False]


async def test_deep_variables_are_refused():
    where: dict[str, object] = {}
    for _ in range(500):
        where = {"both": [where]}
    assert await refusal("query ($w: Where) { echo(where: $w) }", w=where) == "BAD_USER_INPUT"


async def test_a_caller_without_points_is_sent_away_with_the_time_to_come_back():
    clock = [100.0]
    engine = make_engine(budget=Budget(30, 10, clock=lambda: clock[0]))
    request = GraphQLRequest(query=f"{{ page(first: 20) {{ {PAGE} }} }}")

    refused = await engine.execute(request, STAFF)
    assert refused.status == 429
    assert refused.errors[0]["extensions"]["code"] == "THROTTLED"
    assert refused.extensions["cost"] == {"requested": 29, "available": 10, "restorePerSecond": 10}
    assert refused.headers == {"Retry-After": "2"}

    clock[0] += 2
    assert (await engine.execute(request, STAFF)).status == 200
    assert (await engine.execute(request, ANONYMOUS)).status == 200


async def test_what_a_page_that_was_not_full_did_not_cost_is_given_back():
    engine = make_engine(budget=Budget(100, 10, clock=lambda: 0.0))
    answer = await engine.execute(GraphQLRequest(query=f"{{ page(first: 50) {{ {PAGE} }} }}"), STAFF)
    assert answer.extensions["cost"] == {"requested": 71, "available": 77, "restorePerSecond": 10, "actual": 3}
    assert answer.encode().startswith(b'{"data":{"page":{"edges":[]}},"extensions"')


def test_an_idle_bucket_fills_up_and_not_further():
    clock = [0.0]
    budget = Budget(100, 10, clock=lambda: clock[0])
    assert budget.spend("a", 100).available == 0
    clock[0] = 1000
    assert budget.spend("a", 0).available == 100
    assert budget.spend("a", 150).retry_after_seconds == 1


def test_only_so_many_callers_are_remembered():
    budget = Budget(100, 1, max_callers=2, clock=lambda: 0.0)
    for caller in ("a", "b", "c"):
        budget.spend(caller, 100)
    assert not budget.spend("c", 1).allowed
    assert budget.spend("a", 1).allowed
