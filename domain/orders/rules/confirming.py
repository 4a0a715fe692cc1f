"""Which orders are confirmed by themselves."""

from domain.customers.states import CustomerTier
from domain.orders.models import ConfirmationRule, Order


def covers(rule: ConfirmationRule, order: Order, tier: CustomerTier) -> bool:
    """Whether an order of a customer of this tier is what a rule speaks of; what a rule leaves open fits all."""
    asked = (
        (rule.channel, order.channel),
        (rule.customer_id, order.customer_id),  # type: ignore[attr-defined]
        (rule.tier, tier),
        (rule.payment_method, order.payment_method),
    )
    return order.total_gross_minor <= rule.up_to_minor and all(wanted in (None, given) for wanted, given in asked)
