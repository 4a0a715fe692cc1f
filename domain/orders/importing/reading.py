"""From the text of a row to its values, or to the reason why that cannot be."""

import re
from datetime import UTC, datetime
from decimal import Decimal

from domain.foundation.money import exponent
from domain.orders.importing.values import CURRENCY, Code, Finding, Row, SourceRow

MOST_PIECES = 100_000_000
_QUANTITY = re.compile(r"(-?\d{1,9})(?:\.0+)?")
_PRICE = re.compile(r"-?\d{1,10}(?:\.\d{1,6})?")
_FLOAT_NUMBER = re.compile(r"(\d+)\.0+")
_MINOR = Decimal(10) ** exponent(CURRENCY)
_LENGTHS = {"invoice": 19, "sku": 64, "customer": 19}


def row_of(source: SourceRow) -> Row | Finding:
    """Read a row; the first thing that is wrong with it is told."""
    price = source.price.strip()
    quantity = _QUANTITY.fullmatch(source.quantity.strip())
    customer = customer_number(source.customer)
    at = _instant(source.at)
    wrong = _wrong_word(source, customer)
    if quantity is None or not -MOST_PIECES <= int(quantity[1]) <= MOST_PIECES:
        wrong = f"Quantity {source.quantity[:40]!r} is no whole number of pieces"
    elif not _PRICE.fullmatch(price):
        wrong = f"UnitPrice {source.price[:40]!r} is no plain decimal number"
    elif at is None:
        wrong = f"InvoiceDate {source.at[:40]!r} is no time such as 2010-12-01 08:26:00"
    if wrong or quantity is None or at is None:
        return Finding(source.line, source.invoice[:40], Code.INVALID_VALUE, wrong, amount_of(source))
    exact = Decimal(price)
    minor = exact * _MINOR
    return Row(
        line=source.line,
        invoice=source.invoice.strip(),
        sku=source.sku.strip(),
        name=_printable(source.description),
        quantity=int(quantity[1]),
        at=at,
        price=exact,
        price_minor=int(minor) if minor == minor.to_integral_value() else None,
        customer=customer,
        country=source.country.strip(),
    )


def _wrong_word(source: SourceRow, customer: str) -> str:
    for name, text in (("invoice", source.invoice.strip()), ("sku", source.sku.strip()), ("customer", customer)):
        if name != "customer" and not text:
            return f"The {name} is missing"
        if len(text) > _LENGTHS[name] or not text.isprintable():
            return f"The {name} {text[:40]!r} is longer than {_LENGTHS[name]} characters or not printable"
    return ""


def customer_number(text: str) -> str:
    """The number without the decimals a spreadsheet gave it: `17850.0` is 17850."""
    number = text.strip()
    with_decimals = _FLOAT_NUMBER.fullmatch(number)
    return with_decimals[1] if with_decimals else number


def amount_of(source: SourceRow) -> Decimal:
    """Quantity times price for the control sum; 0 when one of them cannot be read."""
    quantity, price = _QUANTITY.fullmatch(source.quantity.strip()), source.price.strip()
    return int(quantity[1]) * Decimal(price) if quantity and _PRICE.fullmatch(price) else Decimal(0)


def _instant(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _printable(text: str) -> str:
    trimmed = text.strip()
    if not trimmed.isprintable():
        trimmed = "".join(letter if letter.isprintable() else " " for letter in trimmed).strip()
    return trimmed[:200]
