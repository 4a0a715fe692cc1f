from collections.abc import AsyncIterator
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import asyncpg  # type: ignore[import-untyped,unused-ignore]
import pytest

from domain.foundation.extensions import MissingExtension
from domain.foundation.migrating import migrate, pending
from tests.conftest import SERVER

pytestmark = [pytest.mark.postgres, pytest.mark.anyio]


@pytest.fixture
async def empty() -> AsyncIterator[tuple[asyncpg.Connection, str]]:
    """An empty database as its owner sees it, and its address for a role that may only make tables there."""
    name = f"laufzettel_extensions_{uuid4().hex[:12]}"
    boss = await asyncpg.connect(SERVER)
    await boss.execute(f"create database {name}")
    await boss.execute(f"create role {name} login")
    owner = await asyncpg.connect(urlunsplit(urlsplit(SERVER)._replace(path=f"/{name}")))
    await owner.execute(f"grant all on schema public to {name}")
    server = urlsplit(SERVER).netloc.rpartition("@")[2]
    yield owner, urlunsplit(urlsplit(SERVER)._replace(netloc=f"{name}@{server}", path=f"/{name}"))
    await owner.close()
    await boss.execute(f"drop database {name} with (force)")
    await boss.execute(f"drop role {name}")
    await boss.close()


async def test_who_may_not_take_in_an_extension_is_told_who_may(empty: tuple[asyncpg.Connection, str]) -> None:
    owner, url = empty

    with pytest.raises(MissingExtension, match="have the database's owner run CREATE EXTENSION pg_trgm"):
        await migrate(url)
    assert await owner.fetch("select 1 from pg_tables where schemaname = 'public'") == []

    await owner.execute("create extension pg_trgm")
    await migrate(url)
    assert await pending(url) == []
