"""A PostgreSQL cluster of our own."""

import asyncio
import os
import signal
import subprocess
from pathlib import Path

import asyncpg  # type: ignore[import-untyped,unused-ignore]

from tests.ports import free_port

from .programs import Program, find_program, own_folder, service_user
from .waiting import until

PLACES = ("/usr/lib/postgresql/*/bin",)
NAME = "laufzettel"
# Small segments, so that a small disk is enough.
SETTINGS = """
listen_addresses = '127.0.0.1'
fsync = on
synchronous_commit = on
full_page_writes = on
shared_buffers = 64MB
max_connections = 120
min_wal_size = 8MB
max_wal_size = 48MB
log_min_messages = warning
"""


class Postgres:
    """url  the address without anything between"""

    def __init__(self, folder: Path) -> None:
        self._user = service_user("postgres")
        self._bin = Path(find_program("initdb", package="postgresql", places=PLACES)).parent
        self.folder = own_folder(folder, self._user)
        self.port = free_port()
        self.url = f"postgres://postgres@127.0.0.1:{self.port}/{NAME}"
        self._cluster = self.folder / "cluster"
        self.log = self.folder.parent / "postgres.log"
        words = [str(self._bin / "postgres"), "-D", str(self._cluster), "-k", str(self.folder), "-p", str(self.port)]
        self.program = Program(words, self.log, user=self._user)

    async def create(self) -> None:
        words = [str(self._bin / "initdb"), "-D", str(self._cluster), "-U", "postgres", "-A", "trust", "-E", "UTF8"]
        await asyncio.to_thread(self._run, [*words, "--locale=C", "--wal-segsize=1", "--no-sync"])
        with (self._cluster / "postgresql.conf").open("a") as conf:
            conf.write(SETTINGS)
        await self.start()
        connection = await asyncpg.connect(self.url.replace(f"/{NAME}", "/postgres"))
        await connection.execute(f"create database {NAME}")
        await connection.close()

    def _run(self, words: list[str]) -> None:
        user = self._user
        extra = {} if user is None else {"user": user, "group": user, "extra_groups": []}
        subprocess.run(words, check=True, capture_output=True, cwd=self.folder, timeout=60, **extra)  # type: ignore[call-overload]

    async def start(self) -> None:
        """Until it takes connections; one whose old backends are not gone yet is started again."""

        async def up() -> bool:
            if not self.program.alive:
                self.program.start()
            return await self._takes_connections()

        await until(up, "PostgreSQL takes connections", seconds=60)

    async def _takes_connections(self) -> bool:
        try:
            connection = await asyncpg.connect(self.url.replace(f"/{NAME}", "/postgres"), timeout=2)
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
            return False
        await connection.close()
        return True

    async def kill(self) -> None:
        """The postmaster, without a warning; its backends notice."""
        await asyncio.to_thread(self.program.kill)

    async def backends(self) -> list[int]:
        """Process numbers of the product's connections."""
        connection = await asyncpg.connect(self.url, timeout=5)
        try:
            found = await connection.fetch(
                "select pid from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()", NAME
            )
        finally:
            await connection.close()
        return [row["pid"] for row in found]

    async def terminate(self, pid: int) -> None:
        connection = await asyncpg.connect(self.url, timeout=5)
        try:
            await connection.execute("select pg_terminate_backend($1)", pid)
        finally:
            await connection.close()

    async def close(self) -> None:
        await asyncio.to_thread(self.program.end, signal.SIGQUIT)

    async def restored(self, times: int) -> str:
        """A backup of the running database, brought back beside it; answers the new one's address."""
        name = f"restored_{times}"
        file = str(self.folder / f"{name}.dump")
        await asyncio.to_thread(self._run, [str(self._bin / "pg_dump"), "-Fc", "-f", file, self.url])
        there = ["-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres"]
        await asyncio.to_thread(self._run, [str(self._bin / "createdb"), *there, name])
        restore = [str(self._bin / "pg_restore"), *there, "-d", name, "--no-owner", file]
        await asyncio.to_thread(self._run, restore)
        (self.folder / f"{name}.dump").unlink()
        return self.url.replace(f"/{NAME}", f"/{name}")

    async def drop(self, url: str) -> None:
        name = url.rpartition("/")[2]
        connection = await asyncpg.connect(self.url, timeout=5)
        try:
            await connection.execute(f'drop database "{name}" with (force)')
        finally:
            await connection.close()

    def is_one_of_ours(self, pid: int) -> bool:
        """Whether a process is a child of our postmaster, before it is killed by its number."""
        try:
            status = Path(f"/proc/{pid}/stat").read_text()
        except OSError:
            return False
        return int(status.rpartition(")")[2].split()[1]) == self.program.pid

    def kill_backend(self, pid: int) -> bool:
        if not self.is_one_of_ours(pid):
            return False
        os.kill(pid, signal.SIGKILL)
        return True
