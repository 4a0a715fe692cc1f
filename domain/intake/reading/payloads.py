"""Payloads of shops: JSON whose fields are now text, now number, now missing, now of another kind."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

import orjson

from .errors import TooLarge, Unreadable
from .limits import MAX_BYTES, MAX_LINES
from .values import SURE

_CENTS = Decimal("0.01")
_LARGEST = Decimal(10) ** 13
ROUNDED = 70


def read_json(content: bytes) -> Any:
    """Raises  Unreadable  no JSON, or too large"""
    if len(content) > MAX_BYTES:
        raise TooLarge("bytes", MAX_BYTES)
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as problem:
        raise Unreadable(f"It is no valid JSON: {str(problem)[:120]}") from None


def unwrapped(payload: Any, *names: str) -> Mapping[str, Any]:
    """The object a payload is, or holds under one of these names.

    Raises  Unreadable
    """
    for name in names:
        if isinstance(payload, dict) and isinstance(payload.get(name), dict):
            payload = payload[name]
    if not isinstance(payload, dict):
        raise Unreadable("There is no order in it")
    return payload


def text(of: Any, *names: str) -> str:
    """The first of these members that is text or a number, as text."""
    for name in names:
        value = of.get(name) if isinstance(of, dict) else None
        if isinstance(value, str) and value.strip():
            return value.strip()
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
    return ""


def part(of: Any, name: str) -> Mapping[str, Any]:
    found = of.get(name) if isinstance(of, dict) else None
    return found if isinstance(found, dict) else {}


def items(of: Any, name: str) -> Sequence[Mapping[str, Any]]:
    """A list's objects; some shops send an object with numbered members instead of a list.

    Raises  TooLarge
    """
    found = of.get(name) if isinstance(of, dict) else None
    if isinstance(found, dict):
        found = list(found.values())
    if not isinstance(found, list):
        return ()
    if len(found) > MAX_LINES:
        raise TooLarge(name.replace("_", " "), MAX_LINES)
    return [one for one in found if isinstance(one, dict)]


def decimal(value: str) -> Decimal | None:
    """An amount, or None for what is none."""
    try:
        read = Decimal(value) if len(value) < 40 else None
    except InvalidOperation:
        return None
    return read if read is not None and read.is_finite() and abs(read) < _LARGEST else None


def per_piece(whole: Decimal, quantity: Decimal) -> tuple[str, int] | None:
    """What one piece costs, and less sure when it had to be rounded."""
    if quantity <= 0:
        return None
    each = whole / quantity
    rounded = each.quantize(_CENTS, rounding=ROUND_HALF_UP)
    return f"{rounded:f}", SURE if abs(each - rounded) * quantity < _CENTS / 2 else ROUNDED


def plain_quantity(value: str) -> str:
    """`2.0` as 2; what is no whole number stays as it is, for a person to decide."""
    read = decimal(value)
    return str(int(read)) if read is not None and read == read.to_integral_value() else value
