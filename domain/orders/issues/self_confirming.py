"""The shop's own rules of confirmation: which orders are confirmed by themselves; the first that fits decides."""

from dataclasses import dataclass

from domain.customers.queries import customer_with_id
from domain.customers.states import CustomerTier
from domain.foundation.callers import Caller
from domain.foundation.commands import command, look_up, record
from domain.foundation.database import on_postgres
from domain.foundation.errors import Invalid, NotFound
from domain.foundation.money import MAX_MINOR
from domain.orders.events import RulesChanged
from domain.orders.issues.credit import would_exceed
from domain.orders.issues.looking import tier_of
from domain.orders.issues.ruling import MOST_RULES, no_such_rule, too_many_rules
from domain.orders.models import ConfirmationRule, Order
from domain.orders.rules.confirming import deciding, differences
from domain.orders.rules.moving import reasons_against
from domain.orders.rules.standing import standing
from domain.orders.states import Channel, Decision, PaymentMethod, RulePart


@dataclass(frozen=True, kw_only=True)
class ConfirmationRuleGiven:
    """up_to_minor  MAX_MINOR for every sum"""

    up_to_minor: int
    channel: Channel | None = None
    customer_id: str | None = None
    tier: CustomerTier | None = None
    payment_method: PaymentMethod | None = None
    decision: Decision = Decision.CONFIRM
    active: bool = True


@dataclass(frozen=True, kw_only=True)
class RuleTried:
    """A rule beside an order: where the order is another one than the rule speaks of."""

    rule_id: str
    differs: list[RulePart]


@dataclass(frozen=True, kw_only=True)
class ConfirmationTried:
    """What would become of an order by itself.

    rule_id  the rule that decides; None where none fits
    reasons  why it cannot be confirmed whatever the rules say
    """

    confirmed: bool
    rule_id: str | None
    reasons: list[str]
    rules: list[RuleTried]


@command("shop.manage")
async def define_confirmation_rule(
    given: ConfirmationRuleGiven, rule_id: str | None = None, *, by: Caller
) -> ConfirmationRule:
    """Confirm orders like this by themselves, or ask a person, from now on.

    rule_id  a rule to change; None adds one that is asked last
    Raises  Invalid, NotFound
    """
    if not 0 <= given.up_to_minor <= MAX_MINOR:
        raise Invalid("This is no sum", path=("upTo",), remedy="Give 0 or more.")
    if given.customer_id is not None:
        customer = customer_with_id(given.customer_id)
        await look_up(customer)
        if customer.answer is None:
            raise NotFound("There is no such customer", path=("customerId",), remedy="`customers` lists them.")
    rules = await _rules_to_change()
    rule = _found(rules, rule_id) if rule_id is not None else _last(rules)
    rule.update_from_dict(given.__dict__)
    await rule.save()
    said = "defined" if rule_id is None else "changed"
    record(RulesChanged(rule_id=rule.id, what=f"A rule of confirmation is {said}"))
    return rule


@command("shop.manage")
async def move_confirmation_rule(rule_id: str, to: int, *, by: Caller) -> ConfirmationRule:
    """Ask a rule earlier or later than others.

    to  its place among all rules, from 1 on
    Raises  NotFound, Invalid
    """
    rules = await _rules_to_change()
    rule = _found(rules, rule_id)
    if not 1 <= to <= len(rules):
        raise Invalid("There is no such place", path=("to",), remedy=f"Give 1 to {len(rules)}.")
    rules.remove(rule)
    rules.insert(to - 1, rule)
    for place, one in enumerate(rules, start=1):
        one.position = place
    await ConfirmationRule.bulk_update(rules, fields=["position"])
    record(RulesChanged(rule_id=rule.id, what=f"A rule of confirmation is asked as number {to}"))
    return rule


@command("shop.manage")
async def remove_confirmation_rule(rule_id: str, *, by: Caller) -> ConfirmationRule:
    """Leave orders like this to a person again."""
    rule = _found(await _rules_to_change(), rule_id)
    await rule.delete()
    record(RulesChanged(rule_id=rule_id, what="A rule of confirmation is removed"))
    return rule


async def try_confirmation(order_id: str) -> ConfirmationTried:
    """What would become of an order if it came in now, and why; changes nothing."""
    order = await Order.get(id=order_id)
    tier = await tier_of(order)
    rules = await ConfirmationRule.all().order_by("position", "id")
    rule = deciding(rules, order, tier)
    reasons = reasons_against("confirm", standing(order))
    beyond = await would_exceed(order)
    if beyond:
        reasons = [*reasons, f"{beyond}."]
    return ConfirmationTried(
        confirmed=not reasons and rule is not None and rule.decision is Decision.CONFIRM,
        rule_id=rule.id if rule else None,
        reasons=reasons,
        rules=[RuleTried(rule_id=one.id, differs=differences(one, order, tier)) for one in rules],
    )


async def _rules_to_change() -> list[ConfirmationRule]:
    """All rules in their order; nobody else puts them in another one meanwhile."""
    query = ConfirmationRule.all().order_by("position", "id")
    return list(await (query.select_for_update() if on_postgres() else query))


def _found(rules: list[ConfirmationRule], rule_id: str) -> ConfirmationRule:
    rule = next((one for one in rules if one.id == rule_id), None)
    if rule is None:
        raise no_such_rule("confirmationRules")
    return rule


def _last(rules: list[ConfirmationRule]) -> ConfirmationRule:
    if len(rules) >= MOST_RULES:
        raise too_many_rules()
    return ConfirmationRule(position=max((one.position for one in rules), default=0) + 1)
