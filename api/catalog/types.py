import strawberry

from api.foundation.paging import PageInfo
from api.foundation.scalars import Decimal
from api.foundation.types import Money, MoneyInput, Node, UserError
from api.foundation.windows import window
from domain.catalog.extras import EXTRA_WORK
from domain.catalog.queries import PRODUCT
from domain.catalog.states import Backorder, SupplyKind

strawberry.enum(SupplyKind)
strawberry.enum(Backorder)


@window(EXTRA_WORK)
@strawberry.type(description="Something that can be done to an article before it is sent, and what it adds to a piece.")
class ExtraWork:
    id: strawberry.ID
    code: str
    name: str
    price: Money
    days: int


@window(PRODUCT)
@strawberry.type(description="An article as it is offered, with its price and what is free of it.")
class Product(Node):
    sku: str
    name: str
    unit_price: Money
    tax_rate_percent: Decimal
    available: int
    kind: SupplyKind
    backorder: Backorder
    extras: list[ExtraWork]


@strawberry.type
class ProductEdge:
    cursor: str
    node: Product


@strawberry.type
class ProductConnection:
    edges: list[ProductEdge]
    page_info: PageInfo


@strawberry.input
class ProductClassifyInput:
    idempotency_key: str
    dry_run: bool | None = False
    sku: str
    kind: SupplyKind
    backorder: Backorder


@strawberry.type
class ProductPayload:
    object: Product | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.input(description="price left out: it costs nothing. active false: it is not offered any more.")
class ExtraWorkDefineInput:
    idempotency_key: str
    dry_run: bool | None = False
    sku: str
    code: str
    name: str
    price: MoneyInput | None = None
    days: int = 1
    active: bool | None = True
