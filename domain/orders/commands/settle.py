"""After every change: what follows from it is derived, and an order that is done completes by itself."""

from collections.abc import Sequence

from domain.foundation.clock import now, today
from domain.foundation.commands import record
from domain.orders.events import AttentionChanged, OrderCompleted, OrderPaid, OrderReopened
from domain.orders.models import Order, OrderLine, ValidationIssue
from domain.orders.rules import deriving
from domain.orders.rules.promising import is_delayed
from domain.orders.rules.urgency import urgency
from domain.orders.states import Attention, IssueStatus, OrderStatus, PaymentStatus, Severity

_MUTABLE = (
    "version",
    "status",
    "fulfillment_status",
    "payment_status",
    "invoice_status",
    "attention",
    "held",
    "urgency",
    "due_minor",
    "received_minor",
    "updated_at",
)


def derive(
    order: Order, lines: Sequence[OrderLine], *, on_hold: bool, overdue: bool = False, review: bool | None = None
) -> None:
    """Put everything on the order that follows from its lines and sums; nothing is stored.

    review  whether a blocking issue is open; None: as it was known before
    """
    was_paid = order.payment_status is PaymentStatus.PAID
    order.fulfillment_status = deriving.fulfillment_status(lines)
    order.payment_status = deriving.payment_status(order.due_minor, order.received_minor)
    order.invoice_status = deriving.invoice_status(lines)
    _complete_or_reopen(order)
    found = deriving.attention(
        order.status,
        order.fulfillment_status,
        lines,
        on_hold=on_hold,
        overdue=overdue,
        review=order.needs_review if review is None else review,
        promised_on=order.promised_on,
        today=today(),
        delayed=is_delayed(lines),
    )
    order.attention = int(found)
    order.urgency = _urgency(order, found) if order.status in _OPEN else 0
    if order.payment_status is PaymentStatus.PAID and not was_paid:
        record(OrderPaid(order_id=order.id, number=order.number))


_OPEN = (OrderStatus.PLACED, OrderStatus.CONFIRMED)


def _urgency(order: Order, found: Attention) -> int:
    return urgency(
        found,
        order.promised_on,
        today(),
        weight=order.weight,
        value_minor=order.due_minor,
        placed_on=order.placed_at.date() if order.placed_at else None,
    )


def _complete_or_reopen(order: Order) -> None:
    done = deriving.is_done(order.fulfillment_status, order.payment_status, changing=order.change_id is not None)
    if order.status is OrderStatus.CONFIRMED and done:
        order.move("complete")
        record(OrderCompleted(order_id=order.id, number=order.number))
    elif order.status is OrderStatus.COMPLETED and not done:
        order.move("reopen")
        record(OrderReopened(order_id=order.id, number=order.number))


async def settle(
    order: Order, lines: Sequence[OrderLine], *, on_hold: bool | None = None, review: bool | None = None
) -> None:
    """Derive and store; the version rises.

    What only the calendar brings about is told here too, when another change notices it before the job does.
    """
    known = Attention(order.attention)
    held = bool(order.held) if on_hold is None else on_hold
    open_issue = await _is_in_review(order) if review is None else review
    overdue = bool(order.attention & Attention.OVERDUE_PAYMENT)
    derive(order, lines, on_hold=held, overdue=overdue, review=open_issue)
    order.version += 1
    order.updated_at = now()
    await order.save(update_fields=_MUTABLE)
    if _BY_CALENDAR & Attention(order.attention) & ~known and order.promised_on and order.promised_on <= today():
        record(attention_changed(order))


_BY_CALENDAR = Attention.LATE | Attention.AT_RISK


def attention_changed(order: Order) -> AttentionChanged:
    """Why somebody should look at it from now on."""
    reasons = ", ".join(reason.name or "" for reason in Attention(order.attention)) or "nothing"
    return AttentionChanged(order_id=order.id, number=order.number, reasons=reasons)


async def _is_in_review(order: Order) -> bool:
    if order.status is OrderStatus.COMPLETED:
        open_ones = ValidationIssue.filter(order_id=order.id, status=IssueStatus.OPEN, severity=Severity.BLOCKING)
        return await open_ones.exists()
    return order.needs_review
