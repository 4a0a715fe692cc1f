"""graphql-transport-ws, rule by rule, against a real server: getting in, who it is, what is not a message."""

from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from .serving import Served
from .talking import ACK, INIT, talk

pytestmark = pytest.mark.anyio

# Getting in


async def test_the_server_selects_the_subprotocol(served: Served):
    async with talk(served, subprotocols=["graphql-ws", "graphql-transport-ws"]) as client:
        assert client.wire.subprotocol == "graphql-transport-ws"


@pytest.mark.parametrize("offered", [None, ["graphql-ws"], ["something-else"]])
async def test_without_the_subprotocol_the_socket_is_closed_with_4406(served: Served, offered: Any):
    async with talk(served, subprotocols=offered) as client:
        assert await client.end() == (4406, "Subprotocol not acceptable")


@pytest.mark.parametrize("payload", [None, {}, {"theme": "dark"}])
async def test_an_init_is_acknowledged(served: Served, payload: Any):
    async with talk(served) as client:
        await client.start(payload)


async def test_a_null_payload_is_no_payload(served: Served):
    async with talk(served) as client:
        await client.say({**INIT, "payload": None})
        assert await client.hear() == ACK


async def test_without_an_init_the_socket_is_closed_with_4408(served: Served):
    async with talk(served, "/hasty") as client:
        assert await client.end() == (4408, "Connection initialisation timeout")


async def test_pings_do_not_replace_the_init(served: Served):
    async with talk(served, "/hasty") as client:
        await client.ping()
        assert (await client.end())[0] == 4408


async def test_a_second_init_closes_with_4429(served: Served):
    async with talk(served) as client:
        await client.start()
        await client.say(INIT)
        assert await client.end() == (4429, "Too many initialisation requests")


async def test_a_second_init_before_the_acknowledgement_closes_with_4429(served: Served):
    async with talk(served) as client:
        await client.say(INIT, INIT)
        assert (await client.end())[0] == 4429


@pytest.mark.parametrize("query", ["{ hello }", "subscription { wait }", 'mutation { rename(to: "x") }'])
async def test_an_operation_before_the_init_closes_with_4401(served: Served, query: str):
    async with talk(served) as client:
        await client.subscribe(query)
        assert await client.end() == (4401, "Unauthorized")


# Who it is


@pytest.mark.parametrize(
    "payload",
    [
        {"authorization": "Bearer good"},
        {"Authorization": "Bearer good"},
        {"Authorization": "good"},
        {"apiKey": "good"},
        {"x-api-key": "good"},
        {"token": "good"},
    ],
)
async def test_the_init_payload_says_who_it_is(served: Served, payload: Any):
    async with talk(served) as client:
        await client.start(payload)
        assert (await client.ask("{ who }"))["data"] == {"who": "usr_1"}


@pytest.mark.parametrize(
    ("headers", "origin", "who"),
    [
        ({"Authorization": "Bearer good"}, None, "usr_1"),
        ({"X-API-Key": "good"}, "https://evil.example", "usr_1"),
        ({"Cookie": "laufzettel_session=good"}, None, "usr_1"),
        ({"Cookie": "laufzettel_session=good"}, "https://desk.example", "usr_1"),
        ({"Cookie": "laufzettel_session=good"}, "https://evil.example", "anonymous"),
        ({"Cookie": "laufzettel_session=good"}, "null", "anonymous"),
        ({}, None, "anonymous"),
    ],
)
async def test_the_upgrade_request_says_who_it_is(served: Served, headers: Any, origin: Any, who: str):
    async with talk(served, additional_headers=headers, origin=origin) as client:
        await client.start()
        assert (await client.ask("{ who }"))["data"] == {"who": who}


async def test_the_cookie_counts_from_the_servers_own_page(served: Served):
    options = {"additional_headers": {"Cookie": "laufzettel_session=good"}, "origin": served.http}
    async with talk(served, **options) as client:
        await client.start()
        assert (await client.ask("{ who }"))["data"] == {"who": "usr_1"}


async def test_a_bad_key_closes_with_4403(served: Served):
    async with talk(served) as client:
        await client.say({**INIT, "payload": {"token": "bad"}})
        assert await client.end() == (4403, "Forbidden")


async def test_an_absent_database_closes_with_a_code_clients_retry(served: Served):
    async with talk(served) as client:
        await client.say({**INIT, "payload": {"token": "away"}})
        assert (await client.end())[0] == 1013


# What is not a message


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "{",
        "null",
        "1",
        '"ping"',
        "[]",
        "{}",
        '{"type": 1}',
        '{"type": null}',
        '{"type": "unknown"}',
        '{"type": "connection_ack"}',
        '{"type": "start", "id": "1", "payload": {"query": "{ hello }"}}',
        '{"type": "next", "id": "1", "payload": {}}',
        '{"type": "error", "id": "1", "payload": []}',
        '{"type": "connection_init", "payload": "x"}',
        '{"type": "connection_init", "payload": []}',
        '{"type": "ping", "payload": 1}',
        '{"type": "complete"}',
        b'{"type": "connection_init"}',
        b"\x00\xff",
        "[" * 5000,
    ],
)
async def test_an_invalid_message_closes_with_4400(served: Served, frame: str | bytes):
    async with talk(served) as client:
        await client.say(frame)
        assert (await client.end())[0] == 4400


@pytest.mark.parametrize(
    "message",
    [
        {"type": "subscribe"},
        {"type": "subscribe", "payload": {"query": "{ hello }"}},
        {"type": "subscribe", "id": "", "payload": {"query": "{ hello }"}},
        {"type": "subscribe", "id": 1, "payload": {"query": "{ hello }"}},
        {"type": "subscribe", "id": "1"},
        {"type": "subscribe", "id": "1", "payload": None},
        {"type": "subscribe", "id": "1", "payload": "{ hello }"},
        {"type": "subscribe", "id": "1", "payload": {}},
        {"type": "subscribe", "id": "1", "payload": {"query": None}},
        {"type": "subscribe", "id": "1", "payload": {"query": 1}},
        {"type": "subscribe", "id": "1", "payload": {"query": "{ hello }", "variables": []}},
        {"type": "subscribe", "id": "1", "payload": {"query": "{ hello }", "operationName": 1}},
        {"type": "subscribe", "id": "1", "payload": {"query": "{ hello }", "extensions": "x"}},
        {"type": "complete", "id": 1},
        {"type": "complete", "id": None},
    ],
)
async def test_an_invalid_operation_message_closes_with_4400(served: Served, message: Any):
    async with talk(served) as client:
        await client.start()
        await client.say(message)
        assert (await client.end())[0] == 4400


async def test_a_close_reason_is_never_too_long(served: Served):
    async with talk(served) as client:
        await client.start()
        name = "ü" * 200
        await client.subscribe("subscription { wait }", name)
        await client.subscribe("subscription { wait }", name)
        code, reason = await client.end()
        assert code == 4409
        assert len(reason.encode()) <= 123


@pytest.mark.parametrize("size", [70_000, 2_000_000])
async def test_a_frame_beyond_the_limit_closes_with_1009(served: Served, size: int):
    async with talk(served) as client:
        await client.start()
        await client.subscribe("{ hello } #" + "x" * size)
        assert (await client.end())[0] == 1009


async def test_a_tricky_path_is_no_socket(served: Served):
    with pytest.raises(InvalidStatus):
        async with talk(served, "/graphql%2f"):
            pass
