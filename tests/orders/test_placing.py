from datetime import timedelta
from itertools import product

import pytest

from domain.customers.models import Customer
from domain.foundation import clock
from domain.foundation.callers import SYSTEM
from domain.foundation.events import read_event
from domain.foundation.models import EventRecord
from domain.foundation.tokens import hashed, status_token
from domain.orders.commands.place import place_order
from domain.orders.events import OrderPlaced
from domain.orders.models import Order, OrderLine
from domain.orders.rules.references import is_rf_reference
from domain.orders.states import Channel, FulfillmentStatus, InvoiceStatus, OrderStatus, PaymentMethod, PaymentStatus
from domain.orders.wishes import AddressGiven, LineGiven
from domain.pricing.models import ShippingMethod
from tests.conftest import forget_what_was_read
from tests.foundation.makers import BERLIN, make_order, make_product, make_stock, stock_of, told, wish

pytestmark = pytest.mark.anyio


def address(country: str, postal_code: str, city: str, region: str | None = None) -> AddressGiven:
    return AddressGiven(
        name="Anna", street="Weg 1", postal_code=postal_code, city=city, country_code=country, region=region
    )


async def test_a_placed_order_says_all_that_follows_from_it(db: str) -> None:
    await make_stock(LAMP=5)

    order = await place_order(wish(LAMP=2, note="bitte klingeln"), by=SYSTEM)

    assert (order.status, order.fulfillment_status) == (OrderStatus.PLACED, FulfillmentStatus.UNFULFILLED)
    assert (order.payment_status, order.invoice_status) == (PaymentStatus.UNPAID, InvoiceStatus.NOT_INVOICED)
    assert (order.payment_method, order.note, order.version) == (PaymentMethod.INVOICE, "bitte klingeln", 1)
    assert (order.total_gross_minor, order.due_minor, order.received_minor) == (24_290, 24_290, 0)
    assert order.total_tax_minor == 3_878
    assert is_rf_reference(str(order.payment_reference))
    assert order.status_token_hash == hashed(status_token(order.id))
    assert order.promised_on is not None
    assert order.promised_on > clock.today()
    assert await stock_of("LAMP") == (5, 2)


async def test_placing_tells_everyone_once(db: str) -> None:
    order = await make_order("placed", LAMP=1, channel=Channel.PHONE)

    assert await told(OrderPlaced) == [
        OrderPlaced(
            order_id=order.id,
            number=order.number,
            channel="PHONE",
            total_minor=12_390,
            currency="EUR",
            total_minor_text="123.90 EUR",
        )
    ]
    assert [read_event(event.type, event.payload).type() for event in await EventRecord.filter(order_id=order.id)] == [
        "OrderPlaced"
    ]


async def test_lines_keep_their_order_and_the_price_of_that_moment(db: str) -> None:
    await make_product("LAMP", gross_minor=5_000)
    await make_product("BOOK", gross_minor=1_000, tax_category="REDUCED")
    await make_stock(LAMP=5, BOOK=5)
    lines = (LineGiven(sku="BOOK", quantity=1), LineGiven(sku="LAMP", quantity=2), LineGiven(sku="BOOK", quantity=3))

    order = await place_order(wish(lines=lines), by=SYSTEM)

    kept = await OrderLine.filter(order_id=order.id).order_by("position")
    assert [(line.sku, line.quantity, line.gross_minor, line.tax_basis_points) for line in kept] == [
        ("BOOK", 1, 1_000, 700),
        ("LAMP", 2, 10_000, 1_900),
        ("BOOK", 3, 3_000, 700),
    ]
    assert await stock_of("BOOK") == (5, 4)


async def test_lines_and_shipping_are_the_total_for_any_basket(db: str) -> None:
    for sku, gross, category in (("LAMP", 3_333, "STANDARD"), ("BOOK", 999, "REDUCED"), ("GIFT", 0, "ZERO")):
        await make_product(sku, gross_minor=gross, tax_category=category)
    await make_stock(LAMP=100, BOOK=100, GIFT=100)

    for counts in product((0, 1, 7), repeat=3):
        if not any(counts):
            continue
        given = {sku: count for sku, count in zip(("LAMP", "BOOK", "GIFT"), counts, strict=True) if count}
        order = await place_order(wish(**given), by=SYSTEM)
        lines = await OrderLine.filter(order_id=order.id)
        assert sum(line.net_minor for line in lines) + order.shipping_net_minor == order.total_net_minor
        assert sum(line.tax_minor for line in lines) + order.shipping_tax_minor == order.total_tax_minor


async def test_a_free_order_has_nothing_due(db: str) -> None:
    await make_product("GIFT", gross_minor=0)
    await ShippingMethod.create(code="PICKUP", name="Abholung", currency="EUR", gross_minor=0)

    order = await make_order("placed", GIFT=1, shipping_method="PICKUP")

    assert (order.payment_status, order.due_minor) == (PaymentStatus.NOTHING_DUE, 0)


@pytest.mark.parametrize(("code", "cost"), [(None, 490), ("STANDARD", 490), ("express", 1_290)])
async def test_shipping_costs_what_its_method_costs(db: str, code: str | None, cost: int) -> None:
    order = await make_order("placed", LAMP=1, shipping_method=code)

    assert order.shipping_net_minor + order.shipping_tax_minor == cost


async def test_shipping_is_free_from_a_sum_on(db: str) -> None:
    order = await make_order("placed", LAMP=5, shipping_method="EXPRESS")

    assert order.total_gross_minor == 5 * 11_900


@pytest.mark.parametrize(
    ("where", "tax", "language"),
    [
        (address("DE", "10115", "Berlin"), 1_978, "de"),
        (address("AT", "1010", "Wien"), 1_978, "de"),
        (address("FR", "75001", "Paris"), 1_978, "en"),
        (address("CH", "8001", "Zürich"), 0, "de"),
        (address("GB", "SW1A 1AA", "London"), 0, "en"),
        (address("US", "90210", "Beverly Hills", "CA"), 0, "en"),
    ],
)
async def test_tax_and_language_go_by_the_country_of_the_goods(
    db: str, where: AddressGiven, tax: int, language: str
) -> None:
    order = await make_order("placed", LAMP=1, shipping_address=where, billing_address=BERLIN)

    assert (order.total_tax_minor, order.language, order.total_gross_minor) == (tax, language, 12_390)


TEXTS = [
    "Zoë Łukasz-Ñandú 🌈👩‍👩‍👧",
    "عربي مع نص",
    "שלום \u202eolleh",
    "<script>{{7*7}}</script>",
    "'; drop table orders; --",
    "%s {0} \\",
]


@pytest.mark.parametrize("text", TEXTS)
async def test_whatever_people_are_called_is_kept_as_they_wrote_it(db: str, text: str) -> None:
    where = AddressGiven(
        name=text, street=text, company=text, extra=text, postal_code="10115", city="Berlin", country_code="DE"
    )
    order = await make_order(
        "placed", LAMP=1, shipping_address=where, customer_name=text, note=f"{text}\n\t{text}", external_reference=text
    )

    assert order.shipping_address["name"] == order.shipping_address["street"] == text
    assert (order.note, order.external_reference) == (f"{text}\n\t{text}", text)
    assert (await Customer.get()).name == text
    assert text.lower() in order.search_text


async def test_a_customer_is_known_again_by_number_or_address(db: str) -> None:
    first = await make_order("placed", customer_email="anna@example.org")
    number = (await Customer.get()).number

    again = await make_order("placed", customer_email="anna@example.org", customer_name="Anna M.")
    third = await make_order("placed", customer_number=number, customer_name=None)
    stranger = await make_order("placed", customer_name="Anna Müller")

    ids = [order.customer_id for order in (first, again, third, stranger)]  # type: ignore[attr-defined]
    assert ids[0] == ids[1] == ids[2] != ids[3]


async def test_a_channels_reference_may_be_used_by_another_channel(db: str) -> None:
    first = await make_order("placed", channel=Channel.MARKETPLACE, external_reference="1")
    second = await make_order("placed", channel=Channel.EMAIL, external_reference="1")

    assert first.number != second.number


async def test_order_numbers_rise_even_after_a_restart(db: str) -> None:
    first = await make_order("placed")
    forget_what_was_read()
    second = await make_order("placed")

    assert int(second.number) > int(first.number) >= 100_001


async def test_a_thousand_lines_are_taken(db: str) -> None:
    await make_stock(LAMP=1_000)
    lines = tuple(LineGiven(sku="LAMP", quantity=1) for _ in range(1_000))

    order = await place_order(wish(lines=lines), by=SYSTEM)

    assert await OrderLine.filter(order_id=order.id).count() == 1_000
    assert await stock_of("LAMP") == (1_000, 1_000)


async def test_the_clock_of_the_house_dates_an_order(db: str) -> None:
    clock.shift(timedelta(days=40))
    try:
        order = await make_order("placed")
    finally:
        clock.shift(timedelta(0))

    assert order.placed_at is not None
    assert (order.placed_at - clock.now()).days >= 39
    assert await Order.filter(id=order.id).exists()
