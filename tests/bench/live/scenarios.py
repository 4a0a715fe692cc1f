"""Who listens to what."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

FIELDS = "cursor orderId sequence type at by summary order { number status }"
EVENTS = f"subscription Events {{ orderEvents {{ {FIELDS} }} }}"
UPDATES = f"subscription Updates($id: ID!) {{ orderUpdated(id: $id) {{ {FIELDS} }} }}"
Asked = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """ask      what the subscriber of this number asks for
    writes   events that are written
    pause    seconds between them
    """

    name: str
    ask: Callable[[int, Sequence[str]], Asked]
    writes: int
    pause: float
    to_everybody: bool


def _every_event(number: int, order_ids: Sequence[str]) -> Asked:
    return {"query": EVENTS, "variables": {}}


def _own_order(number: int, order_ids: Sequence[str]) -> Asked:
    return {"query": UPDATES, "variables": {"id": order_ids[number % len(order_ids)]}}


SCENARIOS = (
    Scenario(name="every event to everybody", ask=_every_event, writes=20, pause=1.5, to_everybody=True),
    Scenario(name="each order to its own", ask=_own_order, writes=400, pause=0.04, to_everybody=False),
)
