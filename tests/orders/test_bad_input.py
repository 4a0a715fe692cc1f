"""Whatever is wrong with an order is said by field, all at once, and nothing is changed."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.commands import Terms
from domain.foundation.errors import DomainError, ErrorCode, Refused, RefusedForReasons
from domain.orders.commands.place import place_order
from domain.orders.errors import TakenReference
from domain.orders.models import Order
from domain.orders.wishes import AddressGiven, LineGiven
from domain.pricing.models import Price
from tests.foundation.looking import everything
from tests.foundation.makers import BERLIN, make_order, make_product, make_stock, wish

pytestmark = pytest.mark.anyio
E = ErrorCode


async def refusals(**given: Any) -> list[tuple[ErrorCode, str]]:
    """Code and dotted path of each refusal; nothing may have changed but skipped numbers."""
    before = await everything()
    with pytest.raises(DomainError) as caught:
        await place_order.carry_out(Terms(key="k"), wish(**given), by=SYSTEM)
    after = await everything()
    assert {table for table in after if after[table] != before[table]} <= {"number_series"}
    problem = caught.value
    found = problem.refusals if isinstance(problem, RefusedForReasons) else (problem,)
    assert all(isinstance(one, Refused) and one.message and one.remedy for one in found)
    return [(one.code, ".".join(one.path)) for one in found if isinstance(one, Refused)]


def line(sku: str = "LAMP", quantity: int = 1, amount: str | None = None, currency: str | None = "EUR") -> LineGiven:
    return LineGiven(
        sku=sku, quantity=quantity, unit_price_amount=amount, unit_price_currency=currency if amount else None
    )


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        (line("VASE"), (E.NOT_FOUND, "lines.0.sku")),
        (line("lamp"), (E.NOT_FOUND, "lines.0.sku")),
        (line(""), (E.REQUIRED, "lines.0.sku")),
        (line(" "), (E.REQUIRED, "lines.0.sku")),
        (line("LAMP\x00"), (E.INVALID, "lines.0.sku")),
        (line("X" * 10_000), (E.NOT_FOUND, "lines.0.sku")),
        (line(quantity=0), (E.INVALID, "lines.0.quantity")),
        (line(quantity=-1), (E.INVALID, "lines.0.quantity")),
        (line(quantity=1_000_001), (E.INVALID, "lines.0.quantity")),
        (line(quantity=2**62), (E.INVALID, "lines.0.quantity")),
        (line(quantity=1_000_000), (E.INSUFFICIENT_STOCK, "lines.0.quantity")),
        (line(quantity=11), (E.INSUFFICIENT_STOCK, "lines.0.quantity")),
        (line(amount="118.99"), (E.PRICE_MISMATCH, "lines.0.unitPrice.amount")),
        (line(amount="-119.00"), (E.PRICE_MISMATCH, "lines.0.unitPrice.amount")),
        (line(amount="0"), (E.PRICE_MISMATCH, "lines.0.unitPrice.amount")),
        (line(amount="119.00", currency="USD"), (E.CURRENCY_MISMATCH, "lines.0.unitPrice.currency")),
        (line(amount="119.00", currency="eur"), (E.CURRENCY_MISMATCH, "lines.0.unitPrice.currency")),
        (line(amount="119.00", currency=None), (E.CURRENCY_MISMATCH, "lines.0.unitPrice.currency")),
        (line(amount="119.001"), (E.INVALID, "lines.0.unitPrice.amount")),
        (line(amount="119.000000000000000000000000000000000001"), (E.INVALID, "lines.0.unitPrice.amount")),
        (line(amount="1e9"), (E.INVALID, "lines.0.unitPrice.amount")),
        (line(amount="NaN"), (E.INVALID, "lines.0.unitPrice.amount")),
        (line(amount="9" * 5_000), (E.INVALID, "lines.0.unitPrice.amount")),
        (line(amount="119,00"), (E.INVALID, "lines.0.unitPrice.amount")),
    ],
)
async def test_a_line_that_cannot_be_is_refused(db: str, given: LineGiven, refused: tuple[ErrorCode, str]) -> None:
    await make_stock(LAMP=10)

    assert await refusals(lines=(given,)) == [refused]


@pytest.mark.parametrize("amount", ["119", "119.0", "119.00", "119.0000"])
async def test_the_price_that_was_shown_may_be_written_in_any_right_way(db: str, amount: str) -> None:
    await make_stock(LAMP=10)

    assert (await place_order(wish(lines=(line(amount=amount),)), by=SYSTEM)).total_gross_minor == 12_390


async def test_a_retired_article_cannot_be_ordered(db: str) -> None:
    await make_stock(LAMP=10)
    product = await make_product("LAMP")
    product.active = False
    await product.save()

    assert await refusals(LAMP=1) == [(E.NOT_FOUND, "lines.0.sku")]


async def test_a_total_that_nobody_could_pay_is_refused(db: str) -> None:
    await make_stock(LAMP=10)
    await Price.all().update(gross_minor=10**18)

    assert await refusals(LAMP=10) == [(E.INVALID, "lines")]


async def test_all_that_is_wrong_is_said_at_once(db: str) -> None:
    await make_stock(LAMP=10)
    nowhere = replace(BERLIN, postal_code="1", name="")

    found = await refusals(
        lines=(line(quantity=0), line("")), shipping_address=nowhere, customer_email="anna@", note="x" * 5_001
    )

    assert found == [
        (E.INVALID, "lines.0.quantity"),
        (E.REQUIRED, "lines.1.sku"),
        (E.INVALID, "customer.email"),
        (E.REQUIRED, "shippingAddress.name"),
        (E.INVALID, "shippingAddress.postalCode"),
        (E.INVALID, "note"),
    ]


async def test_an_order_without_lines_and_one_with_too_many_are_refused(db: str) -> None:
    await make_stock(LAMP=10)

    assert await refusals(lines=()) == [(E.REQUIRED, "lines")]
    assert await refusals(lines=(line(),) * 1_001) == [(E.TOO_MANY_ITEMS, "lines")]


async def test_the_same_article_on_two_lines_is_limited_by_what_is_there(db: str) -> None:
    await make_stock(LAMP=3)

    assert await refusals(lines=(line(quantity=2), line(quantity=2))) == [(E.INSUFFICIENT_STOCK, "lines.1.quantity")]


def at(country: str, postal_code: str, city: str = "Ort", region: str | None = None) -> AddressGiven:
    return AddressGiven(
        name="A", street="Weg 1", postal_code=postal_code, city=city, country_code=country, region=region
    )


@pytest.mark.parametrize(
    ("where", "path"),
    [
        (at("DE", "1011"), "postalCode"),
        (at("DE", "10115X"), "postalCode"),
        (at("DE", "SW1A 1AA"), "postalCode"),
        (at("DE", ""), "postalCode"),
        (at("DE", "10115", ""), "city"),
        (at("AT", "10115"), "postalCode"),
        (at("AT", "ABCD"), "postalCode"),
        (at("CH", "80011"), "postalCode"),
        (at("FR", "7500"), "postalCode"),
        (at("GB", "10115"), "postalCode"),
        (at("GB", "SW1A"), "postalCode"),
        (at("US", "90210"), "region"),
        (at("US", "90210", region="Bavaria"), "region"),
        (at("US", "ABCDE", region="CA"), "postalCode"),
        (at("XX", "10115"), "countryCode"),
        (at("ZZ", "10115"), "countryCode"),
        (at("", "10115"), "countryCode"),
        (at("de", "10115"), "countryCode"),
        (at("DEU", "10115"), "countryCode"),
        (at("../DE", "10115"), "countryCode"),
        (at("D\x00", "10115"), "countryCode"),
        (replace(BERLIN, street=" "), "street"),
        (replace(BERLIN, name=" "), "name"),
    ],
)
@pytest.mark.parametrize("which", ["shipping_address", "billing_address"])
async def test_an_impossible_address_is_refused_by_field(db: str, where: AddressGiven, path: str, which: str) -> None:
    await make_stock(LAMP=10)
    prefix = {"shipping_address": "shippingAddress", "billing_address": "billingAddress"}[which]

    found = await refusals(LAMP=1, **{which: where})

    assert f"{prefix}.{path}" in {spot for _, spot in found}
    assert {spot.split(".")[0] for _, spot in found} == {prefix}


LENGTHS = {"name": 120, "company": 120, "street": 120, "extra": 120, "region": 80, "city": 80, "phone": 40}


@pytest.mark.parametrize(("name", "most"), LENGTHS.items())
async def test_a_text_of_an_address_has_a_limit(db: str, name: str, most: int) -> None:
    await make_stock(LAMP=10)

    def where(length: int) -> AddressGiven:
        return replace(BERLIN, **{name: "ü" * length})

    assert await refusals(LAMP=1, shipping_address=where(most + 1)) == [(E.INVALID, f"shippingAddress.{name}")]
    await place_order(wish(LAMP=1, shipping_address=where(most)), by=SYSTEM)


@pytest.mark.parametrize(
    ("name", "most", "path"),
    [
        ("external_reference", 120, "externalReference"),
        ("customer_name", 200, "customer.name"),
        ("note", 5_000, "note"),
    ],
)
async def test_a_text_of_an_order_has_a_limit(db: str, name: str, most: int, path: str) -> None:
    await make_stock(LAMP=10)

    assert await refusals(LAMP=1, **{name: "🌈" * (most + 1)}) == [(E.INVALID, path)]
    await place_order(wish(LAMP=1, **{name: "🌈" * most}), by=SYSTEM)


@pytest.mark.parametrize("text", ["a\x00b", "a\x1b[31m", "a\x7f", "a\x85b"])
@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("external_reference", "externalReference"),
        ("customer_number", "customer.number"),
        ("customer_name", "customer.name"),
        ("customer_email", "customer.email"),
        ("shipping_method", "shippingMethod"),
        ("payment_method", "paymentMethod"),
        ("note", "note"),
    ],
)
async def test_control_characters_are_refused_by_field(db: str, text: str, name: str, path: str) -> None:
    await make_stock(LAMP=10)

    assert (E.INVALID, path) in await refusals(LAMP=1, **{name: text})


@pytest.mark.parametrize("name", [*LENGTHS, "postal_code"])
async def test_control_characters_in_an_address_are_refused_by_field(db: str, name: str) -> None:
    await make_stock(LAMP=10)
    path = "shippingAddress." + name.replace("postal_code", "postalCode")

    for text in ("a\x00b", "a\nb", "a\tb"):
        assert (E.INVALID, path) in await refusals(LAMP=1, shipping_address=replace(BERLIN, **{name: text}))


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        ({"shipping_method": "DRONE"}, (E.NOT_FOUND, "shippingMethod")),
        ({"payment_method": "SHELLS"}, (E.INVALID, "paymentMethod")),
        ({"customer_name": None}, (E.REQUIRED, "customer")),
        ({"customer_name": " "}, (E.REQUIRED, "customer")),
        ({"customer_number": "99999"}, (E.NOT_FOUND, "customer.number")),
        ({"customer_email": "a@b"}, (E.INVALID, "customer.email")),
        ({"customer_email": "a@b.example, c@d.example"}, (E.INVALID, "customer.email")),
        ({"customer_email": "a@b.example\nBcc: c@d.example"}, (E.INVALID, "customer.email")),
        ({"customer_email": f"{'a' * 250}@b.example"}, (E.INVALID, "customer.email")),
        ({"external_reference": ""}, (E.REQUIRED, "externalReference")),
        ({"external_reference": " "}, (E.REQUIRED, "externalReference")),
    ],
)
async def test_what_names_nothing_we_know_is_refused(
    db: str, given: dict[str, Any], refused: tuple[ErrorCode, str]
) -> None:
    await make_stock(LAMP=10)

    assert refused in await refusals(LAMP=1, **given)


async def test_a_taken_reference_is_refused_and_says_whose_it_is(db: str) -> None:
    first = await make_order("placed", external_reference="shop-1")
    await make_stock(LAMP=10)

    assert await refusals(LAMP=1, external_reference="shop-1") == [(E.INVALID, "externalReference")]
    with pytest.raises(TakenReference, match=first.number):
        await place_order(wish(LAMP=1, external_reference="shop-1"), by=SYSTEM)


async def test_of_many_orders_with_one_reference_at_the_same_time_one_is_taken(db: str) -> None:
    await make_stock(LAMP=100)
    wanted = wish(LAMP=1, external_reference="shop-1")

    done: list[Any] = await asyncio.gather(
        *(place_order.carry_out(Terms(key=f"k{i}"), wanted, by=SYSTEM) for i in range(12)), return_exceptions=True
    )

    assert sum(isinstance(outcome, TakenReference) for outcome in done) == 11
    assert await Order.all().count() == 1


async def test_a_shop_that_is_not_set_up_says_so(db: str) -> None:
    with pytest.raises(Refused, match="No shop is set up"):
        await place_order(wish(LAMP=1), by=SYSTEM)
