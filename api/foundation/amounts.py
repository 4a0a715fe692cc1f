from collections.abc import Sequence

from api.foundation.context import Info, signed_in
from api.foundation.types import MoneyInput
from domain.foundation.errors import Invalid, Refused
from domain.foundation.money import minor_units
from domain.foundation.shop import get_shop


async def amount_given(info: Info, given: MoneyInput | None, path: Sequence[str]) -> tuple[int | None, list[Refused]]:
    """An amount of the shop's currency in minor units, and what is wrong with it."""
    signed_in(info)
    if given is None:
        return None, []
    currency = (await get_shop()).currency
    if given.currency != currency:
        remedy = f"Use {currency}."
        return None, [Invalid(f"{given.currency} is not the shop's currency", path=(*path, "currency"), remedy=remedy)]
    try:
        return minor_units(given.amount, currency, path=(*path, "amount")), []
    except Invalid as problem:
        return None, [problem]
