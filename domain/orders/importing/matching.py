"""Which order's pieces came back: the cancellation does not say, so only a clear fit counts."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.orders.importing.values import HistoricReturn

Key = tuple[str, str, int]
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


def mark_of(came: HistoricReturn) -> Mark:
    """What a return that was written down is recognised by; alike rows of one cancellation are counted."""
    return (came.reference, came.article, came.quantity, came.unit_price_minor)


class Returns:
    """Finds the line for one return after the other.

    written  returns of earlier runs, which are met again and not counted anew
    """

    def __init__(self, candidates: Iterable[Candidate], written: Iterable[Mark]) -> None:
        self._written = Counter(written)
        self._lines: dict[Key, list[Candidate]] = defaultdict(list)
        newest_first = sorted(candidates, key=lambda line: (line.placed_at, line.number, line.position), reverse=True)
        for line in newest_first:
            self._lines[line.customer, line.article, line.unit_price_minor].append(line)

    def written_before(self, came: HistoricReturn) -> bool:
        """Whether an earlier run took this row; true once for each time it did."""
        mark = mark_of(came)
        if not self._written[mark]:
            return False
        self._written[mark] -= 1
        return True

    def line_for(self, came: HistoricReturn) -> Candidate | None:
        """The newest line of the same customer, article and price that has enough pieces out, ordered before."""
        fitting = self._lines.get((came.customer, came.article, came.unit_price_minor), ())
        line = next((line for line in fitting if line.left >= came.quantity and line.placed_at <= came.at), None)
        if line is not None:
            line.left -= came.quantity
        return line
