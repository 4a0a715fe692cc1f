"""From what the domain stores to what papers, labels and mails show."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from domain.foundation.models import Shop
from domain.orders.models import Order
from workers.foundation.renderer.parts import BankAccount, Language, PostalAddress, PricedLine, Seller, TaxShare


class Charged(Protocol):
    """A line of an order or an invoice."""

    sku: str
    name: str
    quantity: int
    unit_price_minor: int
    tax_basis_points: int
    net_minor: int
    tax_minor: int


def language_of(order: Order) -> Language:
    return "de" if order.language == "de" else "en"


def seller(shop: Shop) -> Seller:
    """The merchant as the law wants it on every letter."""
    return Seller(
        address=PostalAddress(
            company=shop.name,
            street=shop.street,
            postal_code=shop.postal_code,
            city=shop.city,
            country=shop.country_code,
        ),
        email=shop.email,
        phone=shop.phone,
        website=shop.website,
        vat_id=shop.vat_id,
        tax_number=shop.tax_number,
        register=shop.register_entry,
        bank=BankAccount(holder=shop.name, iban=shop.iban, bic=shop.bic, bank_name=shop.bank_name),
    )


def postal(snapshot: Mapping[str, Any]) -> PostalAddress:
    """An address as it was kept with the order."""
    return PostalAddress(
        name=snapshot["name"],
        company=snapshot.get("company") or "",
        extra=snapshot.get("extra") or "",
        street=snapshot["street"],
        postal_code=snapshot["postal_code"],
        city=snapshot["city"],
        region=snapshot.get("region") or "",
        country=snapshot["country_code"],
    )


def billing_address(order: Order) -> PostalAddress:
    """Who gets the letters: the billing address, or where the goods go."""
    return postal(order.billing_address or order.shipping_address)


def priced_lines(lines: Iterable[Charged]) -> tuple[PricedLine, ...]:
    """Lines with their gross prices."""
    return tuple(
        PricedLine(
            sku=line.sku,
            name=line.name,
            quantity=line.quantity,
            unit_price_minor=line.unit_price_minor,
            total_minor=line.net_minor + line.tax_minor,
            tax_basis_points=line.tax_basis_points,
        )
        for line in lines
    )


def tax_shares(parts: Iterable[tuple[int, int, int]]) -> tuple[TaxShare, ...]:
    """One share per rate, lowest rate first.

    parts  basis points, net and tax in minor units, in any order
    """
    sums: dict[int, tuple[int, int]] = {}
    for rate, net, tax in parts:
        before = sums.get(rate, (0, 0))
        sums[rate] = (before[0] + net, before[1] + tax)
    return tuple(TaxShare(basis_points=rate, net_minor=sums[rate][0], tax_minor=sums[rate][1]) for rate in sorted(sums))
