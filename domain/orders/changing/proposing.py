"""Changes that one side proposes and the other answers; an accepted one runs the ordinary edit."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import apart, command, record
from domain.foundation.errors import refuse_all
from domain.foundation.ids import prefix_of
from domain.foundation.moves import MoveNotOpen, refuse_closed
from domain.orders.change_states import ChangeState
from domain.orders.changing.editing import Edited, edit_order
from domain.orders.changing.events import OrderChangeProposed
from domain.orders.changing.wishes import Operation
from domain.orders.commands.proposals import end_change
from domain.orders.commands.settle import settle
from domain.orders.errors import NoSuchChange, NoSuchOrder
from domain.orders.models import Order, OrderChange
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.moving import must_be_open
from domain.orders.rules.proposing import (
    expiry_problems,
    read_operations,
    reasons_against,
    side_of,
    stored_operations,
)
from domain.orders.rules.reasons import given_reason
from domain.orders.rules.standing import standing

PATIENCE = timedelta(days=7)


class _OnlyTried(Exception):
    """What a change comes to is known; nothing is changed yet."""


@command("orders.propose")
async def propose_change(
    order_id: str,
    operations: Sequence[Operation],
    reason: str | None,
    expires_at: datetime | None = None,
    *,
    by: Caller,
) -> OrderChange:
    """Ask the other side for a change: it must be possible now, and is kept with what it comes to.

    Raises  NoSuchOrder, MoveNotOpen, RefusedForReasons
    """
    order = await get_order_to_change(order_id)
    must_be_open("edit", standing(order))
    if order.change_id is not None:
        raise MoveNotOpen("propose", "a change is proposed already", remedy="Accept or decline that one first.")
    until = expires_at or now() + PATIENCE
    refuse_all(expiry_problems(until, now()))
    tried = await _try(order.id, operations, by)
    change = _proposed(order, tried, operations, given_reason(reason), by)
    change.expires_at = until
    await change.save()
    order.change_id = change.id
    await order.save(update_fields=["change_id"])
    await settle(order, await list_lines(order.id))
    record(
        OrderChangeProposed(
            order_id=order.id,
            number=order.number,
            change_id=change.id,
            side=change.side.value,
            reason=change.reason or "no reason given",
        )
    )
    return change


def _proposed(order: Order, tried: Edited, operations: Sequence[Operation], reason: str, by: Caller) -> OrderChange:
    return OrderChange(
        order_id=order.id,
        side=side_of(by),
        # Writing the proposal down makes the order's next version.
        base_version=order.version + 1,
        operations=stored_operations(operations),
        reason=reason,
        due_before_minor=tried.before.due.minor,
        due_after_minor=tried.after.due.minor,
        currency=order.currency,
        proposed_by=by.name[:120],
    )


async def _try(order_id: str, operations: Sequence[Operation], by: Caller) -> Edited:
    edited: Edited | None = None
    try:
        async with apart():
            edited = await edit_order(order_id, operations, None, by=by)
            raise _OnlyTried
    except _OnlyTried:
        assert edited is not None
        return edited


@command("orders.answer")
async def accept_change(change_id: str, *, by: Caller) -> OrderChange:
    """Let a proposed change become true; when the order is another one by now, it conflicts and nothing is changed.

    Raises  NoSuchChange, MoveNotOpen, whatever editing refuses
    """
    change, order = await _change_to_answer(change_id)
    refuse_closed("accept", reasons_against("accept", change.state, change.side, by))
    if change.expires_at <= now():
        raise MoveNotOpen("accept", "its time is over", remedy="Propose it again.")
    if order.version != change.base_version:
        return await _end(change, order, "conflict", by)
    change.move("accept")
    await edit_order(order.id, read_operations(change.operations), change.reason or None, by=by)
    return await _end(change, await get_order_to_change(order.id), "apply", by)


@command("orders.answer")
async def decline_change(change_id: str, reason: str | None, *, by: Caller) -> OrderChange:
    """Say no to a change, or take back one's own.

    Raises  NoSuchChange, MoveNotOpen
    """
    change, order = await _change_to_answer(change_id)
    refuse_closed("decline", reasons_against("decline", change.state, change.side, by))
    return await _end(change, order, "decline", by, given_reason(reason))


@command("orders.expire")
async def expire_change(change_id: str, *, by: Caller) -> OrderChange:
    """End a proposal that nobody answered in time; one that was answered meanwhile stays as it is."""
    change, order = await _change_to_answer(change_id)
    if change.state is not ChangeState.PROPOSED or change.expires_at > now():
        return change
    return await _end(change, order, "expire", by)


async def _end(change: OrderChange, order: Order, verb: str, by: Caller, answer: str = "") -> OrderChange:
    await end_change(order, change, verb, by=by.name, answer=answer)
    await settle(order, await list_lines(order.id))
    return change


async def _change_to_answer(change_id: str) -> tuple[OrderChange, Order]:
    known = await OrderChange.get_or_none(id=change_id) if prefix_of(change_id) == "chg" else None
    if known is None:
        raise NoSuchChange
    try:
        order = await get_order_to_change(str(known.order_id))  # type: ignore[attr-defined]
    except NoSuchOrder:
        raise NoSuchChange from None
    await known.refresh_from_db()
    return known, order
