"""Services: a time with a resource is booked, moved, and the work is done."""

from datetime import datetime, timedelta

from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, meet_version, record
from domain.foundation.database import on_postgres, placeholders, rows
from domain.foundation.errors import Invalid, Refused, refuse_all
from domain.foundation.ids import new_id, prefix_of
from domain.foundation.moves import refuse_closed
from domain.foundation.texts import control_problems
from domain.orders.commands.progress import mark_supplied
from domain.orders.queries import get_order_with_lock
from domain.supply.commands.telling import tell_moved
from domain.supply.errors import NoPlaceLeft, NotThere
from domain.supply.events import AppointmentBooked, AppointmentMoved, ResourceSaved, ServiceDone, SlotOpened
from domain.supply.models import Appointment, Resource, Slot, SupplyTask
from domain.supply.queries.finding import get_task_to_change
from domain.supply.rules.moving import appointment_reasons, task_reasons
from domain.supply.states import AppointmentStatus, ResourceKind

MOST_AT_ONCE = 1_000
LONGEST_SLOT = timedelta(days=31)
DAY_MINUTES = 24 * 60


@command("supply.manage")
async def save_resource(
    resource_id: str | None, name: str, kind: ResourceKind, minutes: list[int], active: bool, *, by: Caller
) -> Resource:
    """Know somebody or something that works, or know it better.

    minutes  on each day of the week, Monday first
    """
    found: list[Refused] = [*control_problems(name, ("name",))]
    if not 1 <= len(name.strip()) <= 120:
        found.append(Invalid("The name is empty or too long", path=("name",), remedy="Use 1 to 120 characters."))
    if len(minutes) != 7 or not all(0 <= count <= DAY_MINUTES for count in minutes):
        remedy = "Give seven numbers from 0 to 1440, Monday first."
        found.append(Invalid("These are not the minutes of a week", path=("minutes",), remedy=remedy))
    refuse_all(found)
    resource = Resource() if resource_id is None else await get_resource(resource_id, ("id",))
    resource.name, resource.kind, resource.minutes, resource.active = name.strip(), kind, minutes, active
    await resource.save()
    record(ResourceSaved(resource_id=resource.id, name=resource.name))
    return resource


async def get_resource(resource_id: str, path: tuple[str, ...] = ("resourceId",)) -> Resource:
    """Raises  NotThere"""
    found = await Resource.get_or_none(id=resource_id) if prefix_of(resource_id) == "res" else None
    if found is None:
        raise NotThere("resource", path)
    return found


@command("supply.manage")
async def open_slot(resource_id: str, starts_at: datetime, ends_at: datetime, capacity: int, *, by: Caller) -> Slot:
    """Offer a time with a resource; the same one again takes the new end and capacity."""
    found: list[Refused] = []
    if not timedelta(0) < ends_at - starts_at <= LONGEST_SLOT:
        found.append(
            Invalid("It must end after it starts", path=("endsAt",), remedy="Give a later end, within a month.")
        )
    if not 1 <= capacity <= MOST_AT_ONCE:
        found.append(Invalid(f"{capacity} cannot be", path=("capacity",), remedy=f"Give 1 to {MOST_AT_ONCE}."))
    refuse_all(found)
    resource = await get_resource(resource_id)
    slot = await Slot.get_or_none(resource_id=resource.id, starts_at=starts_at) or Slot(
        resource_id=resource.id, starts_at=starts_at
    )
    if capacity < slot.booked:
        raise Invalid(f"{slot.booked} are booked already", path=("capacity",), remedy="Move some of them first.")
    slot.ends_at, slot.capacity = ends_at, capacity
    await slot.save()
    record(SlotOpened(slot_id=slot.id, starts_at=_text(starts_at), capacity=capacity))
    return slot


@command("supply.manage")
async def book_appointment(task_id: str, slot_id: str, *, by: Caller) -> Appointment:
    """Agree on a time for a service.

    Raises  NoPlaceLeft, MoveNotOpen
    """
    task, _ = await get_task_to_change(task_id)
    refuse_closed("book", task_reasons("book", task.status, task.kind, task.done))
    task.move("release")
    slot = await _take(slot_id)
    appointment = await Appointment.create(task_id=task.id, slot_id=slot.id)
    task.planned_on = slot.starts_at.date()
    await task.save()
    tell_moved(task)
    record(
        AppointmentBooked(
            order_id=str(task.order_id),  # type: ignore[attr-defined]
            appointment_id=appointment.id,
            change_id=appointment.id,
            sku=task.sku,
            starts_at=_text(slot.starts_at),
        )
    )
    return appointment


@command("supply.manage")
async def move_appointment(appointment_id: str, slot_id: str, *, by: Caller) -> Appointment:
    """Agree on another time; the customer is told.

    Raises  NoPlaceLeft, MoveNotOpen
    """
    appointment, task = await _to_change(appointment_id)
    refuse_closed("move", appointment_reasons("move", appointment.status))
    appointment.move("move")
    was = await Slot.get(id=appointment.slot_id)  # type: ignore[attr-defined]
    if was.id == slot_id:
        raise Invalid("It is at this time already", path=("slotId",), remedy="Choose another slot.")
    await _lock(was.id, slot_id)
    slot = await _take(slot_id)
    await _give_back(was.id)
    appointment.slot_id = slot.id
    await appointment.save()
    task.planned_on = slot.starts_at.date()
    task.version += 1
    await task.save()
    record(
        AppointmentMoved(
            order_id=str(task.order_id),  # type: ignore[attr-defined]
            appointment_id=appointment.id,
            change_id=new_id("apc"),
            sku=task.sku,
            was_at=_text(was.starts_at),
            starts_at=_text(slot.starts_at),
        )
    )
    return appointment


@command("supply.manage")
async def finish_appointment(appointment_id: str, *, by: Caller) -> Appointment:
    """The service is done: nothing is left to send of its line."""
    appointment, task = await _to_change(appointment_id)
    refuse_closed("finish", appointment_reasons("finish", appointment.status))
    appointment.move("finish")
    await appointment.save()
    task.move("start")
    task.move("finish")
    pieces, task.done = task.left, task.quantity
    await task.save()
    tell_moved(task)
    order_id = str(task.order_id)  # type: ignore[attr-defined]
    await mark_supplied(order_id, {str(task.order_line_id): pieces}, delivered=True, by=by)  # type: ignore[attr-defined]
    record(ServiceDone(order_id=order_id, appointment_id=appointment.id, sku=task.sku, quantity=pieces))
    return appointment


async def leave_slot(task: SupplyTask) -> None:
    """A task that is called off or planned anew needs its time no more."""
    for appointment in await Appointment.filter(task_id=task.id, status=AppointmentStatus.BOOKED):
        appointment.move("cancel")
        await appointment.save()
        await _give_back(str(appointment.slot_id))  # type: ignore[attr-defined]


async def _to_change(appointment_id: str) -> tuple[Appointment, SupplyTask]:
    known = prefix_of(appointment_id) == "apt"
    found = await Appointment.get_or_none(id=appointment_id).select_related("task") if known else None
    if found is None:
        raise NotThere("appointment")
    await get_order_with_lock(str(found.task.order_id))  # type: ignore[attr-defined]
    appointment = await Appointment.get(id=appointment_id)
    meet_version(appointment.version)
    return appointment, await SupplyTask.get(id=found.task.id)


async def _take(slot_id: str) -> Slot:
    """One place in a slot that has not begun."""
    slot = await Slot.get_or_none(id=slot_id) if prefix_of(slot_id) == "slt" else None
    if slot is None:
        raise NotThere("slot", ("slotId",))
    if slot.starts_at < now():
        raise Invalid("This time has passed", path=("slotId",), remedy="Choose a later slot.")
    taken = await rows(
        "update supply_slots set booked = booked + 1 where id = $1 and booked < capacity returning id", slot.id
    )
    if not taken:
        raise NoPlaceLeft
    return slot


async def _lock(*slot_ids: str) -> None:
    """Two that change places never wait for each other."""
    if on_postgres():
        await rows(
            f"select 1 from supply_slots where id in ({placeholders(len(slot_ids))}) order by id for no key update",
            *slot_ids,
        )


async def _give_back(slot_id: str) -> None:
    await rows("update supply_slots set booked = booked - 1 where id = $1 returning id", slot_id)


def _text(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")
