"""Which moves of a booking are open now and, if not, why."""

from collections.abc import Sequence
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.moves import Move, moves_said
from domain.payments.states import TransactionState

VERBS = {"allocate": "payments.allocate"}


def reasons_against_allocating(state: TransactionState, left_minor: int) -> list[str]:
    """left_minor  what no order has got yet; below zero for money that went out"""
    if state is TransactionState.IGNORED:
        return ["The booking is IGNORED."]
    return [] if left_minor > 0 else ["Nothing of it is left to allocate."]


def moves_of_transaction(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of state, amount and what is allocated."""
    state, amount, allocated = values
    reasons = reasons_against_allocating(TransactionState(state), amount - allocated)
    return moves_said({"allocate": reasons}, VERBS, caller)
