from hypothesis import given
from hypothesis import strategies as st

from domain.catalog.states import SupplyKind
from domain.supply.rules.progress import state_of
from domain.supply.rules.proposing import as_sold, proposed_quantity
from domain.supply.rules.sharing import losses, shares
from domain.supply.rules.sourcing import Rule, source_of
from domain.supply.states import OPEN_TASKS, TASK_MOVES, Source, SupplyState, TaskStatus

COUNTS = st.integers(0, 1_000)
WANTED = st.lists(COUNTS, max_size=8)
RULES = st.lists(
    st.builds(
        Rule,
        id=st.text("abc", min_size=1, max_size=3),
        source=st.sampled_from(Source),
        priority=st.integers(0, 3),
        product_id=st.sampled_from([None, "lamp", "chair"]),
        article_kind=st.sampled_from(["", "STOCK", "SERVICE"]),
        supplier_id=st.sampled_from([None, "glas", "holz"]),
    ),
    max_size=6,
)


@given(COUNTS, WANTED)
def test_nobody_gets_more_than_wanted_and_nothing_is_shared_twice(pieces: int, wanted: list[int]) -> None:
    found = shares(pieces, wanted)

    assert all(0 <= share <= want for share, want in zip(found, wanted, strict=True))
    assert sum(found) == min(pieces, sum(wanted))


@given(COUNTS, WANTED)
def test_who_came_first_is_served_whole_before_the_next(pieces: int, wanted: list[int]) -> None:
    found = shares(pieces, wanted)

    short = next((place for place, want in enumerate(wanted) if found[place] < want), len(wanted))
    assert not any(found[short + 1 :])


@given(COUNTS, WANTED, COUNTS)
def test_free_pieces_are_lost_before_any_that_somebody_waits_for(missing: int, wanted: list[int], free: int) -> None:
    found = losses(missing, wanted, free)

    assert all(0 <= loss <= want for loss, want in zip(found, wanted, strict=True))
    assert sum(found) == min(max(0, missing - free), sum(wanted))


@given(RULES, st.sampled_from(SupplyKind))
def test_what_decides_is_a_rule_that_fits_or_the_articles_kind(rules: list[Rule], kind: SupplyKind) -> None:
    found = source_of(rules, "lamp", kind, ["glas"])

    fitting = [
        rule
        for rule in rules
        if rule.product_id in (None, "lamp")
        and rule.article_kind in ("", kind.value)
        and rule.supplier_id in (None, "glas")
    ]
    best = min((rule.priority for rule in fitting), default=None)
    assert best is None or found.source in {rule.source for rule in fitting if rule.priority == best}
    assert found.supplier_id in (None, "glas")


def test_the_special_rule_wins_over_the_general_one_of_the_same_priority() -> None:
    rules = [Rule(id="a", source=Source.MAKE), Rule(id="b", source=Source.BUY, product_id="lamp")]

    assert source_of(rules, "lamp", SupplyKind.STOCK, ["glas"]).source is Source.BUY
    assert source_of(rules, "chair", SupplyKind.STOCK, []).source is Source.MAKE


def test_without_a_rule_the_kind_of_the_article_decides() -> None:
    assert source_of([], "lamp", SupplyKind.STOCK, ["glas"]).source is Source.STOCK
    assert source_of([], "lamp", SupplyKind.DROPSHIP, ["glas", "holz"]).supplier_id == "glas"
    assert source_of([], "lamp", SupplyKind.SERVICE, []).source is Source.SERVICE


def test_a_refill_is_proposed_only_below_the_reorder_point() -> None:
    assert proposed_quantity(3, available=10, expected=0, reorder_point=5, reorder_quantity=20) == 3
    assert proposed_quantity(3, available=4, expected=0, reorder_point=5, reorder_quantity=20) == 23
    assert proposed_quantity(0, available=4, expected=1, reorder_point=5, reorder_quantity=20) == 0
    assert proposed_quantity(0, available=0, expected=0, reorder_point=0, reorder_quantity=20) == 0


def test_a_customer_sees_one_state() -> None:
    assert state_of(0, 0, 0, 0) is SupplyState.NOT_NEEDED
    assert state_of(2, 2, 2, 0) is SupplyState.WAITING
    assert state_of(2, 1, 2, 0) is SupplyState.IN_PROGRESS
    assert state_of(2, 1, 1, 3) is SupplyState.IN_PROGRESS
    assert state_of(2, 0, 0, 5) is SupplyState.READY


def test_every_open_task_can_be_called_off_and_no_ended_one() -> None:
    assert {status for status in TaskStatus if TASK_MOVES.allows("cancel", status)} == set(OPEN_TASKS)


@given(st.integers(1, 10_000), st.integers(1, 500), st.integers(1, 100))
def test_a_proposal_is_whole_packs_enough_and_none_too_many(needed: int, least: int, pack: int) -> None:
    found = proposed_quantity(needed, 0, 0, 0, 0, least, pack)

    assert found == as_sold(needed, least, pack)
    assert found % pack == 0
    assert found >= max(needed, least)
    assert found - pack < max(needed, least)


def test_nothing_is_proposed_for_a_pack_that_nobody_needs() -> None:
    assert proposed_quantity(0, 9, 0, 5, 20, least=10, pack=6) == 0
    assert proposed_quantity(0, 4, 0, 5, 20, least=10, pack=6) == 24
    assert proposed_quantity(3, 0, 0, 0, 0, least=10, pack=6) == 12
