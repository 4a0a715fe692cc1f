"""Merging: open orders of one customer go in one shipment; each keeps its number, its invoices and its story."""

from collections.abc import Sequence

from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import refuse_all
from domain.foundation.ids import new_id, prefix_of
from domain.orders.changing.events import OrderMerged, OrderUnmerged
from domain.orders.commands.settle import settle
from domain.orders.errors import NoSuchOrder
from domain.orders.grouping import list_beside, lock_groups, standing_beside
from domain.orders.models import Order
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.merging import problems_of, problems_of_each
from domain.orders.rules.moving import must_be_open


@command("orders.merge")
async def merge_orders(order_id: str, others: Sequence[str], *, by: Caller) -> Order:
    """Let other orders go along with this one: they are sent together or not at all, with one label.

    Raises  NoSuchOrder, MoveNotOpen, RefusedForReasons
    """
    if prefix_of(order_id) != "ord":
        raise NoSuchOrder
    await lock_groups([order_id, *(one for one in others if prefix_of(one) == "ord")])
    order = await get_order_to_change(order_id)
    must_be_open("merge", await standing_beside(order, await list_lines(order.id)))
    beside = await list_beside(order)
    refuse_all(problems_of(order, others, len(beside)))
    joining = [await _joining(one, place) for place, one in enumerate(others)]
    alone = {one.id for one in joining if not await list_beside(one)}
    lines = {one.id: await list_lines(one.id) for one in joining}
    refuse_all(problems_of_each(order, [(one, lines[one.id]) for one in joining], alone))
    group_id = order.group_id if beside else new_id("grp")
    for one in (order, *joining):
        one.group_id = group_id
        await one.save(update_fields=["group_id"])
        await settle(one, await list_lines(one.id))
    together = sorted([order, *beside, *joining], key=lambda one: one.number)
    for one in (order, *joining):
        numbers = ", ".join(other.number for other in together if other is not one)
        record(OrderMerged(order_id=one.id, number=one.number, numbers=numbers))
    return order


async def _joining(order_id: str, place: int) -> Order:
    try:
        return await get_order_to_change(order_id)
    except NoSuchOrder:
        raise NoSuchOrder(("with", str(place))) from None


@command("orders.unmerge")
async def unmerge_order(order_id: str, *, by: Caller) -> Order:
    """Let an order go alone again; the others go on together.

    Raises  NoSuchOrder, MoveNotOpen
    """
    if prefix_of(order_id) != "ord":
        raise NoSuchOrder
    await lock_groups([order_id])
    order = await get_order_to_change(order_id)
    must_be_open("unmerge", await standing_beside(order, await list_lines(order.id)))
    left = await list_beside(order)
    for one in (order, *(left if len(left) == 1 else ())):
        one.group_id = None
        await one.save(update_fields=["group_id"])
        await settle(one, await list_lines(one.id))
        record(OrderUnmerged(order_id=one.id, number=one.number))
    return order
