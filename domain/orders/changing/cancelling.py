"""Calling off a line of an order, or some of its pieces, while they are still here."""

from collections.abc import Sequence

from domain.foundation.callers import SYSTEM, Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid
from domain.foundation.ids import prefix_of
from domain.foundation.moves import MoveNotOpen
from domain.orders.changing.renewing import outdate_confirmation
from domain.orders.commands.decide import call_off
from domain.orders.commands.settle import settle
from domain.orders.errors import NoSuchLine, NoSuchOrder
from domain.orders.events import OrderLineCancelled
from domain.orders.issues.credit import free_credit
from domain.orders.models import Order, OrderLine
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.confirming import agreed
from domain.orders.rules.lines import reasons_against_cancelling
from domain.orders.rules.owing import due_minor
from domain.orders.rules.reasons import given_reason
from domain.stock.commands import release_pieces


@command("orders.cancel")
async def cancel_line(line_id: str, quantity: int | None, reason: str | None, *, by: Caller) -> Order:
    """Call pieces of a line off; an order of which nothing is left is cancelled.

    quantity  how many; None for all that are still here
    Raises    NoSuchLine, MoveNotOpen, Invalid
    """
    order, lines, line = await get_line_to_change(line_id)
    reasons = reasons_against_cancelling(order.status, line)
    if reasons:
        raise MoveNotOpen("cancel", " ".join(reasons), remedy="`moves` of the line tells what is open now.")
    count = line.still_here if quantity is None else quantity
    if not 1 <= count <= line.still_here:
        raise Invalid(
            f"{count} of {line.sku} cannot be cancelled",
            path=("quantity",),
            remedy=f"Cancel 1 to {line.still_here}; what was picked or sent comes back as a return.",
        )
    why = given_reason(reason) or "no reason given"
    if count == sum(one.live for one in lines):
        record(line_cancelled(order, line, count, why))
        await call_off(order, why)
        return order
    known = agreed(order, lines)
    await drop_pieces(order, lines, {line.id: count}, why)
    await settle(order, lines)
    await outdate_confirmation(order, lines, known)
    return order


async def drop_pieces(order: Order, lines: Sequence[OrderLine], pieces: dict[str, int], why: str) -> None:
    """Count pieces as cancelled, by line, give their stock back and work out what is due; the order is not saved."""
    dropped = [line for line in lines if pieces.get(line.id)]
    if not dropped:
        return
    for line in dropped:
        line.cancelled += pieces[line.id]
        # Pieces that are still waited for go first.
        line.sourced, line.worked = min(line.sourced, line.live), min(line.worked, line.live)
        record(line_cancelled(order, line, pieces[line.id], why))
    await OrderLine.bulk_update(dropped, fields=["cancelled", "sourced", "worked"])
    await release_pieces(order.id, {line.id: pieces[line.id] for line in dropped}, by=SYSTEM)
    order.due_minor = due_minor(lines, order.shipping_gross_minor)
    await free_credit(order)


def line_cancelled(order: Order, line: OrderLine, count: int, why: str) -> OrderLineCancelled:
    return OrderLineCancelled(
        order_id=order.id, number=order.number, line_id=line.id, sku=line.sku, quantity=count, reason=why
    )


async def get_line_to_change(line_id: str) -> tuple[Order, list[OrderLine], OrderLine]:
    """A line with its order, which is locked until the command ends, and all its lines.

    Raises  NoSuchLine, StaleVersion
    """
    found = await OrderLine.get_or_none(id=line_id) if prefix_of(line_id) == "oli" else None
    if found is None:
        raise NoSuchLine
    try:
        order = await get_order_to_change(str(found.order_id))  # type: ignore[attr-defined]
    except NoSuchOrder:
        raise NoSuchLine from None
    lines = await list_lines(order.id)
    return order, lines, next(line for line in lines if line.id == line_id)
