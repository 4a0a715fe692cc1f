import asyncio
from datetime import UTC, datetime, time

from domain.billing.commands import SHIPPING, file_invoice
from domain.billing.events import InvoiceIssued
from domain.billing.models import Invoice, InvoiceLine
from domain.billing.queries import INVOICE_PDF, list_invoice_lines
from domain.foundation.callers import SYSTEM
from domain.foundation.documents import document_content
from domain.foundation.shop import get_shop
from workers.foundation.actors import errand
from workers.foundation.papers import billing_address, language_of, priced_lines, seller, tax_shares
from workers.foundation.renderer.parts import Sums

from .documents.invoice import InvoicePaper, render_invoice


@errand("billing.write_invoice")
async def write_invoice(event: InvoiceIssued) -> None:
    """Set the invoice as PDF and file it."""
    if await document_content(INVOICE_PDF, event.invoice_id) is not None:
        return
    invoice = await Invoice.get(id=event.invoice_id).select_related("order__customer")
    content = await asyncio.to_thread(render_invoice, await _paper(invoice))
    await file_invoice(invoice.id, content, by=SYSTEM)


async def _paper(invoice: Invoice) -> InvoicePaper:
    order = invoice.order
    lines = await list_invoice_lines(invoice.id)
    goods = [line for line in lines if line.sku != SHIPPING]
    return InvoicePaper(
        language=language_of(order),
        created_at=datetime.combine(invoice.issued_on, time(), UTC),
        seller=seller(await get_shop()),
        recipient=billing_address(order),
        number=invoice.number,
        issued_on=invoice.issued_on,
        delivered_on=invoice.delivered_on,
        due_on=invoice.due_on,
        lines=priced_lines(goods),
        sums=_sums(invoice, lines, goods),
        payment_reference=invoice.payment_reference,
        order_number=order.number,
        customer_number=order.customer.number if order.customer else "",
        customer_reference=order.external_reference or "",
        paid_minor=invoice.paid_minor,
    )


def _sums(invoice: Invoice, lines: list[InvoiceLine], goods: list[InvoiceLine]) -> Sums:
    goods_gross = sum(line.net_minor + line.tax_minor for line in goods)
    return Sums(
        currency=invoice.currency,
        lines_minor=goods_gross,
        shipping_minor=invoice.gross_minor - goods_gross,
        total_minor=invoice.gross_minor,
        taxes=tax_shares((line.tax_basis_points, line.net_minor, line.tax_minor) for line in lines),
    )
