"""What is found about an order: each check looks at one thing, and the worst finding of a kind and line counts."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

from domain.customers.rules import is_vat_id
from domain.foundation.money import Money
from domain.orders.issues.facts import Facts, Finding
from domain.orders.models import Order, OrderLine
from domain.orders.rules.extras import extra_minor
from domain.orders.states import IssueCode, PaymentMethod, Severity, VerificationKind

Check = Callable[[Order, Sequence[OrderLine], Facts], Iterator[Finding]]
LONGEST_TEXT = 500
# Streets there carry house numbers, and parcels are not brought to boxes.
_NUMBERED = frozenset("AT BE CH CZ DE DK ES FI FR IT LI LU NL NO PL SE".split())  # noqa: SIM905 a list
_BOX = re.compile(r"\b(postfach|postbus|p\.?\s?o\.?\s?box|bo[iî]te postale|apartado|casella postale)\b", re.IGNORECASE)


def findings(order: Order, lines: Sequence[OrderLine], facts: Facts) -> list[Finding]:
    """Everything a person should decide or know about an order."""
    found: dict[object, Finding] = {}
    for check in CHECKS:
        for finding in check(order, lines, facts):
            before = found.get(finding.spot)
            if before is None or (finding.severity is Severity.BLOCKING and before.severity is Severity.WARNING):
                found[finding.spot] = finding
    return list(found.values())


def _prices(order: Order, lines: Sequence[OrderLine], facts: Facts) -> Iterator[Finding]:
    for line in lines:
        listed = facts.listed.get(line.sku)
        listed = None if listed is None else listed + extra_minor(line)
        if line.id not in facts.negotiated or listed in (None, line.unit_price_minor):
            continue
        agreed, usual = Money(line.unit_price_minor, line.currency), Money(int(listed or 0), line.currency)
        yield Finding(
            code=IssueCode.PRICE_MISMATCH,
            severity=Severity.BLOCKING,
            message=f"{line.sku} was agreed at {agreed} instead of {usual}",
            remedy="Waive it if the price stands, or edit the line.",
            line_id=line.id,
            measure=abs(usual.minor - agreed.minor) * line.live,
        )


def _minimum(order: Order, lines: Sequence[OrderLine], facts: Facts) -> Iterator[Finding]:
    goods = sum(line.gross_minor for line in lines)
    for rule in facts.rules:
        least = rule.amount_minor
        if rule.kind is not VerificationKind.MINIMUM_VALUE or least is None or goods >= least:
            continue
        if rule.covers(order.channel, _country(order)):
            yield Finding(
                code=IssueCode.MINIMUM_VALUE,
                severity=rule.severity,
                message=f"Goods for {Money(goods, order.currency)} are less than {Money(least, order.currency)}",
                remedy="Waive it, or ask the customer to order more.",
                measure=least - goods,
            )


def _restricted(order: Order, lines: Sequence[OrderLine], facts: Facts) -> Iterator[Finding]:
    country = _country(order)
    for rule in facts.rules:
        if not rule.covers(order.channel, country):
            continue
        why = f": {rule.note}" if rule.note else ""
        if rule.kind is VerificationKind.RESTRICTED_COUNTRY and rule.country_code:
            yield Finding(
                code=IssueCode.RESTRICTED_COUNTRY,
                severity=rule.severity,
                message=f"Orders to {country} are restricted{why}"[:LONGEST_TEXT],
                remedy="Check whether it may be sent there; waive it then, or reject the order.",
            )
        elif rule.kind is VerificationKind.RESTRICTED_ARTICLE:
            for line in lines:
                if line.sku == rule.sku and line.live:
                    yield Finding(
                        code=IssueCode.RESTRICTED_ARTICLE,
                        severity=rule.severity,
                        message=f"{line.sku} is restricted{why}"[:LONGEST_TEXT],
                        remedy="Check whether this customer may get it; waive it then, or cancel the line.",
                        line_id=line.id,
                        measure=line.live,
                    )


def _address(order: Order, lines: Sequence[OrderLine], facts: Facts) -> Iterator[Finding]:
    address, country = order.shipping_address or {}, _country(order)
    if country not in _NUMBERED:
        return
    street = f"{address.get('street') or ''} {address.get('extra') or ''}"
    if _BOX.search(street):
        yield Finding(
            code=IssueCode.ADDRESS_DOUBTFUL,
            severity=Severity.BLOCKING,
            message="Parcels are not brought to a box at the post office",
            remedy="Ask the customer where the parcel may go, or waive it if a letter does.",
        )
    elif not any(letter.isdigit() for letter in street):
        yield Finding(
            code=IssueCode.ADDRESS_DOUBTFUL,
            severity=Severity.WARNING,
            message=f"There is no house number in the street, which is unusual in {country}",
            remedy="Check it with the customer.",
        )


def _customer(order: Order, lines: Sequence[OrderLine], facts: Facts) -> Iterator[Finding]:
    if not facts.email and not (order.shipping_address or {}).get("phone"):
        yield Finding(
            code=IssueCode.CUSTOMER_INCOMPLETE,
            severity=Severity.WARNING,
            message="There is neither an e-mail address nor a phone number",
            remedy="Note one with the customer, so that they can be told something.",
        )
    if facts.blocked_reason is not None:
        yield Finding(
            code=IssueCode.CUSTOMER_BLOCKED,
            severity=Severity.BLOCKING,
            message=f"The customer is blocked: {facts.blocked_reason}"[:LONGEST_TEXT],
            remedy="Waive it for this order, lift the block, or reject the order.",
        )


def _vat_id(order: Order, lines: Sequence[OrderLine], facts: Facts) -> Iterator[Finding]:
    if order.vat_id is None:
        return
    wrong = "does not fit its country's form or check digits" if not is_vat_id(order.vat_id) else ""
    if not wrong and facts.vat_valid is False:
        wrong = "is not known to the register of its country"
    if wrong:
        yield Finding(
            code=IssueCode.VAT_ID_INVALID,
            severity=Severity.BLOCKING,
            message=f"The VAT id {order.vat_id} {wrong}",
            remedy="Ask the customer for the right one, or waive it.",
        )


def _credit(order: Order, lines: Sequence[OrderLine], facts: Facts) -> Iterator[Finding]:
    finding = credit_finding(order, limit_minor=facts.credit_limit_minor, used_minor=facts.credit_used_minor)
    if finding is not None:
        yield finding


def credit_finding(order: Order, *, limit_minor: int | None, used_minor: int) -> Finding | None:
    """Whether an order by invoice goes beyond a credit limit.

    used_minor  what the customer owes for other orders
    """
    owed = order.due_minor - order.received_minor
    beyond = used_minor + owed - (limit_minor or 0)
    if limit_minor is None or order.payment_method is not PaymentMethod.INVOICE or owed <= 0 or beyond <= 0:
        return None
    used, limit = Money(used_minor, order.currency), Money(limit_minor, order.currency)
    return Finding(
        code=IssueCode.CREDIT_LIMIT_EXCEEDED,
        severity=Severity.BLOCKING,
        message=f"{used} are open already; with this order the limit of {limit} is exceeded",
        remedy="Waive it, raise the limit, or wait for a payment.",
        measure=beyond,
    )


def _duplicate(order: Order, lines: Sequence[OrderLine], facts: Facts) -> Iterator[Finding]:
    twin, placed_at = facts.twin, order.placed_at
    if twin is None or placed_at is None:
        return
    for rule in facts.rules:
        if rule.kind is not VerificationKind.DUPLICATE or not rule.covers(order.channel, _country(order)):
            continue
        if placed_at - twin.placed_at <= timedelta(minutes=rule.minutes or 0):
            yield Finding(
                code=IssueCode.DUPLICATE,
                severity=rule.severity,
                message=f"The same customer ordered the same in {twin.number} shortly before",
                remedy=f"Ask whether both are meant; cancel this one or {twin.number} if not.",
            )


def _country(order: Order) -> str:
    return str((order.shipping_address or {}).get("country_code") or "")


CHECKS: tuple[Check, ...] = (_prices, _minimum, _restricted, _address, _customer, _vat_id, _credit, _duplicate)
