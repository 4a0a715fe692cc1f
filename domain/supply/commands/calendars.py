"""Which days of which resource a task takes."""

from datetime import date

from domain.foundation.clock import today
from domain.foundation.database import on_postgres
from domain.supply.models import JobStep, Resource, SupplyDay, SupplyTask, WorkStep
from domain.supply.rules.capacity import spread, step_minutes
from domain.supply.states import StepStatus


async def schedule(task: SupplyTask) -> str:
    """Give a task its steps and their days; answers why it cannot be done, or nothing. Saved by the caller."""
    ready_on = today()
    steps = await WorkStep.filter(product_id=task.product_id).order_by("position").select_related("resource")  # type: ignore[attr-defined]
    for step in steps:
        minutes = step_minutes(step.setup_minutes, step.piece_minutes, task.quantity)
        days = await _book(step.resource, minutes, ready_on)
        if days is None:
            return f"{step.resource.name} has not enough time within a year; give it more, or another resource."
        ready_on = max(days, default=ready_on)
        await JobStep.create(
            task_id=task.id,
            position=step.position,
            name=step.name,
            resource_id=step.resource.id,
            minutes=minutes,
            booked={day.isoformat(): count for day, count in days.items()},
            planned_on=ready_on,
        )
    task.planned_on = ready_on
    return ""


async def _book(resource: Resource, minutes: int, first_day: date) -> dict[date, int] | None:
    """Take minutes of a resource's next days; whoever does waits for the others."""
    query = Resource.filter(id=resource.id)
    await (query.select_for_update() if on_postgres() else query).get()
    taken = {row.day: row for row in await SupplyDay.filter(resource_id=resource.id, day__gte=first_day)}
    days = spread(minutes, first_day, resource.minutes, {day: row.booked_minutes for day, row in taken.items()})
    for day, count in (days or {}).items():
        row = taken.get(day) or SupplyDay(resource_id=resource.id, day=day)
        row.capacity_minutes = max(resource.minutes[day.weekday()], row.booked_minutes + count)
        row.booked_minutes += count
        await row.save()
    return days


async def leave_calendar(task: SupplyTask) -> None:
    """Steps of a task that is called off or planned anew take no time any more."""
    for step in await JobStep.filter(task_id=task.id).order_by("resource_id"):
        if step.status is not StepStatus.FINISHED:
            query = Resource.filter(id=step.resource_id)  # type: ignore[attr-defined]
            await (query.select_for_update() if on_postgres() else query).get()
            for day, count in step.booked.items():
                row = await SupplyDay.get(resource_id=step.resource_id, day=date.fromisoformat(day))  # type: ignore[attr-defined]
                row.booked_minutes -= count
                await row.save()
        await step.delete()
