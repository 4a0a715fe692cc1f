from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from domain.customers.models import Customer
from domain.customers.rules import language_of
from domain.foundation.asking import Question, ask
from domain.foundation.callers import Caller
from domain.foundation.clock import now, today
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, NotFound, Refused, refuse_all
from domain.foundation.money import Money
from domain.foundation.numbering import NumberBlock
from domain.foundation.shop import get_shop
from domain.foundation.tokens import hashed, quote_token
from domain.orders.rules.checking import article_problems, is_negotiable, problems
from domain.orders.states import Channel
from domain.orders.wishes import AddressGiven, LineGiven, OrderGiven
from domain.pricing.queries import Offer, Shipping, offers_of, shipping_method
from domain.pricing.rules import shipping_price
from domain.quotes.events import QuoteCreated, QuoteSent
from domain.quotes.models import Quote
from domain.quotes.queries import get_quote_to_change
from domain.quotes.rules.pricing import goods_of, quoted_lines, totals_of
from domain.quotes.rules.wording import quote_text

from .keeping import keep_quote, must_be_open

QUOTE_NUMBERS = NumberBlock("quotes", first=1_001)
LONGEST_VALID_DAYS = 366


@dataclass(frozen=True, kw_only=True)
class QuoteGiven:
    """What is to be offered; a line's unit price is what was agreed, without one it is the list's."""

    lines: tuple[LineGiven, ...]
    shipping_address: AddressGiven
    valid_until: date
    customer_number: str | None = None
    customer_name: str | None = None
    customer_email: str | None = None
    customer_vat_id: str | None = None
    shipping_method: str | None = None
    note: str | None = None


@command("quotes.write")
async def create_quote(given: QuoteGiven, *, by: Caller) -> Quote:
    """Work out what somebody would pay, and keep it until a day.

    A price that is not the list's needs the right to negotiate, as it does for an order.
    Raises  RefusedForReasons  everything that is wrong with it, at once
    """
    wish = _wish(given)
    refuse_all([*problems(wish), *_day_problems(given.valid_until)])
    shop = await get_shop()
    offers, shipping = _questions(given, shop.currency)
    await ask(offers, shipping)
    refuse_all(article_problems(wish, offers.answer, {}, shop.currency, negotiable=is_negotiable(wish, by)))
    method = shipping.answer
    if method is None:
        remedy = "Leave it out for the standard method."
        raise NotFound("There is no such shipping method", path=("shippingMethod",), remedy=remedy)
    lines = quoted_lines(given.lines, offers.answer, given.shipping_address.country_code)
    shipping_minor = shipping_price(method.gross_minor, method.free_from_minor, goods_of(lines))
    totals = totals_of(lines, shipping_minor)
    quote = await Quote.create(
        number=f"Q{await QUOTE_NUMBERS.take()}",
        **await _whose(given),
        shipping_address=asdict(given.shipping_address),
        lines=lines,
        currency=shop.currency,
        shipping_method=method.code,
        shipping_gross_minor=shipping_minor,
        total_net_minor=totals.total.net_minor,
        total_tax_minor=totals.total.tax_minor,
        note=given.note or "",
        valid_until=given.valid_until,
    )
    total = str(Money(totals.total.gross_minor, shop.currency))
    record(QuoteCreated(quote_id=quote.id, number=quote.number, total=total, customer=quote.customer_name))
    return quote


def _questions(given: QuoteGiven, currency: str) -> tuple[Question[dict[str, Offer]], Question[Shipping | None]]:
    return offers_of([line.sku for line in given.lines], currency), shipping_method(given.shipping_method)


async def _whose(given: QuoteGiven) -> dict[str, Any]:
    """Whom the quote is for; of a known customer what we know already."""
    known = await Customer.get_or_none(number=given.customer_number) if given.customer_number else None
    if given.customer_number and known is None:
        raise NotFound(
            f"There is no customer {given.customer_number!r}", path=("customer", "number"), remedy="Check the number."
        )
    return {
        "customer_number": given.customer_number,
        "customer_name": given.customer_name or (known.name if known else given.shipping_address.name),
        "customer_email": given.customer_email or (known.email if known else None),
        "customer_vat_id": given.customer_vat_id,
        "language": language_of(given.shipping_address.country_code),
    }


@command("quotes.write")
async def send_quote(quote_id: str, *, by: Caller) -> Quote:
    """Fix what is offered, word for word, and open the link by which it is accepted; again, it stays as it was.

    Raises  NoSuchQuote, StaleVersion, MoveNotOpen
    """
    quote = await get_quote_to_change(quote_id)
    must_be_open("send", quote)
    if quote.sent_at is not None:
        return quote
    shop = await get_shop()
    quote.text = quote_text(quote, shop.name)
    quote.document_sha256 = sha256(quote.text.encode()).hexdigest()
    quote.token_hash = hashed(quote_token(quote.id))
    quote.sent_at = now()
    await keep_quote(quote)
    until = quote.valid_until.isoformat()
    record(QuoteSent(quote_id=quote.id, number=quote.number, valid_until=until))
    return quote


def _wish(given: QuoteGiven) -> OrderGiven:
    return OrderGiven(
        lines=given.lines,
        shipping_address=given.shipping_address,
        customer_number=given.customer_number,
        customer_name=given.customer_name,
        customer_email=given.customer_email,
        customer_vat_id=given.customer_vat_id,
        channel=Channel.FIELD_SALES,
        note=given.note,
    )


def _day_problems(valid_until: date) -> Sequence[Refused]:
    if today() <= valid_until <= today() + timedelta(days=LONGEST_VALID_DAYS):
        return ()
    remedy = "Choose a day from today on, within a year."
    return [Invalid("A quote cannot hold until then", path=("validUntil",), remedy=remedy)]
