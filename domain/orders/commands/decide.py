"""Taking an order on or not: confirm, reject, cancel."""

from domain.foundation.callers import SYSTEM, Caller
from domain.foundation.commands import caller_of_change, command, record
from domain.foundation.documents import file_document
from domain.foundation.models import Document
from domain.orders.commands.hold import end_hold
from domain.orders.commands.proposals import drop_change
from domain.orders.commands.settle import settle
from domain.orders.events import ConfirmationFiled, OrderCancelled, OrderConfirmed, OrderRejected
from domain.orders.hold_states import HoldState
from domain.orders.issues.credit import CreditExceeded, free_credit, give_credit
from domain.orders.issues.looking import tier_of
from domain.orders.issues.verifying import verify
from domain.orders.models import ConfirmationRule, Hold, Order, OrderLine
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.confirming import deciding
from domain.orders.rules.moving import must_be_open
from domain.orders.rules.reasons import given_reason, needed_reason
from domain.orders.rules.standing import standing
from domain.orders.states import Decision, OrderStatus
from domain.stock.commands import allocate_stock, release_stock


@command("orders.confirm")
async def confirm_order(order_id: str, *, by: Caller) -> Order:
    """Take the order on: its stock is allocated, the customer gets a confirmation."""
    order = await get_order_to_change(order_id)
    must_be_open("confirm", standing(order))
    await give_credit(order)
    lines = await list_lines(order.id)
    order.move("confirm")
    there = await allocate_stock(order.id, by=SYSTEM)
    for line in lines:
        line.sourced = there.get(line.id, 0)
    await OrderLine.bulk_update(lines, fields=["sourced"])
    record(OrderConfirmed(order_id=order.id, number=order.number))
    await settle(order, lines)
    return order


@command("orders.confirm")
async def confirm_order_by_rule(order_id: str, *, by: Caller) -> Order | None:
    """Confirm an order that one of the shop's rules covers; leave all others to a person."""
    order = await get_order_to_change(order_id)
    if order.status is not OrderStatus.PLACED or standing(order).held or order.needs_review:
        return None
    rules = await ConfirmationRule.filter(active=True).order_by("position", "id")
    rule = deciding(rules, order, await tier_of(order)) if rules else None
    if rule is None or rule.decision is not Decision.CONFIRM:
        return None
    try:
        return await confirm_order(order_id, by=by)
    except CreditExceeded:
        return await verify(order, await list_lines(order.id))


@command("orders.reject")
async def reject_order(order_id: str, reason: str | None, *, by: Caller) -> Order:
    """Do not take the order on; its stock is free again."""
    order = await get_order_to_change(order_id)
    must_be_open("reject", standing(order))
    why = needed_reason(reason, "reject")
    order.move("reject")
    record(OrderRejected(order_id=order.id, number=order.number, reason=why))
    await drop(order)
    return order


@command("orders.cancel")
async def cancel_order(order_id: str, reason: str | None, *, by: Caller) -> Order:
    """Call the order off before anything was shipped; its stock is free again."""
    order = await get_order_to_change(order_id)
    must_be_open("cancel", standing(order))
    await call_off(order, given_reason(reason) or "no reason given")
    return order


async def call_off(order: Order, why: str) -> None:
    """Cancel an order that is locked and of which nothing was shipped."""
    order.move("cancel")
    record(OrderCancelled(order_id=order.id, number=order.number, reason=why))
    await drop(order)


async def drop(order: Order, *, expired: bool = False) -> None:
    """Let nothing be left to do for an order: its lines are cancelled, its stock and holds are released."""
    lines = await list_lines(order.id)
    for line in lines:
        line.sourced, line.worked, line.cancelled = 0, 0, line.quantity
    await OrderLine.bulk_update(lines, fields=["sourced", "worked", "cancelled"])
    await release_stock(order.id, expired=expired, by=SYSTEM)
    order.due_minor = 0
    await drop_change(order)
    for hold in await Hold.filter(order_id=order.id, state=HoldState.ACTIVE).order_by("id"):
        await end_hold(hold, order, caller_of_change())
    await settle(order, lines)
    await free_credit(order)


@command("orders.confirm")
async def file_confirmation(
    order_id: str, filename: str, content: bytes, news_id: str | None = None, *, by: Caller
) -> Document:
    """Keep the order confirmation that was made; a second one is not taken.

    news_id  the round of changes after which it was made anew
    """
    await get_order_to_change(order_id)
    return await file_document(
        CONFIRMATION,
        subject_id=news_id or order_id,
        order_id=order_id,
        filename=filename,
        content=content,
        telling=lambda document: ConfirmationFiled(
            order_id=order_id, document_id=document.id, renewed=news_id is not None
        ),
    )


CONFIRMATION = "ORDER_CONFIRMATION"
