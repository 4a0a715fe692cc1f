import asyncio
import random
from datetime import timedelta
from typing import Any

import pytest

from domain.billing.commands import file_invoice, issue_invoice, pay_invoices
from domain.billing.events import InvoiceFiled, InvoiceIssued
from domain.billing.models import Invoice, InvoiceLine
from domain.billing.queries import find_overdue_changes, list_invoice_lines
from domain.billing.states import InvoiceState
from domain.foundation.callers import SYSTEM
from domain.foundation.clock import today
from domain.foundation.commands import Terms
from domain.foundation.database import run
from domain.foundation.documents import document_content
from domain.orders.commands.attention import refresh_attention
from domain.orders.events import AttentionChanged
from domain.orders.models import Order, OrderLine
from domain.orders.states import Attention, InvoiceStatus
from tests.foundation.makers import make_order, make_product, pay, told

pytestmark = pytest.mark.anyio


async def test_an_invoice_is_the_order_to_the_cent(db: str) -> None:
    order = await make_order("shipped", LAMP=3)

    invoice = await issue_invoice(order.id, by=SYSTEM)

    assert invoice is not None
    assert (invoice.net_minor, invoice.tax_minor) == (order.total_net_minor, order.total_tax_minor)
    assert invoice.due_on == today() + timedelta(days=14)
    assert [(line.sku, line.quantity) for line in await list_invoice_lines(invoice.id)] == [
        ("LAMP", 3),
        ("SHIPPING", 1),
    ]
    assert (await Order.get(id=order.id)).invoice_status is InvoiceStatus.INVOICED
    assert (await told(InvoiceIssued))[0].number == invoice.number


async def test_any_baskets_invoice_adds_up_to_its_order_and_to_its_own_lines(db: str) -> None:
    chance = random.Random(11)
    for place, category in enumerate(("STANDARD", "REDUCED", "ZERO", "STANDARD", "REDUCED")):
        await make_product(f"P{place}", gross_minor=chance.randint(0, 5_000), tax_category=category)

    for _ in range(12):
        basket: dict[str, Any] = {
            f"P{place}": chance.randint(1, 9) for place in chance.sample(range(5), chance.randint(1, 5))
        }
        order = await make_order("shipped", **basket)
        invoice = await issue_invoice(order.id, by=SYSTEM)
        assert invoice is not None
        lines = await InvoiceLine.filter(invoice_id=invoice.id)
        assert (invoice.net_minor, invoice.tax_minor) == (order.total_net_minor, order.total_tax_minor)
        assert sum(line.net_minor for line in lines) == invoice.net_minor
        assert sum(line.tax_minor for line in lines) == invoice.tax_minor


async def test_goods_sent_in_two_parts_have_two_invoices_that_are_the_order(db: str) -> None:
    order = await make_order("confirmed", LAMP=3, CHAIR=2)
    first, second = await OrderLine.filter(order_id=order.id).order_by("position")
    await _sent(first, 1)
    one = await issue_invoice(order.id, by=SYSTEM)
    await _sent(first, 3)
    await _sent(second, 2)
    two = await issue_invoice(order.id, by=SYSTEM)

    assert one is not None
    assert two is not None
    assert one.net_minor + two.net_minor == order.total_net_minor
    assert one.tax_minor + two.tax_minor == order.total_tax_minor
    assert await InvoiceLine.filter(sku="SHIPPING").count() == 1
    assert await issue_invoice(order.id, by=SYSTEM) is None


async def _sent(line: OrderLine, pieces: int) -> None:
    await run("update order_lines set picked = $1, packed = $1, shipped = $1 where id = $2", pieces, line.id)


async def test_what_was_not_sent_is_not_invoiced(db: str) -> None:
    for state in ("placed", "confirmed", "cancelled"):
        order = await make_order(state)
        assert await issue_invoice(order.id, by=SYSTEM) is None

    assert await Invoice.all().count() == 0


async def test_invoices_issued_at_once_have_numbers_without_gap_and_double(db: str) -> None:
    orders = [await make_order("shipped") for _ in range(8)]

    await asyncio.gather(
        *(issue_invoice(order.id, by=SYSTEM) for order in orders),
        *(issue_invoice.carry_out(Terms(dry_run=True), order.id, by=SYSTEM) for order in orders),
        *(issue_invoice(order.id, by=SYSTEM) for order in orders),
    )

    numbers = [invoice.number for invoice in await Invoice.all().order_by("number")]
    assert numbers == [f"RE{today().year}-{count:05d}" for count in range(1, 9)]


async def test_what_was_paid_in_advance_pays_the_invoice(db: str) -> None:
    order = await make_order("confirmed")
    await pay(order, 5_000)
    await _ship(order)

    invoice = await issue_invoice(order.id, by=SYSTEM)

    assert invoice is not None
    assert (invoice.paid_minor, invoice.state) == (5_000, InvoiceState.ISSUED)
    await pay(order)
    assert (await Invoice.get()).state is InvoiceState.PAID


async def _ship(order: Order) -> None:
    line = await OrderLine.get(order_id=order.id)
    await _sent(line, line.quantity)


@pytest.mark.parametrize("more", [0, 1, 10**6])
async def test_an_order_paid_in_advance_has_a_paid_invoice_and_never_more_than_paid(db: str, more: int) -> None:
    order = await make_order("confirmed")
    await pay(order, order.due_minor + more)
    await _ship(order)

    invoice = await issue_invoice(order.id, by=SYSTEM)

    assert invoice is not None
    assert (invoice.outstanding_minor, invoice.state) == (0, InvoiceState.PAID)


async def test_money_pays_the_oldest_invoice_first(db: str) -> None:
    order = await make_order("confirmed", LAMP=2)
    line = await OrderLine.get(order_id=order.id)
    for pieces in (1, 2):
        await _sent(line, pieces)
        await issue_invoice(order.id, by=SYSTEM)

    await pay_invoices(order.id, 12_400, by=SYSTEM)

    assert [invoice.paid_minor for invoice in await Invoice.all().order_by("id")] == [12_390, 10]


async def test_the_first_pdf_of_an_invoice_stays(db: str) -> None:
    await make_order("invoiced")
    invoice = await Invoice.get()

    await asyncio.gather(*(file_invoice(invoice.id, f"copy {i}".encode(), by=SYSTEM) for i in range(4)))
    kept = await document_content("INVOICE", invoice.id)
    await file_invoice(invoice.id, b"another", by=SYSTEM)

    assert await document_content("INVOICE", invoice.id) == kept
    assert len(await told(InvoiceFiled)) == 1


async def test_an_overdue_invoice_marks_its_order_until_it_is_paid(db: str) -> None:
    order = await make_order("invoiced")
    late = today() + timedelta(days=15)
    assert await find_overdue_changes(today() + timedelta(days=14)) == []
    assert await find_overdue_changes(late) == [(order.id, True)]

    await refresh_attention(order.id, overdue=True, by=SYSTEM)
    await refresh_attention(order.id, overdue=True, by=SYSTEM)
    assert Attention((await Order.get(id=order.id)).attention) == Attention.OVERDUE_PAYMENT
    assert len(await told(AttentionChanged)) == 1
    assert await find_overdue_changes(late) == []

    await pay(order)
    assert await find_overdue_changes(late) == [(order.id, False)]
