"""Which order's pieces came back: the cancellation does not say, so only a clear fit counts."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.orders.importing.values import Code, HistoricReturn, Matched

Mark = tuple[str, str, int, int]


@dataclass(slots=True)
class Candidate:
    """A line pieces may have come back from; `left` falls as they do.

    customer  the other system's number
    """

    line_id: str
    order_id: str
    number: str
    placed_at: datetime
    position: int
    customer: str
    article: str
    unit_price_minor: int
    left: int


@dataclass(frozen=True, slots=True)
class Share:
    """Pieces of one line; called off on the day they were ordered, before anything was sent, or returned."""

    line: Candidate
    pieces: int
    called_off: bool


def mark_of(came: HistoricReturn) -> Mark:
    """What a return that was written down is recognised by; alike rows of one cancellation are counted."""
    return (came.reference, came.article, came.quantity, came.unit_price_minor)


def matched_as(shares: Sequence[Share]) -> Matched:
    if all(share.called_off for share in shares):
        return Matched.CALLED_OFF
    return Matched.RETURNED if len(shares) == 1 else Matched.RETURNED_OF_SEVERAL


class Returns:
    """Finds the lines for one return after the other.

    written  returns of earlier runs, which are met again and not counted anew
    """

    def __init__(self, candidates: Iterable[Candidate], written: Iterable[Mark]) -> None:
        self._written = Counter(written)
        self._lines: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
        newest_first = sorted(candidates, key=lambda line: (line.placed_at, line.number, line.position), reverse=True)
        for line in newest_first:
            self._lines[line.customer, line.article].append(line)

    def written_before(self, came: HistoricReturn) -> bool:
        """Whether an earlier run took this row; true once for each time it did."""
        mark = mark_of(came)
        if not self._written[mark]:
            return False
        self._written[mark] -= 1
        return True

    def shares_for(self, came: HistoricReturn) -> list[Share] | Code:
        """The newest line of the same customer, article and price, ordered before, that has enough pieces out.

        Where no line has so many by itself, the newest ones together; or why there are none.
        """
        lines = self._lines.get((came.customer, came.article), [])
        before = [line for line in lines if line.placed_at <= came.at]
        fitting = [line for line in before if line.unit_price_minor == came.unit_price_minor]
        if not fitting:
            return Code.OTHER_PRICE if before else Code.ORDERED_LATER if lines else Code.NEVER_ORDERED
        alone = next((line for line in fitting if line.left >= came.quantity), None)
        if alone is None and sum(line.left for line in fitting) < came.quantity:
            return Code.NOT_SO_MANY
        return _taken([alone] if alone is not None else fitting, came)


def _taken(lines: Sequence[Candidate], came: HistoricReturn) -> list[Share]:
    shares, wanted = [], came.quantity
    for line in lines:
        pieces = min(line.left, wanted)
        if pieces:
            line.left -= pieces
            wanted -= pieces
            shares.append(Share(line, pieces, line.placed_at.date() == came.at.date()))
    return shares
