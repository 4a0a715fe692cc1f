"""Whether an issue can still be decided on."""

from collections.abc import Sequence
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.moves import Move, moves_said
from domain.orders.states import ISSUE_MOVES, OPEN, IssueStatus, OrderStatus

PERMISSIONS = {"waive": "orders.waive"}


def reasons_against_waiving(issue: IssueStatus, order: OrderStatus) -> list[str]:
    decided = [] if order in OPEN else [f"The order is {order.value}."]
    return decided + ISSUE_MOVES.against("waive", issue, what="The issue")


def moves_of_issue(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of the issue's status and its order's."""
    reasons = reasons_against_waiving(IssueStatus(values[0]), OrderStatus(values[1]))
    return moves_said({"waive": reasons}, PERMISSIONS, caller)
