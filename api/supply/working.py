"""Resources, slots, appointments and steps: their types, inputs and doors."""

import strawberry

from api.catalog.types import Product
from api.foundation.paging import PageInfo
from api.foundation.scalars import DateTime
from api.foundation.types import UserError
from api.supply.inputs import PurchasePiecesInput
from api.supply.types import Appointment, Resource, Slot
from domain.supply.commands import work_plans
from domain.supply.states import ResourceKind


@strawberry.input(description="minutes: how long it works on each day of the week, Monday first.")
class ResourceSaveInput:
    idempotency_key: str
    dry_run: bool | None = False
    id: strawberry.ID | None = None
    name: str
    kind: ResourceKind | None = ResourceKind.PERSON
    minutes: list[int]
    active: bool | None = True


@strawberry.input
class SlotOpenInput:
    idempotency_key: str
    dry_run: bool | None = False
    resource_id: strawberry.ID
    starts_at: DateTime
    ends_at: DateTime
    capacity: int | None = 1


@strawberry.input
class AppointmentBookInput:
    idempotency_key: str
    dry_run: bool | None = False
    expected_version: int | None = None
    task_id: strawberry.ID
    slot_id: strawberry.ID


@strawberry.input
class AppointmentMoveInput:
    id: strawberry.ID
    idempotency_key: str
    dry_run: bool | None = False
    expected_version: int | None = None
    slot_id: strawberry.ID


@strawberry.input
class AppointmentFinishInput:
    id: strawberry.ID
    idempotency_key: str
    dry_run: bool | None = False
    expected_version: int | None = None


@strawberry.input
class WorkStepInput:
    name: str
    resource_id: strawberry.ID
    piece_minutes: int
    setup_minutes: int | None = 0


@strawberry.input(description="How an article is made: steps in their order, and material for one piece.")
class WorkPlanSetInput:
    idempotency_key: str
    dry_run: bool | None = False
    sku: str
    steps: list[WorkStepInput]
    materials: list[PurchasePiecesInput] | None = None

    def given(self) -> list[work_plans.StepGiven]:
        return [
            work_plans.StepGiven(
                name=step.name,
                resource_id=step.resource_id,
                piece_minutes=step.piece_minutes,
                setup_minutes=step.setup_minutes or 0,
            )
            for step in self.steps
        ]


@strawberry.input(description="scrapped: pieces that were spoiled in the step; they are planned anew.")
class JobStepMoveInput:
    id: strawberry.ID
    idempotency_key: str
    dry_run: bool | None = False
    expected_version: int | None = None
    scrapped: int | None = 0


@strawberry.type
class ResourcePayload:
    object: Resource | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class SlotPayload:
    object: Slot | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class AppointmentPayload:
    object: Appointment | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class WorkPlanPayload:
    object: Product | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class ResourceEdge:
    cursor: str
    node: Resource


@strawberry.type
class ResourceConnection:
    edges: list[ResourceEdge]
    page_info: PageInfo


@strawberry.type
class SlotEdge:
    cursor: str
    node: Slot


@strawberry.type
class SlotConnection:
    edges: list[SlotEdge]
    page_info: PageInfo
