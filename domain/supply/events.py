"""What supply tells; those with an order_id belong to the order's own story."""

from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class SupplyPlanned(Event):
    """What stock does not cover of an order has its tasks."""

    told = "{tasks} supply tasks planned"

    number: str
    tasks: int


@dataclass(frozen=True, kw_only=True)
class SupplyTaskMoved(Event):
    """A task of an order came further, or failed; why is said on the task."""

    told = "{quantity} × {sku}: {kind} {status}"

    task_id: str
    kind: str
    status: str
    sku: str
    quantity: int


@dataclass(frozen=True, kw_only=True)
class PurchaseOrderCreated(Event):
    """A purchase order is drafted."""

    told = "Purchase order {number} drafted"

    purchase_order_id: str
    number: str


@dataclass(frozen=True, kw_only=True)
class PurchaseOrderSent(Event):
    """A purchase order is decided on; paper and mail follow."""

    told = "Purchase order {number} sent"

    purchase_order_id: str
    number: str


@dataclass(frozen=True, kw_only=True)
class PurchaseOrderFiled(Event):
    """The purchase order exists as a document."""

    told = "Purchase order {number} written"

    purchase_order_id: str
    number: str
    document_id: str


@dataclass(frozen=True, kw_only=True)
class PurchaseOrderChanged(Event):
    """Pieces that the supplier was to send are no longer wanted, or no longer come.

    change_id  this change's own id, so that the supplier is told of each once
    tell       whether the supplier has to be told
    """

    told = "Purchase order {number}: {pieces} pieces less: {reason}"

    purchase_order_id: str
    number: str
    change_id: str
    pieces: int
    sku: str
    reason: str
    tell: bool


@dataclass(frozen=True, kw_only=True)
class PurchaseOrderDated(Event):
    """The supplier says another day."""

    told = "Purchase order {number} comes on {expected_on}"

    purchase_order_id: str
    number: str
    expected_on: str


@dataclass(frozen=True, kw_only=True)
class GoodsReceived(Event):
    """Pieces of a purchase order are here."""

    told = "{pieces} pieces of purchase order {number} received"

    purchase_order_id: str
    number: str
    pieces: int


@dataclass(frozen=True, kw_only=True)
class SupplierSaved(Event):
    """A supplier is known, or known better."""

    told = "Supplier {name} saved"

    supplier_id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class SupplyRuleSet(Event):
    """Pieces come from somewhere by another rule."""

    told = "Supply rule: {source}"

    rule_id: str
    source: str


@dataclass(frozen=True, kw_only=True)
class AppointmentBooked(Event):
    """A service has its time.

    change_id  this booking's own id, so that the customer is told of it once
    """

    told = "Appointment for {sku} on {starts_at}"

    appointment_id: str
    change_id: str
    sku: str
    starts_at: str


@dataclass(frozen=True, kw_only=True)
class AppointmentMoved(Event):
    """A service is done at another time than was agreed.

    change_id  this move's own id, so that the customer is told of it once
    """

    told = "Appointment for {sku} moved from {was_at} to {starts_at}"

    appointment_id: str
    change_id: str
    sku: str
    was_at: str
    starts_at: str


@dataclass(frozen=True, kw_only=True)
class ServiceDone(Event):
    """What was agreed is done."""

    told = "{quantity} × {sku} done"

    appointment_id: str
    sku: str
    quantity: int


@dataclass(frozen=True, kw_only=True)
class ResourceSaved(Event):
    """Somebody or something that works is known, or known better."""

    told = "Resource {name} saved"

    resource_id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class SlotOpened(Event):
    """A resource can be had at a time."""

    told = "Slot opened at {starts_at} for {capacity}"

    slot_id: str
    starts_at: str
    capacity: int


@dataclass(frozen=True, kw_only=True)
class JobStepMoved(Event):
    """A step of a task was begun or ended."""

    told = "{name}: {status}, {scrapped} scrapped"

    task_id: str
    name: str
    status: str
    scrapped: int


@dataclass(frozen=True, kw_only=True)
class WorkPlanSet(Event):
    """How an article is made is known, or known better."""

    told = "Work plan of {sku}: {steps} steps"

    sku: str
    steps: int
