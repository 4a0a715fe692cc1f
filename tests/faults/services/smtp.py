"""A mail server that counts what it took, and hangs, refuses or drops the line when it is told to."""

import asyncio
import email
from collections import Counter
from email.policy import compat32
from enum import StrEnum


class Mood(StrEnum):
    WELL = "well"
    HANGS = "hangs"
    REFUSES = "refuses"
    SILENT_AFTER_DATA = "takes the mail, hangs up before it says so"
    SLOW = "slow"


class MailServer:
    """taken  how often each Message-ID was taken for good"""

    def __init__(self) -> None:
        self.mood = Mood.WELL
        self._go_on = asyncio.Event()
        self._go_on.set()
        self.taken: Counter[str] = Counter()
        self.unacknowledged: Counter[str] = Counter()
        self._talks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", 0, limit=50_000_000)
        self.port = self._server.sockets[0].getsockname()[1]

    def be(self, mood: Mood) -> None:
        self.mood = mood
        if mood is Mood.HANGS:
            self._go_on.clear()
        else:
            self._go_on.set()

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}?encryption=none"

    async def close(self) -> None:
        self._server.close()
        for talk in self._talks:
            talk.cancel()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._talks.add(task)
        try:
            await self._converse(reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return
        finally:
            self._talks.discard(task)
            writer.transport.abort()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async def say(words: str) -> None:
            if self.mood is Mood.SLOW:
                await asyncio.sleep(0.3)
            await self._go_on.wait()
            writer.write(words.encode() + b"\r\n")
            await writer.drain()

        await say("421 come back later" if self.mood is Mood.REFUSES else "220 faults")
        while line := (await reader.readline()).decode(errors="replace").strip():
            verb = line[:4].upper()
            if verb == "QUIT":
                await say("221 bye")
                return
            if verb == "DATA":
                await say("354 go on")
                if not await self._take(reader, say):
                    return
            elif self.mood is Mood.REFUSES and verb == "RCPT":
                await say("451 not now")
            else:
                await say("250 ok")

    async def _take(self, reader: asyncio.StreamReader, say: object) -> bool:
        content = await reader.readuntil(b"\r\n.\r\n")
        message_id = str(email.message_from_bytes(content, policy=compat32)["Message-ID"]).strip()
        self.taken[message_id] += 1
        if self.mood is Mood.SILENT_AFTER_DATA:
            self.unacknowledged[message_id] += 1
            return False
        await say("250 taken")  # type: ignore[operator]
        return True
