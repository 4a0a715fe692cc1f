"""Which moves of what is expected or waited for are open now and, if not, why."""

from collections.abc import Sequence
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.moves import Move, moves_said
from domain.stock.states import ARRIVAL_MOVES, WAITING_MOVES, ArrivalStatus, WaitingStatus

ARRIVAL_VERBS = dict.fromkeys(("change", "receive", "cancel"), "stock.receive")
ENTRY_VERBS = {"leave": "stock.wait"}


def arrival_reasons(verb: str, status: ArrivalStatus) -> list[str]:
    return ARRIVAL_MOVES.against(verb, status, what="The arrival")


def entry_reasons(verb: str, status: WaitingStatus) -> list[str]:
    return WAITING_MOVES.against(verb, status, what="The place on the list")


def moves_of_arrival(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of its status."""
    status = ArrivalStatus(values[0])
    return moves_said({verb: arrival_reasons(verb, status) for verb in ARRIVAL_VERBS}, ARRIVAL_VERBS, caller)


def moves_of_entry(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of its status."""
    status = WaitingStatus(values[0])
    return moves_said({verb: entry_reasons(verb, status) for verb in ENTRY_VERBS}, ENTRY_VERBS, caller)
