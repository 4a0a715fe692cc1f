"""Which moves of a task or a purchase order are open now and, if not, why."""

from collections.abc import Sequence
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.moves import Move, moves_said
from domain.orders.rules.moving import reasons_against_sending
from domain.supply.states import (
    APPOINTMENT_MOVES,
    PURCHASE_MOVES,
    STEP_MOVES,
    TASK_MOVES,
    AppointmentStatus,
    PurchaseStatus,
    Source,
    StepStatus,
    TaskStatus,
)

_BY_PURCHASE = "Its purchase order does this."
_K = Source
TASK_PERMISSION = "supply.manage"
PURCHASE_PERMISSION = "purchasing.manage"
TASK_VERBS = ("book", "start", "finish", "fail", "replan", "cancel")
STEP_VERBS = ("start", "finish")
APPOINTMENT_VERBS = ("move", "finish")
PURCHASE_VERBS = ("send", "receive", "giveUp", "date", "dispatch", "cancel")


def task_reasons(
    verb: str, status: TaskStatus, kind: Source, done: int, step: str | None = None, missing: int = 0
) -> list[str]:
    """Why a move of a task is closed; nothing when it is open.

    step     the first one that is not finished
    missing  pieces that are to be worked on and are not here yet
    """
    found = TASK_MOVES.against("release" if verb == "book" else verb, status, what="The task")
    if verb == "book" and kind is not _K.SERVICE:
        found.append(f"The task is {kind.value}, no SERVICE.")
    if verb == "start" and kind is _K.EXTRA and missing > 0:
        found.append(f"{missing} of its pieces are not here yet.")
    if verb == "finish" and step is not None:
        found.append(f"Step {step} is not finished.")
    if verb in ("start", "finish") and kind in (_K.BUY, _K.DROPSHIP):
        found.append(_BY_PURCHASE)
    if verb in ("start", "finish") and kind is _K.SERVICE:
        found.append("Its appointment does this.")
    if verb == "replan" and done:
        found.append("Some of it is there already.")
    return found


def step_reasons(verb: str, status: StepStatus, before: str | None) -> list[str]:
    """Why a move of a step is closed; nothing when it is open.

    before  an earlier step that is not finished
    """
    waits = [f"Step {before} is not finished."] if verb == "start" and before is not None else []
    return STEP_MOVES.against(verb, status, what="The step") + waits


def appointment_reasons(verb: str, status: AppointmentStatus) -> list[str]:
    """Why a move of an appointment is closed; nothing when it is open."""
    return APPOINTMENT_MOVES.against(verb, status, what="The appointment")


def purchase_reasons(
    verb: str, status: PurchaseStatus, dropship: bool, received: int, unsendable: Sequence[str] = ()
) -> list[str]:
    """Why a move of a purchase order is closed; nothing when it is open.

    unsendable  why the customer's order that a supplier would send cannot be sent
    """
    if verb in ("receive", "giveUp", "date", "dispatch"):
        found = [] if status is PurchaseStatus.SENT else [f"The purchase order is {status.value}, not SENT."]
    else:
        found = PURCHASE_MOVES.against(verb, status, what="The purchase order")
    if verb == "send":
        found += unsendable
    if verb == "receive" and dropship:
        found.append("The supplier sends it to the customer; record their dispatch note.")
    if verb == "dispatch" and not dropship:
        found.append("It comes to us; receive it.")
    if verb == "cancel" and received:
        found.append("Some of it has come; give up the rest instead.")
    return found


def task_moves_of_row(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of status, kind, pieces done, the first step that is not finished and pieces not here to work on."""
    status, kind, done, step = TaskStatus(values[0]), Source(values[1]), int(values[2]), values[3]
    said = {verb: task_reasons(verb, status, kind, done, step, int(values[4])) for verb in TASK_VERBS}
    return _moves(said, caller, TASK_PERMISSION)


def purchase_moves_of_row(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of status, whether it names where the goods go, pieces received, and its order's as orders tell."""
    status, dropship, received = PurchaseStatus(values[0]), bool(values[1]), int(values[2])
    unsendable = reasons_against_sending(values[3:]) if values[3] is not None else []
    reasons = {verb: purchase_reasons(verb, status, dropship, received, unsendable) for verb in PURCHASE_VERBS}
    return _moves(reasons, caller, PURCHASE_PERMISSION)


def step_moves_of_row(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of a step's status and the first one before it that is not finished."""
    status = StepStatus(values[0])
    return _moves({verb: step_reasons(verb, status, values[1]) for verb in STEP_VERBS}, caller, TASK_PERMISSION)


def appointment_moves_of_row(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of its status."""
    status = AppointmentStatus(values[0])
    reasons = {verb: appointment_reasons(verb, status) for verb in APPOINTMENT_VERBS}
    return _moves(reasons, caller, TASK_PERMISSION)


def _moves(reasons: dict[str, list[str]], caller: Caller, permission: str) -> list[Move]:
    return moves_said(reasons, dict.fromkeys(reasons, permission), caller)
