import asyncio

from domain.foundation.callers import SYSTEM
from domain.foundation.documents import document_content
from domain.foundation.models import Document
from domain.foundation.shop import get_shop
from domain.quotes.commands.filing import file_acceptance, file_quote
from domain.quotes.events import QuoteAccepted, QuoteSent
from domain.quotes.models import Quote
from domain.quotes.queries import ACCEPTANCE_PAPER, QUOTE_PAPER
from domain.quotes.rules.pricing import totals_of
from workers.foundation.actors import errand
from workers.foundation.hearing import told_at
from workers.foundation.papers import postal, seller, tax_shares
from workers.foundation.renderer.parts import Language, PricedLine, Sums

from .documents.acceptance import AcceptancePaper, render_acceptance
from .documents.quote import QuotePaper, render_quote


@errand("quotes.write_quote")
async def write_quote(event: QuoteSent) -> None:
    """Set the quote as PDF and file it."""
    if await document_content(QUOTE_PAPER, event.quote_id) is not None:
        return
    quote = await Quote.get(id=event.quote_id)
    content = await asyncio.to_thread(render_quote, await _quote_paper(quote))
    await file_quote(quote.id, content, by=SYSTEM)


@errand("quotes.write_acceptance")
async def write_acceptance(event: QuoteAccepted) -> None:
    """Set what was signed, with the signature, as PDF and file it with the order."""
    if await document_content(ACCEPTANCE_PAPER, event.quote_id) is not None:
        return
    quote = await Quote.get(id=event.quote_id).select_related("order")
    content = await asyncio.to_thread(render_acceptance, await _acceptance_paper(quote))
    await file_acceptance(quote.id, content, by=SYSTEM)


async def _quote_paper(quote: Quote) -> QuotePaper:
    return QuotePaper(
        language=_language(quote),
        created_at=told_at(),
        seller=seller(await get_shop()),
        recipient=postal(quote.shipping_address),
        number=quote.number,
        sent_on=(quote.sent_at or told_at()).date(),
        valid_until=quote.valid_until,
        lines=tuple(
            PricedLine(
                sku=line["sku"],
                name=line["name"],
                quantity=line["quantity"],
                unit_price_minor=line["unit_price_minor"],
                total_minor=line["unit_price_minor"] * line["quantity"],
                tax_basis_points=line["basis_points"],
            )
            for line in quote.lines
        ),
        sums=_sums(quote),
        text_sha256=quote.document_sha256,
        customer_number=quote.customer_number or "",
        note=quote.note,
    )


async def _acceptance_paper(quote: Quote) -> AcceptancePaper:
    filed = await Document.get_or_none(kind=QUOTE_PAPER, subject_id=quote.id)
    return AcceptancePaper(
        language=_language(quote),
        created_at=told_at(),
        seller=seller(await get_shop()),
        recipient=postal(quote.shipping_address),
        number=quote.number,
        order_number=quote.order.number if quote.order else "",
        signed_name=quote.signed_name,
        signed_at=quote.signed_at or told_at(),
        text=quote.text,
        text_sha256=quote.document_sha256,
        pdf_sha256=filed.sha256 if filed else "",
    )


def _sums(quote: Quote) -> Sums:
    totals = totals_of(quote.lines, quote.shipping_gross_minor)
    taxed = zip(quote.lines, totals.lines, strict=True)
    shares = [(line["basis_points"], part.net_minor, part.tax_minor) for line, part in taxed]
    shares += [(rate, part.net_minor, part.tax_minor) for rate, part in totals.shipping_by_rate]
    return Sums(
        currency=quote.currency,
        lines_minor=totals.total.gross_minor - totals.shipping.gross_minor,
        shipping_minor=quote.shipping_gross_minor,
        total_minor=totals.total.gross_minor,
        taxes=tax_shares(shares),
    )


def _language(quote: Quote) -> Language:
    return "de" if quote.language == "de" else "en"
