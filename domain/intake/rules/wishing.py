"""From a draft's fields to what `place_order` is given, and its refusals back to the fields."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from domain.foundation.errors import DomainError, Invalid, Refused, RefusedForReasons, Required, refuse_all
from domain.intake.rules.paths import ADDRESS, positions_of, values_of
from domain.orders.states import Channel
from domain.orders.wishes import AddressGiven, LineGiven, OrderGiven

_WHOLE = re.compile(r"\d{1,7}", re.ASCII)
_NAMES = {"postalCode": "postal_code", "countryCode": "country_code"}


def wish_of(fields: Sequence[Mapping[str, Any]], channel: Channel, reference: str | None) -> OrderGiven:
    """Raises  Refused, RefusedForReasons  quantities that are none"""
    known, positions = values_of(fields), positions_of(fields)
    refuse_all([problem for position in positions for problem in _line_problems(known, position)])
    return OrderGiven(
        lines=tuple(_line(known, position) for position in positions),
        shipping_address=_address(known, "shippingAddress"),
        billing_address=_billing(known),
        channel=channel,
        external_reference=reference,
        customer_number=known.get("customer.number"),
        customer_name=known.get("customer.name"),
        customer_email=known.get("customer.email"),
        shipping_method=known.get("shippingMethod"),
        payment_method=known.get("paymentMethod"),
        note=known.get("note"),
    )


def led_back(refused: DomainError, positions: Sequence[int]) -> DomainError:
    """The same refusals, with the lines numbered as they are in the draft."""
    if isinstance(refused, RefusedForReasons):
        for one in refused.refusals:
            _renumber(one, positions)
    elif isinstance(refused, Refused):
        _renumber(refused, positions)
    return refused


def problems_of(refused: DomainError) -> list[dict[str, str]]:
    """Refusals as they are kept with a draft."""
    several = refused.refusals if isinstance(refused, RefusedForReasons) else (refused,)
    return [
        {"path": ".".join(one.path), "message": one.message, "remedy": one.remedy or ""}
        for one in several
        if isinstance(one, Refused)
    ][:100]


def _renumber(refused: Refused, positions: Sequence[int]) -> None:
    path = refused.path
    if len(path) > 1 and path[0] == "lines" and path[1].isdigit() and int(path[1]) < len(positions):
        refused.path = ("lines", str(positions[int(path[1])]), *path[2:])


def _line_problems(known: Mapping[str, str], position: int) -> list[Refused]:
    text, spot = known.get(f"lines.{position}.quantity", ""), ("lines", str(position), "quantity")
    if not text:
        return [Required("How many is missing", path=spot, remedy="Say how many pieces.")]
    if not _WHOLE.fullmatch(text):
        return [Invalid(f"{text[:20]!r} is no number of pieces", path=spot, remedy="Give a whole number.")]
    return []


def _line(known: Mapping[str, str], position: int) -> LineGiven:
    amount = known.get(f"lines.{position}.unitPrice.amount")
    return LineGiven(
        sku=known.get(f"lines.{position}.sku", ""),
        quantity=int(known[f"lines.{position}.quantity"]),
        unit_price_amount=amount,
        unit_price_currency=known.get(f"lines.{position}.unitPrice.currency") if amount else None,
    )


def _address(known: Mapping[str, str], which: str) -> AddressGiven:
    given = {_NAMES.get(name, name): known.get(f"{which}.{name}") for name in ADDRESS}
    needed = {name: given.get(name) or "" for name in ("name", "street", "postal_code", "city")}
    return AddressGiven(**{**given, **needed, "country_code": (given["country_code"] or "").upper()})  # type: ignore[arg-type]


def _billing(known: Mapping[str, str]) -> AddressGiven | None:
    """None when there is none, or it says the same as the shipping address."""
    if not any(known.get(f"billingAddress.{name}") for name in ("street", "city", "postalCode")):
        return None
    billing = _address(known, "billingAddress")
    return None if billing == _address(known, "shippingAddress") else billing
