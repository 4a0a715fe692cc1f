"""A carrier that counts what it booked: the product's own sandbox, served over HTTP."""

import asyncio
import contextlib
import socket
import sqlite3
from collections import Counter

import asyncpg  # type: ignore[import-untyped,unused-ignore]
import uvicorn

from tests.foundation.tampering import without_triggers
from workers.sandbox.sendcloud import PREFIX, Mood, SendcloudSandbox, Trouble

KEYS = "faults:secret"
USE_IT = "update shipping_methods set carrier = 'SENDCLOUD'"


class Carrier:
    """environment  how the product finds it"""

    def __init__(self) -> None:
        self._sandbox = SendcloudSandbox(KEYS)
        self._listening = socket.socket()
        self._listening.bind(("127.0.0.1", 0))
        port = self._listening.getsockname()[1]
        self.environment = {
            "LAUFZETTEL_SENDCLOUD_URL": f"http://127.0.0.1:{port}{PREFIX}",
            "LAUFZETTEL_SENDCLOUD_KEYS": KEYS,
            "LAUFZETTEL_SENDCLOUD_OPTION": "faults:parcel",
        }
        self._server = uvicorn.Server(uvicorn.Config(self._sandbox.app(), log_level="error", access_log=False))

    async def start(self) -> None:
        # Signals are the harness's own.
        self._server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
        self._serving = asyncio.create_task(self._server.serve([self._listening]))

    def be(self, trouble: Trouble = Trouble.NONE, *, delay_seconds: float = 0.0) -> None:
        self._sandbox.mood = Mood(delay_seconds, trouble)

    @property
    def booked(self) -> Counter[str]:
        """How many labels were bought per reference."""
        return Counter({key: booking.booked for key, booking in self._sandbox.bookings.items()})

    @property
    def asked(self) -> int:
        return sum(booking.asked for booking in self._sandbox.bookings.values())

    async def close(self) -> None:
        self._server.should_exit = True
        await self._serving


async def let_it_carry(database_url: str) -> None:
    """All shipping methods of an installation go by this carrier from now on."""
    if database_url.startswith("postgres"):
        connection = await asyncpg.connect(database_url)
        await connection.execute(USE_IT)
        await connection.close()
        return
    file = sqlite3.connect(database_url.removeprefix("sqlite://"), isolation_level=None)
    with contextlib.closing(file), without_triggers(file):
        file.execute(USE_IT)
