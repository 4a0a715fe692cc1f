"""Which orders are confirmed by themselves, and what a confirmation says."""

from collections.abc import Sequence
from hashlib import sha256

import orjson

from domain.customers.states import CustomerTier
from domain.orders.models import ConfirmationRule, Order, OrderLine


def covers(rule: ConfirmationRule, order: Order, tier: CustomerTier) -> bool:
    """Whether an order of a customer of this tier is what a rule speaks of; what a rule leaves open fits all."""
    asked = (
        (rule.channel, order.channel),
        (rule.customer_id, order.customer_id),  # type: ignore[attr-defined]
        (rule.tier, tier),
        (rule.payment_method, order.payment_method),
    )
    return order.total_gross_minor <= rule.up_to_minor and all(wanted in (None, given) for wanted, given in asked)


_SAID = ("shipping_address", "billing_address", "shipping_method", "payment_method", "due_minor")


def agreed(order: Order, lines: Sequence[OrderLine]) -> str:
    """What a confirmation of the order says but for days, in a form in which two of them can be compared."""
    pieces = [[line.sku, line.live, line.unit_price_minor, line.tax_basis_points] for line in lines if line.live]
    said = [getattr(order, name) for name in _SAID]
    return sha256(orjson.dumps([said, pieces], option=orjson.OPT_SORT_KEYS)).hexdigest()
