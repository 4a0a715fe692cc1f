"""How far a job and each of its items have come."""

from enum import StrEnum

from domain.foundation.moves import Moves


class JobState(StrEnum):
    """DONE says that every item was tried; how many failed is counted apart."""

    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    DONE = "DONE"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class ItemState(StrEnum):
    WAITING = "WAITING"
    DONE = "DONE"
    FAILED = "FAILED"


S = JobState
JOB_MOVES = Moves(
    start=S.QUEUED,
    moves={
        "start":  ({S.QUEUED}, S.RUNNING),
        "finish": ({S.RUNNING}, S.DONE),
        "fail":   ({S.QUEUED, S.RUNNING}, S.FAILED),
        "cancel": ({S.QUEUED, S.RUNNING}, S.CANCELLED),
        "resume": ({S.CANCELLED}, S.RUNNING),
    },
)  # fmt: skip
UNFINISHED = frozenset({S.QUEUED, S.RUNNING})
