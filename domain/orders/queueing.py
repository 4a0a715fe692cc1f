"""Queues: what waits for somebody, each with its count, in one statement."""

from dataclasses import dataclass
from enum import StrEnum

from domain.foundation.callers import Caller
from domain.foundation.database import rows
from domain.foundation.errors import Forbidden
from domain.orders.queries import ORDER
from domain.orders.states import Attention


class QueueName(StrEnum):
    """What orders wait for."""

    TO_CONFIRM = "TO_CONFIRM"
    TO_SHIP = "TO_SHIP"
    LATE = "LATE"
    AT_RISK = "AT_RISK"
    ON_HOLD = "ON_HOLD"
    NEEDS_REVIEW = "NEEDS_REVIEW"
    UNPAID = "UNPAID"
    OVERDUE_PAYMENT = "OVERDUE_PAYMENT"
    BACKORDERED = "BACKORDERED"
    REFUND_FAILED = "REFUND_FAILED"
    TO_REFUND = "TO_REFUND"


_OPEN = "{t}.status in ('PLACED', 'CONFIRMED')"
_TO_SHIP = (
    "{t}.status = 'CONFIRMED' and ({t}.fulfillment_status in ('UNFULFILLED', 'IN_PROGRESS', 'PARTIALLY_SHIPPED')"
    " or {t}.fulfillment_status = 'PARTIALLY_DELIVERED' and exists (select 1 from order_lines l"
    " where l.order_id = {t}.id and l.quantity - l.cancelled > l.shipped))"
    f" and {{t}}.attention & {int(Attention.ON_HOLD)} = 0"
)


def _noted(flag: Attention) -> str:
    return f"{_OPEN} and {{t}}.attention & {int(flag)} <> 0"


QUEUES: dict[QueueName, str] = {
    QueueName.TO_CONFIRM: f"{{t}}.status = 'PLACED' and {{t}}.attention & {int(Attention.ON_HOLD)} = 0",
    QueueName.TO_SHIP: _TO_SHIP,
    QueueName.LATE: _noted(Attention.LATE),
    QueueName.AT_RISK: _noted(Attention.AT_RISK),
    QueueName.ON_HOLD: _noted(Attention.ON_HOLD),
    QueueName.NEEDS_REVIEW: _noted(Attention.NEEDS_REVIEW),
    QueueName.UNPAID: f"{_OPEN} and {{t}}.payment_status in ('UNPAID', 'PARTIALLY_PAID')",
    QueueName.OVERDUE_PAYMENT: _noted(Attention.OVERDUE_PAYMENT),
    QueueName.BACKORDERED: _noted(Attention.BACKORDERED),
    QueueName.REFUND_FAILED: _noted(Attention.REFUND_FAILED),
    QueueName.TO_REFUND: "{t}.status in ('PLACED', 'CONFIRMED', 'CANCELLED', 'REJECTED')"
    " and {t}.received_minor > {t}.due_minor",
}


@dataclass(frozen=True, slots=True)
class Queue:
    """A name and how many orders wait under it."""

    name: QueueName
    count: int


async def count_queues(caller: Caller) -> list[Queue]:
    """All queues with their counts of orders that the caller may see. Raises Forbidden."""
    if not caller.may(ORDER.permission):
        raise Forbidden(f"{ORDER.permission} is not permitted to you", remedy="Ask the owner for it.")
    visible = ORDER.visible(caller).replace(":caller", "$1").replace(":order", "$1")
    values = [caller.order_id or caller.id] if "$1" in visible else []
    counts = ", ".join(f"count(*) filter (where {fits}) as {name.lower()}" for name, fits in QUEUES.items())
    among = f"({_OPEN} or {QUEUES[QueueName.TO_REFUND]})"
    sql = f"select {counts} from orders {{t}} where {among} and {visible}".replace("{t}", "o")
    [row] = await rows(sql, *values)
    return [Queue(name, int(row[name.lower()])) for name in QUEUES]
