"""Which moves of an invoice are open: it follows its payments by itself, and says so."""

from collections.abc import Sequence
from typing import Any

from domain.billing.states import INVOICE_MOVES, InvoiceState
from domain.foundation.callers import Caller
from domain.foundation.moves import Move

_BY_ITSELF = {
    "settle": "It is paid when the money is allocated to its order.",
    "reopen": "It is open again when its payment is given back.",
}


def moves_of_invoice(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of its state."""
    state = InvoiceState(values[0])
    return [
        Move(verb, False, [*INVOICE_MOVES.against(verb, state, what="The invoice"), why])
        for verb, why in _BY_ITSELF.items()
    ]
