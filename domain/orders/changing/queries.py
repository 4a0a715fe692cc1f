"""Proposed changes as they are shown, and which of them ran out."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.database import column
from domain.foundation.views import Many, One, View, computed, enum, instant, money, plain
from domain.orders.change_states import ChangeSide, ChangeState
from domain.orders.queries import ORDER, ORDER_STATUS, of_visible_order
from domain.orders.rules.proposing import moves_of_change


def _names(values: Sequence[Any], caller: Caller) -> list[str]:
    return [name for operation in values[0] for name in operation]


def _proposed_by(values: Sequence[Any], caller: Caller) -> str:
    """Customers are not told who of the shop it was."""
    return "" if caller.order_id is not None and values[1] == ChangeSide.SHOP.value else str(values[0])


ORDER_CHANGE = View(
    "OrderChange",
    "order_changes",
    {
        "id": plain("{t}.id"),
        "state": enum("{t}.state", ChangeState),
        "side": enum("{t}.side", ChangeSide),
        "base_version": plain("{t}.base_version"),
        "changes": computed(_names, "{json}({t}.operations)"),
        "reason": plain("{t}.reason"),
        "due_before": money("{t}.due_before_minor"),
        "due_after": money("{t}.due_after_minor"),
        "proposed_by": computed(_proposed_by, "{t}.proposed_by", "{t}.side"),
        "proposed_at": instant("{t}.proposed_at"),
        "expires_at": instant("{t}.expires_at"),
        "answered_at": instant("{t}.answered_at"),
        "answer": plain("{t}.answer"),
        "moves": computed(moves_of_change, "{t}.state", "{t}.side"),
    },
    permission="orders.read",
    visible=of_visible_order,
)
ORDER_CHANGE.extend(order=One(ORDER, "{c}.id = {t}.order_id"))
ORDER.extend(changes=Many(ORDER_CHANGE, "{c}.order_id = {t}.id", ("{t}.id",)))
ORDER_STATUS.extend(proposal=One(ORDER_CHANGE, "{c}.id = {t}.change_id"))


async def find_expired_changes(at: datetime, *, limit: int = 500) -> list[str]:
    """Ids of proposals whose time is over."""
    return await column(
        "select id from order_changes where state = 'PROPOSED' and expires_at <= $1 order by expires_at limit $2",
        at,
        limit,
    )
