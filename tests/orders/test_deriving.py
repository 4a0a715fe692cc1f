"""What follows from counters, sums and days; no database."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.orders.rules.deriving import attention, fulfillment_status, invoice_status, is_done, payment_status
from domain.orders.rules.references import is_rf_reference, rf_reference
from domain.orders.states import Attention, FulfillmentStatus, InvoiceStatus, OrderStatus, PaymentStatus

F, P, I = FulfillmentStatus, PaymentStatus, InvoiceStatus  # noqa: E741
MONDAY = date(2026, 11, 23)


@dataclass
class Line:
    quantity: int = 2
    cancelled: int = 0
    sourced: int = 0
    picked: int = 0
    shipped: int = 0
    delivered: int = 0
    invoiced: int = 0

    @property
    def live(self) -> int:
        return self.quantity - self.cancelled


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        ([Line()], F.UNFULFILLED),
        ([], F.NOT_REQUIRED),
        ([Line(cancelled=2)], F.NOT_REQUIRED),
        ([Line(picked=1), Line()], F.IN_PROGRESS),
        ([Line(shipped=1), Line()], F.PARTIALLY_SHIPPED),
        ([Line(shipped=2), Line()], F.PARTIALLY_SHIPPED),
        ([Line(shipped=2)], F.SHIPPED),
        ([Line(shipped=1, cancelled=1)], F.SHIPPED),
        ([Line(shipped=2, delivered=1)], F.PARTIALLY_DELIVERED),
        ([Line(shipped=2, delivered=2), Line()], F.PARTIALLY_DELIVERED),
        ([Line(shipped=2, delivered=2)], F.DELIVERED),
        ([Line(shipped=2, delivered=2), Line(cancelled=2)], F.DELIVERED),
    ],
)
def test_how_far_the_goods_are(lines: list[Line], status: FulfillmentStatus) -> None:
    assert fulfillment_status(lines) is status


@pytest.mark.parametrize(
    ("due", "received", "authorized", "status"),
    [
        (0, 0, 0, P.NOTHING_DUE),
        (100, 0, 0, P.UNPAID),
        (100, 0, 99, P.UNPAID),
        (100, 0, 100, P.AUTHORIZED),
        (100, 1, 100, P.PARTIALLY_PAID),
        (100, 99, 0, P.PARTIALLY_PAID),
        (100, 100, 0, P.PAID),
        (100, 101, 0, P.OVERPAID),
        (0, 1, 0, P.OVERPAID),
    ],
)
def test_how_far_the_money_is(due: int, received: int, authorized: int, status: PaymentStatus) -> None:
    assert payment_status(due, received, authorized) is status


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        ([Line()], I.NOT_INVOICED),
        ([Line(invoiced=1)], I.PARTIALLY_INVOICED),
        ([Line(invoiced=2), Line()], I.PARTIALLY_INVOICED),
        ([Line(invoiced=2)], I.INVOICED),
        ([Line(invoiced=1, cancelled=1)], I.INVOICED),
    ],
)
def test_how_far_the_invoices_are(lines: list[Line], status: InvoiceStatus) -> None:
    assert invoice_status(lines) is status


def test_an_order_is_done_when_nothing_is_to_come_and_nothing_to_pay() -> None:
    done = {(goods, money) for goods in F for money in P if is_done(goods, money)}

    assert done == {(goods, money) for goods in (F.DELIVERED, F.NOT_REQUIRED) for money in (P.PAID, P.NOTHING_DUE)}


def look(
    status: OrderStatus = OrderStatus.CONFIRMED, days: int = 3, goods: FulfillmentStatus = F.UNFULFILLED, **more: bool
) -> Attention:
    given = {"on_hold": False, "overdue": False} | more
    return attention(status, goods, [Line(sourced=2)], promised_on=MONDAY + timedelta(days=days), today=MONDAY, **given)


def test_why_somebody_should_look() -> None:
    assert look() == Attention(0)
    assert look(days=0) == Attention.AT_RISK
    assert look(days=-1) == Attention.LATE
    assert look(days=-1, goods=F.SHIPPED) == Attention(0)
    assert look(days=-1, goods=F.PARTIALLY_DELIVERED) == Attention.LATE
    assert look(on_hold=True, overdue=True) == Attention.ON_HOLD | Attention.OVERDUE_PAYMENT
    assert look(OrderStatus.CANCELLED, days=-9, on_hold=True, overdue=True) == Attention(0)


def test_a_confirmed_order_that_lacks_goods_is_backordered() -> None:
    lacking = [Line(sourced=1)]

    for status, found in ((OrderStatus.CONFIRMED, Attention.BACKORDERED), (OrderStatus.PLACED, Attention(0))):
        assert (
            attention(status, F.UNFULFILLED, lacking, on_hold=False, overdue=False, promised_on=None, today=MONDAY)
            == found
        )


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=21))
def test_a_reference_checks_itself(text: str) -> None:
    assert is_rf_reference(rf_reference(text))


@given(st.integers(100_000, 999_999_999), st.data())
def test_one_wrong_digit_is_always_noticed(number: int, data: st.DataObject) -> None:
    right = rf_reference(str(number))
    place = data.draw(st.integers(2, len(right) - 1))
    wrong = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != right[place]]))

    assert not is_rf_reference(right[:place] + wrong + right[place + 1 :])


def test_the_reference_of_the_standards_example_is_right() -> None:
    assert rf_reference("539007547034") == "RF18539007547034"


@pytest.mark.parametrize(
    "text", ["", "RF", "RF18", "RF1853900754703４", "DE18539007547034", f"RF18{'0' * 30}", "rf18539007547034"]
)
def test_what_is_no_reference_is_none(text: str) -> None:
    assert not is_rf_reference(text)
