"""Credit is given when an order is taken on: the customer is locked then, so two orders that fit alone cannot both."""

from domain.foundation.commands import record
from domain.foundation.errors import ErrorCode, Refused
from domain.foundation.moves import MoveNotOpen
from domain.orders.events import CreditMoved
from domain.orders.issues.findings import credit_finding
from domain.orders.issues.looking import credit_limit_of, is_somebody_waiting, lock_credit_limit, owed_for_confirmed
from domain.orders.models import Order, ValidationIssue
from domain.orders.states import IssueCode, IssueStatus, OrderStatus, PaymentMethod


class CreditExceeded(MoveNotOpen):
    """An order that fitted when it was placed does not any more, beside those that were confirmed since."""

    def __init__(self, why: str) -> None:
        super().__init__("confirm", f"{why}.", remedy="Verify the order anew and decide on the issue.")


class CreditUsedUp(Refused):
    """A confirmed order would become larger than its customer's credit."""

    code = ErrorCode.MOVE_NOT_OPEN

    def __init__(self, why: str) -> None:
        super().__init__(
            f"The order cannot become larger: {why}",
            path=("operations",),
            remedy="Change less, wait for a payment, raise the limit, or place a new order for it and decide on that.",
        )


async def give_credit(order: Order) -> None:
    """Let an order by invoice go on within the customer's credit limit, or as far beyond it as was waived.

    Raises  CreditExceeded
    """
    why = await _exceeded(order)
    if why:
        raise CreditExceeded(why)


async def watch_credit(order: Order) -> int:
    """What a confirmed order owes by invoice before it is changed; nobody else decides on this credit until the end."""
    if order.status is not OrderStatus.CONFIRMED:
        return 0
    await lock_credit_limit(str(order.customer_id))  # type: ignore[attr-defined]
    return order.due_minor - order.received_minor if _debtor(order) else 0


async def give_more_credit(order: Order, owed_minor: int) -> None:
    """Let a confirmed order owe more than it did, under the same limit.

    Raises  CreditUsedUp
    """
    if order.status is not OrderStatus.CONFIRMED or order.due_minor - order.received_minor <= owed_minor:
        return
    why = await _exceeded(order)
    if why:
        raise CreditUsedUp(why)


async def _exceeded(order: Order) -> str:
    """Why an order by invoice goes beyond its customer's credit, locked from now on; nothing when it does not."""
    customer_id = _debtor(order)
    limit_minor = await lock_credit_limit(customer_id) if customer_id else None
    if customer_id is None or limit_minor is None:
        return ""
    # Asked after the lock was there: what others confirmed meanwhile is seen.
    why = await _beyond(order, customer_id, limit_minor)
    if not why:
        record(CreditMoved(customer_id=customer_id))
    return why


async def would_exceed(order: Order) -> str:
    """The same for who only looks: what others do in this moment may change it."""
    customer_id = _debtor(order)
    limit_minor = await credit_limit_of(customer_id) if customer_id else None
    return "" if customer_id is None or limit_minor is None else await _beyond(order, customer_id, limit_minor)


async def _beyond(order: Order, customer_id: str, limit_minor: int) -> str:
    used_minor = await owed_for_confirmed(customer_id, but=order.id)
    finding = credit_finding(order, limit_minor=limit_minor, used_minor=used_minor)
    return finding.message if finding is not None and finding.measure > await _waived_minor(order) else ""


async def free_credit(order: Order) -> None:
    """Tell of credit that is free again, when anything is to be decided about another order of the customer."""
    customer_id = _debtor(order)
    if customer_id is not None and await is_somebody_waiting(customer_id, but=order.id):
        record(CreditMoved(customer_id=customer_id))


def _debtor(order: Order) -> str | None:
    """Who pays later; nobody for an order that is paid in advance."""
    owes = order.payment_method is PaymentMethod.INVOICE
    return order.customer_id if owes else None  # type: ignore[attr-defined]


async def _waived_minor(order: Order) -> int:
    code, status = IssueCode.CREDIT_LIMIT_EXCEEDED, IssueStatus.WAIVED
    waived = await ValidationIssue.filter(order_id=order.id, code=code, status=status)
    return max((issue.measure for issue in waived), default=0)
