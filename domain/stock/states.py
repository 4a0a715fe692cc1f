from enum import StrEnum

from domain.foundation.moves import Moves


class ReservationStatus(StrEnum):
    WAITING = "WAITING"
    RESERVED = "RESERVED"
    ALLOCATED = "ALLOCATED"
    PICKED = "PICKED"
    CONSUMED = "CONSUMED"
    RELEASED = "RELEASED"
    EXPIRED = "EXPIRED"


class MovementKind(StrEnum):
    """Why pieces came, went, or can be sold no longer or again."""

    RECEIPT = "RECEIPT"
    SHIPMENT = "SHIPMENT"
    ADJUSTMENT = "ADJUSTMENT"
    COUNT = "COUNT"
    TRANSFER_OUT = "TRANSFER_OUT"
    TRANSFER_IN = "TRANSFER_IN"
    DAMAGE = "DAMAGE"
    QUARANTINE = "QUARANTINE"
    QUARANTINE_RELEASE = "QUARANTINE_RELEASE"
    SCRAP = "SCRAP"


class ArrivalStatus(StrEnum):
    EXPECTED = "EXPECTED"
    RECEIVED = "RECEIVED"
    CANCELLED = "CANCELLED"


class WaitingStatus(StrEnum):
    WAITING = "WAITING"
    OFFERED = "OFFERED"
    LEFT = "LEFT"


R, A, W = ReservationStatus, ArrivalStatus, WaitingStatus
RESERVATION_MOVES = Moves(
    start=R.WAITING,
    moves={
        "serve":        ({R.WAITING}, R.RESERVED),
        "allocate":     ({R.WAITING, R.RESERVED}, R.ALLOCATED),
        "pick":         ({R.ALLOCATED}, R.PICKED),
        "consume":      ({R.ALLOCATED, R.PICKED}, R.CONSUMED),
        "withdraw":     ({R.RESERVED, R.ALLOCATED}, R.WAITING),
        "release":      ({R.WAITING, R.RESERVED, R.ALLOCATED, R.PICKED}, R.RELEASED),
        "expire":       ({R.WAITING, R.RESERVED}, R.EXPIRED),
    },
)  # fmt: skip
ARRIVAL_MOVES = Moves(
    start=A.EXPECTED,
    moves={
        "change":  ({A.EXPECTED}, A.EXPECTED),
        "receive": ({A.EXPECTED}, A.RECEIVED),
        "cancel":  ({A.EXPECTED}, A.CANCELLED),
    },
)  # fmt: skip
WAITING_MOVES = Moves(
    start=W.WAITING,
    moves={
        "offer": ({W.WAITING}, W.OFFERED),
        "leave": ({W.WAITING, W.OFFERED}, W.LEFT),
    },
)  # fmt: skip
# Pieces that lie on the shelf for an order.
HELD = (R.RESERVED, R.ALLOCATED, R.PICKED)
# Pieces of an order that is confirmed, whether they were sent already or not.
COVERED = (R.ALLOCATED, R.PICKED, R.CONSUMED)
