"""What is promised to an order: each line its own day, the order the first of them or the last."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.orders.models import Order, OrderLine
from domain.orders.rules.extras import terms_with_extras
from domain.promises.outlook import Outlook
from domain.promises.rules.promising import first_or_last, promised, promised_from
from domain.promises.rules.working import beginning
from domain.promises.states import BecauseKind
from domain.promises.values import Promise, Supply, Terms

_LATER = (BecauseKind.EXTRA, BecauseKind.HANDLING, BecauseKind.CARRIER, BecauseKind.HOLIDAY)
_PATIENT = frozenset(kind.value for kind in _LATER)


def give_promises(
    order: Order, lines: Sequence[OrderLine], outlook: Mapping[str, Outlook], terms: Terms | None, at: datetime
) -> None:
    """Promise new lines a day by what is there and what is expected; earlier lines are served first.

    outlook  by SKU
    """
    if terms is None:
        return
    taken: dict[str, int] = {}
    begin = beginning(at, terms.calendar)
    for line in lines:
        before = taken.get(line.sku, 0)
        left = outlook[line.sku].supply.after(before)
        promise = promised_from(line.quantity, left, terms_with_extras(line, terms), begin)
        taken[line.sku] = before + line.quantity
        _keep(line, promise, line.quantity)
    order.promised_on = first_or_last([line.promised_on for line in lines], complete=order.ship_complete)


@dataclass(frozen=True, slots=True)
class Move:
    """A line's day was another one before."""

    line: OrderLine
    before: date | None


def renew_promises(
    order: Order, lines: Sequence[OrderLine], supplies: Mapping[str, Supply], terms: Terms, at: datetime
) -> tuple[list[OrderLine], list[Move]]:
    """Work out anew what still waits, or waited until now; answers what changed, and what of that has another day.

    What lies on the shelf keeps its day: it does not move because nobody has sent it yet.
    supplies  by line, of those that wait or waited
    """
    changed, moves = [], []
    for line in lines:
        supply, left = supplies.get(line.id), line.live - line.shipped
        if supply is None or left <= 0:
            continue
        kept, before = (line.promise, line.awaited), line.promised_on
        _keep(line, promised(left, supply, terms_with_extras(line, terms), at), left)
        if line.promised_on != before:
            moves.append(Move(line, before))
        if (line.promise, line.awaited) != kept or line.promised_on != before:
            changed.append(line)
    waiting = [line.promised_on for line in lines if line.live > line.shipped]
    if changed and waiting:
        order.promised_on = first_or_last(waiting, complete=order.ship_complete)
    return changed, moves


def _keep(line: OrderLine, promise: Promise, pieces: int) -> None:
    line.promised_on = promise.on
    line.promise = promise.stored()
    line.awaited = pieces - promise.from_stock
    if line.first_promised_on is None:
        line.first_promised_on = promise.on


def is_delayed(lines: Iterable[OrderLine]) -> bool:
    """Whether something that was not sent yet comes later than it was promised at first, or nobody knows when."""
    return any(
        line.first_promised_on is not None
        and line.live > line.shipped
        and (line.promised_on is None or line.promised_on > line.first_promised_on)
        for line in lines
    )


@dataclass(frozen=True, slots=True)
class News:
    """The last day of what moved, as it was known and as it is; None where nobody knows."""

    from_on: date | None
    to_on: date | None


def news(days: Iterable[tuple[date | None, date | None]], *, earlier_too: bool) -> News | None:
    """What a customer is to hear about moved days; nothing where all is as they know it, or only earlier.

    days  of each line as the customer knows it, and as it is
    """
    moved = [(known, day) for known, day in days if known != day]
    later = [(known, day) for known, day in moved if known is None or day is None or day > known]
    told = later or (moved if earlier_too else [])
    if not told:
        return None
    before, after = [known for known, _ in told], [day for _, day in told]
    return News(first_or_last(before, complete=True), first_or_last(after, complete=True))


def decisive_reason(line: OrderLine) -> str:
    """What of a line's reasons its day hangs on, in a few words: the source that is there last."""
    sources = [why for why in line.promise or () if why[0] not in _PATIENT]
    if not sources:
        return "nobody knows"
    kind, _, _, source = max(sources, key=lambda why: (why[0] == BecauseKind.UNKNOWN.value, why[1] or ""))
    return f"{kind} {source}" if source else str(kind)
