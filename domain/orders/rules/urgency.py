"""How soon somebody should look at an order: points for what is promised, for whom, how long ago and how much.

| what                            | points                                                   |
|---------------------------------|----------------------------------------------------------|
| the promise, while it is kept   | 40 on its day, 4 fewer for each day before it            |
| anything that needs attention   | 8                                                        |
| the customer                    | SILVER 4, GOLD 8; strategic 4 more                       |
| age                             | 1 for each week since it was placed, at most 4           |
| value                           | 1 each from 100, 500, 1,000, 5,000 and 10,000 on         |

These come to 69 at most. An order whose promise was missed has 70, 2 more for each day since, and a third of the points
for customer, age and value; never more than 100. So a missed promise outweighs everything else.
"""

from datetime import date

from domain.orders.states import Attention

_OF_TIER = {"STANDARD": 0, "SILVER": 4, "GOLD": 8}
_STRATEGIC = 4
_VALUES_MINOR = (10_000, 50_000, 100_000, 500_000, 1_000_000)
MOST_WEIGHT = max(_OF_TIER.values()) + _STRATEGIC
MOST_WEEKS = 4
# Further away, a promise makes no order more urgent from one day to the next.
DAYS_AHEAD = 10


def customer_weight(tier: str, *, strategic: bool) -> int:
    """Points for whom an order is; kept with the order."""
    return _OF_TIER.get(tier, 0) + (_STRATEGIC if strategic else 0)


def urgency(
    found: Attention,
    promised_on: date | None,
    today: date,
    *,
    weight: int = 0,
    value_minor: int = 0,
    placed_on: date | None = None,
) -> int:
    """0 to 100 by the table above.

    weight       points for the customer
    value_minor  what is owed for the order in all
    placed_on    None: long ago is not known, and counts as today
    """
    days_late = (today - promised_on).days if promised_on else -DAYS_AHEAD
    lasting = min(MOST_WEIGHT, weight) + _age(placed_on, today) + sum(value_minor >= step for step in _VALUES_MINOR)
    if Attention.LATE in found:
        return min(100, 70 + 2 * max(1, days_late) + lasting // 3)
    promise = 4 * (DAYS_AHEAD + max(-DAYS_AHEAD, min(0, days_late)))
    return promise + (8 if found else 0) + lasting


def _age(placed_on: date | None, today: date) -> int:
    weeks = (today - placed_on).days // 7 if placed_on else 0
    return max(0, min(MOST_WEEKS, weeks))
