"""What rooms above write down here: how far the goods, the invoices and the money have come."""

from collections.abc import Mapping

from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.orders.commands.settle import settle
from domain.orders.events import OrderSourced
from domain.orders.grouping import standing_beside
from domain.orders.issues.credit import free_credit
from domain.orders.models import Order, OrderLine
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.moving import must_be_open
from domain.orders.rules.standing import standing
from domain.orders.states import OrderStatus
from domain.stock.commands import allocate_stock


@command("orders.refresh")
async def mark_sourced(order_id: str, *, by: Caller) -> Order:
    """Count as sourced what stock keeps for a confirmed order by now; changes nothing when that is counted already."""
    order = await get_order_to_change(order_id)
    if order.status is not OrderStatus.CONFIRMED:
        return order
    lines = await list_lines(order.id)
    there = await allocate_stock(order.id, by=by)
    changed = [line for line in lines if line.id in there and line.sourced != max(there[line.id], line.picked)]
    if not changed:
        return order
    for line in changed:
        line.sourced = max(there[line.id], line.picked)
        # Pieces that were worked on and taken away are worked on anew.
        line.worked = min(line.worked, line.sourced)
    await OrderLine.bulk_update(changed, fields=["sourced", "worked"])
    missing = sum(line.live - line.sourced for line in lines)
    record(OrderSourced(order_id=order.id, number=order.number, missing=missing))
    await settle(order, lines)
    return order


@command("orders.ship")
async def mark_shipped(order_id: str, *, by: Caller) -> tuple[Order, list[tuple[OrderLine, int]]]:
    """Count everything that is here and finished as picked, packed and shipped; answers the pieces per line.

    Orders that go along must be ready, too; the order goes alone from then on.
    """
    order = await get_order_to_change(order_id)
    lines = await list_lines(order.id)
    must_be_open("ship", await standing_beside(order, lines))
    pieces = [(line, line.finished - line.shipped) for line in lines if line.finished > line.shipped]
    for line, _ in pieces:
        line.picked = line.packed = line.shipped = line.finished
    await OrderLine.bulk_update([line for line, _ in pieces], fields=["picked", "packed", "shipped"])
    if order.group_id is not None:
        order.group_id = None
        await order.save(update_fields=["group_id"])
    await settle(order, lines)
    return order, pieces


@command("orders.ship")
async def mark_supplied(
    order_id: str, pieces: Mapping[str, int], *, delivered: bool = False, by: Caller
) -> tuple[Order, list[tuple[OrderLine, int]]]:
    """Count pieces as sourced, picked, packed and shipped at once, as others sent them or nothing is to be sent.

    pieces     by line id
    delivered  they are with the customer already
    """
    order = await get_order_to_change(order_id)
    lines = await list_lines(order.id)
    changed = [(line, pieces[line.id]) for line in lines if pieces.get(line.id)]
    for line, count in changed:
        for counter in ("sourced", "picked", "packed", "shipped", *(("delivered",) if delivered else ())):
            setattr(line, counter, getattr(line, counter) + count)
        line.worked = max(line.worked, line.shipped) if line.extras else line.worked
    await OrderLine.bulk_update(
        [line for line, _ in changed], fields=["sourced", "picked", "packed", "shipped", "delivered", "worked"]
    )
    await settle(order, lines)
    return order, changed


@command("supply.manage")
async def mark_worked(order_id: str, line_id: str, pieces: int, *, by: Caller) -> Order:
    """Count the extra work on pieces of a line as done."""
    order = await get_order_to_change(order_id)
    lines = await list_lines(order.id)
    for line in lines:
        if line.id == line_id:
            line.worked = min(line.live, line.worked + pieces)
            await line.save(update_fields=["worked"])
    await settle(order, lines)
    return order


@command("orders.deliver")
async def mark_delivered(order_id: str, *, by: Caller) -> Order:
    """Count everything that was shipped as delivered."""
    order = await get_order_to_change(order_id)
    lines = await list_lines(order.id)
    must_be_open("deliver", standing(order, lines))
    for line in lines:
        line.delivered = line.shipped
    await OrderLine.bulk_update(lines, fields=["delivered"])
    await settle(order, lines)
    return order


@command("orders.deliver")
async def mark_arrived(order_id: str, pieces: Mapping[str, int], *, by: Caller) -> Order:
    """Count the pieces of a parcel as delivered, by line id."""
    order = await get_order_to_change(order_id)
    lines = await list_lines(order.id)
    for line in lines:
        line.delivered = min(line.shipped, line.delivered + pieces.get(line.id, 0))
    await OrderLine.bulk_update(lines, fields=["delivered"])
    await settle(order, lines)
    return order


@command("billing.issue")
async def mark_invoiced(order_id: str, pieces: Mapping[str, int], *, by: Caller) -> Order:
    """Count pieces as invoiced, by line id."""
    order = await get_order_to_change(order_id)
    lines = await list_lines(order.id)
    changed = [line for line in lines if pieces.get(line.id)]
    for line in changed:
        line.invoiced += pieces[line.id]
    await OrderLine.bulk_update(changed, fields=["invoiced"])
    await settle(order, lines)
    return order


@command("payments.allocate")
async def book_payment(order_id: str, amount_minor: int, *, by: Caller) -> Order:
    """Count money as received, or as gone back when the amount is negative."""
    order = await get_order_to_change(order_id)
    order.received_minor += amount_minor
    await settle(order, await list_lines(order.id))
    await free_credit(order)
    return order
