import strawberry

from api.foundation.scalars import Date
from domain.catalog.states import Backorder, SupplyKind


@strawberry.input
class StockReceiveInput:
    idempotency_key: str
    dry_run: bool | None = False
    sku: str
    quantity: int
    location: str | None = None
    reference: str | None = None


@strawberry.input
class LocationDefineInput:
    idempotency_key: str | None = None
    dry_run: bool | None = False
    code: str
    name: str
    active: bool | None = True


@strawberry.input(description="change is added to what lies there; withdraw lets the newest orders wait if need be.")
class StockAdjustInput:
    idempotency_key: str
    dry_run: bool | None = False
    sku: str
    change: int
    location: str | None = None
    reason: str
    withdraw: bool | None = False


@strawberry.input(description="counted is everything that lies there, blocked pieces too.")
class StockCountInput:
    idempotency_key: str
    dry_run: bool | None = False
    sku: str
    counted: int
    location: str | None = None
    reason: str | None = None
    withdraw: bool | None = False


@strawberry.input
class StockTransferInput:
    idempotency_key: str
    dry_run: bool | None = False
    sku: str
    quantity: int
    from_: str | None = strawberry.field(name="from", default=None)
    to: str | None = None
    reason: str | None = None


@strawberry.input(description="Pieces stay where they are and are not for sale; damaged tells why.")
class StockQuarantineInput:
    idempotency_key: str
    dry_run: bool | None = False
    sku: str
    quantity: int
    location: str | None = None
    reason: str
    damaged: bool | None = False
    withdraw: bool | None = False


@strawberry.input(description="quantity of what is blocked there.")
class StockBlockedInput:
    idempotency_key: str
    dry_run: bool | None = False
    sku: str
    quantity: int
    location: str | None = None
    reason: str


@strawberry.input(description="Takes what is kept for one order line and keeps it for another one that waits.")
class StockReallocateInput:
    idempotency_key: str
    dry_run: bool | None = False
    sku: str
    quantity: int
    from_line: strawberry.ID
    to_line: strawberry.ID
    reason: str


@strawberry.input
class StockArrivalExpectInput:
    idempotency_key: str
    dry_run: bool | None = False
    sku: str
    quantity: int
    expected_on: Date
    source: str | None = None


@strawberry.input
class StockArrivalChangeInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    expected_version: int | None = None
    dry_run: bool | None = False
    quantity: int | None = None
    expected_on: Date | None = None


@strawberry.input
class StockArrivalCancelInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    expected_version: int | None = None
    dry_run: bool | None = False


@strawberry.input
class StockArrivalReceiveInput:
    id: strawberry.ID
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False
    quantity: int
    location: str | None = None


@strawberry.input(description="language is de or en.")
class WaitingListJoinInput:
    idempotency_key: str
    dry_run: bool | None = False
    sku: str
    quantity: int
    email: str
    name: str | None = None
    language: str | None = "de"


@strawberry.input
class WaitingListLeaveInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    dry_run: bool | None = False


@strawberry.input
class BundlePartInput:
    sku: str
    count: int


@strawberry.input(description="parts only for a bundle; they replace the ones before.")
class ProductSupplyDefineInput:
    idempotency_key: str | None = None
    dry_run: bool | None = False
    sku: str
    kind: SupplyKind
    backorder: Backorder
    parts: list[BundlePartInput] | None = None


@strawberry.input(description="available: pieces that are free. Each is asked only where it is given.")
class StockItemWhere:
    available: bool | None = None
    waiting: bool | None = None
    blocked: bool | None = None
