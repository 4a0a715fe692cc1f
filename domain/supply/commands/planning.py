"""What stock does not cover of a confirmed order becomes tasks; a cancelled one's tasks are called off."""

from datetime import date

from domain.catalog.models import Product
from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.writing import put
from domain.orders.commands.progress import mark_sourced
from domain.orders.models import Order, OrderLine
from domain.orders.queries import get_order_with_lock, list_lines
from domain.orders.rules.extras import words_of
from domain.orders.states import OrderStatus
from domain.promises.states import BecauseKind
from domain.stock.commands.reserving import release_pieces
from domain.supply.commands.jobs import MADE, release
from domain.supply.commands.letting_go import let_go
from domain.supply.commands.purchasing import draft_dropship
from domain.supply.commands.telling import tell_moved
from domain.supply.events import SupplyPlanned
from domain.supply.models import SupplyTask
from domain.supply.queries.finding import list_open_tasks, list_rules, sellers_of
from domain.supply.rules.sourcing import BOUGHT, Sourced, source_of
from domain.supply.states import OPEN_TASKS, Source


@command("supply.manage")
async def plan_supply(order_id: str, *, by: Caller) -> Order:
    """Give every piece that is missing a task; pieces that have one are left alone, so it can be done again."""
    order = await get_order_with_lock(order_id)
    if order.status is not OrderStatus.CONFIRMED:
        return order
    # Goods that have just come are counted by a reaction of their own; nothing is planned twice meanwhile.
    order = await mark_sourced(order.id, by=by)
    missing = await _missing(order)
    tasks = [*await _tasks_for(order, missing), *await _extra_work(order)]
    put(*tasks)
    if tasks:
        record(SupplyPlanned(order_id=order.id, number=order.number, tasks=len(tasks)))
    for task in tasks:
        if task.reason:
            await fail(task, task.reason)
    for task in tasks:
        if task.kind in MADE:
            await release(task)
    await release_pieces(order.id, _not_from_stock(tasks), by=by)
    await draft_dropship(order, [task for task in tasks if task.kind is Source.DROPSHIP and not task.reason])
    return order


def _not_from_stock(tasks: list[SupplyTask]) -> dict[str, int]:
    """Pieces, by line, that will never lie on a shelf, so the line does not wait for stock."""
    found: dict[str, int] = {}
    for task in tasks:
        if task.kind in (Source.DROPSHIP, Source.SERVICE):
            line_id = str(task.order_line_id)  # type: ignore[attr-defined]
            found[line_id] = found.get(line_id, 0) + task.quantity
    return found


async def fail(task: SupplyTask, why: str) -> None:
    """What is to be done now is for a person to decide."""
    task.move("fail")
    task.reason = why
    await task.save()
    tell_moved(task)


async def _missing(order: Order) -> list[tuple[OrderLine, int]]:
    planned: dict[str, int] = {}
    for task in await SupplyTask.filter(order_id=order.id, status__in=OPEN_TASKS).exclude(kind=Source.EXTRA):
        line_id = str(task.order_line_id)  # type: ignore[attr-defined]
        planned[line_id] = planned.get(line_id, 0) + task.left
    left = [(line, line.live - line.sourced - planned.get(line.id, 0)) for line in await list_lines(order.id)]
    return [(line, count) for line, count in left if count > 0 and line.product_id]  # type: ignore[attr-defined]


async def _tasks_for(order: Order, missing: list[tuple[OrderLine, int]]) -> list[SupplyTask]:
    product_ids = {str(line.product_id) for line, _ in missing}  # type: ignore[attr-defined]
    if not product_ids:
        return []
    rules, sellers = await list_rules(), await sellers_of(product_ids)
    kinds = {product.id: product.kind for product in await Product.filter(id__in=list(product_ids))}
    found = []
    for line, count in missing:
        product_id = str(line.product_id)  # type: ignore[attr-defined]
        sourced = source_of(rules, product_id, kinds[product_id], sellers.get(product_id, []))
        if sourced.source is not Source.STOCK:
            found.append(_task(order, line, count, sourced))
    return found


async def _extra_work(order: Order) -> list[SupplyTask]:
    """Tasks for pieces on which extra work is wished and that are in no such task yet."""
    planned: dict[str, int] = {}
    for task in await SupplyTask.filter(order_id=order.id, status__in=OPEN_TASKS, kind=Source.EXTRA):
        line_id = str(task.order_line_id)  # type: ignore[attr-defined]
        planned[line_id] = planned.get(line_id, 0) + task.left
    found = []
    for line in await list_lines(order.id):
        count = line.live - max(line.worked, line.shipped) - planned.get(line.id, 0)
        if line.extras and count > 0:
            task = _task(order, line, count, Sourced(source=Source.EXTRA))
            task.work, task.planned_on = words_of(line), _worked_on(line)
            found.append(task)
    return found


def _worked_on(line: OrderLine) -> date | None:
    """The day on which the promise counts on the work being done."""
    days = [day for kind, day, *_ in line.promise or () if kind == BecauseKind.EXTRA.value and day]
    return date.fromisoformat(days[0]) if days else None


def _task(order: Order, line: OrderLine, count: int, sourced: Sourced) -> SupplyTask:
    nobody = sourced.source in BOUGHT and sourced.supplier_id is None
    return SupplyTask(
        order_id=order.id,
        order_line_id=line.id,
        product_id=line.product_id,  # type: ignore[attr-defined]
        supplier_id=sourced.supplier_id,
        kind=sourced.source,
        sku=line.sku,
        quantity=count,
        reason=f"No supplier sells {line.sku}; say who does, then plan it anew." if nobody else "",
    )


@command("supply.manage")
async def trim_supply(order_id: str, *, by: Caller) -> Order:
    """Call off the newest tasks of lines of which fewer pieces are wanted, and plan anew what is missing then."""
    order = await mark_sourced(order_id, by=by)
    tasks = await list_open_tasks(order.id)
    for line in await list_lines(order.id):
        mine = [task for task in tasks if str(task.order_line_id) == line.id]  # type: ignore[attr-defined]
        got = [task for task in mine if task.kind is not Source.EXTRA]
        await _trim(got, line.live - line.sourced)
        await _trim([task for task in mine if task not in got], line.live - max(line.worked, line.shipped))
    return await plan_supply(order_id, by=by)


async def _trim(tasks: list[SupplyTask], wanted: int) -> None:
    excess = sum(task.left for task in tasks) - wanted
    for task in reversed(tasks):
        if excess > 0 and not task.done:
            excess -= task.left
            await _call_off(task, "Fewer pieces are wanted.")


@command("supply.manage")
async def cancel_supply(order_id: str, *, by: Caller) -> Order:
    """Call off what is not done for an order that is no more; suppliers hear of what they were already sent."""
    order = await get_order_with_lock(order_id)
    for task in await list_open_tasks(order.id):
        await _call_off(task, f"Order {order.number} was cancelled.")
    return order


async def _call_off(task: SupplyTask, why: str) -> None:
    await let_go(task, why)
    task.move("cancel")
    task.reason = why
    await task.save()
    tell_moved(task)


@command("supply.manage")
async def share_supply(order_id: str, heir_id: str, *, by: Caller) -> Order:
    """Give tasks of pieces that went to another order to that one, as far as whole tasks did; plan the rest anew."""
    for one in sorted((order_id, heir_id)):
        await get_order_with_lock(one)
    heirs = {line.position: line for line in await list_lines(heir_id)}
    tasks = await list_open_tasks(order_id)
    got = [task for task in tasks if task.kind is not Source.EXTRA]
    for line in await list_lines(order_id):
        mine = [task for task in got if str(task.order_line_id) == line.id]  # type: ignore[attr-defined]
        excess = sum(task.left for task in mine) - (line.live - line.sourced)
        for task in reversed(mine):
            if not task.done and task.left <= excess and task.kind not in _BOUND and line.position in heirs:
                excess -= task.left
                await _give(task, heir_id, heirs[line.position])
    # Lines that moved whole have their tasks still.
    moved = {line.id: line for line in heirs.values()}
    for task in tasks:
        if str(task.order_line_id) in moved and task.kind not in _BOUND:  # type: ignore[attr-defined]
            await _give(task, heir_id, moved[str(task.order_line_id)])  # type: ignore[attr-defined]
        elif str(task.order_line_id) in moved:  # type: ignore[attr-defined]
            await _call_off(task, "The pieces are another order's now.")
    await plan_supply(heir_id, by=by)
    return await trim_supply(order_id, by=by)


# Their papers name the order.
_BOUND = (Source.DROPSHIP, Source.SERVICE)


async def _give(task: SupplyTask, heir_id: str, line: OrderLine) -> None:
    task.order_id, task.order_line_id = heir_id, line.id
    await task.save(update_fields=["order_id", "order_line_id"])
