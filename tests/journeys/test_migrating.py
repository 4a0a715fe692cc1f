"""A database that is migrated further while an older version serves: it goes on ordering and reading."""

import asyncio
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg  # type: ignore[import-untyped,unused-ignore]
import pytest

import migrations
from migrations.differ import load
from migrations.make import file_text
from tests.journeys.customers import Customer
from tests.journeys.server import DATABASE_SERVER, ROOT, Product, until

CUSTOMERS = 2
FILES = Path(migrations.__file__).parent / "domain"
EXPAND = """alter table orders add shelf varchar(20);
    alter table events add shelf varchar(20);
    create table shelves (id varchar(30) primary key);
    alter table order_lines add shelf_id varchar(30) references shelves (id);"""
INDEX = """drop index concurrently if exists idx_orders_shelf;
    create index concurrently idx_orders_shelf on orders (shelf);"""
NEXT = ("98_20990101000000_shelves", "99_20990101000001_shelf_index")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.postgres,
    pytest.mark.skipif(not DATABASE_SERVER, reason="SQLite has one process: TEST_DATABASE_URL"),
]


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """The migrations of a version to come."""
    folder = tmp_path / "migrations"
    shutil.copytree(FILES, folder / "domain", ignore=shutil.ignore_patterns("__pycache__"))
    newest = max(FILES.glob("[0-9]*_*.py"), key=lambda file: int(file.stem.split("_")[0]))
    for name, sql in zip(NEXT, (EXPAND, INDEX), strict=True):
        text = file_text(name, {"postgres": {"upgrade": sql, "state": load(newest).MODELS_STATE}, "sqlite": {}})
        if "concurrently" in sql:
            text = text.replace("RUN_IN_TRANSACTION = True", "RUN_IN_TRANSACTION = False")
        (folder / "domain" / f"{name}.py").write_text(text)
    return folder


class Migrating:
    """A process that migrates; its log is what it says meanwhile."""

    def __init__(self, url: str, folder: Path, tmp_path: Path) -> None:
        order = [sys.executable, "-m", "tests.foundation.migrating_elsewhere", "migrate", url, str(folder)]
        self._log = tmp_path / "migrating.log"
        with self._log.open("wb") as log:
            environment = {**os.environ, "PYTHONPATH": str(ROOT)}
            self.process = subprocess.Popen(order, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=log)

    def gave_way(self) -> int:
        return self._log.read_text().count("gives way")

    def answer(self) -> str:
        told, _ = self.process.communicate(timeout=60)
        assert self.process.returncode == 0, self._log.read_text()
        return told.decode()


@asynccontextmanager
async def a_long_report(url: str) -> Any:
    """A transaction that has read orders and does not end."""
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction():
            await connection.fetch("select id from orders limit 1")
            yield
    finally:
        await connection.close()


@pytest.fixture
def crowd(fresh: Product) -> Iterator[list[Customer]]:
    """Customers who order until the test is over."""
    over = threading.Event()
    customers = [Customer(fresh.address) for _ in range(CUSTOMERS)]
    with ThreadPoolExecutor(CUSTOMERS) as threads:
        done = [threads.submit(customer.shop_until, over) for customer in customers]
        yield customers
        over.set()
        for one in done:
            one.result()


def more_orders(crowd: list[Customer], count: int) -> None:
    """Wait until so many more were placed."""
    before = sum(len(customer.placed) for customer in crowd)
    until(lambda: sum(len(customer.placed) for customer in crowd) >= before + count, f"{count} more orders are placed")


@pytest.mark.anyio
async def test_an_older_version_goes_on_while_a_newer_one_migrates(
    fresh: Product, crowd: list[Customer], newer: Path, tmp_path: Path
) -> None:
    await asyncio.to_thread(more_orders, crowd, 5)
    async with a_long_report(fresh.database):
        migrating = Migrating(fresh.database, newer, tmp_path)
        await asyncio.to_thread(until, lambda: migrating.gave_way() >= 2, "it gave way twice")
        await asyncio.to_thread(more_orders, crowd, 10)
        assert migrating.process.poll() is None
    told = await asyncio.to_thread(migrating.answer)
    await asyncio.to_thread(more_orders, crowd, 10)

    assert all(name in told for name in NEXT)
    assert [wrong for customer in crowd for wrong in customer.wrong] == []
    connection = await asyncpg.connect(fresh.database)
    assert await connection.fetchval("select indisvalid from pg_index where indexrelid = 'idx_orders_shelf'::regclass")
    assert await connection.fetchval("select count(*) from orders where shelf is null") > 25
    await connection.close()
    assert "Traceback" not in fresh.log()
