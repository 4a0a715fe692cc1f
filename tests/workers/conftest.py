"""A database of its own for each test, a shop in it, and what the settings say about both."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from domain.customers.commands import CUSTOMER_NUMBERS
from domain.foundation import links, tokens
from domain.foundation.database import close_database, open_database
from domain.foundation.settings import Settings, read_settings
from domain.foundation.shop import forget_shop
from domain.orders.commands.place import ORDER_NUMBERS
from tests.workers.scene import SECRET, open_shop

SERVER = os.environ.get("TEST_DATABASE_URL", "")


@pytest.fixture
async def settings(migrated: str, tmp_path: Path) -> AsyncIterator[Settings]:
    """An open, empty database, a copy of the migrated one; no broker."""
    name = f"laufzettel_test_{os.getpid()}_{uuid4().hex[:8]}"
    url = f"{SERVER.rpartition('/')[0]}/{name}" if SERVER else f"sqlite://{tmp_path}/test.sqlite3"
    if not SERVER:
        shutil.copyfile(migrated.removeprefix("sqlite://"), tmp_path / "test.sqlite3")
    await _on_server(f'create database "{name}" template "{migrated.rpartition("/")[2]}"')
    given = read_settings(data=tmp_path, database_url=url, secret_key=SECRET, public_url="https://shop.example")
    await open_database(url)
    yield given
    await close_database()
    await _on_server(f'drop database "{name}" with (force)')


@pytest.fixture
async def shop(settings: Settings) -> Settings:
    """A shop with one article, a rule that confirms all orders of the storefront, and nothing running."""
    forget_shop()
    ORDER_NUMBERS.forget()
    CUSTOMER_NUMBERS.forget()
    tokens.use_secret(settings.secret())
    links.use_address(settings.address)
    await open_shop()
    return settings


async def _on_server(statement: str) -> None:
    if SERVER:
        connection = await asyncpg.connect(SERVER)
        await connection.execute(statement)
        await connection.close()
