import strawberry

from api.foundation.paging import PageInfo
from api.foundation.types import Money
from api.foundation.windows import window
from domain.pricing.queries import SHIPPING_METHOD


@window(SHIPPING_METHOD)
@strawberry.type(
    description="A way to send an order. price: with tax, for goods below freeFrom;"
    " days: working days it takes at home."
)
class ShippingMethod:
    code: str
    name: str
    price: Money
    free_from: Money | None
    days: int


@strawberry.type
class ShippingMethodEdge:
    cursor: str
    node: ShippingMethod


@strawberry.type
class ShippingMethodConnection:
    edges: list[ShippingMethodEdge]
    page_info: PageInfo
