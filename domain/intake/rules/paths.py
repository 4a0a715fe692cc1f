"""The fields a draft can have, and which of them an order cannot do without."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

ADDRESS = ("name", "company", "street", "extra", "postalCode", "city", "region", "countryCode", "phone")
LINE = ("sku", "name", "quantity", "unitPrice.amount", "unitPrice.currency")
ALONE = ("externalReference", "customer.number", "customer.name", "customer.email", "shippingMethod", "paymentMethod")
NEEDED = tuple(f"shippingAddress.{name}" for name in ("name", "street", "postalCode", "city", "countryCode"))
NEEDED_OF_LINE = ("sku", "quantity")
_LINE = re.compile(r"lines\.(0|[1-9]\d{0,2})(?:\.(?P<name>[a-zA-Z.]{1,20}))?", re.ASCII)
_KNOWN = frozenset(
    {*ALONE, "note", *(f"{which}.{name}" for which in ("shippingAddress", "billingAddress") for name in ADDRESS)}
)
Stored = dict[str, Any]


def is_path(path: str) -> bool:
    """Whether a field of this path can be in a draft."""
    found = _LINE.fullmatch(path)
    return path in _KNOWN or (found is not None and found["name"] in LINE)


def line_of(path: str) -> int | None:
    """The line a path is about, or None when it is about the order."""
    found = _LINE.fullmatch(path)
    return int(found[1]) if found else None


def is_whole_line(path: str) -> bool:
    found = _LINE.fullmatch(path)
    return found is not None and found["name"] is None


def values_of(fields: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Value by path."""
    return {field["path"]: field["value"] for field in fields}


def positions_of(fields: Iterable[Mapping[str, Any]]) -> list[int]:
    """The numbers of the lines there are, ascending; numbers of removed ones are not given again."""
    return sorted({line for field in fields if (line := line_of(field["path"])) is not None})


def lowest_confidence(fields: Iterable[Mapping[str, Any]]) -> int:
    """How sure the least sure of the values is that placing needs; 0 when one is missing."""
    known = {field["path"]: int(field["confidence"]) for field in fields}
    lines = sorted({line for path in known if (line := line_of(path)) is not None})
    needed = [*NEEDED, *(f"lines.{line}.{name}" for line in lines for name in NEEDED_OF_LINE)]
    who = max((known.get(f"customer.{name}", 0) for name in ("number", "email", "name")), default=0)
    return min([who, *(known.get(path, 0) for path in needed)]) if lines else 0
