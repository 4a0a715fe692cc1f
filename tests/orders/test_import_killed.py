import asyncio
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from domain.foundation.database import rows, value

from .import_scene import Desk, csv_text, empty_database, opened, row

pytestmark = pytest.mark.anyio
INVOICES = 4_000


def many_rows() -> list[list[str]]:
    """Invoices of two lines, each with a cancellation of some pieces at the end of the file."""
    ordered = [
        row(str(500_000 + n), sku=f"{article}{n % 50}", quantity=5 + n % 3, customer=f"{n % 90}.0")
        for n in range(INVOICES)
        for article in ("A", "B")
    ]
    back = [
        row(f"C{700_000 + n}", sku=f"A{n % 50}", quantity=-2, customer=f"{n % 90}.0", at="2011-01-01 08:00:00")
        for n in range(INVOICES)
    ]
    return ordered + back


async def state() -> list[list[dict[str, Any]]]:
    """Everything an import writes, without ids and times of writing."""
    return [
        await rows("select number, version, return_status, total_net_minor from orders order by number"),
        await rows(
            "select o.number, l.position, l.sku, l.quantity, l.returned, p.sku as product from order_lines l"
            " join orders o on o.id = l.order_id join products p on p.id = l.product_id order by 1, 2"
        ),
        await rows(
            "select o.number, e.sequence, e.type from events e join orders o on o.id = e.order_id order by 1, 2"
        ),
        await rows("select number, name from customers order by number"),
    ]


async def kill_when(question: str, order: list[str]) -> None:
    """Start the import, kill it as soon as the question's answer is not 0, whatever it is doing."""
    process = await asyncio.create_subprocess_exec(*order)
    async with asyncio.timeout(60):
        while not await value(question):
            assert process.returncode is None, "it ended before it could be killed"
    process.kill()
    assert await process.wait() == -signal.SIGKILL


async def test_an_import_killed_twice_and_started_again_ends_as_if_nothing_had_happened(tmp_path: Path) -> None:
    file = tmp_path / "many.csv"
    file.write_text(csv_text(many_rows()))
    async with empty_database(tmp_path) as url, opened(url):
        order = [sys.executable, "-m", "tests.orders.import_elsewhere", url, str(file), str(tmp_path / "report.csv")]
        await kill_when("select count(*) from orders", order)
        some = await value("select count(*) from orders")
        await kill_when("select count(*) from orders where return_status <> 'NONE'", order)
        back = await value("select count(*) from events where type = 'ReturnImported'")
        resumed = await Desk(tmp_path).take_bytes(file.read_bytes())
        after_kills = await state()

    (tmp_path / "calm").mkdir()
    async with empty_database(tmp_path / "calm") as url, opened(url):
        await Desk(tmp_path / "calm").take_bytes(file.read_bytes())
        in_peace = await state()

    assert 0 < some < INVOICES
    assert 0 < back < INVOICES
    assert sum(resumed.tally.rows.values()) == 3 * INVOICES
    assert after_kills == in_peace
