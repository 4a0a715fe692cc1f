"""The state of an order, asked for again and again by a customer's app: unchanged costs nothing and is never stale."""

import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

import anyio
import httpx
import orjson
import pytest

from api.foundation.execution import LastingAnswers
from api.foundation.feed import Feed
from api.foundation.guard import Guard
from api.foundation.http import GraphQLHTTP
from api.foundation.listening import Follower, follow_positions
from api.orders.trusted import ORDER_STATUS_ID, TRUSTED
from domain.foundation import wake
from domain.foundation.callers import SYSTEM
from domain.foundation.channels import FEED_CHANNEL
from domain.foundation.database import on_postgres, run
from domain.foundation.log import Positioned
from domain.foundation.tokens import status_token, use_secret
from domain.orders.commands.decide import cancel_order, confirm_order
from domain.orders.models import Order
from domain.shipping.commands import ship_order
from tests.foundation.looking import statements
from tests.foundation.makers import make_order
from workers.relay.numbering import give_positions
from workers.relay.seat import Seat

from .product import make_engine

pytestmark = pytest.mark.anyio
KEY = {"authorization": "Bearer a-key-nobody-made"}
NEWER = {"accept": "application/graphql-response+json"}


@dataclass
class Process:
    """What one API process is made of, without a wire."""

    http: httpx.AsyncClient
    feed: Feed
    lasting: LastingAnswers
    follower: Follower

    async def ask(self, order: Order | str, known: str = "", id: str = ORDER_STATUS_ID, **more: str) -> httpx.Response:
        """Ask for an order's state as somebody who may know it already."""
        token = order if isinstance(order, str) else status_token(order.id)
        given = {"documentId": id, "variables": orjson.dumps({"token": token}).decode()}
        return await self.http.get(
            "/graphql", params=given, headers={**({"if-none-match": known} if known else {}), **more}
        )

    async def until_heard(self) -> None:
        """The tail has come to the end of the log."""
        end = await log_length()
        with anyio.fail_after(10):
            while self.feed.position < end:  # noqa: ASYNC110
                await anyio.sleep(0.005)


async def log_length() -> int:
    from_relay = await give_positions(Seat())
    wake.positioned()
    if on_postgres() and from_relay:
        await run(f"notify {FEED_CHANNEL}")
    found = await Seat().ask("select coalesce(max(position), 0) as length from events")
    return int(found[0]["length"])


@contextlib.asynccontextmanager
async def process(url: str) -> AsyncIterator[Process]:
    engine = make_engine(trusted={**TRUSTED, "other": OTHER, "two": TWO})
    feed = Feed()
    await feed.start()
    engine.lasting.found()
    feed.watch(engine.lasting)
    follower = follow_positions(url, feed.look, feed.cut_off)
    app = Guard(GraphQLHTTP(engine), html_policy="")
    transport = httpx.ASGITransport(app)
    try:
        async with httpx.AsyncClient(transport=transport, base_url="http://shop.example") as http:
            made = Process(http, feed, engine.lasting, follower)
            await made.until_heard()
            yield made
    finally:
        await follower.stop()
        await feed.stop()


OTHER = "query ($token: String!) { orderStatus(token: $token) { number } }"
TWO = "query ($token: String!) { orderStatus(token: $token) { number } viewer { name } }"


def shown(answer: httpx.Response) -> Any:
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]["orderStatus"]


async def test_what_has_not_changed_is_said_without_asking_the_database(db: str):
    order = await make_order("placed")
    async with process(db) as api:
        first = await api.ask(order)
        assert shown(first)["status"] == "PLACED"
        assert first.headers["cache-control"] == "private, no-cache"
        async with statements() as heard:
            again = await api.ask(order, first.headers["etag"])
            whole = await api.ask(order)
        assert heard == []
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]
        assert again.headers["cache-control"] == "private, no-cache"
        assert "content-security-policy" not in again.headers
        assert shown(whole) == shown(first)
        assert whole.json()["extensions"] == first.json()["extensions"]


async def test_the_next_answer_after_each_change_is_the_new_state(db: str):
    order = await make_order("placed")
    async with process(db) as api:
        known, seen = "", []
        for change in (None, confirm_order, ship_order):
            if change is not None:
                await change(order.id, by=SYSTEM)
                await api.until_heard()
            answer = await api.ask(order, known)
            seen.append((shown(answer)["status"], shown(answer)["fulfillmentStatus"], len(shown(answer)["shipments"])))
            assert answer.headers["etag"] != known
            known = answer.headers["etag"]
            assert (await api.ask(order, known)).status_code == 304
            assert (await api.ask(order, f'"x", {known}')).status_code == 304
            assert (await api.ask(order, f'"x", {known[:-2]}"')).status_code == 200
        assert seen == [("PLACED", "UNFULFILLED", 0), ("CONFIRMED", "UNFULFILLED", 0), ("CONFIRMED", "SHIPPED", 1)]


async def test_another_order_token_document_or_representation_shares_nothing(db: str):
    order, other = await make_order("placed"), await make_order("placed")
    async with process(db) as api:
        known = (await api.ask(order)).headers["etag"]
        assert shown(await api.ask(other, known))["number"] == other.number
        assert shown(await api.ask(order, known, id="other")) == {"number": order.number}
        newer = await api.ask(order, known, **NEWER)
        assert newer.status_code == 200
        assert (await api.ask(order, newer.headers["etag"], **NEWER)).status_code == 304
        assert (await api.ask(order, newer.headers["etag"])).status_code == 200
        for wrong in ("st_wrong", status_token("ord_0"), status_token(order.id)[:-1], ""):
            answer = await api.ask(wrong, known)
            assert shown(answer) is None
            assert "etag" not in answer.headers
            assert answer.headers["cache-control"] == "no-store"


async def test_credentials_more_than_one_field_and_own_words_have_no_tag(db: str):
    order = await make_order("placed")
    async with process(db) as api:
        known = (await api.ask(order)).headers["etag"]
        assert (await api.ask(order, known, **KEY)).status_code == 401
        two = await api.ask(order, known, id="two")
        assert two.json()["data"] == {"orderStatus": {"number": order.number}, "viewer": None}
        own = {"query": OTHER, "variables": orjson.dumps({"token": status_token(order.id)}).decode()}
        asked = await api.http.get("/graphql", params=own, headers={"if-none-match": known})
        posted = await api.http.post("/graphql", json={"documentId": ORDER_STATUS_ID, "variables": {"token": "x"}})
        for answer in (two, asked, posted):
            assert answer.status_code == 200
            assert "etag" not in answer.headers
            assert answer.headers["cache-control"] == "no-store"


async def test_a_tag_says_nothing_without_the_secret(db: str):
    order = await make_order("placed")
    async with process(db) as api:
        first = (await api.ask(order)).headers["etag"]
        assert order.id not in first
        assert order.number not in first
        assert status_token(order.id) not in first
        api.lasting.lost()
        assert (await api.ask(order)).headers["etag"] == first
    token = status_token(order.id)
    use_secret(b"another secret")
    async with process(db) as api:
        assert (await api.ask(token)).headers["etag"] != first


async def test_nothing_is_kept_while_the_feed_is_cut_off(db: str):
    order = await make_order("placed")
    async with process(db) as api:
        known = (await api.ask(order)).headers["etag"]
        api.feed.cut_off()
        async with statements() as heard:
            # The state is the same, so it need not be sent; but it was looked at.
            assert (await api.ask(order, known)).status_code == 304
        assert heard
        await cancel_order(order.id, "changed their mind", by=SYSTEM)
        assert shown(await api.ask(order, known))["status"] == "CANCELLED"


async def test_what_was_heard_while_it_was_read_is_not_kept():
    lasting = LastingAnswers()
    lasting.found()
    before = lasting.heard
    lasting.saw([Positioned(7, "ord_1", 2)])
    lasting.keep("question", "ord_1", b"{}", before)
    assert lasting.find("question") is None
    lasting.keep("question", "ord_1", b"{}", lasting.heard)
    assert lasting.find("question") is not None
    lasting.saw([Positioned(8, "ord_2", 1), Positioned(9, None, 0)])
    assert lasting.find("question") is not None
    lasting.saw([Positioned(10, "ord_1", 3)])
    assert lasting.find("question") is None


async def test_the_map_is_bounded_and_forgets_what_was_kept_first():
    lasting = LastingAnswers(most=3)
    lasting.found()
    for number in range(5):
        lasting.keep(number, f"ord_{number % 2}", b"{}", lasting.heard)
    assert [number for number in range(5) if lasting.find(number)] == [2, 3, 4]
    lasting.saw([Positioned(1, "ord_0", 1)])
    assert [number for number in range(5) if lasting.find(number)] == [3]


@pytest.mark.postgres
async def test_two_processes_tell_the_same_state_and_both_hear_of_a_change(db: str):
    order = await make_order("placed")
    async with process(db) as one, process(db) as two:
        known = (await one.ask(order)).headers["etag"]
        assert (await two.ask(order, known)).status_code == 304
        both: Sequence[Process] = (one, two)
        async with statements() as heard:
            assert [(await api.ask(order, known)).status_code for api in both] == [304, 304]
        assert heard == []
        await confirm_order(order.id, by=SYSTEM)
        for api in both:
            await api.until_heard()
            assert shown(await api.ask(order, known))["status"] == "CONFIRMED"
