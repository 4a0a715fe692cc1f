from domain.foundation.callers import Caller
from domain.foundation.commands import command
from domain.foundation.documents import file_document
from domain.foundation.models import Document
from domain.orders.queries import get_order_to_change
from domain.quotes.events import QuoteAcceptanceFiled, QuoteFiled
from domain.quotes.models import Quote
from domain.quotes.queries import ACCEPTANCE_PAPER, QUOTE_PAPER, get_quote_to_change


@command("quotes.file")
async def file_quote(quote_id: str, content: bytes, *, by: Caller) -> Document:
    """Keep the quote as a file; a second one is not taken."""
    quote = await get_quote_to_change(quote_id)
    return await file_document(
        QUOTE_PAPER,
        subject_id=quote.id,
        order_id=None,
        filename=f"{quote.number}.pdf",
        content=content,
        telling=lambda document: QuoteFiled(quote_id=quote.id, number=quote.number, document_id=document.id),
    )


@command("quotes.file")
async def file_acceptance(quote_id: str, content: bytes, *, by: Caller) -> Document:
    """Keep what was signed, by whom and when, among the papers of the order; a second one is not taken."""
    quote = await Quote.get(id=quote_id)
    order = await get_order_to_change(str(quote.order_id))  # type: ignore[attr-defined]
    return await file_document(
        ACCEPTANCE_PAPER,
        subject_id=quote.id,
        order_id=order.id,
        filename=f"{quote.number}-{SIGNED[quote.language == 'de']}.pdf",
        content=content,
        telling=lambda document: QuoteAcceptanceFiled(
            order_id=order.id, quote_id=quote.id, number=quote.number, document_id=document.id
        ),
    )


SIGNED = {True: "Annahme", False: "acceptance"}
