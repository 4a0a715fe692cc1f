"""Holds: several at once, each with its reason, what it stops, and perhaps when it ends by itself."""

from datetime import datetime

from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.foundation.errors import refuse_all
from domain.foundation.ids import prefix_of
from domain.orders.commands.settle import settle
from domain.orders.errors import NoSuchHold, NoSuchOrder
from domain.orders.events import HoldReleased, OrderHeld, OrderReleased
from domain.orders.hold_states import EVERYTHING, HoldScope, HoldState
from domain.orders.models import Hold, Order
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.holding import Held, held_of, hold_problems
from domain.orders.rules.moving import must_be_open
from domain.orders.rules.reasons import given_reason
from domain.orders.rules.standing import standing


@command("orders.hold")
async def hold_order(
    order_id: str,
    reason: str | None,
    scope: HoldScope = EVERYTHING,
    expires_at: datetime | None = None,
    *,
    by: Caller,
) -> Order:
    """Stop what would go on with the order.

    scope       what is stopped; everything unless told otherwise
    expires_at  when the hold ends by itself
    """
    order = await get_order_to_change(order_id)
    must_be_open("hold", standing(order))
    refuse_all(hold_problems(scope, expires_at, now()))
    why = given_reason(reason) or "no reason given"
    hold = await Hold.create(
        order_id=order.id, reason=why, scope=int(scope), expires_at=expires_at, by_id=by.id, by_name=by.name[:120]
    )
    order.held = [*(order.held or []), Held(hold.id, scope, hold.by_name, why).kept()]
    words = ", ".join(one.name or "" for one in HoldScope(scope))
    record(OrderHeld(order_id=order.id, number=order.number, reason=why, hold_id=hold.id, scope=words))
    await settle(order, await list_lines(order.id))
    return order


@command("orders.release")
async def release_order(order_id: str, *, by: Caller) -> Order:
    """Let the order go on: all its holds end."""
    order = await get_order_to_change(order_id)
    must_be_open("release", standing(order))
    for hold in await Hold.filter(order_id=order.id, state=HoldState.ACTIVE).order_by("id"):
        await end_hold(hold, order, by)
    await settle(order, await list_lines(order.id))
    return order


@command("orders.release")
async def release_hold(hold_id: str, *, by: Caller) -> Order:
    """End one hold; the order goes on with what no other hold stops.

    Raises  NoSuchHold, MoveNotOpen
    """
    hold = await Hold.get_or_none(id=hold_id) if prefix_of(hold_id) == "hld" else None
    if hold is None:
        raise NoSuchHold
    try:
        order = await get_order_to_change(str(hold.order_id))  # type: ignore[attr-defined]
    except NoSuchOrder:
        raise NoSuchHold from None
    await hold.refresh_from_db()
    await end_hold(hold, order, by)
    await settle(order, await list_lines(order.id))
    return order


async def end_hold(hold: Hold, order: Order, by: Caller) -> None:
    """Write down that a hold is over; the order is saved by whoever asked. Raises MoveNotOpen."""
    hold.move("release")
    hold.released_at, hold.released_by = now(), by.name[:120]
    await hold.save(update_fields=["state", "released_at", "released_by"])
    order.held = [one.kept() for one in held_of(order.held) if one.id != hold.id] or None
    record(HoldReleased(order_id=order.id, number=order.number, hold_id=hold.id, reason=hold.reason))
    if order.held is None:
        record(OrderReleased(order_id=order.id, number=order.number))
