"""What can be done with one line of an order."""

from collections.abc import Sequence
from typing import Any, Protocol

from domain.foundation.callers import Caller
from domain.foundation.moves import Move
from domain.orders.states import OPEN, OrderStatus


class Here(Protocol):
    """still_here  pieces that are neither cancelled nor picked"""

    sku: str

    @property
    def still_here(self) -> int: ...


def reasons_against_cancelling(status: OrderStatus, line: Here) -> list[str]:
    """Why no piece of a line can be called off; nothing when some can."""
    if status not in OPEN:
        return [f"The order is {status.value}."]
    if line.still_here < 1:
        return [f"Nothing of {line.sku} is still here; what was sent comes back as a return."]
    return []


class _Row:
    def __init__(self, sku: str, still_here: int) -> None:
        self.sku, self.still_here = sku, still_here


def moves_of_line(values: Sequence[Any], caller: Caller) -> list[Move]:
    """The moves of a line from a row of SKU, pieces still here and the order's status."""
    sku, still_here, status = values
    reasons = reasons_against_cancelling(OrderStatus(status), _Row(sku, still_here))
    if not caller.may("orders.cancel"):
        reasons.append("You lack the permission orders.cancel.")
    return [Move("cancel", not reasons, reasons)]
