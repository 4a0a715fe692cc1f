"""Clients that ask whatever the mixture says, right or wrong, and note how they were answered."""

import asyncio
import json
import re
from collections import Counter

from websockets.asyncio.client import connect

from .mixture import Listening, Mixture, Request

CONNECTIONS = 16
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
PATIENCE_SECONDS = 30


class Crowd:
    """asked    how many requests so far; each socket counts as one
    answers  how many of them by HTTP status; "socket" for sockets
    """

    def __init__(self, port: int, mixture: Mixture) -> None:
        self.asked = 0
        self.answers: Counter[str] = Counter()
        self._port, self._mixture = port, mixture

    async def ask(self, count: int) -> None:
        """So many more requests."""
        shares = [count // CONNECTIONS + (place < count % CONNECTIONS) for place in range(CONNECTIONS)]
        await asyncio.gather(*(self._client(share) for share in shares))

    async def _client(self, count: int) -> None:
        line: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        for _ in range(count):
            wanted = self._mixture.next()
            async with asyncio.timeout(PATIENCE_SECONDS):
                if isinstance(wanted, Listening):
                    await self._listen(wanted)
                    status, kept = "socket", True
                else:
                    line = line or await asyncio.open_connection("127.0.0.1", self._port)
                    status, kept = await _answered(*line, wanted)
            self.asked += 1
            self.answers[status] += 1
            if line is not None and not kept:
                line[1].close()
                line = None
        if line is not None:
            line[1].close()

    async def _listen(self, wanted: Listening) -> None:
        url = f"ws://127.0.0.1:{self._port}/graphql"
        async with connect(url, subprotocols=["graphql-transport-ws"], proxy=None) as socket:  # type: ignore[list-item]
            for message in wanted.messages:
                await socket.send(message)
            while json.loads(await socket.recv())["type"] not in wanted.until:
                pass
            if wanted.rude:
                socket.transport.abort()


async def _answered(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: Request) -> tuple[str, bool]:
    """The status, and whether the connection can be used again."""
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    length = LENGTH.search(head)
    if length is None:
        raise ValueError(head)
    await reader.readexactly(int(length[1]))
    return head[9:12].decode(), b"connection: close" not in head.lower()
