"""Customers, rules and orders that verification has something to say about."""

from typing import Any

from domain.customers.commands import update_customer
from domain.foundation.callers import SYSTEM
from domain.orders.commands.place import place_order
from domain.orders.issues.ruling import (
    VerificationRuleGiven,
    define_verification_rule,
)
from domain.orders.models import Order, ValidationIssue
from domain.orders.states import (
    Channel,
    IssueStatus,
    Severity,
    VerificationKind,
)
from tests.foundation.makers import make_order, make_stock, wish

ANNA = "anna@example.org"


async def make_customer(**terms: Any) -> str:
    """A customer of whom this is known; their id."""
    order = await make_order("placed", VASE=1, customer_email=ANNA, payment_method="PREPAYMENT")
    customer_id: str = order.customer_id  # type: ignore[attr-defined]
    await update_customer(customer_id, terms, by=SYSTEM)
    return customer_id


async def rule(kind: str, severity: Severity = Severity.BLOCKING, **more: Any) -> str:
    given = VerificationRuleGiven(kind=VerificationKind(kind), severity=severity, **more)
    return (await define_verification_rule(given, by=SYSTEM)).id


async def issues(order: Order) -> list[ValidationIssue]:
    return await ValidationIssue.filter(order_id=order.id).order_by("id")


async def codes(order: Order, status: IssueStatus = IssueStatus.OPEN) -> list[str]:
    return [issue.code.value for issue in await issues(order) if issue.status is status]


async def place(**more: Any) -> Order:
    await make_stock(LAMP=5)
    return await place_order(wish(**{"LAMP": 1, "customer_email": ANNA, "channel": Channel.PHONE, **more}), by=SYSTEM)
