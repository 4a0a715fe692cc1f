"""Listeners: what hears events. A reaction changes our own books, an errand goes outside."""

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """Also the name of the queue; a slow world outside never holds up our own books."""

    REACTION = "reactions"
    ERRAND = "errands"


@dataclass(frozen=True, kw_only=True)
class Patience:
    """How often a listener is asked again, and how long it may take.

    tries          after so many failures it is a dead letter
    first_seconds  pause after the first failure; each further one is `growth` times as long
    limit_seconds  longest time for one try
    """

    tries: int
    first_seconds: float
    growth: float
    longest_seconds: float
    limit_seconds: float

    def pause(self, failures: int) -> timedelta:
        """How long to wait after so many failures; a quarter more or less, so that not all come back at once."""
        seconds = min(self.first_seconds * self.growth ** (failures - 1), self.longest_seconds)
        return timedelta(seconds=seconds * (0.75 + secrets.randbelow(1_001) / 2_000))


# Some twenty minutes in all.
REACTION_PATIENCE = Patience(tries=8, first_seconds=1, growth=3, longest_seconds=600, limit_seconds=60)
# Some twelve hours in all.
ERRAND_PATIENCE = Patience(tries=16, first_seconds=5, growth=2, longest_seconds=7_200, limit_seconds=120)
# During a rolling upgrade older processes leave what they do not know to newer ones: how often it is told again, and
# when nobody who knows it can be expected any more.
UNKNOWN_PAUSE = timedelta(seconds=10)
UNKNOWN_PATIENCE = timedelta(hours=24)
LONGEST_NAME = 80


@dataclass(frozen=True, kw_only=True)
class Listener:
    """A function of one event and how it is to be run.

    name   room.verb_noun, as the broker sees it
    final  failures that trying again cannot mend
    """

    name: str
    kind: Kind
    does: Callable[[Any], Awaitable[None]]
    patience: Patience
    final: tuple[type[Exception], ...] = field(default=())


Does = Callable[[Any], Awaitable[None]]


def reaction(name: str, *, patience: Patience = REACTION_PATIENCE) -> Callable[[Does], Listener]:
    """Make a function hear events within one transaction, each exactly once; it touches nothing but the database."""
    return lambda does: Listener(name=name, kind=Kind.REACTION, does=does, patience=patience)


def errand(
    name: str, *, patience: Patience = ERRAND_PATIENCE, final: tuple[type[Exception], ...] = ()
) -> Callable[[Does], Listener]:
    """Make a function hear events and go outside for them, with a key that stays the same at every try."""
    return lambda does: Listener(name=name, kind=Kind.ERRAND, does=does, patience=patience, final=final)
