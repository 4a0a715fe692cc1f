"""What an order costs: gross prices, tax once per rate, remainders by largest share."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.foundation.money import allocate, tax_within

EU = frozenset(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split()  # noqa: SIM905 a list
)


@dataclass(frozen=True, slots=True)
class Priced:
    """A line before tax was worked out: its price per piece, tax included, and its rate."""

    gross_minor: int
    basis_points: int


@dataclass(frozen=True, slots=True)
class Taxed:
    net_minor: int
    tax_minor: int

    @property
    def gross_minor(self) -> int:
        return self.net_minor + self.tax_minor


@dataclass(frozen=True, slots=True)
class Totals:
    """An order's sums; net + tax of all lines and shipping are net + tax of the whole."""

    lines: tuple[Taxed, ...]
    shipping: Taxed
    shipping_by_rate: tuple[tuple[int, Taxed], ...]
    total: Taxed


def rate_for(home_basis_points: int, country_code: str) -> int:
    """The rate for goods sent to a country: the home rate within the EU, none for exports.

    Source  § 4 No. 1 lit. a, § 6 UStG; within the EU below the threshold of Art. 59c Directive 2006/112/EC
    """
    return home_basis_points if country_code in EU else 0


def shipping_price(gross_minor: int, free_from_minor: int | None, goods_minor: int) -> int:
    return 0 if free_from_minor is not None and goods_minor >= free_from_minor else gross_minor


def running_share(total_minor: int, pieces: int, quantity: int) -> int:
    """What the first pieces of a line cost of its sum; the last one takes the remainder.

    Returns  minor units, rounded half up
    """
    return (2 * total_minor * pieces + quantity) // (2 * quantity)


def work_out(lines: Sequence[Priced], shipping_gross_minor: int) -> Totals:
    """Taxes and totals of an order with gross prices.

    Shipping shares the fate of the goods: it is split over their rates by gross value. The tax of a rate is
    rounded once, over all that bears it, and then split over the lines so that they add up to it.
    Source  Directive 2006/112/EC art. 78(b)
    """
    rates = sorted({line.basis_points for line in lines})
    goods = [sum(line.gross_minor for line in lines if line.basis_points == rate) for rate in rates]
    weights = goods if any(goods) else [1] * len(rates)
    shipping_shares = allocate(shipping_gross_minor, weights)
    taxes = [0] * len(lines)
    by_rate: list[tuple[int, Taxed]] = []
    for rate, gross, share in zip(rates, goods, shipping_shares, strict=True):
        members = [i for i, line in enumerate(lines) if line.basis_points == rate]
        split = allocate(tax_within(gross + share, rate), [*(lines[i].gross_minor for i in members), share])
        for i, tax in zip(members, split, strict=False):
            taxes[i] = tax
        by_rate.append((rate, Taxed(share - split[-1], split[-1])))
    taxed = tuple(Taxed(line.gross_minor - tax, tax) for line, tax in zip(lines, taxes, strict=True))
    shipping_tax = sum(part.tax_minor for _, part in by_rate)
    shipping = Taxed(shipping_gross_minor - shipping_tax, shipping_tax)
    net = sum(line.net_minor for line in taxed) + shipping.net_minor
    return Totals(taxed, shipping, tuple(by_rate), Taxed(net, sum(taxes) + shipping_tax))
