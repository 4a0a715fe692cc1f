from enum import StrEnum

from domain.foundation.moves import Moves


class Source(StrEnum):
    """Where pieces come from; of STOCK comes no task."""

    STOCK = "STOCK"
    MAKE = "MAKE"
    BUY = "BUY"
    DROPSHIP = "DROPSHIP"
    SERVICE = "SERVICE"
    EXTRA = "EXTRA"


class TaskStatus(StrEnum):
    PLANNED = "PLANNED"
    RELEASED = "RELEASED"
    IN_PROGRESS = "IN_PROGRESS"
    READY = "READY"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class PurchaseStatus(StrEnum):
    DRAFT = "DRAFT"
    SENT = "SENT"
    RECEIVED = "RECEIVED"
    CLOSED = "CLOSED"
    CANCELLED = "CANCELLED"


class SupplyState(StrEnum):
    """How far the supply of an order is, as its customer sees it."""

    NOT_NEEDED = "NOT_NEEDED"
    WAITING = "WAITING"
    IN_PROGRESS = "IN_PROGRESS"
    READY = "READY"


T = TaskStatus
TASK_MOVES = Moves(
    start=T.PLANNED,
    moves={
        "release": ({T.PLANNED}, T.RELEASED),
        "start":   ({T.RELEASED}, T.IN_PROGRESS),
        "finish":  ({T.IN_PROGRESS}, T.READY),
        "fail":    ({T.PLANNED, T.RELEASED, T.IN_PROGRESS}, T.FAILED),
        "replan":  ({T.RELEASED, T.IN_PROGRESS, T.FAILED}, T.PLANNED),
        "cancel":  ({T.PLANNED, T.RELEASED, T.IN_PROGRESS, T.FAILED}, T.CANCELLED),
    },
)  # fmt: skip
OPEN_TASKS = (T.PLANNED, T.RELEASED, T.IN_PROGRESS, T.FAILED)
P = PurchaseStatus
PURCHASE_MOVES = Moves(
    start=P.DRAFT,
    moves={
        "send":    ({P.DRAFT}, P.SENT),
        "receive": ({P.SENT}, P.RECEIVED),
        "close":   ({P.SENT}, P.CLOSED),
        "cancel":  ({P.DRAFT, P.SENT}, P.CANCELLED),
    },
)  # fmt: skip


class ResourceKind(StrEnum):
    PERSON = "PERSON"
    MACHINE = "MACHINE"
    ROOM = "ROOM"


class AppointmentStatus(StrEnum):
    BOOKED = "BOOKED"
    DONE = "DONE"
    CANCELLED = "CANCELLED"


class StepStatus(StrEnum):
    WAITING = "WAITING"
    STARTED = "STARTED"
    FINISHED = "FINISHED"


A, W = AppointmentStatus, StepStatus
APPOINTMENT_MOVES = Moves(
    start=A.BOOKED,
    moves={
        "move":   ({A.BOOKED}, A.BOOKED),
        "finish": ({A.BOOKED}, A.DONE),
        "cancel": ({A.BOOKED}, A.CANCELLED),
    },
)  # fmt: skip
STEP_MOVES = Moves(
    start=W.WAITING,
    moves={
        "start":  ({W.WAITING}, W.STARTED),
        "finish": ({W.STARTED}, W.FINISHED),
    },
)  # fmt: skip
