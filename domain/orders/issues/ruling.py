"""The shop's own rules of verification: what is looked at when an order comes in."""

import re
from dataclasses import dataclass

from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, NotFound, Refused, Required, refuse_all
from domain.foundation.money import MAX_MINOR
from domain.foundation.texts import control_problems
from domain.orders.events import RulesChanged
from domain.orders.models import VerificationRule
from domain.orders.states import Channel, Severity, VerificationKind

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


@command("shop.manage")
async def define_verification_rule(given: VerificationRuleGiven, *, by: Caller) -> VerificationRule:
    """Look at this when an order comes in, from now on.

    Raises  Required, Invalid, RefusedForReasons
    """
    refuse_all(_verification_problems(given))
    if await VerificationRule.all().count() >= MOST_RULES:
        raise too_many_rules()
    rule = await VerificationRule.create(**given.__dict__)
    record(RulesChanged(rule_id=rule.id, what=f"{given.kind.value} is verified"))
    return rule


@command("shop.manage")
async def remove_verification_rule(rule_id: str, *, by: Caller) -> VerificationRule:
    """Look at it no more; issues that came of it resolve when their orders are verified again."""
    rule = await VerificationRule.get_or_none(id=rule_id)
    if rule is None:
        raise no_such_rule("verificationRules")
    await rule.delete()
    record(RulesChanged(rule_id=rule_id, what=f"{rule.kind.value} is verified no more"))
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


def too_many_rules() -> Refused:
    return Invalid(f"There are {MOST_RULES} rules already", remedy="Remove those that nobody needs.")


def no_such_rule(listed_by: str) -> Refused:
    return NotFound("There is no such rule", path=("id",), remedy=f"`{listed_by}` lists them.")
