from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import orjson
import pytest

from domain.catalog.models import Product
from domain.customers.models import Customer
from domain.foundation.callers import Caller, CallerKind
from domain.foundation.database import rows
from domain.foundation.errors import Forbidden
from domain.foundation.events import summary
from domain.foundation.models import EventRecord
from domain.orders.importing.values import Outcome
from domain.orders.models import Order, OrderLine
from domain.orders.states import (
    Channel,
    FulfillmentStatus,
    InvoiceStatus,
    OrderStatus,
    PaymentStatus,
    ReturnStatus,
)
from domain.stock.models import StockMovement
from workers.orders.imports.opening import Unreadable

from .import_scene import Desk, csv_text, empty_database, opened, row

pytestmark = pytest.mark.anyio


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with empty_database(tmp_path) as url, opened(url):
        yield Desk(tmp_path)


async def lines_of(number: str) -> list[OrderLine]:
    order = await Order.get(number=number)
    return await OrderLine.filter(order_id=order.id).order_by("position")


async def test_an_invoice_becomes_an_order_that_is_done(desk: Desk) -> None:
    await desk.take(row(), row(sku="71053", quantity=2, price="3.39"), row(sku="POST", quantity=1, price="18.0"))

    order = await Order.get(number="R536365")
    assert (order.channel, order.external_reference) == (Channel.IMPORT, "536365")
    assert (order.status, order.fulfillment_status) == (OrderStatus.COMPLETED, FulfillmentStatus.DELIVERED)
    assert (order.payment_status, order.invoice_status) == (PaymentStatus.PAID, InvoiceStatus.INVOICED)
    assert (order.return_status, order.version, order.attention) == (ReturnStatus.NONE, 1, 0)
    assert order.placed_at == datetime(2010, 12, 1, 8, 26, tzinfo=UTC)
    assert (order.currency, order.shipping_net_minor, order.total_net_minor, order.total_tax_minor) == (
        "GBP",
        1800,
        1530 + 678 + 1800,
        0,
    )
    assert order.received_minor == order.due_minor == order.total_net_minor
    assert order.shipping_address["country_code"] == "GB"
    assert order.placed_by_id == "usr_importer"
    assert "536365" in order.search_text
    assert "17850" in order.search_text


async def test_lines_are_delivered_and_invoiced_in_the_order_of_the_file(desk: Desk) -> None:
    await desk.take(row(sku="B2"), row(sku="A1", quantity=3), row(sku="B2", quantity=1))

    lines = await lines_of("R536365")

    assert [(line.position, line.sku, line.quantity) for line in lines] == [(1, "B2", 6), (2, "A1", 3), (3, "B2", 1)]
    for line in lines:
        assert {line.sourced, line.picked, line.packed, line.shipped, line.delivered, line.invoiced} == {line.quantity}
        assert (line.cancelled, line.returned, line.tax_minor, line.tax_basis_points) == (0, 0, 0, 0)
    assert await StockMovement.all().count() == 0


async def test_an_imported_order_tells_it_once_as_its_first_event(desk: Desk) -> None:
    await desk.take(row())

    event = await EventRecord.get()
    payload = event.payload if isinstance(event.payload, dict) else orjson.loads(event.payload)
    assert (event.type, event.sequence, event.by_id) == ("OrderImported", 1, "usr_importer")
    assert summary(event.type, payload) == "Order R536365 imported, 1 lines, 15.30 GBP"


async def test_customers_get_their_old_number_behind_an_r_and_guests_stay_unknown(desk: Desk) -> None:
    await desk.take(row(), row("536366"), row("536367", customer=""), row("536368", customer="12583", country="France"))

    assert sorted(await Customer.all().values_list("number", "name")) == [
        ("R12583", "Customer 12583"),
        ("R17850", "Customer 17850"),
    ]
    assert (await Order.get(number="R536367").values("customer_id"))["customer_id"] is None


async def test_unknown_articles_become_products_that_are_not_for_sale(desk: Desk) -> None:
    await desk.take(
        row("1", name=" OLD NAME ", at="2011-01-01 10:00:00"),
        row("2", name="New name  ", at="2011-02-01 10:00:00"),
        row("3", name="", at="2011-03-01 10:00:00"),
        row("4", name="damaged", quantity=-3, price=0, customer="", at="2011-04-01 10:00:00"),
    )

    product = await Product.get()
    assert (product.sku, product.name, product.active) == ("85123A", "New name", False)
    assert [line.name for number in "123" for line in await lines_of(f"R{number}")] == [
        "OLD NAME",
        "New name",
        "85123A",
    ]


async def test_a_sku_in_other_case_is_the_same_article_and_kept_as_given(desk: Desk) -> None:
    ours = await Product.create(sku="22423b", name="Ours")
    await desk.take(row(sku="85123a"), row(sku="85123A"), row(sku="22423b"))

    lines = await lines_of("R536365")
    found = {product.id: product.sku for product in await Product.all()}
    assert [line.sku for line in lines] == ["85123a", "85123A", "22423b"]
    assert [found[line.product_id] for line in lines] == ["85123A", "85123A", "22423b"]  # type: ignore[attr-defined]
    assert (await Product.get(id=ours.id)).active


async def test_charges_and_vouchers_are_lines_without_a_product(desk: Desk) -> None:
    await desk.take(row(sku="M"), row(sku="gift_0001_20"), row(sku="BANK CHARGES", quantity=1, price=15))

    lines = await lines_of("R536365")
    assert [(line.sku, line.product_id) for line in lines] == [  # type: ignore[attr-defined]
        ("M", None),
        ("gift_0001_20", None),
        ("BANK CHARGES", None),
    ]
    assert await Product.all().count() == 0


async def test_an_invoice_of_shipping_cost_alone_has_nothing_to_deliver(desk: Desk) -> None:
    await desk.take(row(sku="C2", quantity=1, price="150.0"))

    order = await Order.get(number="R536365")
    assert (order.fulfillment_status, order.total_net_minor) == (FulfillmentStatus.NOT_REQUIRED, 15_000)


async def test_rows_of_an_invoice_that_stand_apart_are_one_order(desk: Desk) -> None:
    await desk.take(row(sku="A1"), row("536366"), row(sku="A2", at="2010-12-01 08:25:00"), row("536366", sku="A3"))

    assert [line.sku for line in await lines_of("R536365")] == ["A1", "A2"]
    assert (await Order.get(number="R536365")).placed_at == datetime(2010, 12, 1, 8, 25, tzinfo=UTC)
    assert desk.told() == [("2", "TWO_TIMES")]


async def test_importing_again_changes_nothing(desk: Desk) -> None:
    given = [row(), row(), row("536366"), row("C536379", quantity=-2, at="2010-12-02 09:00:00")]
    first = await desk.take(*given)
    before = await rows("select number, version, updated_at from orders order by number")

    again = await desk.take(*given)

    assert first.tally.rows == {Outcome.TAKEN: 4}
    assert again.tally.rows == {Outcome.HERE_ALREADY: 4}
    assert await rows("select number, version, updated_at from orders order by number") == before
    assert sum(line.returned for line in await OrderLine.all()) == 2
    assert await EventRecord.all().count() == 3


async def test_an_invoice_that_is_here_with_other_lines_is_not_taken(desk: Desk) -> None:
    await desk.take(row())
    again = await desk.take(row(), row(sku="71053"))

    assert again.tally.orders == {Outcome.NOT_TAKEN: 1}
    assert desk.told() == [("2", "DIFFERS"), ("3", "DIFFERS")]
    assert len(await lines_of("R536365")) == 1


async def test_rows_and_money_taken_and_not_taken_are_those_of_the_file(desk: Desk) -> None:
    done = await desk.take(
        row(),
        row(sku="PADS", price="0.001"),
        row("C9", quantity=-3, customer=""),
        row("A563186", sku="B", quantity=1, price="-11062.06", customer=""),
        row(quantity="six"),
    )

    assert (done.rows, done.amount) == (5, Decimal("15.30") + Decimal("0.006") - Decimal("7.65") - Decimal("11062.06"))
    assert done.tally.rows == {Outcome.TAKEN: 1, Outcome.NOT_TAKEN: 4}
    assert sum(done.tally.amounts.values()) == done.amount


async def test_a_broken_row_stops_nothing(desk: Desk) -> None:
    text = csv_text([row(), row("536366")]).encode() + b'536367,A\n"536368,open quote' + b"x" * 20_000 + b"\n"
    await desk.take_bytes(text + csv_text([row("536369")]).encode().split(b"\n", 1)[1])

    assert {order.number for order in await Order.all()} == {"R536365", "R536366", "R536369"}
    assert [code for _, code in desk.told()] == ["BROKEN_ROW", "BROKEN_ROW"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
async def test_a_file_is_utf_8_or_else_latin_1_and_may_be_packed(desk: Desk, encoding: str) -> None:
    await desk.take_bytes(csv_text([row(name="Voucher £40.00")]).encode(encoding), packed=True)

    assert (await lines_of("R536365"))[0].name == "Voucher £40.00"


@pytest.mark.parametrize("content", [b"", b"InvoiceNo,StockCode\n", b"\x1f\x8bnot gzip at all", b"a;b\n1;2\n"])
async def test_a_file_that_cannot_be_read_is_refused_as_a_whole(desk: Desk, content: bytes) -> None:
    with pytest.raises(Unreadable):
        await desk.take_bytes(content)

    assert not desk.report.exists()


async def test_nobody_imports_without_the_permission(desk: Desk) -> None:
    clerk = Caller(id="usr_1", name="Carl", kind=CallerKind.STAFF, permissions=frozenset({"orders.place"}))
    with pytest.raises(Forbidden):
        await desk.take(row(), by=clerk)

    assert await Order.all().count() == 0


async def test_the_report_runs_no_formula(desk: Desk) -> None:
    await desk.take(row("=CMD()", quantity="x"))

    assert "'=CMD()" in desk.report.read_text()
