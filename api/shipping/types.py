import strawberry

from api.foundation.types import Move, Node, UserError
from api.foundation.windows import window
from api.orders.types import Order
from domain.shipping.queries import SHIPMENT


@window(SHIPMENT)
@strawberry.type(description="A parcel on its way to the customer.")
class Shipment(Node):
    number: str
    status: str
    carrier: str
    tracking_number: str | None
    tracking_url: str | None
    label_url: str | None
    delivery_note_url: str | None
    together_with: list[Order]
    moves: list[Move]


@strawberry.input
class ShipmentDeliverInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    expected_version: int | None = strawberry.field(default=None, description="The order's version.")
    dry_run: bool | None = False


@strawberry.type
class ShipmentPayload:
    object: Shipment | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool
