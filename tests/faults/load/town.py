"""What all clients know together: which orders there are and how far they seem to be."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .client import Client
from .log import Call, Outcome

KEEP = 400


@dataclass
class Known:
    """An acknowledged order as a client last saw it."""

    id: str
    number: str
    status: str
    shipped: bool = False
    delivered: bool = False
    paid: bool = False


@dataclass
class Town:
    """placed  acknowledged placings, for retries and reuse"""

    over: Callable[[], bool]
    orders: dict[str, Known] = field(default_factory=dict)
    placed: list[Call] = field(default_factory=list)

    def meet(self, call: Call) -> None:
        """Remember what an answer showed."""
        if call.outcome is Outcome.OK and call.object and "status" in call.object:
            shown: dict[str, Any] = call.object
            known = self.orders.setdefault(shown["id"], Known(shown["id"], shown["number"], shown["status"]))
            known.status = shown["status"]

    def some(self, chance: random.Random, fits: Callable[[Known], bool]) -> Known | None:
        """One of the latest orders that fit."""
        found = [known for known in list(self.orders.values())[-KEEP:] if fits(known)]
        return chance.choice(found) if found else None


@dataclass
class Person:
    """Somebody who works in the town with a client and a die of his own."""

    client: Client
    town: Town

    @property
    def chance(self) -> random.Random:
        return self.client.chance
