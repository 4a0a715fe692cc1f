"""A small HTTP/1.1 client that keeps connections busy: the next request leaves when an answer is complete."""

import asyncio
import re
import time
from typing import cast

from .asking import Ask

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
END_OF_HEAD = b"\r\n\r\n"
# What a refused operation has in its answer, and no other.
REFUSALS = (b'"errors":[', b'"userErrors":[{', b'"order":null', b'"orderStatus":null')
UNCHANGED = b"HTTP/1.1 304"
GRACE_SECONDS = 30


class UnexpectedAnswer(RuntimeError):
    """A server answered with something that must not be measured."""


class _Connection(asyncio.Protocol):
    def __init__(self, ask: Ask, until: float) -> None:
        self.answers = 0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._ask, self._until = ask, until
        self._received = b""
        self._transport: asyncio.WriteTransport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's transports are none of asyncio's classes.
        self._transport = cast(asyncio.WriteTransport, transport)
        self._transport.write(self._ask())

    def data_received(self, data: bytes) -> None:
        self._received += data
        end = self._received.find(END_OF_HEAD)
        if end < 0:
            return
        if self._received.startswith(UNCHANGED):
            self._answered(self._received)
            return
        length = LENGTH.search(self._received, 0, end)
        if length is None:
            self._fail(self._received)
        elif len(self._received) >= end + len(END_OF_HEAD) + int(length[1]):
            self._answered(self._received)

    def connection_lost(self, error: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(UnexpectedAnswer("The server closed a connection"))

    def _answered(self, answer: bytes) -> None:
        if not answer.startswith((b"HTTP/1.1 200", UNCHANGED)) or any(refusal in answer for refusal in REFUSALS):
            self._fail(answer)
            return
        self.answers += 1
        self._received = b""
        if time.perf_counter() < self._until:
            self._transport.write(self._ask())
        else:
            self._end()

    def _fail(self, answer: bytes) -> None:
        self.done.set_exception(UnexpectedAnswer(answer[:2_000].decode(errors="replace")))
        self._transport.close()

    def _end(self) -> None:
        self.done.set_result(None)
        self._transport.close()


async def load(port: int, ask: Ask, *, seconds: float, connections: int) -> int:
    """Keep so many connections busy for so long, and answer how many operations were done.

    Raises  UnexpectedAnswer  anything but a 200 with what was asked for, or a 304
    """
    loop = asyncio.get_running_loop()
    until = time.perf_counter() + seconds
    made = [
        await loop.create_connection(lambda: _Connection(ask, until), "127.0.0.1", port) for _ in range(connections)
    ]
    busy = [connection for _, connection in made]
    await asyncio.wait_for(asyncio.gather(*(connection.done for connection in busy)), seconds + GRACE_SECONDS)
    return sum(connection.answers for connection in busy)
