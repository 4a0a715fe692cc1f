"""What of an order can go to another one, and how its money is shared to the cent."""

from collections.abc import Mapping, Sequence
from itertools import product

from domain.foundation.errors import Invalid, NotFound, Refused, Required
from domain.orders.changing.wishes import PiecesGiven
from domain.orders.models import OrderLine
from domain.pricing.rules import running_share

_NEARBY = range(-2, 3)


def pieces_to_move(lines: Sequence[OrderLine], given: Sequence[PiecesGiven]) -> dict[str, int]:
    """Pieces by line, as somebody wants them moved; `problems_of` was asked before."""
    wanted = {one.line_id: one.quantity for one in given}
    return {line.id: wanted[line.id] for line in lines if line.id in wanted}


def pieces_not_there(lines: Sequence[OrderLine], there: Mapping[str, int]) -> dict[str, int]:
    """Pieces by line that are waited for.

    there  pieces by line that lie on the shelf for the order or were sent
    """
    left = {line.id: line.live - max(line.picked, line.sourced, there.get(line.id, 0)) for line in lines}
    return {line_id: count for line_id, count in left.items() if count > 0}


def problems_of(lines: Sequence[OrderLine], given: Sequence[PiecesGiven], *, ready: bool) -> list[Refused]:
    """What is wrong with pieces that somebody wants moved, all at once."""
    by_id, seen = {line.id: line for line in lines}, set[str]()
    found: list[Refused] = []
    if ready and given:
        found.append(Invalid("Lines are named beside ready", path=("ready",), remedy="Give one of the two."))
    for place, one in enumerate(given):
        spot, line = ("lines", str(place)), by_id.get(one.line_id)
        if line is None:
            remedy = "`Order.lines` lists them."
            found.append(NotFound("The order has no such line", path=(*spot, "lineId"), remedy=remedy))
        elif line.id in seen:
            found.append(Invalid(f"{line.sku} is named twice", path=(*spot, "lineId"), remedy="Name it once."))
        elif not 1 <= one.quantity <= line.still_here:
            remedy = f"Move 1 to {line.still_here}; what was picked, sent or invoiced stays."
            text = f"{one.quantity} of {line.sku} cannot be moved"
            found.append(Invalid(text, path=(*spot, "quantity"), remedy=remedy))
        seen.add(one.line_id)
    return found


def problems_of_sums(lines: Sequence[OrderLine], pieces: Mapping[str, int], *, ready: bool) -> list[Refused]:
    """What is wrong with moving just these pieces."""
    path = ("ready",) if ready else ("lines",)
    if not pieces:
        text = "Everything is there already" if ready else "Nothing is to be moved"
        return [Required(text, path=path, remedy="Name lines and how many pieces of each move.")]
    if sum(pieces.values()) == sum(line.live for line in lines):
        return [Invalid("Nothing would be left of the order", path=path, remedy="Leave at least one piece.")]
    return [
        Invalid(
            f"The cents of {line.sku} cannot be shared, since part of it is invoiced and part called off",
            path=path,
            remedy="Move one piece more or less of it.",
        )
        for line in lines
        if 0 < pieces.get(line.id, 0) < line.quantity and shares(line, pieces[line.id]) is None
    ]


def shares(line: OrderLine, moved: int) -> tuple[int, int] | None:
    """Net and tax that stay with a line when pieces of it move; the rest goes with them.

    Invoices that were issued and what is owed for pieces called off stay to the cent; None when they cannot.
    """
    kept = line.quantity - moved
    gross = line.unit_price_minor * kept
    net, tax = (running_share(total, kept, line.quantity) for total in (line.net_minor, line.tax_minor))
    nearby = sorted(
        product(_NEARBY, _NEARBY), key=lambda by: (net + tax + sum(by) != gross, abs(by[0]) + abs(by[1]), by)
    )
    fitting = ((net + by, tax + more) for by, more in nearby)
    return next(
        (
            found
            for found in fitting
            if _fits(line, moved, line.net_minor, found[0]) and _fits(line, moved, line.tax_minor, found[1])
        ),
        None,
    )


def _fits(line: OrderLine, moved: int, total: int, share: int) -> bool:
    kept = line.quantity - moved
    invoiced = running_share(total, line.invoiced, line.quantity)
    called_off = total - running_share(total, line.live, line.quantity)
    return (
        0 <= share <= total
        and running_share(share, line.invoiced, kept) == invoiced
        and share - running_share(share, line.live - moved, kept) == called_off
    )
