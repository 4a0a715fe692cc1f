from collections.abc import Sequence

from domain.billing.events import InvoiceFiled, InvoiceIssued
from domain.billing.models import Invoice, InvoiceLine
from domain.billing.queries import INVOICE_PDF
from domain.billing.rules import due_day, invoice_number, part_of, payment_reference
from domain.billing.states import InvoiceState
from domain.foundation.callers import Caller
from domain.foundation.clock import today
from domain.foundation.commands import command, record
from domain.foundation.documents import file_document
from domain.foundation.models import Document
from domain.foundation.numbering import next_gapless
from domain.foundation.shop import get_shop
from domain.orders.commands.progress import mark_invoiced
from domain.orders.hold_states import HoldScope
from domain.orders.models import Order, OrderLine
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.holding import held_of, reasons_of_holds
from domain.pricing.rules import Priced, work_out

SHIPPING = "SHIPPING"


@command("billing.issue")
async def issue_invoice(order_id: str, *, by: Caller) -> Invoice | None:
    """Invoice what was shipped and is not invoiced yet; nothing when there is no such thing, or a hold stops it."""
    order = await get_order_to_change(order_id)
    if reasons_of_holds(held_of(order.held), HoldScope.INVOICE):
        return None
    all_lines = await list_lines(order.id)
    lines = [line for line in all_lines if line.shipped > line.invoiced]
    if not lines:
        return None
    shop = await get_shop()
    day = today()
    count = await next_gapless(f"invoices {day.year}")
    first = not await Invoice.filter(order_id=order.id).exists()
    positions = [_goods(line) for line in lines] + (_shipping(order, all_lines) if first else [])
    invoice = Invoice(
        number=invoice_number(day.year, count),
        order_id=order.id,
        issued_on=day,
        delivered_on=day,
        due_on=due_day(day, shop.payment_days),
        currency=order.currency,
        net_minor=sum(position.net_minor for position in positions),
        tax_minor=sum(position.tax_minor for position in positions),
        payment_reference=payment_reference(day.year, count),
    )
    invoice.move("issue")
    await _settle_from_advance(invoice, order)
    await Invoice.bulk_create([invoice])
    for place, position in enumerate(positions, start=1):
        position.invoice_id, position.position = invoice.id, place
    await InvoiceLine.bulk_create(positions)
    await mark_invoiced(order.id, {line.id: line.shipped - line.invoiced for line in lines}, by=by)
    record(InvoiceIssued(order_id=order.id, invoice_id=invoice.id, number=invoice.number))
    return invoice


async def _settle_from_advance(invoice: Invoice, order: Order) -> None:
    """What was paid before anything was invoiced pays this invoice first."""
    spent = sum([earlier.paid_minor for earlier in await Invoice.filter(order_id=order.id)])
    invoice.paid_minor = max(0, min(invoice.gross_minor, order.received_minor - spent))
    if invoice.paid_minor == invoice.gross_minor:
        invoice.move("settle")


def _goods(line: OrderLine) -> InvoiceLine:
    return InvoiceLine(
        order_line_id=line.id,
        sku=line.sku,
        name=line.name,
        quantity=line.shipped - line.invoiced,
        unit_price_minor=line.unit_price_minor,
        tax_basis_points=line.tax_basis_points,
        net_minor=part_of(line.net_minor, line.invoiced, line.shipped, line.quantity),
        tax_minor=part_of(line.tax_minor, line.invoiced, line.shipped, line.quantity),
    )


def _shipping(order: Order, lines: Sequence[OrderLine]) -> list[InvoiceLine]:
    """The shipping cost, one position per tax rate that it shares."""
    gross = order.shipping_net_minor + order.shipping_tax_minor
    priced = [Priced(line.gross_minor, line.tax_basis_points) for line in lines]
    return [
        InvoiceLine(
            order_line_id=None,
            sku=SHIPPING,
            name=SHIPPING,
            quantity=1,
            unit_price_minor=part.gross_minor,
            tax_basis_points=rate,
            net_minor=part.net_minor,
            tax_minor=part.tax_minor,
        )
        for rate, part in work_out(priced, gross).shipping_by_rate
        if part.gross_minor
    ]


@command("billing.issue")
async def file_invoice(invoice_id: str, content: bytes, *, by: Caller) -> Document:
    """Keep the invoice that was made; a second one is not taken."""
    invoice = await Invoice.get(id=invoice_id)
    order_id = str(invoice.order_id)  # type: ignore[attr-defined]
    await get_order_to_change(order_id)
    return await file_document(
        INVOICE_PDF,
        subject_id=invoice_id,
        order_id=order_id,
        filename=f"{invoice.number}.pdf",
        content=content,
        telling=lambda document: InvoiceFiled(
            order_id=order_id, invoice_id=invoice_id, number=invoice.number, document_id=document.id
        ),
    )


@command("payments.allocate")
async def pay_invoices(order_id: str, amount_minor: int, *, by: Caller) -> None:
    """Count money on an order's invoices, oldest first."""
    left = amount_minor
    for invoice in await Invoice.filter(order_id=order_id, state=InvoiceState.ISSUED).order_by("id"):
        part = min(left, invoice.outstanding_minor)
        invoice.paid_minor += part
        left -= part
        if invoice.outstanding_minor == 0:
            invoice.move("settle")
        await invoice.save(update_fields=["paid_minor", "state"])
