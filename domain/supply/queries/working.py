"""Resources, slots, appointments and steps, as they are shown."""

from datetime import datetime

from domain.foundation.views import Condition, Many, One, View, all_of, computed, day, enum, instant, plain
from domain.supply.queries.views import SUPPLY_TASK
from domain.supply.rules.moving import appointment_moves_of_row, step_moves_of_row
from domain.supply.states import AppointmentStatus, ResourceKind, StepStatus

RESOURCE = View(
    "Resource",
    "resources",
    {
        "id": plain("{t}.id"),
        "name": plain("{t}.name"),
        "kind": enum("{t}.kind", ResourceKind),
        "minutes": computed(lambda values, caller: list(values[0]), "{json}({t}.minutes)"),
        "active": plain("{t}.active"),
    },
    permission="supply.read",
)
SLOT = View(
    "SupplySlot",
    "supply_slots",
    {
        "id": plain("{t}.id"),
        "resource": One(RESOURCE, "{c}.id = {t}.resource_id"),
        "starts_at": instant("{t}.starts_at"),
        "ends_at": instant("{t}.ends_at"),
        "capacity": plain("{t}.capacity"),
        "booked": plain("{t}.booked"),
    },
    permission="supply.read",
)
APPOINTMENT = View(
    "Appointment",
    "appointments",
    {
        "id": plain("{t}.id"),
        "version": plain("{t}.version"),
        "status": enum("{t}.status", AppointmentStatus),
        "moves": computed(appointment_moves_of_row, "{t}.status"),
        "slot": One(SLOT, "{c}.id = {t}.slot_id"),
        "task": One(SUPPLY_TASK, "{c}.id = {t}.task_id"),
    },
    permission="supply.read",
)
SLOT.extend(appointments=Many(APPOINTMENT, "{c}.slot_id = {t}.id and {c}.status <> 'CANCELLED'", ("{t}.id",)))
JOB_STEP = View(
    "JobStep",
    "job_steps",
    {
        "id": plain("{t}.id"),
        "position": plain("{t}.position"),
        "name": plain("{t}.name"),
        "minutes": plain("{t}.minutes"),
        "resource": One(RESOURCE, "{c}.id = {t}.resource_id"),
        "planned_on": day("{t}.planned_on"),
        "status": enum("{t}.status", StepStatus),
        "scrapped": plain("{t}.scrapped"),
        "started_at": instant("{t}.started_at"),
        "finished_at": instant("{t}.finished_at"),
        "moves": computed(
            step_moves_of_row,
            "{t}.status",
            "(select b.name from job_steps b where b.task_id = {t}.task_id and b.position < {t}.position"
            " and b.status <> 'FINISHED' order by b.position limit 1)",
        ),
    },
    permission="supply.read",
)
SUPPLY_TASK.extend(
    appointment=One(APPOINTMENT, "{c}.task_id = {t}.id and {c}.status <> 'CANCELLED'"),
    steps=Many(JOB_STEP, "{c}.task_id = {t}.id", ("{t}.position",)),
)


def slots_between(
    starts_after: datetime | None, starts_before: datetime | None, resource_id: str | None, *, full: bool
) -> Condition:
    """Slots from the first instant on, before the second.

    full  also those in which nobody can be had any more
    """
    found = (
        ("{t}.starts_at >= {}", starts_after),
        ("{t}.starts_at < {}", starts_before),
        ("{t}.resource_id = {}", resource_id),
    )
    asked = [Condition(sql, (value,)) for sql, value in found if value is not None]
    return all_of(asked if full else [Condition("{t}.booked < {t}.capacity"), *asked])
