"""Which order a payment is for: certain ones book themselves, likely ones are proposed, the rest waits."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.foundation.money import Money
from domain.orders.rules.references import is_rf_reference

_RF = re.compile(r"RF\d\d")
# Counts have five digits, more only when they need them.
_INVOICE = re.compile(r"RE[\s-]*(\d{4})[\s-]*(0\d{4}|[1-9]\d{4,8})(?!\d)", re.ASCII)
_ORDER = re.compile(r"(?<![A-Z0-9])(\d{6,9})(?![A-Z0-9])")
_SHORTEST_RF, _LONGEST_RF = 9, 25


@dataclass(frozen=True, slots=True)
class Clues:
    """What of a payment's text may name an order or an invoice."""

    references: frozenset[str]
    invoice_numbers: frozenset[str]
    order_numbers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Target:
    """Something that is owed: an invoice, or an order that is not invoiced.

    by_reference  it was named by a reference with a check digit
    """

    order_id: str
    order_number: str
    invoice_id: str | None
    name: str
    outstanding_minor: int
    currency: str
    by_reference: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """allocations  minor units by order id, when it books itself; suggested  the likely order otherwise"""

    allocations: dict[str, int]
    suggested: str | None
    reason: str


def clues(texts: Iterable[str | None]) -> Clues:
    """Find references in what the payer wrote; banks break lines anywhere, so blanks do not count."""
    references: set[str] = set()
    invoices: set[str] = set()
    orders: set[str] = set()
    for text in texts:
        if not text:
            continue
        upper = text.upper()
        compact = re.sub(r"[^A-Z0-9]", "", upper)
        references |= set(_rf_references(compact))
        # As written, lest a date behind it runs into the number; and compact, lest a line break within hides it.
        invoices |= {f"RE{year}-{count}" for form in (upper, compact) for year, count in _INVOICE.findall(form)}
        orders |= set(_ORDER.findall(upper))
    return Clues(frozenset(references), frozenset(invoices), frozenset(orders))


def _rf_references(compact: str) -> Iterable[str]:
    for found in _RF.finditer(compact):
        for length in range(_SHORTEST_RF, _LONGEST_RF + 1):
            token = compact[found.start() : found.start() + length]
            if len(token) == length and is_rf_reference(token):
                yield token


def verdict(amount_minor: int, currency: str, targets: Sequence[Target]) -> Verdict:
    """Decide on money that came in.

    targets  what its text names; never more than it names, so that the amount alone books nothing
    """
    if not targets:
        return Verdict({}, None, "No reference of ours was found.")
    owed = [target for target in targets if target.outstanding_minor > 0 and target.currency == currency]
    names = ", ".join(sorted({target.name for target in targets}))
    if owed and sum(target.outstanding_minor for target in owed) == amount_minor:
        return Verdict(_by_order(owed), None, f"{names} and the exact amount.")
    for target in owed:
        if target.outstanding_minor == amount_minor:
            return Verdict({target.order_id: amount_minor}, None, f"{target.name} and the exact amount.")
    return Verdict({}, targets[0].order_id, f"{names} is named, {_difference(amount_minor, currency, targets)}.")


def _by_order(targets: Sequence[Target]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for target in targets:
        sums[target.order_id] = sums.get(target.order_id, 0) + target.outstanding_minor
    return sums


def _difference(amount_minor: int, currency: str, targets: Sequence[Target]) -> str:
    if any(target.currency != currency for target in targets):
        return f"but in {targets[0].currency}, not {currency}"
    owed = sum(target.outstanding_minor for target in targets)
    if owed == 0:
        return "but it is paid already"
    more = amount_minor - owed
    gap = Money(abs(more), currency)
    return f"but {gap} {'more than' if more > 0 else 'less than'} owed came in"
