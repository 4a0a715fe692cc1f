"""What a payer wrote, and which order that pays; no database."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.billing.rules import invoice_number, payment_reference
from domain.orders.rules.references import rf_reference
from domain.payments.rules import Clues, Target, Verdict, clues, verdict

INVOICE = "RE2026-00017"
OF_INVOICE = payment_reference(2026, 17)
OF_ORDER = rf_reference("100023")


def references(text: str) -> frozenset[str]:
    return clues([text]).references


@pytest.mark.parametrize(
    "text",
    [
        OF_INVOICE,
        f"Rechnung {OF_INVOICE} danke",
        OF_INVOICE.lower(),
        " ".join(OF_INVOICE[i : i + 4] for i in range(0, len(OF_INVOICE), 4)),
        f"{OF_INVOICE[:7]}\n{OF_INVOICE[7:]}",
        f"{OF_INVOICE[:7]}\r\n {OF_INVOICE[7:11]}\t{OF_INVOICE[11:]}",
        f"EREF+NOTPROVIDED SVWZ+{OF_INVOICE}",
        f"{OF_INVOICE}12.11.2026",
        f"KD 4711{OF_INVOICE}",
        "-".join(OF_INVOICE),
    ],
)
def test_a_reference_is_found_however_banks_and_payers_break_it(text: str) -> None:
    assert OF_INVOICE in references(text)


@pytest.mark.parametrize("place", range(2, len(OF_ORDER)))
def test_a_reference_with_a_wrong_digit_is_none(place: int) -> None:
    digit = str((int(OF_ORDER[place]) + 1) % 10)

    assert references(OF_ORDER[:place] + digit + OF_ORDER[place + 1 :]) == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "RE2026-00017",
        "Rechnung RE2026-00017",
        "re2026-00017",
        "RE 2026 00017",
        "RE202600017",
        "RE2026-\n00017",
        "RE2026-000\n17",
        "RE2026-00017 vom 12.11.2026",
        "RE2026-00017 12.11.2026",
        "RE2026-00017, 100023",
        "RE2026-00017/100023",
        "Rg.Nr. RE2026-00017 5",
    ],
)
def test_an_invoice_number_is_found_whatever_stands_around_it(text: str) -> None:
    assert INVOICE in clues([text]).invoice_numbers


def test_several_invoice_numbers_are_found() -> None:
    text = "RE2026-00017 RE2026-00018, RE2026-123456"

    assert clues([text]).invoice_numbers >= {"RE2026-00017", "RE2026-00018", "RE2026-123456"}


@pytest.mark.parametrize("text", ["RE2026-17", "RE26-00017", "Rechnung 00017", "2026-00017"])
def test_less_than_an_invoice_number_is_none(text: str) -> None:
    assert clues([text]).invoice_numbers == frozenset()


@pytest.mark.parametrize("text", ["100023", "Bestellung 100023", "Nr.100023!", "100023/12", "#100023"])
def test_an_order_number_is_found_as_a_word(text: str) -> None:
    assert "100023" in clues([text]).order_numbers


@pytest.mark.parametrize("text", ["X100023", "100023A", "10002", "1000230000", "DE89370400440532013000", ""])
def test_digits_within_something_else_are_no_order_number(text: str) -> None:
    assert "100023" not in clues([text]).order_numbers


@given(st.text(max_size=300))
def test_no_text_breaks_the_search(text: str) -> None:
    assert isinstance(clues([text, None, ""]), Clues)


@given(st.integers(2_000, 2_099), st.integers(1, 999_999), st.text(" \n\t-/.", max_size=3))
def test_every_invoice_is_found_by_its_number_and_its_reference(year: int, count: int, gap: str) -> None:
    found = clues([f"{payment_reference(year, count)} {gap} {invoice_number(year, count)}"])

    assert payment_reference(year, count) in found.references
    assert invoice_number(year, count) in found.invoice_numbers


def target(order: str = "1", owed: int = 100, currency: str = "EUR", invoice: str | None = None) -> Target:
    return Target(f"ord_{order}", order, invoice, invoice or order, owed, currency)


def suggested(order: str, reason: str) -> Verdict:
    return Verdict({}, order, reason)


@pytest.mark.parametrize(
    ("amount", "targets", "decided"),
    [
        (100, [], Verdict({}, None, "No reference of ours was found.")),
        (100, [target()], Verdict({"ord_1": 100}, None, "1 and the exact amount.")),
        (300, [target(), target("2", 200)], Verdict({"ord_1": 100, "ord_2": 200}, None, "1, 2 and the exact amount.")),
        (
            300,
            [target(invoice="A"), target(owed=200, invoice="B")],
            Verdict({"ord_1": 300}, None, "A, B and the exact amount."),
        ),
        (200, [target(), target("2", 200)], Verdict({"ord_2": 200}, None, "2 and the exact amount.")),
        (99, [target()], suggested("ord_1", "1 is named, but 0.01 EUR less than owed came in.")),
        (101, [target()], suggested("ord_1", "1 is named, but 0.01 EUR more than owed came in.")),
        (100, [target(owed=0)], suggested("ord_1", "1 is named, but it is paid already.")),
        (100, [target(currency="CHF")], suggested("ord_1", "1 is named, but in CHF, not EUR.")),
        (100, [target(owed=0), target("2")], Verdict({"ord_2": 100}, None, "1, 2 and the exact amount.")),
        (50, [target(), target("2", 200)], suggested("ord_1", "1, 2 is named, but 2.50 EUR less than owed came in.")),
    ],
)
def test_certain_payments_book_themselves_and_likely_ones_say_why_not(
    amount: int, targets: list[Target], decided: Verdict
) -> None:
    assert verdict(amount, "EUR", targets) == decided


@given(
    st.integers(1, 1_000),
    st.lists(
        st.builds(target, st.sampled_from("123"), st.integers(-50, 500), st.sampled_from(["EUR", "CHF"])), max_size=5
    ),
)
def test_nothing_is_ever_booked_but_the_exact_amount_on_what_is_owed(amount: int, targets: list[Target]) -> None:
    decided = verdict(amount, "EUR", targets)

    assert sum(decided.allocations.values()) in (0, amount)
    assert not (decided.allocations and decided.suggested)
    assert set(decided.allocations) <= {
        one.order_id for one in targets if one.currency == "EUR" and one.outstanding_minor > 0
    }
