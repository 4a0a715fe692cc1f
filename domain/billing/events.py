from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class InvoiceIssued(Event):
    """The customer owes this; the number is taken for ever."""

    told = "Invoice {number} issued"

    invoice_id: str
    number: str


@dataclass(frozen=True, kw_only=True)
class InvoiceFiled(Event):
    """The invoice exists as a document."""

    told = "Invoice {number} written"

    invoice_id: str
    number: str
    document_id: str
