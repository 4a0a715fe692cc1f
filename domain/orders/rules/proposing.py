"""Proposed changes: who may answer, how they are kept, and how they are said."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.errors import Invalid, Refused
from domain.foundation.moves import Move
from domain.orders.change_states import CHANGE_MOVES, ChangeSide, ChangeState
from domain.orders.changing.wishes import Operation, PiecesGiven, ReplacementGiven
from domain.orders.wishes import AddressGiven, ExtraGiven, LineGiven

PERMISSION = "orders.answer"


def side_of(caller: Caller) -> ChangeSide:
    """A customer's token and a storefront's key speak for the customer."""
    return ChangeSide.CUSTOMER if caller.order_id is not None or caller.own_only else ChangeSide.SHOP


def reasons_against(verb: str, state: ChangeState, side: ChangeSide, caller: Caller) -> list[str]:
    """Why a change cannot be accepted or declined by somebody; whoever proposed it may take it back."""
    found = CHANGE_MOVES.against(verb, state, what="The change")
    if verb == "accept" and side is side_of(caller):
        found.append("The other side answers it.")
    return found


def moves_of_change(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of state and side."""
    state, side = ChangeState(values[0]), ChangeSide(values[1])
    lacking = [] if caller.may(PERMISSION) else [f"You lack the permission {PERMISSION}."]
    said = {verb: [*reasons_against(verb, state, side, caller), *lacking] for verb in ("accept", "decline")}
    return [Move(verb, not why, why) for verb, why in said.items()]


def expiry_problems(expires_at: datetime, now: datetime) -> list[Refused]:
    if expires_at > now:
        return []
    return [Invalid("This is over already", path=("expiresAt",), remedy="Give a later time, or leave it out.")]


def stored_operations(operations: Sequence[Operation]) -> list[dict[str, Any]]:
    """Operations as they are kept with a change: what is given of each."""
    return [{name: asdict(operation)[name] for name in operation.given} for operation in operations]


def read_operations(stored: Sequence[dict[str, Any]]) -> tuple[Operation, ...]:
    return tuple(Operation(**{name: _read(name, value) for name, value in one.items()}) for one in stored)


def _read(name: str, value: Any) -> Any:
    if name in ("set_shipping_address", "set_billing_address"):
        return AddressGiven(**value)
    if name == "set_quantity":
        return PiecesGiven(**value)
    if name == "replace_line":
        return ReplacementGiven(line_id=value["line_id"], by=_line(value["by"]))
    return _line(value) if name == "add_line" else value


def _line(value: dict[str, Any]) -> LineGiven:
    return LineGiven(**{**value, "extras": tuple(ExtraGiven(**extra) for extra in value["extras"])})
