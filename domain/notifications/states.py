from enum import StrEnum

from domain.foundation.moves import Moves


class MessageState(StrEnum):
    WRITTEN = "WRITTEN"
    SENT = "SENT"
    FAILED = "FAILED"


S = MessageState
MESSAGE_MOVES = Moves(
    start=S.WRITTEN,
    moves={
        "send": ({S.WRITTEN, S.FAILED}, S.SENT),
        "fail": ({S.WRITTEN}, S.FAILED),
    },
)  # fmt: skip
