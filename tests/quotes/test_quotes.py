import asyncio
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest

from domain.customers.models import Customer
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.clock import today
from domain.foundation.errors import Invalid, NotFound, Refused, RefusedForReasons
from domain.foundation.moves import MoveNotOpen
from domain.foundation.tokens import hashed, quote_token
from domain.orders.errors import PriceMismatch
from domain.orders.models import Order, OrderLine
from domain.orders.states import Channel
from domain.orders.wishes import LineGiven
from domain.pricing.models import Price, ShippingMethod
from domain.quotes.commands.answering import accept_quote, decline_quote, expire_quote
from domain.quotes.commands.offering import QuoteGiven, create_quote, send_quote
from domain.quotes.errors import AnotherDocument, NoSuchQuote, PricesMoved, QuoteRanOut
from domain.quotes.events import QuoteAccepted, QuoteDeclined, QuoteExpired, QuoteSent
from domain.quotes.models import Quote
from domain.quotes.queries import find_id_by_token
from domain.quotes.states import QuoteState
from tests.foundation.makers import BERLIN, make_stock, stock_of, told
from workers.quotes.jobs import expire_run_out

pytestmark = pytest.mark.anyio
GIVEN = QuoteGiven(
    lines=(LineGiven(sku="LAMP", quantity=2),),
    shipping_address=BERLIN,
    valid_until=today() + timedelta(days=14),
    customer_name="Anna Müller",
    customer_email="anna@kunde.example",
)


async def sent(given: QuoteGiven = GIVEN) -> Quote:
    await make_stock(LAMP=5)
    quote = await create_quote(given, by=SYSTEM)
    return await send_quote(quote.id, by=SYSTEM)


async def run_out(quote: Quote) -> None:
    await Quote.filter(id=quote.id).update(valid_until=today() - timedelta(days=1))


async def test_a_signed_quote_becomes_its_order_once(db: str) -> None:
    quote = await sent()
    assert await stock_of("LAMP") == (5, 0)
    for _ in range(2):
        await accept_quote(quote.id, " Anna Müller ", quote.document_sha256, by=SYSTEM)

    order = await Order.get()
    assert (order.channel, order.external_reference) == (Channel.FIELD_SALES, quote.number)
    assert order.total_gross_minor == quote.total_net_minor + quote.total_tax_minor == 24_290
    kept = await Quote.get()
    assert (kept.state, kept.order_id, kept.signed_name) == (QuoteState.ACCEPTED, order.id, "Anna Müller")
    assert kept.signed_at is not None
    assert kept.document_sha256 == sha256(kept.text.encode()).hexdigest()
    (event,) = await told(QuoteAccepted)
    assert (event.order_id, event.document_sha256) == (order.id, kept.document_sha256)


async def test_a_quote_is_fixed_by_sending_it(db: str) -> None:
    quote = await sent()
    assert "Angebot Q1001 · Lampenhaus" in quote.text
    assert "1. 2 × LAMP Lamp · 119.00 EUR · 238.00 EUR (inkl. 19 % USt.)" in quote.text
    await Price.all().update(gross_minor=1)
    again = await send_quote(quote.id, by=SYSTEM)
    assert (again.text, again.version) == (quote.text, quote.version)
    assert len(await told(QuoteSent)) == 1


async def test_only_the_links_token_finds_a_quote_and_only_its_hash_is_kept(db: str) -> None:
    quote = await sent()
    token = quote_token(quote.id)
    assert quote.token_hash == hashed(token) != token
    assert await find_id_by_token(token) == quote.id
    assert await find_id_by_token("qt_other") is None
    unsent = await create_quote(GIVEN, by=SYSTEM)
    assert await find_id_by_token(quote_token(unsent.id)) is None


async def test_what_was_not_seen_is_not_signed(db: str) -> None:
    quote = await sent()
    for wrong in ("", "0" * 64):
        with pytest.raises(AnotherDocument):
            await accept_quote(quote.id, "Anna", wrong, by=SYSTEM)
    for name in ("", " ", "A\x00B", "x" * 121):
        with pytest.raises(Refused):
            await accept_quote(quote.id, name, quote.document_sha256, by=SYSTEM)
    assert await Order.all().count() == 0


async def test_nobody_pays_another_sum_than_they_signed(db: str) -> None:
    quote = await sent()
    await ShippingMethod.filter(code="STANDARD").update(gross_minor=990)
    with pytest.raises(PricesMoved):
        await accept_quote(quote.id, "Anna", quote.document_sha256, by=SYSTEM)
    assert (await Order.all().count(), await OrderLine.all().count()) == (0, 0)
    assert (await Quote.get()).state is QuoteState.OPEN
    assert await stock_of("LAMP") == (5, 0)


async def test_a_quote_that_ran_out_is_not_accepted_and_ends_by_itself(db: str) -> None:
    quote, other = await sent(), await create_quote(GIVEN, by=SYSTEM)
    await run_out(quote)
    with pytest.raises(QuoteRanOut):
        await accept_quote(quote.id, "Anna", quote.document_sha256, by=SYSTEM)
    await expire_run_out()
    await expire_run_out()
    await expire_quote(other.id, by=SYSTEM)
    assert (await Quote.get(id=quote.id)).state is QuoteState.EXPIRED
    assert (await Quote.get(id=other.id)).state is QuoteState.OPEN
    assert len(await told(QuoteExpired)) == 1


async def test_a_declined_quote_is_over(db: str) -> None:
    quote = await sent()
    await decline_quote(quote.id, "too dear", by=SYSTEM)
    for again in (
        accept_quote(quote.id, "Anna", quote.document_sha256, by=SYSTEM),
        decline_quote(quote.id, None, by=SYSTEM),
        send_quote(quote.id, by=SYSTEM),
    ):
        with pytest.raises(MoveNotOpen):
            await again
    assert await told(QuoteDeclined) == [QuoteDeclined(quote_id=quote.id, number=quote.number, reason="too dear")]
    with pytest.raises(NoSuchQuote):
        await decline_quote("quo_00000000000000000000000000", None, by=SYSTEM)


async def test_everything_that_is_wrong_with_a_quote_is_said_by_its_path(db: str) -> None:
    await make_stock(LAMP=1)
    lines = (
        LineGiven(sku="WHAT", quantity=1),
        LineGiven(sku="LAMP", quantity=1, unit_price_amount="1.005", unit_price_currency="EUR"),
        LineGiven(sku="LAMP", quantity=1, unit_price_amount="-1", unit_price_currency="USD"),
    )
    with pytest.raises(RefusedForReasons) as refused:
        await create_quote(replace(GIVEN, lines=lines), by=SYSTEM)
    assert [".".join(one.path) for one in refused.value.refusals] == [
        "lines.0.sku",
        "lines.1.unitPrice.amount",
        "lines.2.unitPrice.currency",
    ]
    below = LineGiven(sku="LAMP", quantity=1, unit_price_amount="-1", unit_price_currency="EUR")
    with pytest.raises(PriceMismatch):
        await create_quote(replace(GIVEN, lines=(below,)), by=SYSTEM)
    with pytest.raises(NotFound, match="no customer"):
        await create_quote(replace(GIVEN, customer_number="99999"), by=SYSTEM)
    for day in (today() - timedelta(days=1), today() + timedelta(days=400)):
        with pytest.raises(Invalid, match="until then"):
            await create_quote(replace(GIVEN, valid_until=day), by=SYSTEM)


async def test_an_agreed_price_is_that_of_the_quote_and_of_its_order(db: str) -> None:
    line = LineGiven(sku="LAMP", quantity=2, unit_price_amount="100.00", unit_price_currency="EUR")
    quote = await sent(replace(GIVEN, lines=(line,)))
    assert quote.total_net_minor + quote.total_tax_minor == 20_490
    assert "100.00 EUR · 200.00 EUR" in quote.text
    await accept_quote(quote.id, "Anna", quote.document_sha256, by=SYSTEM)
    assert (await Order.get()).total_gross_minor == 20_490


async def test_only_who_may_negotiate_offers_another_price_than_the_list(db: str) -> None:
    await make_stock(LAMP=5)
    permissions = frozenset({"quotes.write"})
    clerk = Caller(id="usr_1", name="Ines", kind=CallerKind.STAFF, permissions=permissions)
    dealer = replace(clerk, permissions=permissions | {"orders.negotiate"})
    lines = {
        price: (LineGiven(sku="LAMP", quantity=1, unit_price_amount=price, unit_price_currency="EUR"),)
        for price in ("119.00", "100.00")
    }
    await create_quote(replace(GIVEN, lines=lines["119.00"]), by=clerk)
    with pytest.raises(PriceMismatch):
        await create_quote(replace(GIVEN, lines=lines["100.00"]), by=clerk)
    quote = await create_quote(replace(GIVEN, lines=lines["100.00"]), by=dealer)
    assert quote.total_net_minor + quote.total_tax_minor == 10_490


async def test_two_who_accept_at_once_have_ordered_once(db: str) -> None:
    quote = await sent()
    accepting = [accept_quote(quote.id, f"Anna {i}", quote.document_sha256, by=SYSTEM) for i in range(4)]
    answers = await asyncio.gather(*accepting)
    order = await Order.get()
    kept = await Quote.get()
    assert {answer.order_id for answer in answers} == {order.id}
    assert {answer.signed_name for answer in answers} == {kept.signed_name}
    assert len(await told(QuoteAccepted)) == 1
    assert await stock_of("LAMP") == (5, 2)


async def test_an_order_goes_where_and_is_taxed_as_its_quote_was(db: str) -> None:
    abroad = replace(BERLIN, street="Bahnhofstrasse 1", postal_code="8001", city="Zürich", country_code="CH")
    quote = await sent(replace(GIVEN, shipping_address=abroad))
    assert (quote.total_tax_minor, quote.language) == (0, "de")
    await accept_quote(quote.id, "Anna", quote.document_sha256, by=SYSTEM)
    assert (await Order.get()).total_tax_minor == 0


async def test_what_is_known_of_a_customer_need_not_be_said_again(db: str) -> None:
    await make_stock(LAMP=5)
    customer = await Customer.create(number="10001", name="Café Mokka", email="mokka@kunde.example")
    given = replace(GIVEN, customer_number="10001", customer_name=None, customer_email=None, customer_vat_id="DE123")
    quote = await send_quote((await create_quote(given, by=SYSTEM)).id, by=SYSTEM)
    assert (quote.customer_name, quote.customer_email) == ("Café Mokka", "mokka@kunde.example")
    await accept_quote(quote.id, "Mia Mokka", quote.document_sha256, by=SYSTEM)
    order = await Order.get()
    assert (order.customer_id, order.vat_id) == (customer.id, "DE123")
