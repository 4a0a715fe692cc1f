"""Moves of single tasks that a person makes."""

from domain.catalog.models import Product
from domain.foundation.callers import Caller
from domain.foundation.commands import command
from domain.foundation.errors import Invalid
from domain.foundation.moves import refuse_closed
from domain.orders.models import OrderLine
from domain.orders.rules.reasons import given_reason, needed_reason
from domain.supply.commands.jobs import MADE, begin, end, release
from domain.supply.commands.letting_go import let_go
from domain.supply.commands.planning import fail
from domain.supply.commands.purchasing import draft_dropship
from domain.supply.commands.telling import tell_moved
from domain.supply.errors import NotSold
from domain.supply.models import JobStep, SupplyTask
from domain.supply.queries.finding import get_supplier, get_task_to_change, sellers_of
from domain.supply.rules.moving import task_reasons
from domain.supply.rules.sourcing import BOUGHT
from domain.supply.states import Source, StepStatus


@command("supply.manage")
async def fail_task(task_id: str, reason: str | None, *, by: Caller) -> SupplyTask:
    """Say that a task cannot be done as planned; what is to be done instead is decided next."""
    task, _ = await get_task_to_change(task_id)
    must_be_open_for(task, "fail")
    why = needed_reason(reason, "fail")
    await let_go(task, why)
    await fail(task, why)
    return task


@command("supply.manage")
async def replan_task(
    task_id: str, source: Source | None, supplier_id: str | None, reason: str | None, *, by: Caller
) -> SupplyTask:
    """Let a task wait again, from the same source or from another one."""
    task, order = await get_task_to_change(task_id)
    must_be_open_for(task, "replan")
    why = given_reason(reason)
    if source is not None and Source.EXTRA in (source, task.kind) and source is not task.kind:
        remedy = "Leave source out; to do without the work, edit the order."
        raise Invalid("Extra work is no source of pieces", path=("source",), remedy=remedy)
    if source is Source.STOCK:
        raise Invalid(
            "Stock needs no task", path=("source",), remedy="Cancel the task; the line waits for stock by itself."
        )
    await let_go(task, why or "planned anew")
    task.move("replan")
    task.reason, task.planned_on = why, None
    task.kind = source or task.kind
    task.supplier_id = await _supplier(task, supplier_id)
    await task.save()
    tell_moved(task)
    if task.kind is Source.DROPSHIP:
        await draft_dropship(order, [task])
    if task.kind in MADE:
        await release(task)
    return task


@command("supply.manage")
async def start_task(task_id: str, *, by: Caller) -> SupplyTask:
    """Begin with a task that has no steps; its material leaves the shelf."""
    task, _ = await get_task_to_change(task_id)
    line = await OrderLine.get(id=task.order_line_id)  # type: ignore[attr-defined]
    must_be_open_for(task, "start", missing=task.left - (line.sourced - line.worked))
    await begin(task, by=by)
    return task


@command("supply.manage")
async def finish_task(task_id: str, *, by: Caller) -> SupplyTask:
    """Its pieces are there."""
    task, _ = await get_task_to_change(task_id)
    unfinished = await JobStep.filter(task_id=task.id).exclude(status=StepStatus.FINISHED).order_by("position").first()
    must_be_open_for(task, "finish", unfinished.name if unfinished else None)
    await end(task, by=by)
    await task.save()
    return task


async def _supplier(task: SupplyTask, supplier_id: str | None) -> str | None:
    """Who is to be bought from: who is named, else who was, else who sells it cheapest."""
    if task.kind not in BOUGHT:
        return None
    product_id = str(task.product_id)  # type: ignore[attr-defined]
    sellers = (await sellers_of([product_id])).get(product_id, [])
    was: str | None = task.supplier_id  # type: ignore[attr-defined]
    wanted = supplier_id or (was if was in sellers else next(iter(sellers), None))
    if wanted not in sellers:
        name = (await get_supplier(supplier_id)).name if supplier_id else "Nobody we know"
        raise NotSold((await Product.get(id=product_id)).sku, name, ("supplierId",))
    return wanted


@command("supply.manage")
async def cancel_task(task_id: str, reason: str | None, *, by: Caller) -> SupplyTask:
    """Call a task off; the line waits for stock, or for another task."""
    task, _ = await get_task_to_change(task_id)
    must_be_open_for(task, "cancel")
    why = needed_reason(reason, "cancel")
    await let_go(task, why)
    task.reason = why
    task.move("cancel")
    await task.save()
    tell_moved(task)
    return task


def must_be_open_for(task: SupplyTask, verb: str, step: str | None = None, missing: int = 0) -> None:
    """Raises  MoveNotOpen"""
    refuse_closed(verb, task_reasons(verb, task.status, task.kind, task.done, step, missing))
