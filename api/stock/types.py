import strawberry

from api.foundation.paging import PageInfo
from api.foundation.scalars import Date, DateTime
from api.foundation.types import Move, Node, UserError
from api.foundation.windows import window
from domain.stock.queries import ARRIVAL, CLAIMS, LOCATION, STOCK_ITEM, STOCK_LEVEL, STOCK_MOVEMENT, WAITING_ENTRY
from domain.stock.states import ArrivalStatus, MovementKind, ReservationStatus, WaitingStatus

strawberry.enum(ArrivalStatus, name="StockArrivalStatus")
strawberry.enum(MovementKind, name="StockMovementKind")
strawberry.enum(ReservationStatus, name="StockClaimStatus")
strawberry.enum(WaitingStatus, name="WaitingEntryStatus")


@window(LOCATION)
@strawberry.type(description="A place where pieces lie.")
class Location(Node):
    code: str
    name: str
    active: bool


@window(STOCK_LEVEL)
@strawberry.type(description="How much of an article lies in one place; blocked pieces are damaged or in quarantine.")
class StockLevel(Node):
    location: str
    on_hand: int
    blocked: int


@window(ARRIVAL)
@strawberry.type(description="Pieces that are expected on a day.")
class StockArrival(Node):
    version: int
    sku: str
    quantity: int
    received: int
    expected_on: Date
    source: str
    status: ArrivalStatus
    moves: list[Move]


@window(CLAIMS)
@strawberry.type(description="Pieces that are kept for an order line, or that it waits for.")
class StockClaim(Node):
    order_id: strawberry.ID
    order_line_id: strawberry.ID
    quantity: int
    priority: int
    status: ReservationStatus


@window(STOCK_ITEM)
@strawberry.type(description="How much of an article is there, and how much of that is promised.")
class StockItem(Node):
    sku: str
    name: str
    on_hand: int
    reserved: int
    blocked: int
    available: int
    waiting: int
    next_available_on: Date | None
    levels: list[StockLevel]
    arrivals: list[StockArrival]
    claims: list[StockClaim]


@window(STOCK_MOVEMENT)
@strawberry.type(description="Pieces that came, went, were blocked or can be sold again.")
class StockMovement(Node):
    kind: MovementKind
    location: str
    quantity: int
    blocked: int
    reference: str
    reason: str
    order_id: strawberry.ID | None
    by_id: str
    at: DateTime


@strawberry.type
class StockItemEdge:
    cursor: str
    node: StockItem


@strawberry.type
class StockItemConnection:
    edges: list[StockItemEdge]
    page_info: PageInfo


@strawberry.type
class StockMovementEdge:
    cursor: str
    node: StockMovement


@strawberry.type
class StockMovementConnection:
    edges: list[StockMovementEdge]
    page_info: PageInfo


@strawberry.type
class StockLevelEdge:
    cursor: str
    node: StockLevel


@strawberry.type
class StockLevelConnection:
    edges: list[StockLevelEdge]
    page_info: PageInfo


@strawberry.type
class LocationEdge:
    cursor: str
    node: Location


@strawberry.type
class LocationConnection:
    edges: list[LocationEdge]
    page_info: PageInfo


@strawberry.type
class StockPayload:
    object: StockItem | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class LocationPayload:
    object: Location | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class StockArrivalPayload:
    object: StockArrival | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@window(WAITING_ENTRY)
@strawberry.type(description="Somebody who wants an article that is not there, and is told when it is.")
class WaitingEntry(Node):
    sku: str
    quantity: int
    email: str
    name: str
    status: WaitingStatus
    moves: list[Move]
    since: DateTime
    offered_at: DateTime | None


@strawberry.type
class WaitingEntryEdge:
    cursor: str
    node: WaitingEntry


@strawberry.type
class WaitingEntryConnection:
    edges: list[WaitingEntryEdge]
    page_info: PageInfo


@strawberry.type
class WaitingEntryPayload:
    object: WaitingEntry | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool
