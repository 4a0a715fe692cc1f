from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.billing.models import Invoice
from domain.billing.rules import due_day, invoice_number, part_of, payment_reference
from domain.billing.states import InvoiceState
from domain.foundation.moves import MoveNotOpen
from domain.orders.rules.references import is_rf_reference, rf_reference


@given(st.integers(0, 10**12), st.integers(1, 1_000), st.data())
def test_the_parts_of_a_line_add_up_to_it_however_it_is_divided(total: int, quantity: int, data: st.DataObject) -> None:
    cuts = data.draw(st.sets(st.integers(1, quantity - 1), max_size=10)) if quantity > 1 else set()
    steps = [0, *sorted(cuts), quantity]

    parts = [part_of(total, before, after, quantity) for before, after in pairwise(steps)]

    assert sum(parts) == total
    assert all(part >= 0 for part in parts)


@given(st.integers(0, 10**12), st.integers(1, 1_000), st.data())
def test_a_part_is_less_than_a_cent_off_its_exact_share(total: int, quantity: int, data: st.DataObject) -> None:
    before = data.draw(st.integers(0, quantity - 1))
    after = data.draw(st.integers(before + 1, quantity))

    assert abs(part_of(total, before, after, quantity) * quantity - total * (after - before)) <= quantity


@given(st.integers(2_000, 2_099), st.integers(1, 999_999))
def test_an_invoices_reference_checks_itself_and_is_never_an_orders(year: int, count: int) -> None:
    reference = payment_reference(year, count)

    assert is_rf_reference(reference)
    assert reference != rf_reference(str(count))


def test_numbers_sort_by_year_and_place() -> None:
    assert invoice_number(2026, 1) == "RE2026-00001"
    assert invoice_number(2026, 123_456) == "RE2026-123456"


def test_an_invoice_is_due_after_so_many_days() -> None:
    assert due_day(date(2026, 12, 28), 14) == date(2027, 1, 11)


@pytest.mark.parametrize(
    ("state", "verb", "target"),
    [
        (InvoiceState.DRAFT, "issue", InvoiceState.ISSUED),
        (InvoiceState.ISSUED, "settle", InvoiceState.PAID),
        (InvoiceState.PAID, "reopen", InvoiceState.ISSUED),
        (InvoiceState.DRAFT, "settle", None),
        (InvoiceState.ISSUED, "issue", None),
        (InvoiceState.PAID, "issue", None),
        (InvoiceState.PAID, "settle", None),
        (InvoiceState.DRAFT, "reopen", None),
    ],
)
def test_an_invoice_moves_by_its_table(state: InvoiceState, verb: str, target: InvoiceState | None) -> None:
    invoice = Invoice(number="RE2026-00001", state=state)

    if target is None:
        with pytest.raises(MoveNotOpen):
            invoice.move(verb)
    else:
        invoice.move(verb)

    assert invoice.state is (target or state)
