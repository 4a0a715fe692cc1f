import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.stock.rules import (
    Claim,
    Place,
    Shelf,
    Wanted,
    covered,
    drawn,
    picked_from,
    pieces_taken,
    plan_reservations,
    shared_out,
    withdrawn,
)
from domain.stock.states import COVERED, RESERVATION_MOVES


def want(product: str, quantity: int, position: int) -> Wanted:
    return Wanted(f"oli_{position}", product, product.upper(), quantity, position)


def shelf(product: str, free: int, *, part: str = "", per_piece: int = 1, **more: str) -> Shelf:
    return Shelf(product, part or product, per_piece, f"stk_{part or product}", free, **more)


def claim(number: int, quantity: int, *, line: str = "oli_1", item: str = "stk_1", **more: object) -> Claim:
    rest: dict[str, object] = {"status": "ALLOCATED", "per_piece": 1, "priority": 0, "firm": True, **more}
    return Claim(f"rsv_{number}", f"ord_{number}", line, item, quantity, **rest)  # type: ignore[arg-type]


def test_what_is_there_is_no_shortage() -> None:
    kept, short = plan_reservations([want("lamp", 2, 0), want("chair", 1, 1)], [shelf("lamp", 2), shelf("chair", 5)])

    assert short == []
    assert pieces_taken(kept) == {"stk_lamp": 2, "stk_chair": 1}


def test_the_same_article_on_two_lines_is_counted_together_earlier_lines_first() -> None:
    _, (short,) = plan_reservations([want("lamp", 2, 0), want("lamp", 2, 1)], [shelf("lamp", 3)])

    assert (short.path, short.available) == (("lines", "1", "quantity"), 1)
    assert short.remedy == "Order at most 1."


def test_a_line_that_cannot_be_served_takes_nothing_from_later_ones() -> None:
    _, (short,) = plan_reservations([want("lamp", 9, 0), want("lamp", 3, 1)], [shelf("lamp", 3)])

    assert short.path == ("lines", "0", "quantity")


def test_an_article_nobody_knows_is_missing() -> None:
    _, (short,) = plan_reservations([want("lamp", 1, 0)], [])

    assert str(short) == "LAMP: 1 wanted, 0 available"


@pytest.mark.parametrize("how", [{"backorder": "ALLOW"}, {"kind": "MADE_TO_ORDER"}])
def test_a_line_that_may_wait_keeps_what_is_there(how: dict[str, str]) -> None:
    kept, short = plan_reservations([want("lamp", 5, 0)], [shelf("lamp", 2, **how)])

    assert short == []
    assert [(one.quantity, one.waits) for one in kept] == [(2, False), (3, True)]


def test_a_service_takes_nothing_from_any_shelf() -> None:
    assert plan_reservations([want("visit", 1, 0)], [shelf("visit", 0, kind="SERVICE")]) == ([], [])


def test_a_bundle_takes_its_parts_together_with_other_lines() -> None:
    parts = [shelf("set", 5, part="cup", per_piece=2, kind="BUNDLE"), shelf("set", 2, part="can", kind="BUNDLE")]

    kept, short = plan_reservations([want("cup", 2, 0), want("set", 1, 1)], [shelf("cup", 5), *parts])
    _, (missing,) = plan_reservations([want("cup", 2, 0), want("set", 2, 1)], [shelf("cup", 5), *parts])

    assert (pieces_taken(kept), short) == ({"stk_cup": 4, "stk_can": 1}, [])
    assert str(missing) == "SET: 2 wanted, 1 available"


@given(some.lists(some.integers(1, 9)), some.integers(0, 40))
def test_all_free_pieces_are_shared_out_while_somebody_waits(waiting: list[int], free: int) -> None:
    shares = shared_out([claim(place, pieces) for place, pieces in enumerate(waiting)], free)

    assert sum(pieces for _, pieces in shares) == min(free, sum(waiting))
    assert all(0 < pieces <= one.quantity for one, pieces in shares)
    assert all(pieces == one.quantity for one, pieces in shares[:-1])


def test_a_bundle_is_as_complete_as_its_scarcest_part() -> None:
    claims = [
        claim(1, 4, item="cup", per_piece=2),
        claim(2, 1, item="can"),
        claim(3, 1, item="can", status="WAITING"),
        claim(4, 3, line="oli_2", status="WAITING"),
    ]

    assert covered(claims, COVERED) == {"oli_1": 1, "oli_2": 0}


def test_what_leaves_is_drawn_line_by_line() -> None:
    claims = [claim(1, 2), claim(2, 3), claim(3, 5, line="oli_2")]

    assert [(one.id, pieces) for one, pieces in drawn(claims, {"oli_1": 3})] == [("rsv_1", 2), ("rsv_2", 1)]
    assert len(drawn(claims, None)) == 3


def test_pieces_are_picked_where_they_lie_loose() -> None:
    places = [Place("lvl_1", "loc_1", "MAIN", 5, 4), Place("lvl_2", "loc_2", "SHOP", 9, 0)]

    assert [(place.code, pieces) for place, pieces in picked_from(places, 3)] == [("MAIN", 1), ("SHOP", 2)]


def test_soft_and_new_claims_lose_their_pieces_first() -> None:
    claims = [claim(1, 1), claim(2, 1, firm=False), claim(3, 1, firm=False, priority=5), claim(4, 1, firm=False)]

    assert [one.id for one, _ in withdrawn(claims, 3)] == ["rsv_4", "rsv_2", "rsv_3"]


def test_no_state_of_a_reservation_leads_back_from_the_end() -> None:
    ends = {"CONSUMED", "RELEASED", "EXPIRED"}
    assert not [verb for verb, (origins, _) in RESERVATION_MOVES.table.items() if origins & ends]
