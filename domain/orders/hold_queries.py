"""Holds as they are shown, and which of them are over."""

from datetime import datetime
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.database import column
from domain.foundation.moves import Move
from domain.foundation.views import Column, Many, View, computed, enum, instant, plain
from domain.orders.hold_states import HoldScope, HoldState
from domain.orders.queries import ORDER, of_visible_order


def _hold_moves(values: Any, caller: Caller) -> list[Move]:
    reasons = [] if values[0] == HoldState.ACTIVE else [f"The hold is {values[0]}."]
    if not caller.may("orders.release"):
        reasons.append("You lack the permission orders.release.")
    return [Move("release", not reasons, reasons)]


def of_order_of_staff(caller: Caller) -> str:
    """What belongs to an order and customers are not told."""
    return "false" if caller.order_id is not None else of_visible_order(caller)


HOLD = View(
    "Hold",
    "holds",
    {
        "id": plain("{t}.id"),
        "order_id": plain("{t}.order_id"),
        "state": enum("{t}.state", HoldState),
        "scope": Column(("{t}.scope",), "flags", HoldScope),
        "reason": plain("{t}.reason"),
        "by": plain("{t}.by_name"),
        "at": instant("{t}.at"),
        "expires_at": instant("{t}.expires_at"),
        "released_at": instant("{t}.released_at"),
        "released_by": plain("{t}.released_by"),
        "moves": computed(_hold_moves, "{t}.state"),
    },
    permission="orders.read",
    visible=of_order_of_staff,
)
ORDER.extend(holds=Many(HOLD, "{c}.order_id = {t}.id", ("{t}.id",)))


async def find_expired_holds(at: datetime, *, limit: int = 500) -> list[str]:
    """Ids of holds whose time is over."""
    return await column(
        "select id from holds where state = 'ACTIVE' and expires_at <= $1 order by expires_at limit $2", at, limit
    )
