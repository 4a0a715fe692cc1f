"""A real shop's days, where the files are at hand; see their README for the quirks."""

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from domain.orders.importing.values import Code, Outcome
from domain.orders.models import Order, OrderLine
from domain.orders.states import OrderStatus
from workers.orders.imports.running import Summary, import_file

from .import_scene import IMPORTER, REAL, Desk, empty_database, opened

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(not REAL.exists(), reason="the online retail files are not here (TEST_DATA)"),
]
DAYS = ("2010-12-01", "2011-01-18", "2011-08-12", "2011-12-09")


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with empty_database(tmp_path) as url, opened(url):
        yield Desk(tmp_path)


async def take(desk: Desk, day: str) -> Summary:
    return await import_file(REAL / "days" / f"{day}.csv", desk.report, by=IMPORTER)


@pytest.mark.parametrize(
    ("day", "rows", "amount", "orders"),
    [
        ("2010-12-01", 3108, "58635.56", 127),
        ("2011-01-18", 1447, "18680.80", 41),
        ("2011-08-12", 1122, "10049.48", 50),
        ("2011-12-09", 1632, "32131.53", 44),
    ],
)
async def test_every_row_and_penny_of_a_day_is_accounted_for(
    desk: Desk, day: str, rows: int, amount: str, orders: int
) -> None:
    done = await take(desk, day)

    assert (done.rows, done.amount) == (rows, Decimal(amount))
    assert sum(done.tally.rows.values()) == rows
    assert sum(done.tally.amounts.values()) == Decimal(amount)
    assert done.tally.orders == {Outcome.TAKEN: orders}
    worth = sum(order.total_net_minor for order in await Order.all())
    back = sum((line.returned + line.cancelled) * line.unit_price_minor for line in await OrderLine.all())
    assert worth - back == int(done.tally.amounts[Outcome.TAKEN] * 100)


@pytest.mark.parametrize(
    ("day", "number", "pieces"), [("2011-01-18", "R541431", 74_215), ("2011-12-09", "R581483", 80_995)]
)
async def test_a_huge_order_cancelled_minutes_later_is_called_off(
    desk: Desk, day: str, number: str, pieces: int
) -> None:
    await take(desk, day)

    order = await Order.get(number=number)
    line = await OrderLine.get(order_id=order.id)
    assert (line.quantity, line.cancelled, order.status, order.due_minor) == (pieces, pieces, OrderStatus.CANCELLED, 0)


async def test_the_bad_debts_of_a_day_are_left_to_the_bookkeeping(desk: Desk) -> None:
    done = await take(desk, "2011-08-12")

    assert done.tally.refused[Code.ACCOUNTING] == 3
    assert done.tally.refused_amounts[Code.ACCOUNTING] == Decimal("-11062.06")


async def test_four_days_one_after_the_other_and_all_again_are_the_same(desk: Desk) -> None:
    for day in DAYS:
        await take(desk, day)
    before = await OrderLine.all().count(), await Order.filter(version=1).count()
    again = [await take(desk, day) for day in DAYS]

    assert (await OrderLine.all().count(), await Order.filter(version=1).count()) == before
    assert all(Outcome.TAKEN not in done.tally.rows for done in again)
