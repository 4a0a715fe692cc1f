"""What a hold stops, and how far it has come."""

from enum import IntFlag, StrEnum

from domain.foundation.moves import Moves


class HoldScope(IntFlag):
    """What does not happen while a hold is active."""

    ALLOCATE = 1
    PICK = 2
    SHIP = 4
    INVOICE = 8
    CAPTURE = 16


class HoldState(StrEnum):
    ACTIVE = "ACTIVE"
    RELEASED = "RELEASED"


EVERYTHING = ~HoldScope(0)
HOLD_MOVES = Moves(start=HoldState.ACTIVE, moves={"release": ({HoldState.ACTIVE}, HoldState.RELEASED)})
