"""What an order costs, whatever is in the basket."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.foundation.money import tax_within
from domain.pricing.rules import Priced, Totals, rate_for, shipping_price, work_out

rates = st.sampled_from([0, 260, 550, 700, 810, 1_000, 1_900, 2_500])
lines = st.builds(Priced, st.integers(0, 10**8), rates)
baskets = st.lists(lines, min_size=1, max_size=25)
shipping = st.integers(0, 10**5)


def borne_by(totals: Totals, basket: list[Priced], rate: int) -> tuple[int, int]:
    """Gross and tax of everything that bears a rate, shipping included."""
    parts = [taxed for taxed, line in zip(totals.lines, basket, strict=True) if line.basis_points == rate]
    parts += [part for of, part in totals.shipping_by_rate if of == rate]
    return sum(part.gross_minor for part in parts), sum(part.tax_minor for part in parts)


@given(baskets, shipping)
def test_lines_and_shipping_are_the_total_to_the_cent(basket: list[Priced], gross: int) -> None:
    totals = work_out(basket, gross)

    assert sum(line.net_minor for line in totals.lines) + totals.shipping.net_minor == totals.total.net_minor
    assert sum(line.tax_minor for line in totals.lines) + totals.shipping.tax_minor == totals.total.tax_minor
    assert totals.total.gross_minor == sum(line.gross_minor for line in basket) + gross


@given(baskets, shipping)
def test_no_price_changes_by_taking_its_tax_out(basket: list[Priced], gross: int) -> None:
    totals = work_out(basket, gross)

    assert [line.gross_minor for line in totals.lines] == [line.gross_minor for line in basket]
    assert totals.shipping.gross_minor == gross
    assert sum(part.gross_minor for _, part in totals.shipping_by_rate) == gross


@given(baskets, shipping)
def test_the_tax_of_each_rate_is_rounded_once_over_all_that_bears_it(basket: list[Priced], gross: int) -> None:
    totals = work_out(basket, gross)

    for rate in {line.basis_points for line in basket}:
        borne, tax = borne_by(totals, basket, rate)
        assert tax == tax_within(borne, rate)


@given(baskets, shipping)
def test_no_line_is_a_cent_away_from_its_own_tax(basket: list[Priced], gross: int) -> None:
    for taxed, line in zip(work_out(basket, gross).lines, basket, strict=True):
        exact = Decimal(line.gross_minor) * line.basis_points / (10_000 + line.basis_points)
        assert abs(taxed.tax_minor - exact) < Decimal("1.5")
        assert 0 <= taxed.tax_minor <= line.gross_minor


@given(baskets, shipping, st.randoms())
def test_the_order_of_the_lines_changes_no_sum(basket: list[Priced], gross: int, chance: object) -> None:
    mixed = sorted(basket, key=lambda line: (line.gross_minor, line.basis_points))

    assert work_out(mixed, gross).total == work_out(basket, gross).total


@given(st.lists(st.integers(0, 10**8), min_size=1, max_size=25), shipping)
def test_exports_bear_no_tax(prices: list[int], gross: int) -> None:
    totals = work_out([Priced(price, 0) for price in prices], gross)

    assert totals.total.tax_minor == 0
    assert totals.total.net_minor == sum(prices) + gross


def test_many_small_lines_do_not_drift_from_the_tax_of_their_sum() -> None:
    totals = work_out([Priced(1, 1_900)] * 1_000, 0)

    assert totals.total.tax_minor == 160
    assert {line.tax_minor for line in totals.lines} == {0, 1}


def test_shipping_shares_the_rates_of_the_goods_by_value() -> None:
    totals = work_out([Priced(7_500, 1_900), Priced(2_500, 700)], 400)

    assert [(rate, part.gross_minor) for rate, part in totals.shipping_by_rate] == [(700, 100), (1_900, 300)]


def test_free_goods_cost_nothing_and_their_shipping_is_taxed_still() -> None:
    totals = work_out([Priced(0, 1_900), Priced(0, 1_900)], 490)

    assert [line.gross_minor for line in totals.lines] == [0, 0]
    assert totals.shipping.tax_minor == totals.total.tax_minor == 78


def test_a_free_item_beside_a_paid_one_takes_none_of_its_tax() -> None:
    totals = work_out([Priced(0, 1_900), Priced(11_900, 1_900)], 0)

    assert [line.tax_minor for line in totals.lines] == [0, 1_900]


@pytest.mark.parametrize(
    ("country", "rate"), [("DE", 1_900), ("AT", 1_900), ("FR", 1_900), ("CH", 0), ("GB", 0), ("US", 0), ("NO", 0)]
)
def test_the_home_rate_is_due_within_the_union_and_none_for_exports(country: str, rate: int) -> None:
    assert rate_for(1_900, country) == rate


@pytest.mark.parametrize(("goods", "price"), [(49_999, 490), (50_000, 0), (50_001, 0)])
def test_shipping_is_free_from_a_sum_on(goods: int, price: int) -> None:
    assert shipping_price(490, 50_000, goods) == price
    assert shipping_price(490, None, goods) == 490
