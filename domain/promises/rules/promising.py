"""When goods arrive: from where they come, how long that takes, and what else a day hangs on."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache

from domain.promises.rules.working import Begin, beginning, day_off, working_day
from domain.promises.states import BecauseKind
from domain.promises.values import Because, Calendar, Inbound, Promise, Supply, Terms

K = BecauseKind
MOST_HOLIDAYS = 10
# So many working days a delivery that is late is still counted on.
BELIEVED_DAYS = 2
_Way = tuple[date | None, tuple[Because, ...]]


def promised(wanted: int, supply: Supply, terms: Terms, at: datetime) -> Promise:
    """When so many pieces arrive that are asked for at an instant.

    The goods come from the shelf, then from what is expected, then they are made or bought; of all mixtures the one
    that is complete first. From then on: handling, then the carrier, in working days.
    """
    return promised_from(wanted, supply, terms, beginning(at, terms.calendar))


def promised_from(wanted: int, supply: Supply, terms: Terms, begin: Begin) -> Promise:
    """The same where it is known already when work begins."""
    came, start, missed = begin
    late = (Because(K.CUT_OFF, start, None, missed),) if missed else ()
    if start is None:
        return Promise(None, (*late, Because(K.UNKNOWN, None, wanted)))
    ready, sources = _ready(wanted, supply, terms.calendar, start)
    if ready is None:
        return Promise(None, (*sources, *late))
    on, way = _way(came, ready, terms)
    return Promise(on, (*sources, *late, *way))


@lru_cache(maxsize=2_000)
def _way(came: date, ready: date, terms: Terms) -> _Way:
    """From the day the goods are there to the customer's door; holidays since it came are named."""
    worked = working_day(ready, terms.work_days, terms.calendar) if terms.work else ready
    leaves = worked and working_day(worked, terms.handling_days, terms.calendar)
    arrives = leaves and working_day(leaves, terms.carrier_days, terms.calendar)
    if leaves is None or arrives is None:
        return None, (Because(K.UNKNOWN),)
    steps = (
        *((Because(K.EXTRA, worked, terms.work_days, terms.work),) if terms.work else ()),
        Because(K.HANDLING, leaves, terms.handling_days),
        Because(K.CARRIER, arrives, terms.carrier_days, f"{terms.method} {terms.country}"),
    )
    return arrives, (*steps, *_holidays(came, arrives, terms.calendar))


def _holidays(came: date, until: date, calendar: Calendar) -> list[Because]:
    days = (date.fromordinal(day) for day in range(came.toordinal(), until.toordinal()))
    named = ((day, day_off(day, calendar)) for day in days)
    return [Because(K.HOLIDAY, day, None, name or None) for day, name in named if name is not None][:MOST_HOLIDAYS]


def _ready(wanted: int, supply: Supply, calendar: Calendar, start: date) -> _Way:
    """When so many pieces are there, and where they come from."""
    stock = min(wanted, supply.held + max(0, supply.free - supply.waiting))
    shelf = (Because(K.STOCK, start, stock),) if stock else ()
    if stock == wanted:
        return start, shelf
    ahead = max(0, supply.waiting - supply.free)
    found = list(_mixtures(wanted - stock, ahead, supply, calendar, start))
    if not found:
        return None, (*shelf, Because(K.UNKNOWN, None, wanted - stock))
    # Of equally quick ones the last, which waits for most of what is coming anyway.
    day, sources = min(reversed(found), key=lambda mixture: mixture[0])
    return day, (*shelf, *sources)


def _mixtures(
    missing: int, ahead: int, supply: Supply, calendar: Calendar, start: date
) -> Iterator[tuple[date, tuple[Because, ...]]]:
    """The ways to get what is missing: wait for none, one, two … of the deliveries, make or buy the rest.

    ahead  pieces that others get first
    """
    day, rest = start, missing
    waited_for: tuple[Because, ...] = ()
    for number in range(len(supply.inbound) + 1):
        supplied = _supplied(rest, ahead, supply, calendar, start)
        if not rest or supplied is not None:
            made, sources = supplied or (start, ())
            yield max(day, made), (*waited_for, *sources)
        if not rest or number == len(supply.inbound):
            return
        delivery = supply.inbound[number]
        arrives = _arrives(delivery, calendar, start)
        if arrives is None:
            return
        others = min(ahead, delivery.quantity)
        pieces = min(rest, delivery.quantity - others)
        ahead, rest = ahead - others, rest - pieces
        if pieces:
            day = max(day, arrives)
            waited_for = (*waited_for, Because(K.INBOUND, arrives, pieces, delivery.source))


def _arrives(delivery: Inbound, calendar: Calendar, start: date) -> date | None:
    """The working day on which a delivery can be worked with; None where nobody can count on it.

    One that is late comes tomorrow at the earliest; after a few days nobody knows until somebody gives another day.
    """
    if delivery.on >= start:
        return working_day(delivery.on, 0, calendar)
    believed_until = working_day(delivery.on, BELIEVED_DAYS, calendar)
    if believed_until is None or believed_until < start:
        return None
    return working_day(start, 1, calendar)


def _supplied(
    rest: int, ahead: int, supply: Supply, calendar: Calendar, start: date
) -> tuple[date, tuple[Because, ...]] | None:
    """Pieces that are made or bought for the order, whichever is quicker."""
    if not rest:
        return None
    ways: list[tuple[date, tuple[Because, ...]]] = []
    if supply.days_to_make is not None:
        more = -(-(rest + ahead) // supply.pieces_per_day) - 1 if supply.pieces_per_day else 0
        made = working_day(start, supply.days_to_make + more, calendar)
        limit = (Because(K.CAPACITY, made, supply.pieces_per_day),) if more else ()
        if made is not None:
            ways.append((made, (Because(K.MAKE, made, rest), *limit)))
    if supply.days_to_buy is not None:
        bought = working_day(start, supply.days_to_buy, calendar)
        if bought is not None:
            ways.append((bought, (Because(K.BUY, bought, rest),)))
    return min(ways, key=lambda way: way[0], default=None)


def first_or_last(days: Sequence[date | None], *, complete: bool) -> date | None:
    """The day of a whole order: the last line's when all goes together, else the first one that is known."""
    if complete:
        return None if None in days else max((day for day in days if day), default=None)
    return min((day for day in days if day), default=None)
