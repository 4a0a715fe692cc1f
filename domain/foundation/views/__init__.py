"""Views: where each field of a type lives, so that a selection becomes one statement.

Reads never hydrate models. A view is declared once in its room's `queries.py`; rooms above may extend it.
"""

from .conditions import Condition, all_of, any_of, none_of, one_of
from .declaring import (
    EVERYTHING,
    MAX_PAGE,
    NOTHING,
    Column,
    Field,
    Many,
    One,
    View,
    computed,
    day,
    enum,
    instant,
    money,
    plain,
    taxed_money,
)
from .planning import Picked, Plan, Selection, Slot
from .reading import Page, Statement, Statements, count_rows, read_rows

__all__ = [
    "EVERYTHING",
    "MAX_PAGE",
    "NOTHING",
    "Column",
    "Condition",
    "Field",
    "Many",
    "One",
    "Page",
    "Picked",
    "Plan",
    "Selection",
    "Slot",
    "Statement",
    "Statements",
    "View",
    "all_of",
    "any_of",
    "computed",
    "count_rows",
    "day",
    "enum",
    "instant",
    "money",
    "none_of",
    "one_of",
    "plain",
    "read_rows",
    "taxed_money",
]
