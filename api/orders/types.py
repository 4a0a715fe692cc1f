"""What of an order is shown. Types of rooms above are named lazily; their data comes with the order's view."""

from typing import Annotated

import strawberry

from api.customers.types import Customer
from api.foundation.paging import PageInfo
from api.foundation.scalars import Cursor, Date, DateTime, Decimal
from api.foundation.types import Count, Money, Move, Node, TaxedMoney
from api.foundation.windows import page_of, window
from api.orders.enums import (
    Attention,
    Channel,
    FulfillmentStatus,
    HoldScope,
    HoldState,
    InvoiceStatus,
    IssueCode,
    IssueStatus,
    OrderStatus,
    PaymentStatus,
    ReturnStatus,
    Severity,
)
from api.promises.types import Promise
from domain.orders.change_states import ChangeSide, ChangeState
from domain.orders.changing.queries import ORDER_CHANGE
from domain.orders.hold_queries import HOLD
from domain.orders.issues.views import ISSUE
from domain.orders.queries import DOCUMENT, ORDER, ORDER_EVENT, ORDER_LINE, ORDER_STATUS

strawberry.enum(ChangeState)
strawberry.enum(ChangeSide)
Invoice = Annotated["Invoice", strawberry.lazy("api.billing.types")]  # type: ignore[misc]
Shipment = Annotated["Shipment", strawberry.lazy("api.shipping.types")]  # type: ignore[misc]
Payment = Annotated["Payment", strawberry.lazy("api.payments.types")]  # type: ignore[misc]
OrderSupply = Annotated["OrderSupply", strawberry.lazy("api.supply.types")]  # type: ignore[misc]
SupplyState = Annotated["SupplyState", strawberry.lazy("api.supply.types")]  # type: ignore[misc]


@strawberry.type(description="Where goods or papers go.")
class Address:
    name: str
    company: str | None
    street: str
    extra: str | None
    postal_code: str
    city: str
    region: str | None
    country_code: str
    phone: str | None


@strawberry.type(description="Extra work on each piece of a line, as it was agreed.")
class LineExtra:
    code: str
    name: str
    text: str | None
    price: Money
    days: int


@window(ORDER_LINE)
@strawberry.type(description="An article of the order, and how many pieces of it have come how far.")
class OrderLine(Node):
    sku: str
    name: str
    quantity: int
    unit_price: Money
    tax_rate_percent: Decimal
    total: TaxedMoney
    promised_on: Date | None
    first_promised_on: Date | None
    promise: Promise | None
    sourced: int
    picked: int
    packed: int
    shipped: int
    delivered: int
    cancelled: int
    returned: int
    extras: list[LineExtra]
    worked: int
    moves: list[Move]


@strawberry.type
class OrderLineEdge:
    cursor: str
    node: OrderLine


@strawberry.type
class OrderLineConnection:
    edges: list[OrderLineEdge]
    page_info: PageInfo


@window(DOCUMENT)
@strawberry.type(description="A file that was made or received; it never changes.")
class Document(Node):
    kind: str
    filename: str
    media_type: str
    created_at: DateTime
    url: str


@window(ORDER_EVENT)
@strawberry.type(description="Something that became true about an order.")
class OrderEvent:
    cursor: Cursor
    order_id: strawberry.ID
    sequence: int
    type: str
    at: DateTime
    by: str
    summary: str
    order: Annotated["Order", strawberry.lazy("api.orders.types")] | None


@strawberry.type
class OrderEventEdge:
    cursor: Cursor
    node: OrderEvent


@strawberry.type
class OrderEventConnection:
    edges: list[OrderEventEdge]
    page_info: PageInfo


@window(HOLD)
@strawberry.type(description="Somebody stopped the order; while it is active, what its scope names does not happen.")
class Hold(Node):
    order_id: strawberry.ID
    state: HoldState
    scope: list[HoldScope]
    reason: str
    by: str
    at: DateTime
    expires_at: DateTime | None
    released_at: DateTime | None
    released_by: str | None
    moves: list[Move]


@window(ISSUE)
@strawberry.type(description="Something that a person should decide or know before the order goes on.")
class ValidationIssue(Node):
    code: IssueCode
    severity: Severity
    status: IssueStatus
    message: str
    remedy: str
    line: OrderLine | None
    found_at: DateTime
    closed_at: DateTime | None
    closed_by: str | None
    reason: str | None
    moves: list[Move]
    order: Annotated["Order", strawberry.lazy("api.orders.types")] | None


@window(ORDER_CHANGE)
@strawberry.type(description="What one side wants changed in the order; changes names what, the other side answers.")
class OrderChange(Node):
    state: ChangeState
    side: ChangeSide
    base_version: int
    changes: list[str]
    reason: str
    due_before: Money
    due_after: Money
    proposed_by: str
    proposed_at: DateTime
    expires_at: DateTime
    answered_at: DateTime | None
    answer: str | None
    moves: list[Move]
    order: Annotated["Order", strawberry.lazy("api.orders.types")] | None


@window(ORDER)
@strawberry.type(description="A customer's wish that we have written down, and how far it has come.")
class Order(Node):
    number: str
    version: int
    channel: Channel
    external_reference: str | None
    status: OrderStatus
    fulfillment_status: FulfillmentStatus
    payment_status: PaymentStatus
    invoice_status: InvoiceStatus
    return_status: ReturnStatus
    attention: list[Attention]
    urgency: int
    placed_at: DateTime | None
    updated_at: DateTime
    promised_on: Date | None
    promise: Promise | None
    ship_complete: bool
    note: str | None
    customer: Customer | None
    shipping_address: Address | None
    billing_address: Address | None
    shipping_price: TaxedMoney
    total: TaxedMoney
    paid: Money
    outstanding: Money
    due: Money
    to_refund: Money
    moves: list[Move]
    invoices: list[Invoice]
    shipments: list[Shipment]
    payments: list[Payment]
    documents: list[Document]
    holds: list[Hold]
    supply: OrderSupply
    issues: list[ValidationIssue]
    split_from: Annotated["Order", strawberry.lazy("api.orders.types")] | None
    split_into: list[Annotated["Order", strawberry.lazy("api.orders.types")]]
    merged_with: list[Annotated["Order", strawberry.lazy("api.orders.types")]]
    changes: list[OrderChange]
    mergeable: list[Annotated["Order", strawberry.lazy("api.orders.types")]]
    events_cursor: Cursor
    lines: OrderLineConnection = page_of("lines")
    events: OrderEventConnection = page_of("events", after=Cursor)


@strawberry.type
class OrderEdge:
    cursor: str
    node: Order


@strawberry.type
class OrderConnection:
    edges: list[OrderEdge]
    page_info: PageInfo
    count: Count | None


@window(ORDER_STATUS)
@strawberry.type(description="What a customer sees of an order with the token from the confirmation mail.")
class OrderStatusView:
    number: str
    status: OrderStatus
    fulfillment_status: FulfillmentStatus
    payment_status: PaymentStatus
    promised_on: Date | None
    shipments: list[Shipment]
    supply_state: SupplyState
    proposal: OrderChange | None
    updated_at: DateTime
