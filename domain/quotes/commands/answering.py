from domain.customers.rules import is_email
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.clock import now, today
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, Refused, Required, refuse_all
from domain.foundation.money import decimal_text
from domain.foundation.texts import control_problems
from domain.orders.commands.place import place_order
from domain.orders.states import Channel
from domain.orders.wishes import AddressGiven, LineGiven, OrderGiven
from domain.quotes.errors import AnotherDocument, PricesMoved
from domain.quotes.events import QuoteAccepted, QuoteDeclined, QuoteExpired
from domain.quotes.models import Quote
from domain.quotes.queries import get_quote_to_change
from domain.quotes.states import QuoteState

from .keeping import keep_quote, must_be_open


@command("quotes.answer")
async def accept_quote(quote_id: str, signed_name: str, document_sha256: str, *, by: Caller) -> Quote:
    """Take the customer's signature and place the order at the quote's prices; again, it stays as it was.

    document_sha256  of the text that the customer saw
    Raises  NoSuchQuote, MoveNotOpen, AnotherDocument, Required, whatever placing refuses
    """
    quote = await get_quote_to_change(quote_id)
    if quote.state is QuoteState.ACCEPTED:
        return quote
    name = signed_name.strip()
    refuse_all(_signature_problems(name))
    if not quote.document_sha256 or document_sha256.lower() != quote.document_sha256:
        raise AnotherDocument
    must_be_open("accept", quote)
    quote.move("accept")
    quote.signed_name, quote.signed_at = name, now()
    # We agreed to these prices when we sent them, whoever the customer is.
    quote.order = await place_order(_order_of(quote), by=SYSTEM)
    if quote.order.total_gross_minor != quote.total_net_minor + quote.total_tax_minor:
        raise PricesMoved(quote.number)
    await keep_quote(quote)
    record(
        QuoteAccepted(
            quote_id=quote.id,
            number=quote.number,
            signed_name=name,
            document_sha256=quote.document_sha256,
            order_id=quote.order.id,
        )
    )
    return quote


@command("quotes.answer")
async def decline_quote(quote_id: str, reason: str | None, *, by: Caller) -> Quote:
    """Say no, as the customer or for them; a reason helps but is not needed.

    Raises  NoSuchQuote, StaleVersion, MoveNotOpen, Invalid
    """
    reason = (reason or "").strip()
    wrong: list[Refused] = list(control_problems(reason, ("reason",), lines=True))
    if len(reason) > 500:
        wrong.append(Invalid("This is too long", path=("reason",), remedy="Use at most 500 characters."))
    refuse_all(wrong)
    quote = await get_quote_to_change(quote_id)
    must_be_open("reject" if by.kind is CallerKind.TOKEN else "decline", quote)
    quote.move("decline")
    quote.reason = reason
    await keep_quote(quote)
    record(QuoteDeclined(quote_id=quote.id, number=quote.number, reason=reason))
    return quote


@command("quotes.expire")
async def expire_quote(quote_id: str, *, by: Caller) -> Quote:
    """End a quote whose last day is over; one that was answered meanwhile stays."""
    quote = await get_quote_to_change(quote_id)
    if quote.state is QuoteState.OPEN and quote.valid_until < today():
        quote.move("expire")
        await keep_quote(quote)
        record(QuoteExpired(quote_id=quote.id, number=quote.number))
    return quote


def _signature_problems(name: str) -> list[Refused]:
    found: list[Refused] = list(control_problems(name, ("signedName",)))
    if len(name) < 2:
        found.append(Required("The signature is missing", path=("signedName",), remedy="Type your name."))
    if len(name) > 120:
        found.append(Invalid("This is too long", path=("signedName",), remedy="Use at most 120 characters."))
    return found


def _order_of(quote: Quote) -> OrderGiven:
    email = quote.customer_email if quote.customer_email and is_email(quote.customer_email) else None
    return OrderGiven(
        lines=tuple(
            LineGiven(
                sku=line["sku"],
                quantity=line["quantity"],
                unit_price_amount=decimal_text(line["unit_price_minor"], quote.currency),
                unit_price_currency=quote.currency,
            )
            for line in quote.lines
        ),
        shipping_address=AddressGiven(**quote.shipping_address),
        channel=Channel.FIELD_SALES,
        external_reference=quote.number,
        customer_number=quote.customer_number,
        customer_name=quote.customer_name,
        customer_email=email,
        customer_vat_id=quote.customer_vat_id,
        shipping_method=quote.shipping_method,
        note=quote.note or None,
    )
