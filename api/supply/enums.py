"""The states of what supplies as enums of the schema; named before an input or a type uses them."""

import strawberry

from domain.supply.states import (
    AppointmentStatus,
    PurchaseStatus,
    ResourceKind,
    Source,
    StepStatus,
    SupplyState,
    TaskStatus,
)

strawberry.enum(Source, name="SupplySource")
strawberry.enum(TaskStatus, name="SupplyTaskStatus")
strawberry.enum(PurchaseStatus, name="PurchaseOrderStatus")
strawberry.enum(SupplyState)
strawberry.enum(AppointmentStatus)
strawberry.enum(ResourceKind)
strawberry.enum(StepStatus, name="JobStepStatus")

__all__ = ["AppointmentStatus", "PurchaseStatus", "ResourceKind", "Source", "StepStatus", "SupplyState", "TaskStatus"]
