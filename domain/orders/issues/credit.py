"""Credit is given when an order is taken on: the customer is locked then, so two orders that fit alone cannot both."""

from domain.foundation.commands import record
from domain.foundation.moves import MoveNotOpen
from domain.orders.events import CreditMoved
from domain.orders.issues.findings import credit_finding
from domain.orders.issues.looking import is_somebody_waiting, lock_credit_limit, owed_for_confirmed
from domain.orders.models import Order, ValidationIssue
from domain.orders.states import IssueCode, IssueStatus, PaymentMethod


class CreditExceeded(MoveNotOpen):
    """An order that fitted when it was placed does not any more, beside those that were confirmed since."""

    def __init__(self, why: str) -> None:
        super().__init__("confirm", f"{why}.", remedy="Verify the order anew and decide on the issue.")


async def give_credit(order: Order) -> None:
    """Let an order by invoice go on within the customer's credit limit, or as far beyond it as was waived.

    Raises  CreditExceeded
    """
    customer_id = _debtor(order)
    limit_minor = await lock_credit_limit(customer_id) if customer_id else None
    if customer_id is None or limit_minor is None:
        return
    # Asked after the lock was there: what others confirmed meanwhile is seen.
    used_minor = await owed_for_confirmed(customer_id, but=order.id)
    finding = credit_finding(order, limit_minor=limit_minor, used_minor=used_minor)
    if finding is not None and finding.measure > await _waived_minor(order):
        raise CreditExceeded(finding.message)
    record(CreditMoved(customer_id=customer_id))


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
