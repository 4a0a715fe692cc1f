"""What a quote's lines cost: as it was agreed, or else as the price list says."""

from collections.abc import Mapping, Sequence
from typing import Any

from domain.foundation.errors import Invalid
from domain.foundation.money import MAX_MINOR
from domain.orders.rules.checking import price_of
from domain.orders.wishes import LineGiven
from domain.pricing.queries import Offer
from domain.pricing.rules import Priced, Totals, rate_for, work_out


def quoted_lines(lines: Sequence[LineGiven], offers: Mapping[str, Offer], country: str) -> list[dict[str, Any]]:
    """The lines as they are kept; prices with tax, in minor units."""
    return [
        {
            "sku": offer.sku,
            "name": offer.name,
            "quantity": line.quantity,
            "unit_price_minor": price_of(line, offer),
            "basis_points": rate_for(offer.basis_points, country),
        }
        for line in lines
        for offer in (offers[line.sku],)
    ]


def goods_of(lines: Sequence[Mapping[str, Any]]) -> int:
    return sum(line["unit_price_minor"] * line["quantity"] for line in lines)


def totals_of(lines: Sequence[Mapping[str, Any]], shipping_gross_minor: int) -> Totals:
    """Raises  Invalid  the total is out of range"""
    if goods_of(lines) > MAX_MINOR:
        raise Invalid("The quote's total is out of range", path=("lines",), remedy="Offer less at once.")
    priced = [Priced(line["unit_price_minor"] * line["quantity"], line["basis_points"]) for line in lines]
    return work_out(priced, shipping_gross_minor)
