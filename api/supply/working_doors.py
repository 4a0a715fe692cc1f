"""Doors to resources, slots, appointments and steps."""

import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import Sort
from api.foundation.scalars import DateTime
from api.supply.answers import SupplyTaskPayload
from api.supply.inputs import summed
from api.supply.mutations import parts
from api.supply.working import (
    AppointmentBookInput,
    AppointmentFinishInput,
    AppointmentMoveInput,
    AppointmentPayload,
    JobStepMoveInput,
    ResourceConnection,
    ResourcePayload,
    ResourceSaveInput,
    SlotConnection,
    SlotOpenInput,
    SlotPayload,
    WorkPlanPayload,
    WorkPlanSetInput,
)
from domain.catalog.queries import PRODUCT
from domain.foundation.views import Condition
from domain.supply.commands import appointments, jobs, work_plans
from domain.supply.queries.views import SUPPLY_TASK
from domain.supply.queries.working import APPOINTMENT, RESOURCE, SLOT, slots_between
from domain.supply.states import ResourceKind

OLDEST_FIRST = Sort("oldest", ("{t}.id",))
BY_TIME = Sort("time", ("{t}.starts_at", "{t}.id"), instants=frozenset({0}))


@strawberry.type
class WorkingQuery:
    @strawberry.field(metadata=READS_A_VIEW, description="Everybody and everything that works.")
    async def resources(self, info: Info, first: int | None = 50, after: str | None = None) -> ResourceConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, RESOURCE, where=Condition(), sort=OLDEST_FIRST, first=first, after=after
        )

    @strawberry.field(metadata=READS_A_VIEW, description="Slots with a free place, or full ones too, by time.")
    async def supply_slots(
        self,
        info: Info,
        first: int | None = 50,
        after: str | None = None,
        starts_after: DateTime | None = None,
        resource_id: strawberry.ID | None = None,
        starts_before: DateTime | None = None,
        full: bool | None = False,
    ) -> SlotConnection:
        where = slots_between(starts_after, starts_before, resource_id, full=bool(full))
        return await show_page(  # type: ignore[no-any-return]
            info, SLOT, where=where, sort=BY_TIME, first=first, after=after
        )


@strawberry.type
class WorkingMutation:
    @strawberry.mutation(description="Adds somebody or something that works, or changes it.")
    async def resource_save(self, info: Info, input: ResourceSaveInput) -> ResourcePayload:
        done = await carry_out(
            info,
            appointments.save_resource,
            input.id,
            input.name,
            input.kind or ResourceKind.PERSON,
            input.minutes,
            input.active is not False,
            input=input,
            view=RESOURCE,
        )
        return ResourcePayload(**parts(done))

    @strawberry.mutation(description="Offers a time with a resource.")
    async def slot_open(self, info: Info, input: SlotOpenInput) -> SlotPayload:
        capacity = 1 if input.capacity is None else input.capacity
        asked = (input.resource_id, input.starts_at, input.ends_at, capacity)
        return SlotPayload(**parts(await carry_out(info, appointments.open_slot, *asked, input=input, view=SLOT)))

    @strawberry.mutation(description="Agrees on a time for a service; the customer is told.")
    async def appointment_book(self, info: Info, input: AppointmentBookInput) -> AppointmentPayload:
        asked = (input.task_id, input.slot_id)
        done = await carry_out(info, appointments.book_appointment, *asked, input=input, view=APPOINTMENT)
        return AppointmentPayload(**parts(done))

    @strawberry.mutation(description="Agrees on another time; the customer is told.")
    async def appointment_move(self, info: Info, input: AppointmentMoveInput) -> AppointmentPayload:
        asked = (input.id, input.slot_id)
        done = await carry_out(info, appointments.move_appointment, *asked, input=input, view=APPOINTMENT)
        return AppointmentPayload(**parts(done))

    @strawberry.mutation(description="The service is done.")
    async def appointment_finish(self, info: Info, input: AppointmentFinishInput) -> AppointmentPayload:
        done = await carry_out(info, appointments.finish_appointment, input.id, input=input, view=APPOINTMENT)
        return AppointmentPayload(**parts(done))

    @strawberry.mutation(description="Says how an article is made; tasks that are planned stay as they are.")
    async def work_plan_set(self, info: Info, input: WorkPlanSetInput) -> WorkPlanPayload:
        materials = summed((one.sku, one.quantity) for one in input.materials or ())
        asked = (input.sku, input.given(), materials)
        done = await carry_out(info, work_plans.set_work_plan, *asked, input=input, view=PRODUCT)
        return WorkPlanPayload(**parts(done))

    @strawberry.mutation(description="Begins with a step; with the first one the material leaves the shelf.")
    async def job_step_start(self, info: Info, input: JobStepMoveInput) -> SupplyTaskPayload:
        done = await carry_out(info, jobs.start_step, input.id, input=input, view=SUPPLY_TASK)
        return SupplyTaskPayload(**parts(done))

    @strawberry.mutation(description="Ends a step; with the last one the pieces are there.")
    async def job_step_finish(self, info: Info, input: JobStepMoveInput) -> SupplyTaskPayload:
        done = await carry_out(info, jobs.finish_step, input.id, input.scrapped or 0, input=input, view=SUPPLY_TASK)
        return SupplyTaskPayload(**parts(done))
