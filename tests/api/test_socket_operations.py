"""graphql-transport-ws, rule by rule, against a real server: operations, staying alive, and the end."""

import asyncio
import contextlib
import json
import struct
from typing import Any

import pytest

from .kiosk import CLOSED
from .serving import Served, serve, until
from .talking import INIT, talk

pytestmark = pytest.mark.anyio

# Operations


async def test_a_query_is_answered_once_and_completed(served: Served):
    async with talk(served) as client:
        await client.start()
        assert (await client.ask("{ hello }"))["data"] == {"hello": "Moin"}


async def test_a_mutation_is_answered_once_and_completed(served: Served):
    async with talk(served) as client:
        await client.start()
        assert (await client.ask('mutation { rename(to: "Lamp") }'))["data"] == {"rename": "Lamp"}


async def test_a_subscription_tells_every_event_in_order_and_completes(served: Served):
    async with talk(served) as client:
        await client.start()
        await client.subscribe("subscription { count(to: 50) { number } }")
        heard = [await client.hear() for _ in range(51)]
        assert [m["payload"]["data"]["count"]["number"] for m in heard[:50]] == list(range(1, 51))
        assert heard[50] == {"id": "1", "type": "complete"}


async def test_variables_and_the_operations_name_are_heeded(served: Served):
    async with talk(served) as client:
        await client.start()
        query = "query A { hello } query B($t: String) { echo(text: $t) }"
        answer = await client.ask(query, variables={"t": "x"}, operationName="B", extensions={})
        assert answer["data"] == {"echo": "x"}


async def test_null_members_are_like_absent_ones(served: Served):
    async with talk(served) as client:
        await client.start()
        answer = await client.ask("{ hello }", variables=None, operationName=None, extensions=None)
        assert answer["data"] == {"hello": "Moin"}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { wait count(to: 1) { number } }", "GRAPHQL_VALIDATION_FAILED"),
        ("query ($n: Int!) { echo(number: $n) }", "BAD_USER_INPUT"),
        ("subscription ($n: Int!) { count(to: $n) { number } }", "BAD_USER_INPUT"),
        ("query A { hello } query B { hello }", "BAD_USER_INPUT"),
        ("{ " + "hello " * 2000 + "}", "QUERY_TOO_COMPLEX"),
    ],
)
async def test_a_bad_operation_ends_with_an_error_and_leaves_the_socket_open(served: Served, query: str, expected: str):
    async with talk(served) as client:
        await client.start()
        await client.subscribe(query)
        answer = await client.hear()
        assert (answer["id"], answer["type"]) == ("1", "error")
        assert answer["payload"][0]["extensions"]["code"] == expected
        await client.ping()


async def test_nothing_follows_an_error_and_its_id_is_free_again(served: Served):
    async with talk(served) as client:
        await client.start()
        await client.subscribe("{")
        assert (await client.hear())["type"] == "error"
        assert (await client.ask("{ hello }"))["data"] == {"hello": "Moin"}


async def test_a_field_error_is_a_result_and_not_an_end(served: Served):
    async with talk(served) as client:
        await client.start()
        payload = await client.ask("{ hello broken }")
        assert payload["data"] == {"hello": "Moin", "broken": None}
        assert payload["errors"][0]["message"] == "Internal error"


@pytest.mark.parametrize(("field", "expected"), [("stumble", "CURSOR_EXPIRED"), ("crash", "INTERNAL")])
async def test_a_subscription_that_fails_ends_with_a_coded_error(served: Served, field: str, expected: str):
    async with talk(served) as client:
        await client.start()
        await client.subscribe(f"subscription {{ {field} }}")
        assert (await client.hear())["payload"] == {"data": {field: 1}}
        answer = await client.hear()
        assert answer["type"] == "error"
        assert answer["payload"][0]["extensions"]["code"] == expected
        assert "4711" not in json.dumps(answer)
        await client.ping()


async def test_operations_run_side_by_side(served: Served):
    async with talk(served) as client:
        await client.start()
        await client.subscribe("{ hang }", "slow")
        await client.subscribe("subscription { wait }", "live")
        assert (await client.hear())["id"] == "live"
        assert (await client.ask("{ hello }", "quick"))["data"] == {"hello": "Moin"}


async def test_the_same_id_twice_closes_with_4409(served: Served):
    async with talk(served) as client:
        await client.start()
        await client.subscribe("subscription { wait }", "abc")
        await client.subscribe("{ hello }", "abc")
        assert await client.end() == (4409, "Subscriber for abc already exists")


async def test_an_id_is_free_again_after_the_operation_completed(served: Served):
    async with talk(served) as client:
        await client.start()
        for _ in range(3):
            assert (await client.ask("{ hello }", "same"))["data"] == {"hello": "Moin"}


async def test_an_id_is_free_again_after_the_client_completed_it(served: Served):
    async with talk(served) as client:
        await client.start()
        await client.subscribe("subscription { wait }", "same")
        assert (await client.hear())["type"] == "next"
        await client.say({"type": "complete", "id": "same"})
        assert (await client.ask("{ hello }", "same"))["data"] == {"hello": "Moin"}


async def test_completing_closes_the_generator_and_says_nothing_more(served: Served):
    async with talk(served) as client:
        await client.start()
        await client.subscribe('subscription { wait(name: "completed") }')
        assert (await client.hear())["type"] == "next"
        await client.say({"type": "complete", "id": "1"})
        await until(lambda: "completed" in CLOSED)
        await client.ping()


async def test_completing_a_running_query_cancels_it(served: Served):
    CLOSED.clear()
    async with talk(served) as client:
        await client.start()
        await client.subscribe("{ hang }")
        await client.ping()
        await client.say({"type": "complete", "id": "1"})
        await until(lambda: "hang" in CLOSED)


async def test_completing_what_does_not_run_is_ignored(served: Served):
    async with talk(served) as client:
        await client.start()
        await client.say({"type": "complete", "id": "never"})
        await client.ping()


@pytest.mark.parametrize("how", ["close", "abort"])
async def test_when_the_client_leaves_its_generators_are_closed(served: Served, how: str):
    async with talk(served) as client:
        await client.start()
        await client.subscribe(f'subscription {{ wait(name: "{how}") }}')
        assert (await client.hear())["type"] == "next"
        if how == "abort":
            client.wire.transport.abort()
    await until(lambda: how in CLOSED)


async def test_too_many_operations_are_refused_one_by_one(served: Served):
    async with talk(served, "/hasty") as client:
        await client.start()
        for number in range(6):
            await client.subscribe("{ hang }", str(number))
        answer = await client.hear()
        assert (answer["id"], answer["type"]) == ("5", "error")
        assert answer["payload"][0]["extensions"]["code"] == "TOO_MANY_OPERATIONS"
        await client.ping()


# Staying alive


@pytest.mark.parametrize("payload", [None, {"at": 1}])
async def test_a_ping_is_answered_with_a_pong(served: Served, payload: Any):
    async with talk(served) as client:
        await client.say({"type": "ping", "payload": payload})
        assert await client.hear() == {"type": "pong"}


async def test_an_unasked_pong_is_ignored(served: Served):
    async with talk(served) as client:
        await client.start()
        await client.say({"type": "pong"}, {"type": "pong", "payload": {"at": 1}})
        await client.ping()


async def test_the_server_pings_and_a_client_that_answers_stays(served: Served):
    async with talk(served, "/hasty") as client:
        await client.start()
        for _ in range(3):
            assert await client.hear() == {"type": "ping"}
            await client.say({"type": "pong"})
        await client.ping()


async def test_a_client_that_answers_no_ping_is_closed(served: Served):
    async with talk(served, "/hasty") as client:
        await client.start()
        assert await client.end() == (1001, "No answer to ping")


# Too slow, too many, too late


async def test_a_client_that_reads_nothing_is_cut_and_its_generator_closed(served: Served):
    reader, writer = await asyncio.open_connection("127.0.0.1", served.port, limit=1)
    await until(lambda: served.hasty.open_sockets == 0)
    key = "GET /hasty HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    key += "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    writer.write((key + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n").encode())
    assert (await reader.read(12)).startswith(b"HTTP/1.1 101")
    writer.write(frame(INIT))
    query = 'subscription { flood(name: "stalled", size: 100000) { cursor text } }'
    writer.write(frame({"id": "1", "type": "subscribe", "payload": {"query": query}}))
    await writer.drain()
    await until(lambda: "stalled" in CLOSED, 10)
    await until(lambda: served.hasty.open_sockets == 0, 10)
    writer.transport.abort()


def frame(message: Any) -> bytes:
    """A masked text frame with a two-byte length, as a client writes it."""
    # Padded, because shorter frames must use the one-byte length.
    payload = json.dumps(message).encode().ljust(126)
    return struct.pack("!BBHI", 0x81, 0x80 | 126, len(payload), 0) + payload


async def test_a_client_has_only_so_many_sockets(served: Served):
    await until(lambda: served.hasty.open_sockets == 0)
    async with contextlib.AsyncExitStack() as stack:
        for _ in range(20):
            await (await stack.enter_async_context(talk(served, "/hasty"))).start()
        one_more = await stack.enter_async_context(talk(served, "/hasty"))
        assert await one_more.end() == (1013, "Try again later")


async def test_all_sockets_can_be_asked_to_come_back():
    with serve() as own:
        async with talk(own) as client:
            await client.start()
            await client.subscribe('subscription { wait(name: "restart") }')
            assert (await client.hear())["type"] == "next"
            asyncio.run_coroutine_threadsafe(own.sockets.close_all(), own.loop)
            assert await client.end() == (1012, "Service restart")
            await until(lambda: "restart" in CLOSED)


async def test_a_stopping_server_closes_with_1012_and_frees_the_generators():
    with serve() as own:
        async with talk(own) as client:
            await client.start()
            await client.subscribe('subscription { wait(name: "stopping") }')
            assert (await client.hear())["type"] == "next"
            own.server.should_exit = True
            assert (await client.end())[0] == 1012
        await until(lambda: "stopping" in CLOSED)


async def test_three_hundred_sockets_leave_nothing_behind(served: Served):
    await until(lambda: served.sockets.open_sockets == 0)
    async with contextlib.AsyncExitStack() as stack:
        for number in range(300):
            client = await stack.enter_async_context(talk(served))
            await client.start()
            await client.subscribe(f'subscription {{ wait(name: "many{number}") }}')
            assert (await client.hear())["type"] == "next"
        assert served.sockets.open_sockets == 300
    await until(lambda: served.sockets.open_sockets == 0)
    assert len({name for name in CLOSED if name.startswith("many")}) == 300
