"""What follows from counters and sums; the first that fits wins."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol

from domain.orders.states import (
    Attention,
    FulfillmentStatus,
    InvoiceStatus,
    OrderStatus,
    PaymentStatus,
)

F, P, I = FulfillmentStatus, PaymentStatus, InvoiceStatus  # noqa: E741 names of one table


class Counted(Protocol):
    """The counters of a line."""

    quantity: int
    cancelled: int
    sourced: int
    picked: int
    shipped: int
    delivered: int
    invoiced: int

    @property
    def live(self) -> int: ...


_NOT_SENT = (F.UNFULFILLED, F.IN_PROGRESS, F.PARTIALLY_SHIPPED, F.PARTIALLY_DELIVERED)


def fulfillment_status(lines: Iterable[Counted]) -> FulfillmentStatus:
    counted = list(lines)
    live = sum(line.live for line in counted)
    shipped = sum(line.shipped for line in counted)
    delivered = sum(line.delivered for line in counted)
    table = (
        (live == 0, F.NOT_REQUIRED),
        (delivered == live, F.DELIVERED),
        (delivered > 0, F.PARTIALLY_DELIVERED),
        (shipped == live, F.SHIPPED),
        (shipped > 0, F.PARTIALLY_SHIPPED),
        (any(line.picked for line in counted), F.IN_PROGRESS),
    )
    return next((status for fits, status in table if fits), F.UNFULFILLED)


def payment_status(due_minor: int, received_minor: int, authorized_minor: int = 0) -> PaymentStatus:
    table = (
        (due_minor == received_minor == 0, P.NOTHING_DUE),
        (received_minor > due_minor, P.OVERPAID),
        (received_minor == due_minor, P.PAID),
        (received_minor > 0, P.PARTIALLY_PAID),
        (authorized_minor >= due_minor, P.AUTHORIZED),
    )
    return next((status for fits, status in table if fits), P.UNPAID)


def invoice_status(lines: Iterable[Counted]) -> InvoiceStatus:
    counted = list(lines)
    invoiced = sum(line.invoiced for line in counted)
    if invoiced == 0:
        return I.NOT_INVOICED
    return I.INVOICED if invoiced >= sum(line.live for line in counted) else I.PARTIALLY_INVOICED


def is_done(fulfillment: FulfillmentStatus, payment: PaymentStatus, *, changing: bool = False) -> bool:
    """Delivered, or nothing to deliver; paid, or nothing due; and no change is proposed."""
    return not changing and fulfillment in (F.DELIVERED, F.NOT_REQUIRED) and payment in (P.PAID, P.NOTHING_DUE)


def attention(
    status: OrderStatus,
    fulfillment: FulfillmentStatus,
    lines: Iterable[Counted],
    *,
    on_hold: bool,
    overdue: bool,
    review: bool = False,
    promised_on: date | None,
    today: date,
    delayed: bool = False,
) -> Attention:
    """Why somebody should look at the order now.

    delayed  something comes later than it was promised at first
    """
    if status not in (OrderStatus.PLACED, OrderStatus.CONFIRMED):
        return Attention(0)
    counted = list(lines)
    waiting = fulfillment in _NOT_SENT and any(line.live > line.shipped for line in counted)
    found = Attention.NEEDS_REVIEW if review else Attention(0)
    if on_hold:
        found |= Attention.ON_HOLD
    if status is OrderStatus.CONFIRMED and any(line.sourced < line.live for line in counted):
        found |= Attention.BACKORDERED
    if waiting and promised_on is not None and promised_on < today:
        found |= Attention.LATE
    elif waiting and (promised_on == today or delayed):
        found |= Attention.AT_RISK
    if overdue:
        found |= Attention.OVERDUE_PAYMENT
    return found
