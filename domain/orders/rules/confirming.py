"""Which orders are confirmed by themselves, and what a confirmation says."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

import orjson

from domain.customers.states import CustomerTier
from domain.orders.models import ConfirmationRule, Order, OrderLine
from domain.orders.states import RulePart


def differences(rule: ConfirmationRule, order: Order, tier: CustomerTier) -> list[RulePart]:
    """Where an order of a customer of this tier is not what a rule speaks of; what a rule leaves open fits all."""
    asked = (
        (RulePart.CHANNEL, rule.channel, order.channel),
        (RulePart.CUSTOMER, rule.customer_id, order.customer_id),  # type: ignore[attr-defined]
        (RulePart.TIER, rule.tier, tier),
        (RulePart.PAYMENT_METHOD, rule.payment_method, order.payment_method),
    )
    found = [part for part, wanted, given in asked if wanted not in (None, given)]
    return found if order.total_gross_minor <= rule.up_to_minor else [*found, RulePart.AMOUNT]


def deciding(rules: Iterable[ConfirmationRule], order: Order, tier: CustomerTier) -> ConfirmationRule | None:
    """The first rule in force that speaks of an order; None leaves it to a person."""
    return next((rule for rule in rules if rule.active and not differences(rule, order, tier)), None)


_SAID = ("shipping_address", "billing_address", "shipping_method", "payment_method", "due_minor")


def agreed(order: Order, lines: Sequence[OrderLine]) -> str:
    """What a confirmation of the order says but for days, in a form in which two of them can be compared."""
    pieces = [[line.sku, line.live, line.unit_price_minor, line.tax_basis_points] for line in lines if line.live]
    said = [getattr(order, name) for name in _SAID]
    return sha256(orjson.dumps([said, pieces], option=orjson.OPT_SORT_KEYS)).hexdigest()
