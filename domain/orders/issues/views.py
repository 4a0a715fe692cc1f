"""Issues and rules as they are read."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from domain.customers.queries import CUSTOMER
from domain.customers.states import CustomerTier
from domain.foundation.callers import Caller
from domain.foundation.money import MAX_MINOR, Money
from domain.foundation.views import Many, One, View, computed, enum, instant, plain
from domain.orders.queries import ORDER, ORDER_LINE, of_visible_order
from domain.orders.rules.waiving import moves_of_issue
from domain.orders.states import Channel, Decision, IssueCode, IssueStatus, PaymentMethod, Severity, VerificationKind

_CURRENCY = "(select s.currency from shops s order by s.id limit 1)"


def _known(kind: type[StrEnum]) -> Callable[[Sequence[Any], Caller], Any]:
    """Reads a state that may be missing."""
    return lambda values, caller: None if values[0] is None else kind(values[0])


def _amount(values: Sequence[Any], caller: Caller) -> Money | None:
    return None if values[0] is None else Money(values[0], values[1])


ISSUE = View(
    "ValidationIssue",
    "validation_issues",
    {
        "id": plain("{t}.id"),
        "code": enum("{t}.code", IssueCode),
        "severity": enum("{t}.severity", Severity),
        "status": enum("{t}.status", IssueStatus),
        "message": plain("{t}.message"),
        "remedy": plain("{t}.remedy"),
        "line": One(ORDER_LINE, "{c}.id = {t}.line_id"),
        "found_at": instant("{t}.found_at"),
        "closed_at": instant("{t}.closed_at"),
        "closed_by": plain("{t}.closed_by"),
        "reason": plain("{t}.reason"),
        "order": One(ORDER, "{c}.id = {t}.order_id"),
        "moves": computed(moves_of_issue, "{t}.status", "(select o.status from orders o where o.id = {t}.order_id)"),
    },
    permission="issues.read",
    visible=of_visible_order,
)
ORDER.extend(issues=Many(ISSUE, "{c}.order_id = {t}.id", ("{t}.id",)))
VERIFICATION_RULE = View(
    "VerificationRule",
    "verification_rules",
    {
        "id": plain("{t}.id"),
        "kind": enum("{t}.kind", VerificationKind),
        "severity": enum("{t}.severity", Severity),
        "channel": computed(_known(Channel), "{t}.channel"),
        "country_code": plain("{t}.country_code"),
        "sku": plain("{t}.sku"),
        "amount": computed(_amount, "{t}.amount_minor", _CURRENCY),
        "minutes": plain("{t}.minutes"),
        "note": plain("{t}.note"),
    },
    permission="issues.read",
)
CONFIRMATION_RULE = View(
    "ConfirmationRule",
    "confirmation_rules",
    {
        "id": plain("{t}.id"),
        "channel": computed(_known(Channel), "{t}.channel"),
        "customer": One(CUSTOMER, "{c}.id = {t}.customer_id"),
        "tier": computed(_known(CustomerTier), "{t}.tier"),
        "payment_method": computed(_known(PaymentMethod), "{t}.payment_method"),
        "up_to": computed(_amount, "{t}.up_to_minor", _CURRENCY),
        "any_amount": computed(lambda values, caller: values[0] >= MAX_MINOR, "{t}.up_to_minor"),
        "decision": enum("{t}.decision", Decision),
        "active": computed(lambda values, caller: bool(values[0]), "{t}.active"),
    },
    permission="issues.read",
)
