"""A WebSocket client that only counts: as cheap as can be, so that the server is what is measured.

Source  RFC 6455, graphql-transport-ws
"""

import asyncio
import re
import time
from collections import defaultdict
from typing import Any, cast

import orjson

from tests.bench.scene import API_KEY

HANDSHAKE = (
    b"GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"
)
CURSOR = re.compile(rb'"cursor":"([^"]+)"')
SHORT, MEDIUM = 125, 126
PING, PONG = b'{"type":"ping"}', b'{"type":"pong"}'


def frame(payload: bytes) -> bytes:
    """A text frame of a client; a mask of zeros leaves the payload as it is."""
    if len(payload) <= SHORT:
        return bytes((0x81, 0x80 | len(payload))) + bytes(4) + payload
    return bytes((0x81, 0x80 | MEDIUM)) + len(payload).to_bytes(2) + bytes(4) + payload


INIT = frame(orjson.dumps({"type": "connection_init", "payload": {"Authorization": f"Bearer {API_KEY}"}}))


def subscribe(query: str, variables: dict[str, Any]) -> bytes:
    payload = {"query": query, "variables": variables}
    return frame(orjson.dumps({"id": "1", "type": "subscribe", "payload": payload}))


class Arrivals:
    """What came when: nanoseconds of the machine's monotonic clock for each cursor, over all sockets."""

    def __init__(self) -> None:
        self.at: dict[bytes, list[int]] = defaultdict(list)
        self.lost: list[str] = []


class Listener(asyncio.Protocol):
    """One socket with one subscription.

    ready   set when the server has acknowledged it and a ping after the subscription came back
    heard   the cursors it was told, folded into one number by their order
    """

    def __init__(self, subscription: bytes, arrivals: Arrivals) -> None:
        self._subscription, self._arrivals = subscription, arrivals
        self._received = b""
        self._transport: asyncio.WriteTransport
        self._upgraded = False
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.count = self.heard = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.WriteTransport, transport)
        self._transport.write(HANDSHAKE)

    def connection_lost(self, error: Exception | None) -> None:
        if not self.ready.done():
            self.ready.set_exception(ConnectionError("the server closed a socket"))
        self._arrivals.lost.append(str(error or self._received[:200]))

    def leave(self) -> None:
        self._transport.abort()

    def data_received(self, data: bytes) -> None:
        now = time.monotonic_ns()
        self._received = data = self._received + data if self._received else data
        start = 0
        if not self._upgraded:
            start = data.find(b"\r\n\r\n") + 4
            if start < 4:
                return
            if not data.startswith(b"HTTP/1.1 101"):
                self._transport.abort()
                return
            self._upgraded = True
            self._transport.write(INIT)
        self._received = self._frames(data, start, now)

    def _frames(self, data: bytes, start: int, now: int) -> bytes:
        end = len(data)
        while end - start >= 2:
            size, head = data[start + 1], 2
            if size == MEDIUM:
                size, head = int.from_bytes(data[start + 2 : start + 4]), 4
            if end - start < head + size:
                break
            self._message(data, start + head, start + head + size, now)
            start += head + size
        return data[start:]

    def _message(self, data: bytes, start: int, end: int, now: int) -> None:
        if found := CURSOR.search(data, start, end):
            cursor = found[1]
            self._arrivals.at[cursor].append(now)
            self.count, self.heard = self.count + 1, hash((self.heard, cursor))
            return
        text = data[start:end]
        if text == b'{"type":"connection_ack"}':
            self._transport.write(self._subscription + frame(PING))
        elif text == PONG:
            self.ready.set_result(None)
        elif text == PING:
            self._transport.write(frame(PONG))
        else:
            self._transport.abort()
            self._received = text
