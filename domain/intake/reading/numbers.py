"""Numbers as people write them, German or English; each with how sure that reading is."""

import re

from .values import SURE

_NUMBER = re.compile(r"[-+]?\d[\d.,'’\u00a0 ]{0,30}")
_GROUPED_COMMA = re.compile(r"\d{1,3}(,\d{3})+(\.\d*)?", re.ASCII)
_GROUPED_POINT = re.compile(r"\d{1,3}(\.\d{3})+(,\d*)?", re.ASCII)
_PLAIN = re.compile(r"\d+(\.\d*)?", re.ASCII)
_COMMA = re.compile(r"\d+,\d*", re.ASCII)
_UNSURE = 60
_CURRENCIES = {
    "€": "EUR",
    "eur": "EUR",
    "euro": "EUR",
    "$": "USD",
    "usd": "USD",
    "£": "GBP",
    "gbp": "GBP",
    "chf": "CHF",
}


def read_number(text: str, *, decimal: str = "") -> tuple[str, int] | None:
    """A decimal with a point and how sure it is, or None when there is no number.

    decimal  "," or "." when the source's own is known; without it, 1.234 may be a thousand or a bit more than one
    """
    found = _NUMBER.search(text)
    if found is None:
        return None
    raw = re.sub(r"[\s'’+]", "", found[0]).rstrip(".,")
    sign, digits = ("-", raw[1:]) if raw.startswith("-") else ("", raw)
    if decimal:
        other = "." if decimal == "," else ","
        plain = digits.replace(other, "").replace(decimal, ".")
        return (sign + plain, SURE) if _PLAIN.fullmatch(plain) else None
    read = _guess(digits)
    return (sign + read[0], read[1]) if read else None


def _guess(digits: str) -> tuple[str, int] | None:
    if _PLAIN.fullmatch(digits):
        ambiguous = _GROUPED_POINT.fullmatch(digits) is not None
        return digits, _UNSURE if ambiguous else SURE
    if _COMMA.fullmatch(digits):
        ambiguous = _GROUPED_COMMA.fullmatch(digits) is not None
        return digits.replace(",", "."), _UNSURE if ambiguous else SURE
    if _GROUPED_POINT.fullmatch(digits):
        return digits.replace(".", "").replace(",", "."), SURE
    if _GROUPED_COMMA.fullmatch(digits):
        return digits.replace(",", ""), SURE
    return None


def read_quantity(text: str, *, decimal: str = "") -> tuple[str, int] | None:
    """A number of pieces without needless decimals: `2,0 Stk.` is 2."""
    read = read_number(text, decimal=decimal)
    if read is None:
        return None
    value, confidence = read
    whole, _, part = value.partition(".")
    return (whole, confidence) if not part.strip("0") else (value, confidence)


def currency_in(text: str) -> str:
    """The currency that is named beside an amount, or nothing."""
    lowered = text.lower()
    for mark, code in _CURRENCIES.items():
        if mark in lowered:
            return code
    return ""
