import strawberry

from api.foundation.types import Node
from api.foundation.windows import window
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
