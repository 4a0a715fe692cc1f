"""An empty database for each test: SQLite, or PostgreSQL where TEST_DATABASE_URL names a server.

TEST_DATABASE_URL=postgres://postgres@127.0.0.1:5432/postgres pytest
"""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from uuid import uuid4

import asyncpg  # type: ignore[import-untyped,unused-ignore]
import pytest
from tortoise import Tortoise
from tortoise.models import Model

from domain.customers.commands import CUSTOMER_NUMBERS
from domain.foundation import links, tokens
from domain.foundation.database import close_database, connection, open_database
from domain.foundation.migrating import migrate
from domain.foundation.shop import forget_shop
from domain.orders.commands.place import ORDER_NUMBERS
from domain.quotes.commands.offering import QUOTE_NUMBERS

SERVER = os.environ.get("TEST_DATABASE_URL", "")
# Else each process that a test starts would compile every module anew, which takes it a second.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
POOL = 20


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    without = pytest.mark.skip(reason="needs PostgreSQL: TEST_DATABASE_URL=postgres://user@host:port/postgres pytest")
    for item in items:
        if not SERVER and item.get_closest_marker("postgres"):
            item.add_marker(without)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a migrated database; the SQLite one is only copied, the PostgreSQL one emptied after each test."""
    if not SERVER:
        url = f"sqlite://{tmp_path_factory.mktemp('schema')}/empty.sqlite3"
        asyncio.run(migrate(url))
        yield url
        return
    name = f"laufzettel_test_{os.getpid()}_{uuid4().hex[:8]}"
    url = f"{SERVER.rpartition('/')[0]}/{name}"
    asyncio.run(_on(SERVER, f'create database "{name}"'))
    asyncio.run(_on(SERVER, f'alter database "{name}" set synchronous_commit = off'))
    asyncio.run(migrate(url))
    yield url
    asyncio.run(_on(SERVER, f'drop database "{name}" with (force)'))


@pytest.fixture
async def db(migrated: str, tmp_path: Path) -> AsyncIterator[str]:
    """An open, empty database; its address."""
    url = migrated if SERVER else f"sqlite://{tmp_path}/test.sqlite3"
    if not SERVER:
        shutil.copyfile(migrated.removeprefix("sqlite://"), tmp_path / "test.sqlite3")
    tokens.use_secret(b"a secret for tests only")
    links.use_address("https://shop.example")
    forget_what_was_read()
    await open_database(url, pool=POOL)
    yield url
    try:
        if SERVER:
            await _empty()
    finally:
        await close_database()


def forget_what_was_read() -> None:
    """As in a process that has just started."""
    forget_shop()
    ORDER_NUMBERS.forget()
    CUSTOMER_NUMBERS.forget()
    QUOTE_NUMBERS.forget()


async def _on(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(statement)
    await connection.close()


async def _empty() -> None:
    """Delete all rows in one go, first those that refer to others; past the triggers that keep and audit them."""
    models = [model for model in Tortoise.apps["domain"].values() if model.__module__.startswith("domain.")]
    ordered = [*TopologicalSorter({model: _refers_to(model) for model in models}).static_order()]
    deletes = "; ".join(f"delete from {model._meta.db_table}" for model in reversed(ordered))
    await connection().execute_script(f"begin; set local session_replication_role = replica; {deletes}; commit")


def _refers_to(model: type[Model]) -> list[type[Model]]:
    names = model._meta.fk_fields | model._meta.o2o_fields
    return [model._meta.fields_map[name].related_model for name in names]  # type: ignore[attr-defined]
