"""What comes of a purchase order: pieces received, pieces given up, pieces the supplier sent to the customer."""

from collections.abc import Mapping, Sequence

from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, Refused, refuse_all
from domain.orders.rules.reasons import needed_reason
from domain.shipping.commands import dispatch_order
from domain.shipping.rules import tracking_problems
from domain.supply.commands.arriving import arrive, expect_less
from domain.supply.commands.letting_go import end_if_nothing_comes, tell_less
from domain.supply.commands.purchasing import must_be_open_for
from domain.supply.commands.telling import tell_moved
from domain.supply.errors import NotThere, TooMany
from domain.supply.events import GoodsReceived
from domain.supply.models import PurchaseOrder, PurchaseOrderLine, SupplyTask
from domain.supply.queries.finding import get_purchase_order_to_change, list_purchase_lines, list_tasks_on
from domain.supply.rules.sharing import losses, shares

Pieces = Sequence[tuple[PurchaseOrderLine, int]]


@command("purchasing.manage")
async def receive_purchase(purchase_order_id: str, pieces: Mapping[str, int] | None, *, by: Caller) -> PurchaseOrder:
    """Put what came on the shelf; order lines that waited for it get theirs first. The rest stays expected.

    pieces  by line id; None for all that is expected
    """
    purchase = await get_purchase_order_to_change(purchase_order_id)
    await must_be_open_for("receive", purchase)
    came = await _given(purchase, pieces)
    for line, count in came:
        await arrive(line, count, by=by)
    await _count_received(came)
    record(GoodsReceived(purchase_order_id=purchase.id, number=purchase.number, pieces=sum(count for _, count in came)))
    await end_if_nothing_comes(purchase)
    return purchase


async def _given(purchase: PurchaseOrder, pieces: Mapping[str, int] | None) -> list[tuple[PurchaseOrderLine, int]]:
    """The lines with their pieces, none of them more than are expected."""
    lines = {line.id: line for line in await list_purchase_lines(purchase.id)}
    if pieces is None:
        return [(line, line.expected) for line in lines.values() if line.expected]
    if not pieces:
        raise Invalid("No line is named", path=("lines",), remedy="Name the lines and their pieces.")
    wrong: list[Refused] = []
    for place, (line_id, count) in enumerate(pieces.items()):
        line = lines.get(line_id)
        if line is None:
            wrong.append(NotThere("line of this purchase order", ("lines", str(place), "id")))
        elif not 1 <= count <= line.expected:
            wrong.append(TooMany(line.sku, count, line.expected, ("lines", str(place), "quantity")))
    refuse_all(wrong)
    return [(lines[line_id], count) for line_id, count in pieces.items()]


async def _count_received(came: Pieces) -> dict[str, int]:
    """Count pieces as received, and as done in the tasks that wait for them; answers the pieces by order line."""
    done: dict[str, int] = {}
    for line, count in came:
        tasks = await list_tasks_on([line.id])
        for task, share in zip(tasks, shares(count, [task.left for task in tasks]), strict=True):
            if share:
                await _finish(task, share)
                order_line_id = str(task.order_line_id)  # type: ignore[attr-defined]
                done[order_line_id] = done.get(order_line_id, 0) + share
        line.received += count
        await line.save()
    return done


async def _finish(task: SupplyTask, share: int) -> None:
    task.done += share
    task.version += 1
    if not task.left:
        task.move("finish")
        tell_moved(task)
    await task.save()


@command("purchasing.manage")
async def give_up_purchase(
    purchase_order_id: str, pieces: Mapping[str, int] | None, reason: str | None, *, by: Caller
) -> PurchaseOrder:
    """Do not expect pieces any more; tasks that waited for them fail, the newest first, and a person decides.

    pieces  by line id; None for all that is expected
    """
    purchase = await get_purchase_order_to_change(purchase_order_id)
    await must_be_open_for("giveUp", purchase)
    why = needed_reason(reason, "give up")
    for line, count in await _given(purchase, pieces):
        tasks = await list_tasks_on([line.id])
        free = line.expected - sum(task.left for task in tasks)
        for task, loss in zip(tasks, losses(count, [task.left for task in tasks], free), strict=True):
            await _lose(task, loss, why)
        line.given_up += count
        await expect_less(line, by=by)
        await line.save()
        tell_less(purchase, line, count, why, tell=False)
    purchase.reason = why
    await end_if_nothing_comes(purchase)
    return purchase


async def _lose(task: SupplyTask, loss: int, why: str) -> None:
    """The lost pieces fail, as a task of their own where others of the same still come or came."""
    if not loss:
        return
    lost = task
    if loss < task.quantity:
        lost = _split(task, loss)
        task.quantity -= loss
        task.version += 1
        if not task.left:
            task.move("finish")
            tell_moved(task)
        await task.save()
    lost.purchase_line_id = None
    lost.reason, lost.planned_on = why, None
    lost.move("fail")
    await lost.save()
    tell_moved(lost)


def _split(task: SupplyTask, pieces: int) -> SupplyTask:
    return SupplyTask(
        order_id=task.order_id,  # type: ignore[attr-defined]
        order_line_id=task.order_line_id,  # type: ignore[attr-defined]
        product_id=task.product_id,  # type: ignore[attr-defined]
        supplier_id=task.supplier_id,  # type: ignore[attr-defined]
        kind=task.kind,
        status=task.status,
        sku=task.sku,
        quantity=pieces,
    )


@command("purchasing.manage")
async def record_dispatch(
    purchase_order_id: str, pieces: Mapping[str, int] | None, carrier: str, tracking_number: str, *, by: Caller
) -> PurchaseOrder:
    """Write down that the supplier sent goods to the customer: a parcel of ours in all but its label.

    pieces  by line id of the purchase order; None for all that is expected
    """
    refuse_all(tracking_problems(carrier, tracking_number))
    purchase = await get_purchase_order_to_change(purchase_order_id)
    await must_be_open_for("dispatch", purchase)
    came = await _given(purchase, pieces)
    done = await _count_received(came)
    order_id = str(purchase.order_id)  # type: ignore[attr-defined]
    if done:
        await dispatch_order(order_id, done, carrier, tracking_number, by=by)
    record(
        GoodsReceived(
            order_id=order_id,
            purchase_order_id=purchase.id,
            number=purchase.number,
            pieces=sum(count for _, count in came),
        )
    )
    await end_if_nothing_comes(purchase)
    return purchase
