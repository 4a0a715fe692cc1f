"""Cells of a CSV statement: amounts and days as the layout writes them, refused when they are written otherwise."""

import re
from datetime import date

from .csv_layouts import DayOrder
from .errors import Damaged
from .parts import amount_minor, plausible

_DAY = re.compile(r"(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})", re.ASCII)
_POINT = re.compile(r"([+-]?)((?:\d{1,3}(?:[,'\u2019 ]\d{3})+|\d+)(?:\.\d*)?|\.\d+)", re.ASCII)
_COMMA = re.compile(r"([+-]?)((?:\d{1,3}(?:[.'\u2019 ]\d{3})+|\d+)(?:,\d*)?|,\d+)", re.ASCII)
_HARD_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2212": "-"})


def cell_minor(text: str, decimal: str, currency: str, where: str) -> int:
    """A signed amount in minor units; thousands may be told apart, but only where thousands stand."""
    found = (_COMMA if decimal == "," else _POINT).fullmatch(text.translate(_HARD_BLANKS))
    if not found:
        raise Damaged(f"{where}: {text[:40]!r} is not an amount")
    whole, _, part = found[2].partition(decimal)
    minor = amount_minor(f"{re.sub(r'[^0-9]', '', whole)}.{part}", currency, where)
    return -minor if found[1] == "-" else minor


def cell_day(text: str, order: DayOrder, where: str) -> date:
    """The day in a cell, in the order of the layout; a year of two digits is one of this century."""
    found = _DAY.fullmatch(text)
    try:
        if not found:
            raise ValueError(text)
        first, second, third = found[1], found[2], found[3]
        year, month, day = {
            DayOrder.YEAR_FIRST: (first, second, third),
            DayOrder.DAY_FIRST: (third, second, first),
            DayOrder.MONTH_FIRST: (third, first, second),
        }[order]
        if len(year) not in {2, 4} or len(day) > 2:
            raise ValueError(text)
        return plausible(date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day)), where)
    except ValueError:
        raise Damaged(f"{where}: {text[:40]!r} is not a day") from None
