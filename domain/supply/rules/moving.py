"""Which moves of a task or a purchase order are open now and, if not, why."""

from collections.abc import Sequence
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.moves import Move, Moves
from domain.supply.states import PURCHASE_MOVES, STEP_MOVES, TASK_MOVES, PurchaseStatus, Source, StepStatus, TaskStatus

_BY_PURCHASE = "Its purchase order does this."
_K = Source
TASK_PERMISSION = "supply.manage"
PURCHASE_PERMISSION = "purchasing.manage"
TASK_VERBS = ("start", "finish", "fail", "replan", "cancel")
PURCHASE_VERBS = ("send", "receive", "giveUp", "date", "dispatch", "cancel")


def task_reasons(verb: str, status: TaskStatus, kind: Source, done: int) -> list[str]:
    """Why a move of a task is closed; nothing when it is open."""
    found = _by_table(TASK_MOVES, verb, status, "The task")
    if verb in ("start", "finish") and kind in (_K.BUY, _K.DROPSHIP):
        found.append(_BY_PURCHASE)
    if verb in ("start", "finish") and kind is _K.SERVICE:
        found.append("Its appointment does this.")
    if verb == "replan" and done:
        found.append("Some of it is there already.")
    return found


def purchase_reasons(verb: str, status: PurchaseStatus, dropship: bool, received: int) -> list[str]:
    """Why a move of a purchase order is closed; nothing when it is open."""
    if verb in ("receive", "giveUp", "date", "dispatch"):
        found = [] if status is PurchaseStatus.SENT else [f"The purchase order is {status.value}, not SENT."]
    else:
        found = _by_table(PURCHASE_MOVES, verb, status, "The purchase order")
    if verb == "receive" and dropship:
        found.append("The supplier sends it to the customer; record their dispatch note.")
    if verb == "dispatch" and not dropship:
        found.append("It comes to us; receive it.")
    if verb == "cancel" and received:
        found.append("Some of it has come; give up the rest instead.")
    return found


def task_moves_of_row(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of status, kind and pieces done."""
    status, kind, done = TaskStatus(values[0]), Source(values[1]), int(values[2])
    return _moves({verb: task_reasons(verb, status, kind, done) for verb in TASK_VERBS}, caller, TASK_PERMISSION)


def purchase_moves_of_row(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of status, whether it names where the goods go, and pieces received."""
    status, dropship, received = PurchaseStatus(values[0]), bool(values[1]), int(values[2])
    reasons = {verb: purchase_reasons(verb, status, dropship, received) for verb in PURCHASE_VERBS}
    return _moves(reasons, caller, PURCHASE_PERMISSION)


def step_moves_of_row(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of a step's status and how many before it are not finished."""
    status, before = StepStatus(values[0]), int(values[1])
    reasons = {verb: _by_table(STEP_MOVES, verb, status, "The step") for verb in ("start", "finish")}
    if before:
        reasons["start"].append("A step before it is not finished.")
    return _moves(reasons, caller, TASK_PERMISSION)


def _by_table(moves: Moves[Any], verb: str, status: Any, what: str) -> list[str]:
    return [] if moves.allows(verb, status) else [f"{what} is {status.value}."]


def _moves(reasons: dict[str, list[str]], caller: Caller, permission: str) -> list[Move]:
    lacking = [] if caller.may(permission) else [f"You lack the permission {permission}."]
    return [Move(verb, not why and not lacking, [*why, *lacking]) for verb, why in reasons.items()]
