"""Databases that live as long as one run."""

import os
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg  # type: ignore[import-untyped,unused-ignore]


@asynccontextmanager
async def scratch_postgres(server_url: str, kind: str = "shop") -> AsyncIterator[str]:
    """A database of its own on the server, dropped at the end."""
    name = f"lz_bench_{kind}_{os.getpid()}"
    await _administer(server_url, f"create database {name}")
    try:
        yield urlunsplit(urlsplit(server_url)._replace(path=f"/{name}"))
    finally:
        await _administer(server_url, f"drop database {name} with (force)")


@asynccontextmanager
async def scratch_sqlite() -> AsyncIterator[str]:
    """A SQLite file in a folder that is removed at the end."""
    with tempfile.TemporaryDirectory(prefix="lz_bench_") as folder:
        yield f"sqlite://{Path(folder) / 'bench.sqlite3'}"


async def _administer(server_url: str, statement: str) -> None:
    connection = await asyncpg.connect(server_url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def backends(url: str) -> list[int]:
    """Process ids of the server's connections to a scratch database; none on SQLite."""
    if not url.startswith("postgres"):
        return []
    connection = await asyncpg.connect(url)
    try:
        found = await connection.fetch(
            "select pid from pg_stat_activity"
            " where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()"
        )
        return [row["pid"] for row in found]
    finally:
        await connection.close()


async def checkpoint(url: str) -> None:
    """Write out what was seeded, so that it is not written while something is measured."""
    if url.startswith("postgres"):
        await _administer(url, "vacuum analyze")
        await _administer(url, "checkpoint")


async def version(url: str) -> str:
    """The PostgreSQL server's version."""
    connection = await asyncpg.connect(url)
    try:
        return f"PostgreSQL {(await connection.fetchval('show server_version')).split()[0]}"
    finally:
        await connection.close()
