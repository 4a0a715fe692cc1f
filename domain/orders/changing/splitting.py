"""Splitting: pieces of an open order that wait go on as an order of their own."""

from collections.abc import Mapping, Sequence

from domain.foundation.callers import SYSTEM, Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import refuse_all
from domain.foundation.tokens import hashed, status_token
from domain.foundation.writing import fresh, put
from domain.orders.changing.events import OrderSplit, OrderSplitOff
from domain.orders.changing.renewing import outdate_confirmation
from domain.orders.changing.wishes import PiecesGiven
from domain.orders.commands.place import ORDER_NUMBERS
from domain.orders.commands.settle import derive, settle
from domain.orders.issues.facts import content_key
from domain.orders.issues.verifying import verify
from domain.orders.models import Order, OrderLine, ValidationIssue
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.confirming import agreed
from domain.orders.rules.moving import must_be_open
from domain.orders.rules.owing import due_minor
from domain.orders.rules.references import rf_reference
from domain.orders.rules.splitting import pieces_not_there, pieces_to_move, problems_of, problems_of_sums, shares
from domain.orders.rules.standing import standing
from domain.orders.states import IssueStatus, OrderStatus
from domain.promises.rules.promising import first_or_last
from domain.stock.commands import allocate_stock, hand_over, pieces_there

_SAME: tuple[str, ...] = (
    "channel",
    "customer_id",
    "weight",
    "language",
    "shipping_address",
    "billing_address",
    "currency",
    "placed_at",
)
_SAME += ("shipping_method", "carrier", "payment_method", "note", "ship_complete", "vat_id", "placed_by_id")
_OF_ORDER = ["total_net_minor", "total_tax_minor", "promised_on", "content_key"]
_OF_LINE = ["quantity", "net_minor", "tax_minor", "awaited", "sourced", "worked"]
_COPIED: tuple[str, ...] = (
    "position",
    "product_id",
    "sku",
    "name",
    "currency",
    "unit_price_minor",
    "tax_basis_points",
    "weight_grams",
)
_COPIED += ("promised_on", "first_promised_on", "promise", "extras")
_ISSUE: tuple[str, ...] = (
    "code",
    "severity",
    "status",
    "message",
    "remedy",
    "measure",
    "found_at",
    "closed_at",
    "closed_by_id",
)
_ISSUE += ("closed_by", "reason")


@command("orders.split")
async def split_order(order_id: str, given: Sequence[PiecesGiven], ready: bool = False, *, by: Caller) -> Order:
    """Move pieces that are not picked to a new order; money, stock and promises go with them.

    given  the pieces that move
    ready  what is there stays and all the rest moves
    Raises  MoveNotOpen, RefusedForReasons
    """
    order = await get_order_to_change(order_id)
    must_be_open("split", standing(order))
    lines = await list_lines(order.id)
    refuse_all(problems_of(lines, given, ready=ready))
    moving = pieces_not_there(lines, await pieces_there(order.id, by=SYSTEM)) if ready else pieces_to_move(lines, given)
    refuse_all(problems_of_sums(lines, moving, ready=ready))
    heir, known = await _heir(order), agreed(order, lines)
    parts = {line.id: _part(heir, line, moving[line.id]) for line in lines if line.id in moving}
    kept, gone = [line for line in lines if line not in parts.values()], list(parts.values())
    _share(order, kept, heir, gone)
    await _store(order, kept, heir, gone, parts, moving)
    await outdate_confirmation(order, kept, known)
    record(OrderSplit(order_id=order.id, number=order.number, heir_id=heir.id, heir_number=heir.number))
    return order


async def _heir(order: Order) -> Order:
    number = str(await ORDER_NUMBERS.take())
    heir = fresh(
        Order,
        **{name: getattr(order, name) for name in _SAME},
        number=number,
        split_from_id=order.id,
        payment_reference=rf_reference(number),
        search_text=f"{number} {order.search_text}",
    )
    heir.status_token_hash = hashed(status_token(heir.id))
    heir.move("place")
    if order.status is OrderStatus.CONFIRMED:
        heir.move("confirm")
    return heir


def _part(heir: Order, line: OrderLine, moved: int) -> OrderLine:
    """The line of the new order: the very line when all of it moves, else a copy for the pieces that do."""
    if moved == line.quantity:
        line.order_id = heir.id
        return line
    copy = {name: getattr(line, name) for name in _COPIED}
    net, tax = shares(line, moved) or (0, 0)
    awaited = min(moved, line.awaited)
    part = fresh(
        OrderLine,
        **copy,
        order_id=heir.id,
        quantity=moved,
        net_minor=line.net_minor - net,
        tax_minor=line.tax_minor - tax,
        awaited=awaited,
    )
    line.quantity, line.net_minor, line.tax_minor = line.quantity - moved, net, tax
    line.awaited, line.sourced = line.awaited - awaited, min(line.sourced, line.live)
    part.worked = max(0, min(moved, line.worked - line.live))
    line.worked -= part.worked
    return part


def _share(order: Order, kept: Sequence[OrderLine], heir: Order, gone: Sequence[OrderLine]) -> None:
    """The first order keeps shipping, and money as far as it owes."""
    for one, lines in ((order, kept), (heir, gone)):
        one.total_net_minor = sum(line.net_minor for line in lines) + one.shipping_net_minor
        one.total_tax_minor = sum(line.tax_minor for line in lines) + one.shipping_tax_minor
        one.due_minor = due_minor(lines, one.shipping_gross_minor)
        waiting = [line.promised_on for line in lines if line.live > line.shipped]
        one.promised_on = first_or_last(waiting, complete=one.ship_complete) if waiting else one.promised_on
    heir.received_minor = max(0, order.received_minor - order.due_minor)
    order.received_minor -= heir.received_minor
    order.content_key = content_key(
        [(line.sku, line.live) for line in kept if line.live], order.shipping_address["postal_code"]
    )


async def _store(
    order: Order,
    kept: Sequence[OrderLine],
    heir: Order,
    gone: Sequence[OrderLine],
    parts: Mapping[str, OrderLine],
    moving: Mapping[str, int],
) -> None:
    record(OrderSplitOff(order_id=heir.id, number=heir.number, from_id=order.id, from_number=order.number))
    derive(heir, gone, on_hold=False)
    put(heir, *(part for line_id, part in parts.items() if part.id != line_id))
    known = await ValidationIssue.filter(order_id=order.id, status=IssueStatus.WAIVED)
    put(*(_waived(issue, heir, parts) for issue in known if not issue.line_id or issue.line_id in parts))  # type: ignore[attr-defined]
    await OrderLine.filter(id__in=[part.id for line_id, part in parts.items() if part.id == line_id]).update(
        order_id=heir.id
    )
    await OrderLine.bulk_update([*kept, *gone], fields=_OF_LINE)
    await hand_over(order.id, moving, heir.id, {line_id: part.id for line_id, part in parts.items()}, by=SYSTEM)
    await order.save(update_fields=_OF_ORDER)
    for one, lines in ((order, kept), (heir, gone)):
        if one.status is OrderStatus.CONFIRMED:
            there = await allocate_stock(one.id, by=SYSTEM)
            for line in lines:
                line.sourced = max(line.picked, min(line.live, max(there.get(line.id, 0), line.shipped)))
            await OrderLine.bulk_update(lines, fields=["sourced"])
        await settle(one, lines)
        if one.status is OrderStatus.PLACED:
            await verify(one, lines)


def _waived(issue: ValidationIssue, heir: Order, parts: Mapping[str, OrderLine]) -> ValidationIssue:
    """What was decided about the pieces was decided wherever they are."""
    line = parts.get(issue.line_id)  # type: ignore[attr-defined]
    values = {name: getattr(issue, name) for name in _ISSUE}
    return fresh(ValidationIssue, **values, order_id=heir.id, line_id=line.id if line else None)
