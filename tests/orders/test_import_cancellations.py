"""Cancellations of another system name no order: on which orders they count, as what, and why not otherwise."""

import io
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest
from rich.console import Console

from domain.foundation.models import EventRecord
from domain.orders.importing.values import Code, Matched, Outcome
from domain.orders.models import Order, OrderLine
from domain.orders.states import FulfillmentStatus, InvoiceStatus, OrderStatus, PaymentStatus, ReturnStatus
from workers.cli import importing
from workers.orders.imports.running import Summary

from .import_scene import Desk, empty_database, opened, row

pytestmark = pytest.mark.anyio
NOON, NEXT_DAY, LATER = "2010-12-01 12:00:00", "2010-12-02 08:00:00", "2010-12-07 08:00:00"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with empty_database(tmp_path) as url, opened(url):
        yield Desk(tmp_path)


async def lines_of(number: str) -> list[OrderLine]:
    order = await Order.get(number=number)
    return await OrderLine.filter(order_id=order.id).order_by("position")


def cancelling(done: Summary) -> dict[str, int]:
    return dict(done.tally.cancelling)


async def test_what_came_back_counts_on_the_newest_order_that_fits(desk: Desk) -> None:
    done = await desk.take(
        row("1", quantity=6, at="2010-12-01 08:00:00"),
        row("2", quantity=6, at="2010-12-03 08:00:00"),
        row("3", quantity=6, at="2010-12-09 08:00:00"),
        row("4", quantity=9, price="2.10", at="2010-12-04 08:00:00"),
        row("5", quantity=9, customer="12583.0", at="2010-12-04 08:00:00"),
        row("C6", sku="85123a", quantity=-4, at="2010-12-05 08:00:00"),
        row("C7", quantity=-4, at="2010-12-06 08:00:00"),
        row("C8", quantity=-6, at=LATER),
    )

    returned = {order.number: (await lines_of(order.number))[0].returned for order in await Order.all()}
    assert returned == {"R1": 4, "R2": 4, "R3": 0, "R4": 0, "R5": 0}
    assert desk.told() == [("9", "NOT_SO_MANY")]
    assert cancelling(done) == {"RETURNED": 2, "NOT_SO_MANY": 1}
    assert (await Order.get(number="R2")).return_status is ReturnStatus.PARTIALLY_RETURNED
    assert [event.sequence for event in await EventRecord.filter(type="ReturnImported")] == [2, 2]


async def test_pieces_of_several_orders_come_back_together_and_once(desk: Desk) -> None:
    given = [row("1"), row("2", at=NEXT_DAY), row("C3", quantity=-9, at=LATER), row("C3", quantity=-3, at=LATER)]
    done = await desk.take(*given)
    again = await desk.take(*given)

    assert [(await lines_of(number))[0].returned for number in ("R1", "R2")] == [6, 6]
    assert cancelling(done) == {Matched.RETURNED_OF_SEVERAL: 1, Matched.RETURNED: 1}
    assert again.tally.rows == {Outcome.HERE_ALREADY: 4}
    told = [event.payload for event in await EventRecord.filter(type="ReturnImported").order_by("seq")]
    assert [(of["quantity"], of["row_quantity"], of["share"]) for of in told] == [(6, 9, 1), (3, 9, 2), (3, 3, 1)]


async def test_what_is_taken_back_on_its_day_was_never_sent(desk: Desk) -> None:
    given = [row(quantity=6), row(sku="A2", quantity=1, price="10.00"), row(sku="POST", quantity=1, price="5.00")]
    given.append(row("C1", quantity=-2, at=NOON))
    done = await desk.take(*given)
    again = await desk.take(*given)

    order, (line, other) = await Order.get(number="R536365"), await lines_of("R536365")
    assert (line.cancelled, line.returned, line.shipped, line.delivered, line.invoiced) == (2, 0, 4, 4, 4)
    assert (other.cancelled, other.shipped) == (0, 1)
    assert (order.total_net_minor, order.due_minor, order.received_minor) == (3_030, 2_520, 2_520)
    assert (order.status, order.payment_status, order.version) == (OrderStatus.COMPLETED, PaymentStatus.PAID, 2)
    assert order.return_status is ReturnStatus.NONE
    assert cancelling(done) == {Matched.CALLED_OFF: 1}
    assert again.tally.rows == {Outcome.HERE_ALREADY: 4}
    assert await EventRecord.filter(type="CancellationImported").count() == 1


async def test_an_order_of_which_all_is_called_off_is_cancelled(desk: Desk) -> None:
    await desk.take(row(), row(sku="A2"), row("C1", quantity=-6, at=NOON), row("C1", sku="A2", quantity=-6, at=NOON))

    order = await Order.get(number="R536365")
    assert (order.status, order.fulfillment_status) == (OrderStatus.CANCELLED, FulfillmentStatus.NOT_REQUIRED)
    assert (order.payment_status, order.due_minor, order.received_minor) == (PaymentStatus.NOTHING_DUE, 0, 0)
    assert order.invoice_status is InvoiceStatus.NOT_INVOICED


async def test_an_order_whose_pieces_all_came_back_is_returned(desk: Desk) -> None:
    back = [row("C1", quantity=-6, at=LATER), row("C1", sku="A2", quantity=-6, at=LATER)]
    await desk.take(row(), row(sku="A2"), *back)

    order = await Order.get(number="R536365")
    assert (order.return_status, order.status, order.version) == (ReturnStatus.RETURNED, OrderStatus.COMPLETED, 2)


async def test_equal_rows_of_one_cancellation_each_count_once_however_often_imported(desk: Desk) -> None:
    given = [row(quantity=5), *[row("C1", quantity=-2, at=LATER) for _ in range(3)]]
    await desk.take(*given)
    again = await desk.take(*given)

    assert (await lines_of("R536365"))[0].returned == 4
    assert cancelling(again) == {"HERE_ALREADY": 2, "NOT_SO_MANY": 1}


# A day's worth of rows as real ones are: what each of the cancellations' rows is counted as.
SLICE = (
    (row("C2", quantity=-1, at=NOON), Matched.CALLED_OFF),
    (row("C3", quantity=-1, at=LATER), Matched.RETURNED),
    (row("C4", quantity=-9, at=LATER), Matched.RETURNED_OF_SEVERAL),
    (row("C5", quantity=-100, at=LATER), Code.NOT_SO_MANY),
    (row("C6", quantity=-1, price="2.10", at=LATER), Code.OTHER_PRICE),
    (row("C7", sku="71053", quantity=-1, at=LATER), Code.NEVER_ORDERED),
    (row("C8", quantity=-1, customer="99999.0", at=LATER), Code.NEVER_ORDERED),
    (row("C9", sku="22423", quantity=-1, at=NOON), Code.ORDERED_LATER),
    (row("C10", quantity=-1, customer="", at=LATER), Code.NO_CUSTOMER),
    (row("C11", sku="POST", quantity=-1, price="18.0", at=LATER), Code.SHIPPING_REFUND),
    (row("C12", sku="D", quantity=-1, price="27.5", at=LATER), Code.DISCOUNT),
)


async def test_every_row_of_a_cancellation_is_counted_and_the_table_says_as_what(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders = [row("536365"), row("536366", at=NEXT_DAY), row("536367", sku="22423", at=LATER)]
    cancellations = [cancelled for cancelled, _ in SLICE]
    done = await desk.take(*orders, *cancellations)

    expected: dict[str, int] = {}
    for _, what in SLICE:
        expected[what.value] = expected.get(what.value, 0) + 1
    assert cancelling(done) == expected
    worth = sum(int(cancelled[3]) * Decimal(cancelled[5]) for cancelled in cancellations)
    assert sum(done.tally.cancelling_amounts.values()) == worth

    screen = Console(width=120, file=io.StringIO())
    monkeypatch.setattr(importing, "out", screen)
    importing._print(done)
    words = screen.file.getvalue()  # type: ignore[attr-defined]
    assert "What became of the cancellations" in words
    assert all(f" {importing.MATCHED.get(what, what)} " in words for what in expected)
    assert f"{worth:,.2f}" in words
