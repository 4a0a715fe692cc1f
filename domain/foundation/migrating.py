"""Bringing a database up to this version's tables: one process at a time, with a copy of SQLite's file kept first."""

import asyncio
import fcntl
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from pkgutil import ModuleInfo
from typing import Any

import asyncpg  # type: ignore[import-untyped,unused-ignore]
import structlog
from aerich import Command
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.context import TortoiseContext
from tortoise.exceptions import OperationalError

import migrations
from domain.foundation.auditing.guarding import put_guards, remove_guards
from domain.foundation.clock import now
from domain.foundation.database import CONNECTION, column, run, tortoise_config
from domain.foundation.extensions import refuse_without_extensions

APP = "domain"
FOLDER = Path(migrations.__file__).parent
_LOCK = 5_247_116_009_451
# While a migration waits for a table, everybody else waits behind it: it gives way soon, and tries again later.
LOCK_MILLISECONDS = 1_000
PAUSE_SECONDS = 2.0
PATIENCE_SECONDS = 900.0

log = structlog.get_logger("migrations")


class BrokenReferences(RuntimeError):
    """A migration left rows that refer to nothing; the copy beside the SQLite file is as it was before."""


class TablesAreBusy(RuntimeError):
    """Other transactions kept a table locked all the time; what was applied before stays, the rest is undone."""


async def migrate(url: str) -> list[str]:
    """Apply what is missing and answer the names; nothing is done twice by processes that start together.

    Before a SQLite file that holds something is changed, a copy named `….before_…` is made beside it. On PostgreSQL
    nobody waits for it longer than a second at a time; it comes back until it finds the table free.

    Raises  BrokenReferences, TablesAreBusy, MissingExtension
            tortoise.exceptions.OperationalError  the migration that failed was undone as a whole
    """
    file = _file(url)
    if file is not None:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    async with _alone(url, file), _opened(url) as command:
        missing = await _missing(command)
        if file is not None and missing:
            await _keep_copy(file, missing[0])
        if missing:
            await refuse_without_extensions()
            if file is not None:
                await remove_guards()
        applied = await _upgrade(command)
        await _patiently(put_guards)
        if file is not None and applied:
            await _refuse_broken_references()
        return [Path(name).stem for name in applied]


async def _upgrade(command: Command) -> list[str]:
    """Each migration is a transaction of its own, so what was applied before another had to give way stays."""
    before = await _missing(command)
    await _patiently(command.upgrade)
    return before


async def _patiently(step: Callable[[], Awaitable[object]]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            await step()
            return
        except (asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError) as busy:
            if time.monotonic() > end:
                raise TablesAreBusy(f"{busy}; end the long transactions and migrate again") from busy
            log.info("a table is in use; the migration gives way and tries again", reason=str(busy))
            await asyncio.sleep(PAUSE_SECONDS)


async def pending(url: str) -> list[str]:
    """The migrations that are not applied yet, oldest first."""
    file = _file(url)
    if file is not None and not file.exists():
        return known_migrations()
    async with _opened(url) as command:
        return await _missing(command)


def known_migrations() -> list[str]:
    """All migrations of this version, oldest first."""
    return [path.stem for path in sorted(FOLDER.joinpath(APP).glob("[0-9]*_*.py"), key=_number)]


def _number(path: Path) -> int:
    return int(path.stem.split("_")[0])


def _file(url: str) -> Path | None:
    return Path(url.removeprefix("sqlite://")) if url.startswith("sqlite://") else None


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Command]:
    config = tortoise_config(url, pool=2)
    credentials = config["connections"][CONNECTION]["credentials"]
    if _file(url) is not None:
        # A table that others refer to is rebuilt by dropping it; references are checked at the end instead.
        credentials["foreign_keys"] = "OFF"
    else:
        credentials["server_settings"]["lock_timeout"] = str(LOCK_MILLISECONDS)
    async with TortoiseContext() as context:
        await context.init(config=config)
        command = _StepwiseCommand(config, app=APP, location=str(FOLDER))
        await command.init()
        yield command


async def _missing(command: Command) -> list[str]:
    try:
        names = await command.heads()
    except OperationalError:
        names = await command.history()
    return [Path(name).stem for name in names]


def _alone(url: str, file: Path | None) -> AbstractAsyncContextManager[None]:
    return _alone_on_postgres(url) if file is None else _alone_with_file(file)


@asynccontextmanager
async def _alone_on_postgres(url: str) -> AsyncIterator[None]:
    given = tortoise_config(url)["connections"][CONNECTION]["credentials"]
    names = ("host", "port", "user", "password", "database")
    holder = await asyncpg.connect(**{name: given[name] for name in names})
    try:
        await holder.execute("select pg_advisory_lock($1)", _LOCK)
        yield
    finally:
        await holder.close()


@asynccontextmanager
async def _alone_with_file(file: Path) -> AsyncIterator[None]:
    with file.with_name(f"{file.name}.migrating").open("w") as lock:
        await asyncio.to_thread(fcntl.flock, lock, fcntl.LOCK_EX)
        yield


async def _keep_copy(file: Path, first: str) -> None:
    if await column("select 1 from sqlite_master limit 1"):
        await run("vacuum into $1", f"{file}.before_{first}_{now():%Y%m%d%H%M%S%f}")


async def _refuse_broken_references() -> None:
    broken = await column("pragma foreign_key_check")
    if broken:
        raise BrokenReferences(f"rows without what they refer to in: {', '.join(sorted(set(broken)))}")


class _StepwiseCommand(Command):
    """aerich, but statement by statement where a script would not do.

    On SQLite a script would end the transaction, so a crash would leave half of it; on PostgreSQL a script outside of
    a transaction would be one all the same, and `CREATE INDEX CONCURRENTLY` is refused in it.
    """

    async def _upgrade(
        self, conn: Any, version_file: str, fake: bool = False, version_module: ModuleInfo | None = None
    ) -> None:
        whole = conn.capabilities.dialect == "postgres" and isinstance(conn, TransactionalDBClient)
        stepwise: Any = conn if whole else _Stepwise(conn)
        await super()._upgrade(stepwise, version_file, fake, version_module)


class _Stepwise:
    def __init__(self, client: Any) -> None:
        self._client = client
        self.capabilities = client.capabilities

    async def execute_script(self, script: str) -> None:
        for statement in statements(script):
            await self._client.execute_query(statement)


def statements(script: str) -> Iterator[str]:
    """A script's statements one by one; a semicolon within quotes or a trigger ends none."""
    current = ""
    for part in script.split(";"):
        current += part + ";"
        if sqlite3.complete_statement(current):
            if current.strip(" \n\t;"):
                yield current.strip()
            current = ""
