"""The text of a quote: what the customer reads, signs, and we keep; its bytes decide, so it is written one way only."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol

from domain.foundation.money import Money, percent

WORDS = {
    "de": {
        "quote": "Angebot", "for": "Für", "until": "Gültig bis", "shipping": "Versand", "total": "Gesamtbetrag",
        "tax": "darin Umsatzsteuer", "tax_of": "inkl. {rate} % USt.", "note": "Hinweis",
    },
    "en": {
        "quote": "Quote", "for": "For", "until": "Valid until", "shipping": "Shipping", "total": "Total",
        "tax": "VAT included", "tax_of": "incl. {rate} % VAT", "note": "Note",
    },
}  # fmt: skip


class Quoted(Protocol):
    """What of a quote stands in its text."""

    number: str
    language: str
    customer_name: str
    shipping_address: Any
    lines: Any
    currency: str
    shipping_gross_minor: int
    total_net_minor: int
    total_tax_minor: int
    note: str
    valid_until: date


def quote_text(quote: Quoted, shop: str) -> str:
    """The whole quote in the customer's language, the same letters each time."""
    words = WORDS["de" if quote.language == "de" else "en"]
    address: Mapping[str, Any] = quote.shipping_address
    town = f"{address['postal_code']} {address['city']}, {address['country_code']}"
    gross = quote.total_net_minor + quote.total_tax_minor
    lines = [
        f"{words['quote']} {quote.number} · {shop}",
        f"{words['for']}: {quote.customer_name}, {address['street']}, {town}",
        f"{words['until']}: {quote.valid_until.isoformat()}",
        "",
        *(_line(number, line, quote.currency, words) for number, line in enumerate(quote.lines, start=1)),
        "",
        f"{words['shipping']}: {Money(quote.shipping_gross_minor, quote.currency)}",
        f"{words['total']}: {Money(gross, quote.currency)}",
        f"{words['tax']}: {Money(quote.total_tax_minor, quote.currency)}",
        *([f"{words['note']}: {quote.note}"] if quote.note else []),
    ]
    return "\n".join(lines) + "\n"


def _line(number: int, line: Mapping[str, Any], currency: str, words: Mapping[str, str]) -> str:
    each = Money(line["unit_price_minor"], currency)
    whole = Money(line["unit_price_minor"] * line["quantity"], currency)
    tax = words["tax_of"].format(rate=percent(line["basis_points"]))
    return f"{number}. {line['quantity']} × {line['sku']} {line['name']} · {each} · {whole} ({tax})"
