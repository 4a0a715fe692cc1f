"""A TCP link in between that can be cut, half cut, slowed down and closed for new connections."""

import asyncio
import contextlib
import random

CHUNK = 65_536


class Link:
    """port           where to connect to instead of the service
    refusing       new connections are hung up on
    delay_seconds  every piece of data waits so long, both ways
    swallow        the answer to a message that holds these bytes never arrives: the link breaks instead
    loses          so many of all questions (0 to 1) get that fate
    chance         decides which
    """

    def __init__(self, target_port: int, chance: random.Random) -> None:
        self._target_port, self._chance = target_port, chance
        self._writers: set[asyncio.StreamWriter] = set()
        self.port = 0
        self.refusing = False
        self.delay_seconds = 0.0
        self.swallow: bytes | None = None
        self.loses = 0.0
        self.swallowed = 0

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    def cut(self) -> int:
        """Break every connection at once; answers how many ends there were."""
        ends = list(self._writers)
        for writer in ends:
            writer.transport.abort()
        return len(ends)

    async def close(self) -> None:
        self._server.close()
        self.cut()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.refusing:
            writer.transport.abort()
            return
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self._target_port)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, back}
        mute = asyncio.Event()
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(self._pump(reader, back, mute, asking=True))
                both.create_task(self._pump(there, writer, mute, asking=False))
        except* OSError:
            pass
        finally:
            self._writers -= {writer, back}
            for end in (writer, back):
                end.transport.abort()

    def _is_lost(self, question: bytes) -> bool:
        named = self.swallow is not None and self.swallow in question
        return named or (self.loses > 0 and self._chance.random() < self.loses)

    async def _pump(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, mute: asyncio.Event, *, asking: bool
    ) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(CHUNK):
                if self.delay_seconds:
                    await asyncio.sleep(self.delay_seconds)
                if not asking and mute.is_set():
                    self.swallowed += 1
                    break
                if asking and self._is_lost(data):
                    mute.set()
                writer.write(data)
                await writer.drain()
        raise ConnectionResetError("the link ended")
