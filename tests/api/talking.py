"""A client for graphql-transport-ws that says exactly what a test wants said."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from .serving import Served

INIT = {"type": "connection_init"}
ACK = {"type": "connection_ack"}
SECONDS = 5


class Talk:
    """A client that says and hears JSON."""

    def __init__(self, wire: ClientConnection) -> None:
        self.wire = wire

    async def say(self, *messages: Any) -> None:
        for message in messages:
            await self.wire.send(message if isinstance(message, str | bytes) else json.dumps(message))

    async def hear(self) -> Any:
        async with asyncio.timeout(SECONDS):
            frame = await self.wire.recv()
        assert isinstance(frame, str), "only text frames are allowed"
        return json.loads(frame)

    async def start(self, payload: Any = None) -> None:
        await self.say(INIT if payload is None else {**INIT, "payload": payload})
        assert await self.hear() == ACK

    async def subscribe(self, query: str, name: str = "1", **more: Any) -> None:
        await self.say({"id": name, "type": "subscribe", "payload": {"query": query, **more}})

    async def ask(self, query: str, name: str = "1", **more: Any) -> Any:
        """Ask a question with one answer, and hear it completed."""
        await self.subscribe(query, name, **more)
        answer = await self.hear()
        assert await self.hear() == {"id": name, "type": "complete"}
        assert (answer["id"], answer["type"]) == (name, "next")
        return answer["payload"]

    async def ping(self) -> None:
        """The socket is alive and everything said before has been handled."""
        await self.say({"type": "ping"})
        assert await self.hear() == {"type": "pong"}

    async def end(self) -> tuple[int, str]:
        """The code and reason the server closes with, whatever it says before."""
        with contextlib.suppress(ConnectionClosed):
            async with asyncio.timeout(SECONDS):
                async for _ in self.wire:
                    pass
        return self.wire.close_code or 0, self.wire.close_reason or ""


@contextlib.asynccontextmanager
async def talk(served: Served, path: str = "/graphql", **options: Any) -> AsyncIterator[Talk]:
    async with served.socket(path, **options) as wire:
        yield Talk(wire)
