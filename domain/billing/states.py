from enum import StrEnum

from domain.foundation.moves import Moves


class InvoiceState(StrEnum):
    DRAFT = "DRAFT"
    ISSUED = "ISSUED"
    PAID = "PAID"


S = InvoiceState
INVOICE_MOVES = Moves(
    start=S.DRAFT,
    moves={
        "issue":  ({S.DRAFT}, S.ISSUED),
        "settle": ({S.ISSUED}, S.PAID),
        "reopen": ({S.PAID}, S.ISSUED),
    },
)  # fmt: skip
