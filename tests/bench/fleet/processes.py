"""An installation of several processes: API processes and workers."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from tests.bench.live.processes import running
from tests.journeys.brokers import leave_nothing
from tests.journeys.fleet import free_port


@dataclass(frozen=True, slots=True)
class Serving:
    """An API process."""

    port: int


@dataclass(frozen=True, slots=True)
class Installation:
    """Where it runs.

    settings  environment of each of its processes, but for the port
    """

    settings: dict[str, str]

    @classmethod
    def of(cls, database: str, broker: str, folder: Path) -> "Installation":
        settings = {
            "LAUFZETTEL_DATABASE_URL": database,
            "LAUFZETTEL_BROKER_URL": broker,
            "LAUFZETTEL_BROKER_NAMESPACE": f"fleet-{uuid4().hex[:8]}",
            "LAUFZETTEL_DATA": str(folder),
        }
        return cls(settings)

    def forget(self) -> None:
        """Take away what it left at the broker."""
        leave_nothing(self.settings["LAUFZETTEL_BROKER_URL"], self.settings["LAUFZETTEL_BROKER_NAMESPACE"])

    @asynccontextmanager
    async def serving(self, count: int) -> AsyncIterator[list["Serving"]]:
        """So many API processes; ready once somebody in front of them gets an answer."""
        serving = [Serving(free_port()) for _ in range(count)]
        async with AsyncExitStack() as stack:
            for one in serving:
                port = str(one.port)
                await stack.enter_async_context(running("-m", "workers.cli", "serve", "--port", port, **self.settings))
            yield serving

    @asynccontextmanager
    async def working(self, count: int) -> AsyncIterator[None]:
        """So many workers; one of them is the relay."""
        async with AsyncExitStack() as stack:
            for _ in range(count):
                await stack.enter_async_context(running("-m", "workers.cli", "worker", **self.settings))
            yield
