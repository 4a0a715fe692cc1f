from enum import StrEnum

from domain.foundation.moves import Moves


class ChangeState(StrEnum):
    PROPOSED = "PROPOSED"
    ACCEPTED = "ACCEPTED"
    APPLIED = "APPLIED"
    DECLINED = "DECLINED"
    CONFLICTED = "CONFLICTED"
    EXPIRED = "EXPIRED"


class ChangeSide(StrEnum):
    """Who proposed a change; the other one answers."""

    CUSTOMER = "CUSTOMER"
    SHOP = "SHOP"


C = ChangeState
CHANGE_MOVES = Moves(
    start=C.PROPOSED,
    moves={
        "accept":   ({C.PROPOSED}, C.ACCEPTED),
        "apply":    ({C.ACCEPTED}, C.APPLIED),
        "decline":  ({C.PROPOSED}, C.DECLINED),
        "conflict": ({C.PROPOSED}, C.CONFLICTED),
        "expire":   ({C.PROPOSED}, C.EXPIRED),
    },
)  # fmt: skip
