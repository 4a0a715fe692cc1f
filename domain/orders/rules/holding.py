"""Which holds stop what, and how that is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.foundation.errors import Invalid, Refused, Required
from domain.orders.hold_states import HoldScope

MOST_HOLDS = 20
LONGEST_SHOWN = 120


@dataclass(frozen=True, slots=True)
class Held:
    """An active hold, as far as moves must know it; the order keeps a list of them."""

    id: str
    scope: HoldScope
    by: str
    reason: str

    def kept(self) -> list[Any]:
        return [self.id, int(self.scope), self.by, self.reason]


def held_of(kept: Sequence[Sequence[Any]] | None) -> tuple[Held, ...]:
    """The active holds that an order keeps in mind."""
    return tuple(Held(id_, HoldScope(scope), by, reason) for id_, scope, by, reason in kept or ())


def reasons_of_holds(held: Sequence[Held], stops: HoldScope, *, named: bool = True) -> list[str]:
    """Why something is stopped, hold by hold; nothing when no hold stops it.

    named  who holds it and why is said; a customer is only told that it is held
    """
    stopping = [hold for hold in held if hold.scope & stops]
    if not named:
        return ["The order is on hold."] if stopping else []
    return [f"On hold by {hold.by}: {_short(hold.reason)}; release the hold first." for hold in stopping]


def _short(reason: str) -> str:
    flat = " ".join(reason.split())
    return flat if len(flat) <= LONGEST_SHOWN else f"{flat[: LONGEST_SHOWN - 1]}…"


def hold_problems(scope: HoldScope, expires_at: datetime | None, now: datetime) -> list[Refused]:
    """What is wrong with a hold that somebody asks for."""
    found: list[Refused] = []
    if not scope:
        found.append(Required("A hold stops something", path=("scope",), remedy="Leave scope out to stop everything."))
    if expires_at is not None and expires_at <= now:
        found.append(Invalid("This is over already", path=("expiresAt",), remedy="Give a later time, or leave it out."))
    return found
