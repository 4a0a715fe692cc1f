from enum import StrEnum

from domain.foundation.moves import Moves


class TransactionState(StrEnum):
    IMPORTED = "IMPORTED"
    SUGGESTED = "SUGGESTED"
    UNMATCHED = "UNMATCHED"
    ALLOCATED = "ALLOCATED"
    IGNORED = "IGNORED"


class PaymentState(StrEnum):
    CAPTURED = "CAPTURED"
    CHARGED_BACK = "CHARGED_BACK"


S = TransactionState
TRANSACTION_MOVES = Moves(
    start=S.IMPORTED,
    moves={
        "suggest":  ({S.IMPORTED}, S.SUGGESTED),
        "leave":    ({S.IMPORTED}, S.UNMATCHED),
        "ignore":   ({S.IMPORTED, S.SUGGESTED, S.UNMATCHED}, S.IGNORED),
        "allocate": ({S.IMPORTED, S.SUGGESTED, S.UNMATCHED}, S.ALLOCATED),
    },
)  # fmt: skip
BANK_TRANSFER = "BANK_TRANSFER"
# In the shop that an order came from; the money never comes through our bank account as such.
OUTSIDE = "OUTSIDE"
