"""Lasting answers: what an order looks like to who may see it, kept until the live feed tells of the order again."""

import time
from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import islice

from domain.foundation.log import Positioned
from domain.foundation.tokens import sign

# The feed tells of events once they have their position; whatever keeps it from that, an answer lasts no longer.
LONGEST_SECONDS = 30.0
MOST_ANSWERS = 10_000
LARGEST_BYTES = 4_096
MOST_AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class Lasting:
    """An answer's data as JSON.

    tag  stands for the data; without the server's secret it says nothing and cannot be made
    """

    order_id: str
    data: bytes
    tag: str
    until: float


class LastingAnswers:
    """Answers by what was asked, of orders of which nothing was heard since they were read.

    It is a witness of the feed. While the feed hears nothing at once, nothing is kept.

    most  so many answers; those kept first go first
    """

    def __init__(self, most: int = MOST_ANSWERS) -> None:
        self._most = most
        self._known: OrderedDict[Hashable, Lasting] = OrderedDict()
        self._of_order: dict[str, set[Hashable]] = {}
        self._hears = False
        self.heard = 0

    def saw(self, events: Sequence[Positioned]) -> None:
        """Forget the orders that something happened to."""
        self.heard += 1
        for event in events:
            if event.order_id is not None:
                for question in self._of_order.pop(event.order_id, ()):
                    self._known.pop(question, None)

    def lost(self) -> None:
        """Forget everything until more can be heard."""
        self.heard += 1
        self._hears = False
        self._known.clear()
        self._of_order.clear()

    def found(self) -> None:
        """From now on, what is read may be kept."""
        self._hears = True

    def find(self, question: Hashable) -> Lasting | None:
        """The answer to a question, where it is kept."""
        lasting = self._known.get(question)
        if lasting is None or lasting.until > time.monotonic():
            return lasting
        self._forget(question)
        return None

    def keep(self, question: Hashable, order_id: str, data: bytes, heard: int) -> Lasting:
        """Keep what was read of an order, unless something was heard meanwhile.

        heard  as it was before the reading began; what happened since may not be in the data
        """
        lasting = Lasting(order_id, data, sign("answer", data.decode()), time.monotonic() + LONGEST_SECONDS)
        if self._hears and heard == self.heard and len(data) <= LARGEST_BYTES:
            self._forget(question)
            self._known[question] = lasting
            self._of_order.setdefault(order_id, set()).add(question)
            self._clear_away()
        return lasting

    def _clear_away(self) -> None:
        """Those kept first run out first; left lying they would fill the memory with what nobody may use."""
        for question, lasting in list(islice(self._known.items(), MOST_AT_ONCE)):
            if len(self._known) <= self._most and lasting.until > time.monotonic():
                return
            self._forget(question)

    def _forget(self, question: Hashable) -> None:
        lasting = self._known.pop(question, None)
        if lasting is None:
            return
        questions = self._of_order.get(lasting.order_id, set())
        questions.discard(question)
        if not questions:
            self._of_order.pop(lasting.order_id, None)
