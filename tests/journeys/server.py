"""The product as an operator starts it: processes of its own, told apart only by what the environment configures."""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg  # type: ignore[import-untyped,unused-ignore]
import httpx

from tests.journeys.brokers import leave_nothing
from tests.ports import free_port

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "workers.cli")
DATABASE_SERVER = os.environ.get("TEST_DATABASE_URL", "")
BROKER = os.environ.get("TEST_AMQP_URL") or os.environ.get("TEST_REDIS_URL") or ""
API_KEY = "key_of_the_tests_that_is_long_enough"
MANY_SECONDS = 40.0


def until(true: Callable[[], Any], what: str, *, seconds: float = MANY_SECONDS, step: float = 0.03) -> Any:
    """What a condition answers once that is true."""
    end = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < end, f"in {seconds:.0f} s it did not come true that {what}"
        time.sleep(step)
    return found


class Product:
    """One installation: its data folder, its database, and the processes that run on them.

    data    SQLite file, outbox and secret; the log lies beside it
    running its processes; empty while it is stopped
    """

    def __init__(self, data: Path, database: str = "", broker: str = "") -> None:
        self.data, self.database = data, database
        self.port = free_port()
        self.log_file = data.parent / f"{data.name}.log"
        self.running: list[subprocess.Popen[bytes]] = []
        self.broker = broker if database else ""
        self._seeded = False
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("LAUFZETTEL_")},
            "LAUFZETTEL_DATA": str(data),
            "LAUFZETTEL_DATABASE_URL": database,
            "LAUFZETTEL_BROKER_NAMESPACE": f"journey-{uuid4().hex[:8]}",
        }

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start every process and wait until orders can be taken."""
        if self.broker and self._seeded:
            self._run("serve", "--port", str(self.port))
            self._run("worker")
        else:
            self._run("demo", "--port", str(self.port), "--api-key", API_KEY)
        until(self.is_ready, f"the server is ready; its log ends: {self.log()[-2000:]}")
        if self.broker and not self._seeded:
            self._seeded = True
            self.environment["LAUFZETTEL_BROKER_URL"] = self.broker
            self.stop()
            self.start()

    def stop(self) -> None:
        """Ask every process to end, as an operator would."""
        for process in self.running:
            process.send_signal(signal.SIGTERM)
        for process in self.running:
            process.wait(MANY_SECONDS)
        self.running.clear()

    def kill(self) -> None:
        """End every process without a warning."""
        for process in self.running:
            process.kill()
        for process in self.running:
            process.wait(MANY_SECONDS)
        self.running.clear()

    def is_ready(self) -> bool:
        assert all(process.poll() is None for process in self.running), self.log()[-2000:]
        try:
            return httpx.get(f"{self.address}/ready", timeout=2, trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False

    def log(self) -> str:
        """All that the processes said on their standard error."""
        return self.log_file.read_text(errors="replace") if self.log_file.exists() else ""

    def access(self) -> dict[str, str]:
        """How the demo's owner signs in."""
        found: dict[str, str] = json.loads((self.data / "demo-access.json").read_text())
        return found

    def command(self, *words: str) -> str:
        """What a command answers that ends by itself."""
        done = subprocess.run(
            [*PROGRAM, *words], cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def storefront_key(self, name: str) -> str:
        """The secret of a new key for a storefront."""
        return self.command("keys", "create", name, "--scope", "STOREFRONT").splitlines()[-1].strip()

    def _run(self, *words: str) -> None:
        with self.log_file.open("ab") as log:
            process = subprocess.Popen(
                [*PROGRAM, *words], cwd=ROOT, env=self.environment, stdout=subprocess.DEVNULL, stderr=log
            )
        self.running.append(process)


@contextlib.contextmanager
def installed(data: Path) -> Iterator[Product]:
    """A running installation, on the servers that the environment names; nothing of it is left afterwards."""
    with empty_place(data) as product:
        product.start()
        yield product


@contextlib.contextmanager
def empty_place(data: Path) -> Iterator[Product]:
    """Where an installation can be: an empty database where there is a server, and nothing that runs."""
    name = f"laufzettel_journey_{os.getpid()}_{uuid4().hex[:8]}"
    _on_server(f'create database "{name}"')
    database = f"{DATABASE_SERVER.rpartition('/')[0]}/{name}" if DATABASE_SERVER else ""
    product = Product(data, database, BROKER)
    try:
        yield product
    finally:
        product.kill()
        leave_nothing(product.broker, product.environment["LAUFZETTEL_BROKER_NAMESPACE"])
        _on_server(f'drop database if exists "{name}" with (force)')


def _on_server(statement: str) -> None:
    if DATABASE_SERVER:
        asyncio.run(_execute(statement))


async def _execute(statement: str) -> None:
    connection = await asyncpg.connect(DATABASE_SERVER)
    await connection.execute(statement)
    await connection.close()
