"""Only equals share a subscription: the same question, asked with the same rights."""

import asyncio
from typing import Any

import pytest

from api.foundation.execution import GraphQLRequest
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.tokens import hashed
from domain.orders.commands.hold import hold_order
from domain.orders.models import Order
from tests.foundation.makers import clerk, make_order

from .following import BEGINNING, EVENTS, UPDATES, Hall, Subscriber, cursors_of, following, hall, relaying, the_log
from .serving import until

pytestmark = pytest.mark.anyio
READER = clerk("orders.read")
SECONDS = 60


def _key(name: str, *, own_only: bool = False) -> Caller:
    permissions = frozenset({"orders.read", "orders.place"})
    return Caller(id=name, name=name, kind=CallerKind.KEY, permissions=permissions, own_only=own_only)


async def test_callers_with_different_rights_never_share(db: str) -> None:
    """All ask the very same; what they are told differs as their rights do."""
    mine, yours = _key("key_mine", own_only=True), _key("key_yours", own_only=True)
    orders = [await make_order(LAMP=1, by=by) for by in (mine, yours, SYSTEM)]
    async with hall() as here, relaying(), asyncio.timeout(SECONDS):
        everybody = [Subscriber(here, caller, EVENTS, after=BEGINNING) for caller in (mine, yours, READER)]
        async with following(*everybody):
            await until(lambda: [len(one.seen) for one in everybody] == [1, 1, 3], SECONDS)
            for order in orders:
                await hold_order(order.id, "fraud?", by=SYSTEM)
            await until(lambda: [len(one.seen) for one in everybody] == [2, 2, 6], SECONDS)

    log = await the_log()
    for one, seen in zip(everybody, (orders[:1], orders[1:2], orders), strict=True):
        assert one.cursors == cursors_of(log, *[order.id for order in seen])


async def test_a_customer_and_the_desk_are_told_the_same_event_in_their_own_words(db: str) -> None:
    order = await make_order(LAMP=1)
    await Order.filter(id=order.id).update(status_token_hash=hashed("a token"))
    nobody = Caller(id="anonymous", name="", kind=CallerKind.ANONYMOUS)
    async with hall() as here, relaying(), asyncio.timeout(SECONDS):
        asked = {"id": None, "token": "a token"}
        customer = Subscriber(here, nobody, UPDATES, asked, after=BEGINNING)
        desk = Subscriber(here, READER, UPDATES, {"id": order.id, "token": None}, after=BEGINNING)
        async with following(customer, desk):
            await until(lambda: len(customer.seen) == len(desk.seen) == 1, SECONDS)
            await hold_order(order.id, "looks like fraud", by=SYSTEM)
            await until(lambda: len(customer.seen) == len(desk.seen) == 2, SECONDS)

    assert "fraud" in desk.seen[1]["summary"]
    assert "fraud" not in str(customer.seen)
    assert [event["by"] for event in customer.seen] == ["", ""]


SAME = GraphQLRequest(query=EVENTS, variables={"where": {"channel": ["PHONE"]}, "after": "ord_1.1"})


async def _key_of(here: Hall, request: GraphQLRequest, caller: Caller) -> Any:
    stream: Any = await here.engine.subscribe(request, caller)
    return stream.key


@pytest.mark.parametrize(
    "other",
    [
        clerk("orders.read", "documents.read"),
        clerk(),
        _key("key_1"),
        Caller(id="ord_1", name="", kind=CallerKind.TOKEN, permissions=READER.permissions, order_id="ord_1"),
        Caller(id="usr_Kim", name="Kim", kind=CallerKind.STAFF, permissions=READER.permissions, own_only=True),
        SYSTEM,
    ],
    ids=["more permissions", "none", "another kind", "one order", "own orders", "the system"],
)
async def test_other_rights_are_another_group(db: str, other: Caller) -> None:
    async with hall() as here:
        assert await _key_of(here, SAME, READER) != await _key_of(here, SAME, other)


async def test_two_own_only_keys_are_two_groups(db: str) -> None:
    async with hall() as here:
        first = await _key_of(here, SAME, _key("key_1", own_only=True))
        assert first != await _key_of(here, SAME, _key("key_2", own_only=True))


async def test_equals_share_wherever_they_go_on_from(db: str) -> None:
    elsewhere = GraphQLRequest(query=EVENTS, variables={"after": "ord_2.7", "where": {"channel": ["PHONE"]}})
    async with hall() as here:
        assert await _key_of(here, SAME, READER) == await _key_of(here, elsewhere, clerk("orders.read", name="Ada"))


@pytest.mark.parametrize(
    "other",
    [
        GraphQLRequest(query=EVENTS, variables={"where": {"channel": ["EMAIL"]}}),
        GraphQLRequest(query=EVENTS, variables={}),
        GraphQLRequest(query=EVENTS + " ", variables=SAME.variables),
        GraphQLRequest(query=EVENTS, variables=SAME.variables, operation_name="E"),
        GraphQLRequest(query=EVENTS, variables=SAME.variables, extensions={"a": 1}),
    ],
    ids=["another filter", "no filter", "another text", "a name", "extensions"],
)
async def test_another_question_is_another_group(db: str, other: GraphQLRequest) -> None:
    async with hall() as here:
        assert await _key_of(here, SAME, READER) != await _key_of(here, other, READER)


async def test_a_cursor_that_is_also_used_elsewhere_is_part_of_the_question(db: str) -> None:
    query = """subscription E($after: Cursor) { orderEvents(after: $after) {
      cursor order { events(first: 1, after: $after) { edges { cursor } } } } }"""
    async with hall() as here:
        keys = [
            await _key_of(here, GraphQLRequest(query=query, variables={"after": cursor}), READER)
            for cursor in ("ord_1.1", "ord_1.2")
        ]
    assert keys[0] != keys[1]
