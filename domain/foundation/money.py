"""Money as whole minor units, with one rounding rule: half up, once per tax rate, remainders by largest share."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from domain.foundation.errors import Invalid

_EXPONENTS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV"), 0),
    **dict.fromkeys(("XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}
MAX_MINOR = 10**15
_PLAIN = re.compile(r"-?(\d+\.?\d*|\.\d+)", re.ASCII)
# With more digits than this, decimals would be rounded away instead of refused.
_LONGEST = 28


def exponent(currency: str) -> int:
    """How many decimals a currency has (ISO 4217)."""
    return _EXPONENTS.get(currency, 2)


def decimal_text(minor: int, currency: str) -> str:
    """An amount as a decimal string with all the decimals of its currency: "12.30"."""
    digits = _EXPONENTS.get(currency, 2)
    if digits == 2 and minor >= 0:
        return f"{minor // 100}.{minor % 100:02d}"
    if not digits:
        return str(minor)
    whole, part = divmod(abs(minor), 10**digits)
    return f"{'-' if minor < 0 else ''}{whole}.{part:0{digits}d}"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of one currency in its minor units (cents)."""

    minor: int
    currency: str

    @property
    def amount(self) -> str:
        """The amount as a decimal string with all its decimals: "12.30"."""
        return decimal_text(self.minor, self.currency)

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


@dataclass(frozen=True, slots=True)
class TaxedMoney:
    """The same sum without tax, its tax, and with tax: net + tax = gross."""

    net: Money
    tax: Money
    gross: Money


def taxed(net: int, tax: int, currency: str) -> TaxedMoney:
    return TaxedMoney(Money(net, currency), Money(tax, currency), Money(net + tax, currency))


def minor_units(amount: str, currency: str, *, path: Sequence[str] = ()) -> int:
    """Read a decimal string as minor units.

    Raises  Invalid  not a plain decimal, more decimals than the currency has, or too large
    """
    if len(amount) > _LONGEST or not _PLAIN.fullmatch(amount):
        raise Invalid(f"{amount[:_LONGEST]!r} is not an amount", path=path, remedy='Write it like "12.30".')
    scaled = Decimal(amount).scaleb(exponent(currency))
    if abs(scaled) > MAX_MINOR:
        raise Invalid(f"{amount} is out of range", path=path, remedy="Amounts go up to 13 digits before the point.")
    if scaled != scaled.to_integral_value():
        raise Invalid(
            f"{amount} has more decimals than {currency} has",
            path=path,
            remedy=f"Give at most {exponent(currency)} decimals.",
        )
    return int(scaled)


def half_up(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def tax_within(gross_minor: int, basis_points: int) -> int:
    """The tax contained in a gross sum.

    gross_minor   all that bears this rate, tax included
    basis_points  1900 means 19 %
    Returns       minor units, rounded half up, once per rate
    """
    return half_up(Decimal(gross_minor * basis_points) / (10_000 + basis_points))


def allocate(total_minor: int, weights: Sequence[int]) -> list[int]:
    """Split a sum by weights so that the parts add up to it exactly; leftover units go to the largest remainders.

    weights  whole numbers ≥ 0, at least one of them above 0 unless the total is 0
    """
    whole = sum(weights)
    if whole == 0:
        return [0] * len(weights)
    sign = -1 if total_minor < 0 else 1
    parts = [divmod(abs(total_minor) * weight, whole) for weight in weights]
    shares = [share for share, _ in parts]
    leftover = abs(total_minor) - sum(shares)
    by_remainder = sorted(range(len(parts)), key=lambda i: (-parts[i][1], i))
    for i in by_remainder[:leftover]:
        shares[i] += 1
    return [sign * share for share in shares]


def percent(basis_points: int) -> str:
    """A rate as people write it: 1900 → "19", 550 → "5.5"."""
    whole, part = divmod(basis_points, 100)
    return f"{whole}.{part:02d}".rstrip("0") if part else str(whole)
