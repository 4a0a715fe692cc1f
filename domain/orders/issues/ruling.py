"""The shop's own rules: what is looked at when an order comes in, and which orders are confirmed by themselves."""

import re
from dataclasses import dataclass

from domain.customers.queries import customer_with_id
from domain.customers.states import CustomerTier
from domain.foundation.callers import Caller
from domain.foundation.commands import command, look_up, record
from domain.foundation.errors import Invalid, NotFound, Refused, Required, refuse_all
from domain.foundation.money import MAX_MINOR
from domain.foundation.texts import control_problems
from domain.orders.events import RulesChanged
from domain.orders.models import ConfirmationRule, VerificationRule
from domain.orders.states import Channel, PaymentMethod, Severity, VerificationKind

MOST_RULES = 500
MOST_MINUTES = 7 * 24 * 60
DUPLICATE_MINUTES = 60
_COUNTRY = re.compile("[A-Z]{2}")
_NEEDED = {
    VerificationKind.MINIMUM_VALUE: ("amount_minor", "amount"),
    VerificationKind.RESTRICTED_ARTICLE: ("sku", "sku"),
    VerificationKind.RESTRICTED_COUNTRY: ("country_code", "countryCode"),
    VerificationKind.DUPLICATE: ("minutes", "minutes"),
}


@dataclass(frozen=True, kw_only=True)
class VerificationRuleGiven:
    kind: VerificationKind
    severity: Severity
    channel: Channel | None = None
    country_code: str | None = None
    sku: str | None = None
    amount_minor: int | None = None
    minutes: int | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ConfirmationRuleGiven:
    up_to_minor: int
    channel: Channel | None = None
    customer_id: str | None = None
    tier: CustomerTier | None = None
    payment_method: PaymentMethod | None = None


@command("shop.manage")
async def define_verification_rule(given: VerificationRuleGiven, *, by: Caller) -> VerificationRule:
    """Look at this when an order comes in, from now on.

    Raises  Required, Invalid, RefusedForReasons
    """
    refuse_all(_verification_problems(given))
    if await VerificationRule.all().count() >= MOST_RULES:
        raise _too_many()
    rule = await VerificationRule.create(**given.__dict__)
    record(RulesChanged(rule_id=rule.id, what=f"{given.kind.value} is verified"))
    return rule


@command("shop.manage")
async def remove_verification_rule(rule_id: str, *, by: Caller) -> VerificationRule:
    """Look at it no more; issues that came of it resolve when their orders are verified again."""
    rule = await VerificationRule.get_or_none(id=rule_id)
    if rule is None:
        raise _no_such_rule("verificationRules")
    await rule.delete()
    record(RulesChanged(rule_id=rule_id, what=f"{rule.kind.value} is verified no more"))
    return rule


@command("shop.manage")
async def define_confirmation_rule(given: ConfirmationRuleGiven, *, by: Caller) -> ConfirmationRule:
    """Confirm orders like this by themselves, from now on.

    Raises  Invalid, NotFound
    """
    if not 0 <= given.up_to_minor <= MAX_MINOR:
        raise Invalid("This is no sum", path=("upTo",), remedy="Give 0 or more.")
    if given.customer_id is not None:
        customer = customer_with_id(given.customer_id)
        await look_up(customer)
        if customer.answer is None:
            raise NotFound("There is no such customer", path=("customerId",), remedy="`customers` lists them.")
    if await ConfirmationRule.all().count() >= MOST_RULES:
        raise _too_many()
    rule = await ConfirmationRule.create(**given.__dict__)
    record(RulesChanged(rule_id=rule.id, what="A rule of confirmation is defined"))
    return rule


@command("shop.manage")
async def remove_confirmation_rule(rule_id: str, *, by: Caller) -> ConfirmationRule:
    """Leave orders like this to a person again."""
    rule = await ConfirmationRule.get_or_none(id=rule_id)
    if rule is None:
        raise _no_such_rule("confirmationRules")
    await rule.delete()
    record(RulesChanged(rule_id=rule_id, what="A rule of confirmation is removed"))
    return rule


async def define_default_rules(*, by: Caller) -> None:
    """What a shop begins with: the same order within an hour is pointed out."""
    given = VerificationRuleGiven(kind=VerificationKind.DUPLICATE, severity=Severity.WARNING, minutes=DUPLICATE_MINUTES)
    await define_verification_rule(given, by=by)


def _verification_problems(given: VerificationRuleGiven) -> list[Refused]:
    field, spoken = _NEEDED[given.kind]
    found: list[Refused] = []
    if not getattr(given, field):
        found.append(Required(f"{given.kind.value} needs {spoken}", path=(spoken,), remedy="Give it."))
    if given.amount_minor is not None and not 0 <= given.amount_minor <= MAX_MINOR:
        found.append(Invalid("This is no amount", path=("amount",), remedy="Give more than 0."))
    if given.minutes is not None and not 1 <= given.minutes <= MOST_MINUTES:
        found.append(Invalid("This is no time", path=("minutes",), remedy=f"Give 1 to {MOST_MINUTES}."))
    country = given.country_code
    if country is not None and not _COUNTRY.fullmatch(country):
        found.append(Invalid("The country is no ISO code", path=("countryCode",), remedy="Use two letters, like DE."))
    for name, text, most in (("sku", given.sku or "", 64), ("note", given.note, 200)):
        found += control_problems(text, (name,))
        if len(text) > most:
            found.append(Invalid("This is too long", path=(name,), remedy=f"Use at most {most} characters."))
    return found


def _too_many() -> Refused:
    return Invalid(f"There are {MOST_RULES} rules already", remedy="Remove those that nobody needs.")


def _no_such_rule(listed_by: str) -> Refused:
    return NotFound("There is no such rule", path=("id",), remedy=f"`{listed_by}` lists them.")
