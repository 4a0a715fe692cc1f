"""Making: material leaves the shelf, steps are begun and ended, pieces come of it."""

from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, meet_version, record
from domain.foundation.errors import Invalid
from domain.foundation.ids import prefix_of
from domain.foundation.moves import refuse_closed
from domain.orders.commands.progress import mark_worked
from domain.orders.queries import get_order_with_lock
from domain.stock.commands import receive_stock
from domain.stock.commands.correcting import adjust_stock
from domain.supply.commands.calendars import schedule
from domain.supply.commands.telling import tell_moved
from domain.supply.errors import NotThere
from domain.supply.events import JobStepMoved
from domain.supply.models import JobStep, Material, SupplyTask
from domain.supply.rules.moving import step_reasons
from domain.supply.states import Source, StepStatus, TaskStatus

MADE = (Source.MAKE, Source.EXTRA)


@command("supply.manage")
async def start_step(step_id: str, *, by: Caller) -> SupplyTask:
    """Begin with a step; with the first one the material leaves the shelf.

    Raises  MoveNotOpen, TooFewPieces
    """
    step, task = await _step_to_change(step_id)
    unfinished = JobStep.filter(task_id=task.id, position__lt=step.position).exclude(status=StepStatus.FINISHED)
    before = await unfinished.order_by("position").first()
    refuse_closed("start", step_reasons("start", step.status, before.name if before else None))
    step.move("start")
    step.started_at = now()
    await step.save()
    if task.status is TaskStatus.RELEASED:
        await begin(task, by=by)
    _tell_step(task, step)
    return task


async def begin(task: SupplyTask, *, by: Caller) -> None:
    """The work on a task begins: its material is used up."""
    task.move("start")
    made_of = Material.filter(product_id=task.product_id)  # type: ignore[attr-defined]
    materials = await made_of.select_related("part").order_by("part_id")
    for material in materials if task.kind is Source.MAKE else ():
        reason = f"Material for {task.sku}, {task.id}"
        await adjust_stock(material.part.sku, -material.quantity * task.quantity, None, reason, by=by)
    await task.save()
    tell_moved(task)


@command("supply.manage")
async def finish_step(step_id: str, scrapped: int, *, by: Caller) -> SupplyTask:
    """End a step; pieces that were spoiled in it are planned anew. With the last step the others are there."""
    step, task = await _step_to_change(step_id)
    if not 0 <= scrapped <= task.quantity:
        remedy = f"Give 0 to {task.quantity}."
        raise Invalid(f"{scrapped} cannot be scrapped", path=("scrapped",), remedy=remedy)
    refuse_closed("finish", step_reasons("finish", step.status, None))
    step.move("finish")
    step.finished_at, step.scrapped = now(), scrapped
    await step.save()
    _tell_step(task, step)
    if scrapped:
        await _remake(task, scrapped)
    left = await JobStep.filter(task_id=task.id).exclude(status=StepStatus.FINISHED).count()
    if task.status is TaskStatus.IN_PROGRESS and not left:
        await end(task, by=by)
    await task.save()
    return task


async def _remake(task: SupplyTask, scrapped: int) -> None:
    """Spoiled pieces become a task of their own; one of which nothing is left fails, so that a person decides."""
    if scrapped == task.quantity:
        task.move("fail")
        task.reason = "All pieces were scrapped."
        tell_moved(task)
        return
    task.quantity -= scrapped
    task.version += 1
    again = SupplyTask(
        order_id=task.order_id,  # type: ignore[attr-defined]
        order_line_id=task.order_line_id,  # type: ignore[attr-defined]
        product_id=task.product_id,  # type: ignore[attr-defined]
        kind=task.kind,
        sku=task.sku,
        quantity=scrapped,
        reason="Made again: the first ones were scrapped.",
    )
    await again.save()
    await release(again)


async def release(task: SupplyTask) -> None:
    """Put a planned task into the calendars, or let it fail when it does not fit; it is stored already."""
    # Extra work has its days in the promise and takes no steps of how the article is made.
    why = await schedule(task) if task.kind is Source.MAKE else ""
    task.move("fail" if why else "release")
    task.reason = why or task.reason
    await task.save()
    tell_moved(task)


async def end(task: SupplyTask, *, by: Caller) -> None:
    """The pieces are there: made ones lie on the shelf, and stock gives them to those who wait. Saved by the caller."""
    task.move("finish")
    task.done = task.quantity
    tell_moved(task)
    if task.kind is Source.MAKE:
        await receive_stock(task.sku, task.quantity, None, f"made, {task.id}", by=by)
    if task.kind is Source.EXTRA:
        await mark_worked(str(task.order_id), str(task.order_line_id), task.quantity, by=by)  # type: ignore[attr-defined]


async def _step_to_change(step_id: str) -> tuple[JobStep, SupplyTask]:
    known = await JobStep.get_or_none(id=step_id).select_related("task") if prefix_of(step_id) == "jst" else None
    if known is None:
        raise NotThere("step")
    await get_order_with_lock(str(known.task.order_id))  # type: ignore[attr-defined]
    task = await SupplyTask.get(id=known.task.id)
    meet_version(task.version)
    return await JobStep.get(id=step_id), task


def _tell_step(task: SupplyTask, step: JobStep) -> None:
    record(
        JobStepMoved(
            order_id=str(task.order_id),  # type: ignore[attr-defined]
            task_id=task.id,
            name=step.name,
            status=step.status.value,
            scrapped=step.scrapped,
        )
    )
