"""GraphQL over Server-Sent Events against a real server: told in order, resumed by id, ended cleanly."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from .kiosk import CLOSED, RENAMED
from .serving import Served, serve, until

pytestmark = pytest.mark.anyio

STREAM = {"accept": "text/event-stream"}
COUNT = "subscription ($to: Int! = 3, $after: Cursor) { count(to: $to, after: $after) { cursor number } }"
SECONDS = 5


@contextlib.asynccontextmanager
async def stream(served: Served, query: str, method: str = "POST", **options: Any) -> AsyncIterator[httpx.Response]:
    headers = {**STREAM, **options.pop("headers", {})}
    asked = {"query": query, **options}
    if method == "GET":
        body: dict[str, Any] = {"params": {k: v if k == "query" else json.dumps(v) for k, v in asked.items()}}
    else:
        body = {"json": asked}
    async with (
        httpx.AsyncClient(timeout=SECONDS) as http,
        http.stream(method, f"{served.http}/graphql/stream", headers=headers, **body) as response,
    ):
        yield response


async def told(response: httpx.Response) -> list[dict[str, str]]:
    """All events until the server ends the stream; heartbeats left out."""
    text = (await response.aread()).decode()
    blocks = [block for block in text.split("\n\n") if block and not block.startswith(":")]
    return [dict(line.split(":", 1) for line in block.splitlines()) for block in blocks]


def numbers(events: list[dict[str, str]]) -> list[int]:
    results = [json.loads(event["data"]) for event in events if event["event"] == " next"]
    return [result["data"]["count"]["number"] for result in results]


@pytest.mark.parametrize("method", ["POST", "GET"])
async def test_every_event_is_told_with_its_cursor_as_id_and_then_the_end(served: Served, method: str):
    async with stream(served, COUNT, method) as response:
        assert response.status_code == 200
        assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
        assert response.headers["x-accel-buffering"] == "no"
        events = await told(response)
    assert numbers(events) == [1, 2, 3]
    assert [event.get("id") for event in events] == [" 1", " 2", " 3", None]
    assert events[-1] == {"event": " complete", "data": ""}


@pytest.mark.parametrize("method", ["POST", "GET"])
async def test_a_client_that_comes_back_goes_on_behind_the_last_event(served: Served, method: str):
    async with stream(served, COUNT, method, variables={"to": 5}, headers={"last-event-id": "3"}) as response:
        assert numbers(await told(response)) == [4, 5]


async def test_what_the_client_says_itself_counts_more_than_the_last_event(served: Served):
    variables = {"to": 5, "after": "1"}
    async with stream(served, COUNT, variables=variables, headers={"last-event-id": "3"}) as response:
        assert numbers(await told(response)) == [2, 3, 4, 5]


async def test_a_null_cursor_is_filled(served: Served):
    variables = {"to": 5, "after": None}
    async with stream(served, COUNT, variables=variables, headers={"last-event-id": "4"}) as response:
        assert numbers(await told(response)) == [5]


async def test_an_operation_without_a_cursor_ignores_the_last_event(served: Served):
    query = "subscription { count(to: 2) { number } }"
    async with stream(served, query, headers={"last-event-id": "1"}) as response:
        events = await told(response)
    assert numbers(events) == [1, 2]
    assert all("id" not in event for event in events)


async def test_queries_and_mutations_are_told_as_one_event(served: Served):
    for query, data in (("{ hello }", {"hello": "Moin"}), ('mutation { rename(to: "y") }', {"rename": "y"})):
        async with stream(served, query) as response:
            events = await told(response)
        assert json.loads(events[0]["data"])["data"] == data
        assert [event["event"] for event in events] == [" next", " complete"]


async def test_get_never_changes_anything(served: Served):
    RENAMED.clear()
    async with stream(served, 'mutation { rename(to: "z") }', "GET") as response:
        assert response.status_code == 405
    assert RENAMED == []


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription ($n: Int!) { count(to: $n) { number } }", "BAD_USER_INPUT"),
    ],
)
async def test_a_bad_document_is_told_in_the_stream(served: Served, query: str, expected: str):
    async with stream(served, query) as response:
        assert response.status_code == 200
        events = await told(response)
    assert json.loads(events[0]["data"])["errors"][0]["extensions"]["code"] == expected
    assert events[-1]["event"] == " complete"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"authorization": "Bearer bad"}, 401),
        ({"authorization": "Bearer away"}, 503),
        ({"accept": "application/json"}, 406),
        ({"content-type": "text/plain"}, 415),
    ],
)
async def test_a_refused_request_is_a_plain_coded_answer(served: Served, headers: dict[str, str], status: int):
    async with stream(served, COUNT, headers=headers) as response:
        assert response.status_code == status
        assert "code" in json.loads(await response.aread())["errors"][0]["extensions"]


async def test_a_subscription_that_fails_ends_with_its_error(served: Served):
    async with stream(served, "subscription { stumble }") as response:
        events = await told(response)
    assert json.loads(events[1]["data"])["errors"][0]["extensions"]["code"] == "CURSOR_EXPIRED"
    assert [event["event"] for event in events] == [" next", " next", " complete"]


async def test_silence_is_filled_with_heartbeats(served: Served):
    async with stream(served, 'subscription { wait(name: "heartbeat") }') as response:
        chunks = response.aiter_raw()
        text = b""
        while text.count(b":\n\n") < 4:
            text += await anext(chunks)
    assert text.count(b"event: next") == 1


@pytest.mark.parametrize(
    "query", ['subscription { wait(name: "gone") }', 'subscription { flood(name: "gone") { text } }']
)
async def test_when_the_client_leaves_the_generator_is_closed(served: Served, query: str):
    CLOSED.clear()
    async with stream(served, query) as response:
        await anext(response.aiter_raw())
    await until(lambda: "gone" in CLOSED)
    await until(lambda: served.streams.open_streams == 0)


async def test_a_client_that_reads_nothing_is_cut(served: Served):
    reader, writer = await asyncio.open_connection("127.0.0.1", served.port, limit=1)
    body = json.dumps({"query": 'subscription { flood(name: "stuck", size: 100000) { text } }'})
    head = f"POST /graphql/stream HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n"
    writer.write(f"{head}Content-Type: application/json\r\n\r\n{body}".encode())
    assert await reader.read(12) == b"HTTP/1.1 200"
    await until(lambda: "stuck" in CLOSED, 10)
    writer.transport.abort()


async def test_all_streams_can_be_ended_before_the_server_stops():
    with serve() as own:
        async with stream(own, 'subscription { wait(name: "ended") }') as response:
            chunks = response.aiter_raw()
            assert await anext(chunks)
            asyncio.run_coroutine_threadsafe(own.streams.close_all(), own.loop)
            async for _ in chunks:
                pass
        await until(lambda: "ended" in CLOSED)
