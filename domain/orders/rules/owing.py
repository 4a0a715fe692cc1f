"""What a customer owes of an order: all that is not cancelled, to the cent as it is invoiced."""

from collections.abc import Iterable
from typing import Protocol

from domain.pricing.rules import running_share


class Owed(Protocol):
    """A line's sums, for all pieces that were ordered, and its counters."""

    quantity: int
    net_minor: int
    tax_minor: int

    @property
    def live(self) -> int: ...


def due_minor(lines: Iterable[Owed], shipping_gross_minor: int) -> int:
    """What is due for the pieces that are not cancelled, shipping included; nothing when none is left.

    Each line's net and tax are shared out over its pieces with the remainder carried on, as its invoices do, so the
    invoices of an order add up to this once all is invoiced. Shipping stays what was agreed while anything is sent.
    """
    counted = list(lines)
    if not any(line.live for line in counted):
        return 0
    goods = sum(net + tax for net, tax in map(owed_of_line, counted))
    return goods + shipping_gross_minor


def owed_of_line(line: Owed) -> tuple[int, int]:
    """Net and tax of the pieces that are not cancelled."""
    return (
        running_share(line.net_minor, line.live, line.quantity),
        running_share(line.tax_minor, line.live, line.quantity),
    )
