"""A small shop of another system, its files, and a database to take them into."""

import csv
import gzip
import io
import os
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import asyncpg

from domain.foundation.callers import Caller, CallerKind
from domain.foundation.database import close_database, open_database
from domain.foundation.migrating import migrate
from workers.orders.imports.opening import COLUMNS
from workers.orders.imports.running import Summary, import_file

SERVER = os.environ.get("TEST_DATABASE_URL", "")
IMPORTER = Caller(id="usr_importer", name="Ines", kind=CallerKind.STAFF, permissions=frozenset({"orders.import"}))
ROOT = Path(__file__).parents[2]
REAL = Path(os.environ.get("TEST_DATA", ROOT.parent / "shared" / "data")) / "orders-online-retail"


@asynccontextmanager
async def empty_database(folder: Path) -> AsyncIterator[str]:
    """A migrated database of its own; its address. It is gone afterwards."""
    if not SERVER.startswith("postgres"):
        url = f"sqlite://{folder / 'shop.sqlite3'}"
        await migrate(url)
        yield url
        return
    name = f"laufzettel_import_{uuid4().hex[:12]}"
    boss = await asyncpg.connect(SERVER)
    await boss.execute(f"create database {name}")
    try:
        url = urlunsplit(urlsplit(SERVER)._replace(path=f"/{name}"))
        await migrate(url)
        yield url
    finally:
        await boss.execute(f"drop database {name} with (force)")
        await boss.close()


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[None]:
    """The database open for this process."""
    await open_database(url)
    try:
        yield
    finally:
        await close_database()


def row(invoice: str = "536365", sku: str = "85123A", quantity: object = 6, price: object = "2.55", **more: str) -> Any:
    """A row of the file; what is not given is ordinary."""
    name, at = more.get("name", "WHITE HANGING HEART"), more.get("at", "2010-12-01 08:26:00")
    customer, country = more.get("customer", "17850.0"), more.get("country", "United Kingdom")
    return [invoice, sku, name, str(quantity), at, str(price), customer, country]


def csv_text(rows: Iterable[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([list(COLUMNS), *rows])
    return out.getvalue()


class Desk:
    """Somebody who imports files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.report = folder / "report.csv"

    async def take(self, *rows: list[str], by: Caller = IMPORTER) -> Summary:
        """Import a file of these rows."""
        return await self.take_bytes(csv_text(rows).encode(), by=by)

    async def take_bytes(self, content: bytes, *, packed: bool = False, by: Caller = IMPORTER) -> Summary:
        file = self.folder / "orders.csv"
        file.write_bytes(gzip.compress(content) if packed else content)
        return await import_file(file, self.report, by=by)

    def told(self) -> list[tuple[str, str]]:
        """Line and code of everything the report tells."""
        with self.report.open(newline="", encoding="utf-8") as lines:
            return [(line["line"], line["code"]) for line in csv.DictReader(lines)]
