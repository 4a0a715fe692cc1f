from typing import Annotated

import strawberry

from api.catalog.types import Product
from api.foundation.scalars import Date, DateTime
from api.foundation.types import Money, Move, Node
from api.foundation.windows import window
from api.orders.types import Order, OrderLine
from api.supply.enums import (
    AppointmentStatus,
    PurchaseStatus,
    ResourceKind,
    Source,
    StepStatus,
    SupplyState,
    TaskStatus,
)
from domain.catalog.states import SupplyKind
from domain.supply.queries.views import (
    ORDER_SUPPLY,
    PROPOSED_ARTICLE,
    PURCHASE_ORDER,
    PURCHASE_ORDER_LINE,
    PURCHASE_PROPOSAL,
    SUPPLIER,
    SUPPLIER_ARTICLE,
    SUPPLY_PROGRESS,
    SUPPLY_RULE,
    SUPPLY_TASK,
)
from domain.supply.queries.working import APPOINTMENT, JOB_STEP, RESOURCE, SLOT


@window(SUPPLIER_ARTICLE)
@strawberry.type(description="An article as a supplier sells it, without tax, and when it is to be bought again.")
class SupplierArticle(Node):
    sku: str
    supplier_sku: str
    unit_price: Money
    reorder_point: int
    reorder_quantity: int
    least_quantity: int
    pack_quantity: int


@window(SUPPLIER)
@strawberry.type(description="Somebody we buy from.")
class Supplier(Node):
    name: str
    email: str
    language: str
    currency: str
    lead_days: int
    street: str
    postal_code: str
    city: str
    country_code: str
    active: bool
    articles: list[SupplierArticle]


@window(SUPPLY_RULE)
@strawberry.type(description="Where pieces come from; the lowest priority number that fits an article wins.")
class SupplyRule(Node):
    source: Source
    sku: str | None
    article_kind: SupplyKind | None
    supplier: Supplier | None
    priority: int
    active: bool


@window(PURCHASE_ORDER_LINE)
@strawberry.type(description="Pieces a supplier owes: ordered = received + given up + expected.")
class PurchaseOrderLine(Node):
    sku: str
    supplier_sku: str
    name: str
    ordered: int
    received: int
    given_up: int
    expected: int
    unit_price: Money


@window(PURCHASE_ORDER)
@strawberry.type(description="What we order from a supplier; a drop shipment goes to the customer of an order.")
class PurchaseOrder(Node):
    number: str
    version: int
    status: PurchaseStatus
    dropship: bool
    supplier: Supplier
    order: Order | None
    lines: list[PurchaseOrderLine]
    total: Money
    expected_on: Date | None
    reason: str
    created_at: DateTime
    sent_at: DateTime | None
    pdf_url: str | None
    moves: list[Move]


@window(RESOURCE)
@strawberry.type(description="Somebody or something that works; minutes on each day of the week, Monday first.")
class Resource(Node):
    name: str
    kind: ResourceKind
    minutes: list[int]
    active: bool


@window(SLOT)
@strawberry.type(name="SupplySlot", description="A time at which a resource can be had by so many at once.")
class Slot(Node):
    resource: Resource
    starts_at: DateTime
    ends_at: DateTime
    capacity: int
    booked: int
    appointments: list[Annotated["Appointment", strawberry.lazy("api.supply.types")]]


@window(APPOINTMENT)
@strawberry.type(description="A service that is done in a slot.")
class Appointment(Node):
    version: int
    status: AppointmentStatus
    slot: Slot
    moves: list[Move]
    task: Annotated["SupplyTask", strawberry.lazy("api.supply.types")]


@window(JOB_STEP)
@strawberry.type(description="One step of making something.")
class JobStep(Node):
    position: int
    name: str
    minutes: int
    resource: Resource
    planned_on: Date | None
    status: StepStatus
    scrapped: int
    started_at: DateTime | None
    finished_at: DateTime | None
    moves: list[Move]


@window(SUPPLY_TASK)
@strawberry.type(description="Work that brings pieces of an order line.")
class SupplyTask(Node):
    version: int
    kind: Source
    status: TaskStatus
    sku: str
    quantity: int
    done: int
    planned_on: Date | None
    reason: str
    work: str | None
    created_at: DateTime
    order: Order
    order_line: OrderLine
    supplier: Supplier | None
    purchase_order: PurchaseOrder | None
    appointment: Appointment | None
    steps: list[JobStep]
    moves: list[Move]


@window(SUPPLY_PROGRESS)
@strawberry.type(description="Pieces that tasks have brought, of those they are to bring.")
class SupplyProgress:
    done: int
    total: int


@window(ORDER_SUPPLY)
@strawberry.type(description="What stock does not cover of an order, and how far it has come.")
class OrderSupply:
    state: SupplyState
    progress: SupplyProgress
    tasks: list[SupplyTask]


@strawberry.type(description="How many open tasks of a kind are in a state.")
class SupplyTaskCount:
    kind: Source
    status: TaskStatus
    count: int


@window(PROPOSED_ARTICLE)
@strawberry.type(description="An article to buy: what order lines wait for, and a refill when the shelf runs low.")
class PurchaseProposalLine:
    article: Product
    sku: str
    waiting: int
    available: int
    expected: int
    quantity: int
    unit_price: Money


@window(PURCHASE_PROPOSAL)
@strawberry.type(description="All that is proposed to be bought from one supplier.")
class PurchaseProposal:
    supplier: Supplier
    lines: list[PurchaseProposalLine]
