"""A promise that explains itself, and what it is made of: plain values."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

from domain.promises.states import BecauseKind


class Because(NamedTuple):
    """One thing that a day hangs on.

    on        the day it brings about
    quantity  pieces; working days for EXTRA, HANDLING and CARRIER
    source    which one: a place, a delivery's reference, a holiday's name, a time of day
    """

    kind: BecauseKind
    on: date | None = None
    quantity: int | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """The day something arrives, None while nobody knows; and why just then."""

    on: date | None
    because: tuple[Because, ...]

    @property
    def from_stock(self) -> int:
        """Pieces that are there already."""
        return sum(why.quantity or 0 for why in self.because if why.kind is BecauseKind.STOCK)

    def stored(self) -> list[list[Any]]:
        """The reasons as they are kept with a line."""
        return [[why.kind.value, why.on and why.on.isoformat(), why.quantity, why.source] for why in self.because]


@dataclass(frozen=True, slots=True)
class Inbound:
    """Pieces that are expected.

    source  what names the delivery to the shop's own people
    """

    on: date
    quantity: int
    source: str


@dataclass(frozen=True, slots=True)
class Supply:
    """What there is and will be of an article, for one line.

    held            pieces kept for this very line
    free            pieces on the shelf that nobody was promised
    waiting         pieces others were promised before, that free ones and expected ones go to first
    inbound         by day
    pieces_per_day  what can be made on a working day; None: any number
    """

    free: int = 0
    held: int = 0
    waiting: int = 0
    inbound: tuple[Inbound, ...] = ()
    days_to_make: int | None = None
    days_to_buy: int | None = None
    pieces_per_day: int | None = None

    def after(self, pieces: int) -> "Supply":
        """What is left of it when so many pieces more were promised to others."""
        return replace(self, waiting=self.waiting + pieces) if pieces else self


@dataclass(frozen=True, slots=True)
class Calendar:
    """When and where the shop works.

    region    a subdivision whose holidays count too, such as BY
    cut_offs  minutes of the day, Monday first: what comes later is for the next working day; None: nobody works
    closed    days off that are no public holidays
    """

    time_zone: str
    country: str
    region: str | None
    cut_offs: tuple[int | None, ...]
    closed: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Terms:
    """How an order goes its way.

    handling_days  working days from the goods being there to the parcel being handed over
    carrier_days   working days from there to the customer
    method         the shipping method's code
    work_days      working days of extra work before that, and what is done in them
    """

    calendar: Calendar
    handling_days: int
    method: str
    country: str
    carrier_days: int
    work_days: int = 0
    work: str = ""

    def after_work(self, works: Sequence[tuple[str, int]]) -> "Terms":
        """The same with extra work by name and days, which is done one after the other before anything is packed."""
        if not works:
            return self
        return replace(self, work_days=sum(days for _, days in works), work=", ".join(name for name, _ in works))


@dataclass(frozen=True, slots=True)
class Telling:
    """When customers hear of promises that moved.

    earlier        to an earlier day, too
    after_minutes  how long further moves are waited for
    """

    earlier: bool
    after_minutes: int


class Shown(NamedTuple):
    """A reason as a client reads it; the day is text."""

    kind: BecauseKind
    on: str | None
    quantity: int | None
    source: str | None


class ShownPromise(NamedTuple):
    on: str | None
    because: list[Shown]


# Whose names and numbers are the shop's own affair.
_INTERNAL = frozenset({BecauseKind.INBOUND, BecauseKind.MAKE, BecauseKind.BUY, BecauseKind.CAPACITY})


def shown(on: str | None, stored: Sequence[Sequence[Any]] | None, *, to_staff: bool) -> ShownPromise | None:
    """A stored promise for a reader; to customers neither figures nor names of what is expected are told."""
    if on is None and not stored:
        return None
    found = []
    for kind_name, day, quantity, source in stored or ():
        kind = BecauseKind(kind_name)
        hidden = kind in _INTERNAL and not to_staff
        found.append(Shown(kind, day, None if hidden else quantity, None if hidden else source))
    return ShownPromise(on, found)
