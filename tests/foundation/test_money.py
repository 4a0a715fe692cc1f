from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.foundation.errors import Invalid
from domain.foundation.money import MAX_MINOR, Money, allocate, minor_units, percent, tax_within, taxed

amounts = st.integers(-(10**12), 10**12)
weights = st.lists(st.integers(0, 10**9), min_size=1, max_size=30)
rates = st.integers(0, 3_000)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("12.30", "EUR", 1230),
        ("12.3", "EUR", 1230),
        ("12", "EUR", 1200),
        ("0.00", "EUR", 0),
        ("-0.01", "EUR", -1),
        ("12.3000", "EUR", 1230),
        ("007", "EUR", 700),
        ("1200", "JPY", 1200),
        ("1.234", "KWD", 1234),
        ("10000000000000.00", "EUR", MAX_MINOR),
    ],
)
def test_an_amount_is_read_in_the_minor_units_of_its_currency(text: str, currency: str, minor: int) -> None:
    assert minor_units(text, currency) == minor


@pytest.mark.parametrize("text", ["12.345", "0.001", "1." + "0" * 26 + "1", "0." + "0" * 40 + "1"])
def test_an_amount_with_more_decimals_than_its_currency_is_refused_and_never_rounded(text: str) -> None:
    with pytest.raises(Invalid) as refused:
        minor_units(text, "EUR", path=("amount",))
    assert refused.value.path == ("amount",)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", " 1", "1 ", "1\n", "one", "NaN", "sNaN", "Infinity", "-Infinity", "1e2", "1E+999999", "1_000", "1,50",
        "+1", "--1", ".", "0x10", "١٢", "12.30 EUR", "1\x00", "9" * 5_000, "10000000000000.01", "-10000000000000.01",
    ],
)  # fmt: skip
def test_what_is_no_plain_decimal_or_too_large_is_refused(text: str) -> None:
    with pytest.raises(Invalid) as refused:
        minor_units(text, "EUR", path=("amount",))
    assert refused.value.remedy
    assert len(refused.value.message) < 200


@given(amounts, st.sampled_from(["EUR", "JPY", "KWD"]))
def test_an_amount_written_out_is_read_as_the_same(minor: int, currency: str) -> None:
    assert minor_units(Money(minor, currency).amount, currency) == minor


@given(amounts, weights)
def test_the_parts_of_a_sum_add_up_to_it(total: int, by: list[int]) -> None:
    parts = allocate(total, by)

    assert sum(parts) == (total if any(by) else 0)
    assert len(parts) == len(by)


@given(amounts, weights)
def test_no_part_is_a_whole_unit_away_from_its_exact_share(total: int, by: list[int]) -> None:
    for part, weight in zip(allocate(total, by), by, strict=True):
        assert abs(part * sum(by) - total * weight) < max(1, sum(by))


@given(amounts, weights)
def test_what_goes_back_is_split_like_what_came(total: int, by: list[int]) -> None:
    assert allocate(-total, by) == [-part for part in allocate(total, by)]


@given(st.integers(0, 10**15), rates)
def test_the_tax_within_a_sum_is_rounded_half_up(gross: int, basis_points: int) -> None:
    exact = Decimal(gross) * basis_points / (10_000 + basis_points)
    drift = tax_within(gross, basis_points) - exact

    assert Decimal("-0.5") < drift <= Decimal("0.5")


def test_exactly_half_a_cent_of_tax_is_a_whole_one() -> None:
    assert tax_within(3, 2_000) == 1
    assert tax_within(9, 2_000) == 2


def test_net_and_tax_are_gross() -> None:
    both = taxed(1_000, 190, "EUR")

    assert (both.net, both.tax, both.gross) == (Money(1_000, "EUR"), Money(190, "EUR"), Money(1_190, "EUR"))


@pytest.mark.parametrize(("minor", "currency", "text"), [(-5, "EUR", "-0.05"), (5, "KWD", "0.005"), (-7, "JPY", "-7")])
def test_an_amount_is_written_with_all_its_decimals(minor: int, currency: str, text: str) -> None:
    assert Money(minor, currency).amount == text


@pytest.mark.parametrize(("basis_points", "text"), [(1_900, "19"), (550, "5.5"), (0, "0"), (810, "8.1"), (1, "0.01")])
def test_a_rate_is_written_as_people_do(basis_points: int, text: str) -> None:
    assert percent(basis_points) == text
