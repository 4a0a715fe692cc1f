from enum import StrEnum

from domain.foundation.moves import Moves


class QuoteState(StrEnum):
    """An open quote may have been sent or not; nothing but its link depends on that."""

    OPEN = "OPEN"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    EXPIRED = "EXPIRED"


S = QuoteState
QUOTE_MOVES = Moves(
    start=S.OPEN,
    moves={
        "accept":  ({S.OPEN}, S.ACCEPTED),
        "decline": ({S.OPEN}, S.DECLINED),
        "expire":  ({S.OPEN}, S.EXPIRED),
    },
)  # fmt: skip
