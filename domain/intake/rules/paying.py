"""What a draft says of the customer's payment in the shop it comes from."""

from collections.abc import Mapping, Sequence
from typing import Any

from domain.foundation.money import minor_units
from domain.intake.rules.paths import values_of
from domain.orders.errors import CurrencyMismatch

AMOUNT, CURRENCY = "paid.amount", "paid.currency"


def paid_outside(fields: Sequence[Mapping[str, Any]], currency: str) -> int:
    """In minor units of the order's currency; nothing when it is not paid.

    Raises  Invalid, CurrencyMismatch
    """
    known = values_of(fields)
    amount = known.get(AMOUNT)
    if amount is None:
        return 0
    if known.get(CURRENCY, currency) != currency:
        raise CurrencyMismatch(known[CURRENCY], currency, ("paid", "currency"))
    return minor_units(amount, currency, path=("paid", "amount"))
