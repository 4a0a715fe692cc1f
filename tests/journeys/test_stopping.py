"""A server that is told to stop: what it was asked is answered, and everybody else is sent elsewhere politely."""

import asyncio
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.journeys.desk import PLACE, POT, TEA, Desk, wish
from tests.journeys.fleet import Member
from tests.journeys.listening import EVENTS, over_socket
from tests.journeys.server import API_KEY, Product, installed, until
from tests.workers.processes import post_office

LONG = "600"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """An installation whose processes are stopped."""
    with installed(tmp_path_factory.mktemp("shop") / "data") as product:
        for sku in (TEA, POT):
            Desk(product.address, API_KEY).receive(sku, 1_000)
        product.stop()
        yield product


@contextmanager
def serving(shop: Product, **settings: str) -> Iterator[Member]:
    """One process with its workers in it."""
    member = Member(shop, "serve", LAUFZETTEL_BROKER_URL="", **settings)
    try:
        yield member.start()
    finally:
        member.end()


class Line:
    """A connection that is spoken over byte by byte."""

    def __init__(self, member: Member) -> None:
        self._line = socket.create_connection(("127.0.0.1", member.port), 10)
        self._line.settimeout(30)

    def send(self, content: bytes) -> None:
        self._line.sendall(content)

    def answer(self) -> tuple[bytes, Any]:
        """Head and JSON of the next answer."""
        said = b""
        while b"\r\n\r\n" not in said:
            said += self._line.recv(65_536) or pytest.fail(f"the line was cut after {said!r}")
        head, _, body = said.partition(b"\r\n\r\n")
        length = next(int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-l"))
        while len(body) < length:
            body += self._line.recv(65_536) or pytest.fail("the line was cut within an answer")
        return head.lower(), json.loads(body)

    def is_closed(self) -> bool:
        """Whether the other end has closed, after all it said was read."""
        return self._line.recv(1) == b""


def ordering(member: Member) -> tuple[bytes, bytes]:
    """A request that places an order, in two halves."""
    body = json.dumps({"query": PLACE, "variables": {"input": wish()}}).encode()
    head = (
        f"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:{member.port}\r\nAuthorization: Bearer {API_KEY}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode()
    return head + body[:40], body[40:]


def refuses(member: Member) -> bool:
    try:
        socket.create_connection(("127.0.0.1", member.port), 1).close()
    except OSError:
        return True
    return False


def test_a_request_that_is_under_way_is_answered_and_an_idle_connection_is_closed(shop: Product) -> None:
    with serving(shop) as member:
        idle, busy = Line(member), Line(member)
        first, rest = ordering(member)
        idle.send(first + rest)
        placed = idle.answer()[1]["data"]["orderPlace"]["object"]
        first, rest = ordering(member)
        busy.send(first)
        member.tell_to_stop()
        until(lambda: refuses(member), "nobody is let in any more")
        assert idle.is_closed()
        assert member.runs()
        busy.send(rest)
        head, answer = busy.answer()

        assert head.startswith(b"http/1.1 200")
        assert b"connection: close" in head
        assert answer["data"]["orderPlace"]["object"]["id"] != placed["id"]
        assert busy.is_closed()
        assert member.wait() == 0
    assert "Traceback" not in member.log()


@pytest.mark.anyio
async def test_subscribers_are_told_to_come_back(shop: Product) -> None:
    with serving(shop) as member:
        async with (
            connect(f"ws://127.0.0.1:{member.port}/graphql", subprotocols=["graphql-transport-ws"], proxy=None) as line,  # type: ignore[list-item]
            httpx.AsyncClient(base_url=member.address, timeout=30, trust_env=False) as client,
        ):
            await line.send(json.dumps({"type": "connection_init", "payload": {"Authorization": f"Bearer {API_KEY}"}}))
            assert json.loads(await line.recv())["type"] == "connection_ack"
            await line.send(json.dumps({"type": "subscribe", "id": "1", "payload": {"query": EVENTS}}))
            headers = {"Accept": "text/event-stream", "Authorization": f"Bearer {API_KEY}"}
            async with client.stream("POST", "/graphql/stream", json={"query": EVENTS}, headers=headers) as stream:
                chunks = stream.aiter_text()
                assert await anext(chunks) == ":\n\n"
                member.tell_to_stop()
                # The stream ends as it should, without being cut.
                assert "event: complete" not in "".join([chunk async for chunk in chunks])
            with pytest.raises(ConnectionClosed) as closed:
                await line.recv()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1012
        assert await asyncio.to_thread(member.wait) == 0
    assert "Traceback" not in member.log()


@pytest.mark.anyio
async def test_while_it_drains_it_is_not_ready_but_answers_and_begins_nothing_that_lasts(shop: Product) -> None:
    with serving(shop, LAUFZETTEL_DRAIN_SECONDS=LONG) as member:
        await asyncio.to_thread(Desk(member.address, API_KEY).place)
        subscriber = over_socket(member.address, API_KEY, EVENTS, {"after": ".0"})
        await anext(subscriber)
        member.tell_to_stop()
        await _until(lambda: not member.is_ready(), "it is not ready")

        response = Desk(member.address, API_KEY).post("{ viewer { __typename } }")
        assert (response.status_code, response.headers["connection"]) == (200, "close")
        placed = Desk(member.address, API_KEY).place()
        while (await anext(subscriber))["orderId"] != placed["id"]:
            pass
        stream = Desk(member.address, API_KEY).http.post(
            "/graphql/stream", json={"query": EVENTS}, headers={"Accept": "text/event-stream"}
        )
        assert (stream.status_code, stream.headers["retry-after"]) == (503, "1")
        with pytest.raises(InvalidStatus) as refused:
            await anext(over_socket(member.address, API_KEY, EVENTS, {}))
        assert refused.value.response.status_code == 503
        await subscriber.aclose()
        # Told again, it does not wait any longer.
        assert await asyncio.to_thread(member.stop) == 0


@pytest.mark.anyio
async def test_the_workers_of_a_single_process_end_what_they_began(shop: Product) -> None:
    async with post_office() as (office, url):
        with serving(shop, LAUFZETTEL_SMTP_URL=url) as member:
            desk = Desk(member.address, API_KEY)
            order = await asyncio.to_thread(desk.place)
            if (await asyncio.to_thread(desk.order, order))["status"] == "PLACED":
                await asyncio.to_thread(desk.do, "orderConfirm", order)
            await _until(lambda: bool(office.seen), "the mail is on its way")
            member.tell_to_stop()
            await _until(lambda: refuses(member), "nobody is let in any more")
            assert member.runs()
            office.door.set()
            assert await asyncio.to_thread(member.wait) == 0

    assert len(office.taken) == len(office.seen) == 1
    assert "Traceback" not in member.log()


async def _until(true: Callable[[], bool], what: str) -> None:
    await asyncio.to_thread(until, true, what)
