from collections.abc import Sequence
from datetime import date
from typing import Any

from domain.billing.models import InvoiceLine
from domain.billing.moving import moves_of_invoice
from domain.foundation.callers import Caller
from domain.foundation.database import rows
from domain.foundation.links import document_link
from domain.foundation.money import Money
from domain.foundation.views import Many, View, computed, day, plain, taxed_money
from domain.orders.queries import ORDER, of_visible_order
from domain.orders.states import Attention

INVOICE_PDF = "INVOICE"


def _outstanding(values: Sequence[Any], caller: Caller) -> Money:
    net, tax, paid, currency = values
    return Money(net + tax - paid, currency)


def _link(values: Sequence[Any], caller: Caller) -> str | None:
    document_id = values[0]
    return document_link(document_id) if document_id and caller.may("documents.read") else None


INVOICE = View(
    "Invoice",
    "invoices",
    {
        "id": plain("{t}.id"),
        "number": plain("{t}.number"),
        "status": plain("{t}.state"),
        "moves": computed(moves_of_invoice, "{t}.state"),
        "issued_on": day("{t}.issued_on"),
        "due_on": day("{t}.due_on"),
        "total": taxed_money("{t}.net_minor", "{t}.tax_minor"),
        "outstanding": computed(_outstanding, "{t}.net_minor", "{t}.tax_minor", "{t}.paid_minor", "{t}.currency"),
        "payment_reference": plain("{t}.payment_reference"),
        "pdf_url": computed(
            _link, f"(select d.id from documents d where d.kind = '{INVOICE_PDF}' and d.subject_id = {{t}}.id)"
        ),
    },
    permission="billing.read",
    visible=of_visible_order,
)
ORDER.extend(invoices=Many(INVOICE, "{c}.order_id = {t}.id", ("{t}.id",)))


async def list_invoice_lines(invoice_id: str) -> list[InvoiceLine]:
    """The positions of an invoice in order."""
    return await InvoiceLine.filter(invoice_id=invoice_id).order_by("position")


async def find_overdue_changes(day: date, *, limit: int = 500) -> list[tuple[str, bool]]:
    """Open orders whose mark for an overdue payment is not what their invoices say, and what it should be."""
    overdue = (
        "exists (select 1 from invoices i where i.order_id = o.id and i.state = 'ISSUED' and i.due_on < $1"
        " and i.net_minor + i.tax_minor > i.paid_minor)"
    )
    mark = int(Attention.OVERDUE_PAYMENT)
    found = await rows(
        f"select o.id, {overdue} as overdue from orders o where o.status in ('PLACED', 'CONFIRMED')"
        f" and {overdue} <> (o.attention & {mark} <> 0) order by o.id limit $2",
        day,
        limit,
    )
    return [(row["id"], bool(row["overdue"])) for row in found]
