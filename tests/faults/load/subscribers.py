"""Subscribers: they leave in the middle, come back with their cursor, and write down everything they saw."""

import asyncio
import random
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

import httpx
from websockets.exceptions import WebSocketException

from tests.journeys.listening import BEGINNING, EVENTS, TRANSPORTS, Refused

# Codes with which a server asks a subscriber to come back.
COME_BACK = frozenset({"UNAVAILABLE", "THROTTLED", "TOO_MANY_OPERATIONS"})
AWAY = (httpx.HTTPError, WebSocketException, OSError, TimeoutError, EOFError)


@dataclass
class Stream:
    """seen     order, sequence and type of each event, as they came
    breaks   how often the line ended and was taken up again
    refused  codes that ended it and that are no invitation to come back
    """

    name: str
    seen: list[tuple[str, int, str]] = field(default_factory=list)
    breaks: int = 0
    refused: list[str] = field(default_factory=list)


class Subscriber:
    """over  whether it is time to leave for good"""

    def __init__(
        self, transport: str, addresses: list[str], key: str, chance: random.Random, over: Callable[[], bool]
    ) -> None:
        self.stream = Stream(transport)
        self._transport, self._addresses, self._key = TRANSPORTS[transport], addresses, key
        self._chance, self._over = chance, over
        self._cursor = BEGINNING

    async def listen(self) -> None:
        while not self._over():
            patience = self._chance.uniform(0.3, 4.0)
            try:
                async with asyncio.timeout(patience):
                    await self._follow()
            except TimeoutError:
                pass
            except Refused as refused:
                self.stream.refused += [code for code in refused.codes if code not in COME_BACK]
                await asyncio.sleep(0.3)
            except AWAY:
                await asyncio.sleep(0.2)
            self.stream.breaks += 1

    async def _follow(self) -> None:
        variables: dict[str, Any] = {"after": self._cursor}
        address = self._chance.choice(self._addresses)
        async with aclosing(self._transport(address, self._key, EVENTS, variables)) as events:
            async for event in events:
                self.stream.seen.append((event["orderId"], event["sequence"], event["type"]))
                self._cursor = event["cursor"]
