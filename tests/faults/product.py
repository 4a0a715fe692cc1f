"""The product's processes, kept running as a service manager would: what ends is started again."""

import asyncio
import contextlib
import os
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import httpx

from tests.ports import free_port

from .services.programs import Program
from .services.waiting import NotInTime, until

ROOT = Path(__file__).parents[2]
WORDS = (sys.executable, "-m", "workers.cli")
API_KEY = "key_of_the_faults_that_is_long_enough"
NAMESPACE = "faults"
LOOK_SECONDS = 0.1
# The line at the end of a traceback, in plain text or within a line of JSON.
TRACEBACK = re.compile(
    r"Traceback \(most recent call last\).*?(?:\n|\\n)(\w[\w.]*(?:Error|Exception|Lost|Away)\b[^\n\\\"]{0,160})", re.S
)
AGAIN_SECONDS = 0.5
COMMAND_SECONDS = 60.0


class Kept:
    """One process that is to run.

    held     it is down on purpose and must not be started yet
    unasked  how often it ended by itself
    """

    def __init__(self, kind: str, program: Program, port: int = 0) -> None:
        self.kind, self.program, self.port = kind, program, port
        self.held = False
        self.unasked = 0
        self.started_at = 0.0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self.started_at = time.monotonic()
        self.program.start(cwd=ROOT)


class Product:
    """One installation.

    folder    logs lie here, its data in a folder below
    database  address; empty: SQLite in the data folder
    broker    address; empty: everything in one process
    carrier   settings with which it finds the carrier
    """

    def __init__(
        self, folder: Path, data: Path, *, database: str, broker: str, smtp: str, carrier: Mapping[str, str]
    ) -> None:
        self.folder, self.data = folder, data
        self.log = folder / "product.log"
        self.embedded = not broker
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.upper().startswith("LAUFZETTEL_")},
            "LAUFZETTEL_DATA": str(data),
            "LAUFZETTEL_DATABASE_URL": database,
            "LAUFZETTEL_BROKER_NAMESPACE": NAMESPACE,
            "LAUFZETTEL_SMTP_URL": smtp,
            **carrier,
        }
        self._broker = broker
        self.processes: list[Kept] = []
        self._keeping: asyncio.Task[None] | None = None

    async def install(self) -> None:
        """Migrate and set the demo shop up, without load and without faults."""
        port = free_port()
        demo = Kept("demo", self._program("demo", "--port", str(port), "--api-key", API_KEY), port)
        demo.start()
        try:
            await until(lambda: is_ready(demo), "the demo shop is set up", seconds=60)
        except NotInTime as late:
            raise NotInTime(f"{late}; its log ends: {self.log.read_text()[-2000:]}") from late
        finally:
            await asyncio.to_thread(demo.program.end)

    async def start(self) -> None:
        """Two servers, two workers and a relay; without a broker one server that is everything."""
        if self._broker:
            self._environment["LAUFZETTEL_BROKER_URL"] = self._broker
        ports = [free_port() for _ in range(1 if self.embedded else 2)]
        for port in ports:
            self.processes.append(Kept("api", self._program("serve", "--port", str(port)), port))
        if not self.embedded:
            self.processes += [Kept("worker", self._program("worker")) for _ in range(2)]
            self.processes.append(Kept("relay", self._program("relay")))
        for kept in self.processes:
            kept.start()
        await self.ready()
        self._keeping = asyncio.create_task(self._keep())

    def of(self, kind: str) -> list[Kept]:
        return [kept for kept in self.processes if kept.kind == kind]

    async def ready(self, kept: Kept | None = None, *, seconds: float = 60.0) -> None:
        """Until orders can be taken everywhere, or by this server."""
        for server in [kept] if kept else self.of("api"):
            await until(lambda server=server: is_ready(server), f"{server.address} is ready", seconds=seconds)  # type: ignore[misc]

    async def kill(self, *doomed: Kept) -> None:
        """Without a warning; they are down until they are released."""
        for kept in doomed:
            kept.held = True
            kept.program.send(signal.SIGKILL)
        for kept in doomed:
            await asyncio.to_thread(kept.program.kill)

    def release(self, *killed: Kept) -> None:
        for kept in killed:
            kept.start()
            kept.held = False

    async def close(self) -> None:
        if self._keeping is not None:
            self._keeping.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._keeping
        for kept in self.processes:
            kept.held = True
            kept.program.send(signal.SIGCONT)
            kept.program.send(signal.SIGTERM)
        for kept in self.processes:
            await asyncio.to_thread(kept.program.end)

    async def command(self, *words: str) -> bool:
        """Whether a command that ends by itself did what it was asked."""
        program = self._program(*words)
        program.start(cwd=ROOT)
        return await asyncio.to_thread(program.wait, COMMAND_SECONDS) and program.succeeded

    def tracebacks(self) -> Counter[str]:
        """What stands at the end of each traceback that the processes logged."""
        text = self.log.read_text(errors="replace") if self.log.exists() else ""
        return Counter(TRACEBACK.findall(text))

    def _program(self, *words: str) -> Program:
        return Program([*WORDS, *words], self.log, environment=self._environment)

    async def _keep(self) -> None:
        while True:
            for kept in self.processes:
                if not kept.held and not kept.program.alive and time.monotonic() - kept.started_at > AGAIN_SECONDS:
                    kept.unasked += 1
                    kept.start()
            await asyncio.sleep(LOOK_SECONDS)


async def is_ready(kept: Kept) -> bool:
    try:
        async with httpx.AsyncClient(trust_env=False, timeout=2) as client:
            return (await client.get(f"{kept.address}/ready")).status_code == 200
    except httpx.HTTPError:
        return False


def words_of(kept: Sequence[Kept]) -> str:
    return ", ".join(one.kind for one in kept)
