"""Socket messages that are none: closed with a code, or one operation ended, and nobody else waits."""

import json
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from tests.journeys.desk import Desk
from tests.journeys.server import API_KEY, Product

pytestmark = pytest.mark.usefixtures("quiet_log")


@pytest.mark.parametrize("frame", ["null", "[]", "5", '"x"', "{", '{"type": 5}', '{"type": "nope"}', "\x00", "{}"])
def test_a_socket_message_that_is_none_closes_the_socket_with_a_code(product: Product, frame: str) -> None:
    with _socket(product) as socket:
        socket.send(frame)
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv(timeout=10)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4400


def test_a_socket_message_of_ten_megabytes_closes_the_socket_and_nobody_waits(product: Product, desk: Desk) -> None:
    frame = json.dumps({"type": "connection_init", "payload": {"x": "y" * 10_000_000}})
    with _socket(product) as socket:
        with pytest.raises(ConnectionClosed) as closed:
            _send_and_wait(socket, frame)
        desk.http.timeout = httpx.Timeout(5)
        assert desk.ask("{ viewer { kind } }") == {"kind": "KEY"}
    assert closed.value.rcvd is None or closed.value.rcvd.code == 1009


def _send_and_wait(socket: Any, frame: str) -> None:
    socket.send(frame)
    socket.recv(timeout=10)


def test_a_syntax_error_ends_one_operation_and_not_the_socket(product: Product) -> None:
    with _socket(product) as socket:
        socket.send(json.dumps({"type": "connection_init", "payload": {"Authorization": f"Bearer {API_KEY}"}}))
        assert json.loads(socket.recv(timeout=10)) == {"type": "connection_ack"}
        for number, query in (("1", "{{{"), ("2", "{ viewer { kind } }")):
            socket.send(json.dumps({"type": "subscribe", "id": number, "payload": {"query": query}}))
        kinds = [json.loads(socket.recv(timeout=10)) for _ in range(3)]
    assert [(message["id"], message["type"]) for message in kinds] == [("1", "error"), ("2", "next"), ("2", "complete")]


def _socket(product: Product) -> Any:
    url = f"{product.address.replace('http', 'ws', 1)}/graphql"
    return connect(url, subprotocols=["graphql-transport-ws"], max_size=None, proxy=None)  # type: ignore[list-item]
