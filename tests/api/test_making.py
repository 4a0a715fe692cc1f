"""A row becomes the object that shows it: every kind of column, and related rows."""

import enum
from dataclasses import dataclass
from typing import Any

from api.foundation.making import compile_maker
from domain.foundation.callers import ANONYMOUS, Caller
from domain.foundation.money import Money, taxed
from domain.foundation.views import Column, Many, One, Picked, Plan, Slot, View


class Colour(enum.Enum):
    RED = "RED"


class Mark(enum.IntFlag):
    OLD = 1
    BENT = 2
    BLUE = 4


@dataclass
class Shown:
    pass


BOX = View("Box", "boxes", {}, "boxes.read")
NAME = Slot(Picked("name"), Column(("name",)), 0)
NAMED = Plan(BOX, "", (NAME,), 1)


def show(field: Any, row: list[Any], plan: Plan | None = None, picked: Picked | None = None) -> Any:
    slot = Slot(picked or Picked("it"), field, 0, plan)
    make = compile_maker(Shown, Plan(BOX, "", (slot,), len(row)), attribute, nested)
    made = make(row, ANONYMOUS)
    assert type(made) is Shown
    [value] = made.__dict__.values()
    return value


def attribute(slot: Slot) -> str:
    return slot.picked.name


def nested(plan: Plan) -> Any:
    return compile_maker(Shown, plan, attribute, nested)


def column(kind: str, row: list[Any], of: Any = None) -> Any:
    return show(Column(tuple("abc"[: len(row)]), kind, of), row)


def test_each_kind_of_column_is_read_in_its_way():
    assert column("plain", ["x"]) == "x"
    assert column("day", ["2026-01-02"]) == "2026-01-02"
    assert column("instant", ["2026-01-02 10:00:00+00:00"]) == "2026-01-02T10:00:00Z"
    assert column("instant", [None]) is None
    assert column("enum", ["RED"], Colour) is Colour.RED
    assert column("flags", [6], Mark) == [Mark.BENT, Mark.BLUE]
    assert column("money", [120, "EUR"]) == Money(120, "EUR")
    assert column("json", [{"city": "Kiel"}]).city == "Kiel"
    assert column("json", [None]) is None


def test_a_taxed_sum_has_the_amounts_that_the_domain_works_out():
    shown, expected = column("taxed", [1000, 190, "EUR"]), taxed(1000, 190, "EUR")
    assert (shown.net, shown.tax, shown.gross) == (expected.net, expected.tax, expected.gross)


def test_a_computed_value_gets_its_columns_and_the_caller():
    def both(values: Any, caller: Caller) -> Any:
        return values, caller

    assert column("computed", [1, 2], both) == ([1, 2], ANONYMOUS)


def test_a_related_row_may_be_missing_and_related_rows_may_be_none():
    one, many = One(BOX, ""), Many(BOX, "", ("k",))
    assert show(one, [None], NAMED) is None
    assert show(one, [["Lamp"]], NAMED).name == "Lamp"
    assert [each.name for each in show(many, [[["a"], ["b"]]], NAMED)] == ["a", "b"]
    assert show(many, [[]], NAMED) == []


def test_a_page_leaves_out_the_row_that_was_read_to_know_whether_there_are_more():
    many, rows = Many(BOX, "", ("k",), paged=True), [["a", 1], ["b", 2], ["c", 3]]
    page = show(many, [rows], NAMED, Picked("bits", 2, "0"))
    assert [(edge.node.name, edge.cursor) for edge in page.edges] == [("a", "1"), ("b", "2")]
    info = page.page_info
    assert (info.has_next_page, info.has_previous_page, info.start_cursor, info.end_cursor) == (True, True, "1", "2")
    last = show(many, [rows], NAMED, Picked("bits", 3)).page_info
    assert (last.has_next_page, last.has_previous_page) == (False, False)
    empty = show(many, [[]], NAMED, Picked("bits", 3)).page_info
    assert (empty.start_cursor, empty.end_cursor) == (None, None)
