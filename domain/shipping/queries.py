from collections.abc import Sequence
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.links import document_link
from domain.foundation.views import Many, View, computed, plain
from domain.orders.queries import ORDER, ORDER_STATUS, of_visible_order
from domain.shipping.models import ShipmentLine
from domain.shipping.moving import moves_of_shipment

LABEL = "LABEL"
DELIVERY_NOTE = "DELIVERY_NOTE"


def _document(kind: str) -> str:
    return f"(select d.id from documents d where d.kind = '{kind}' and d.subject_id = {{t}}.id)"


def _link(values: Sequence[Any], caller: Caller) -> str | None:
    document_id = values[0]
    return document_link(document_id) if document_id and caller.may("documents.read") else None


SHIPMENT = View(
    "Shipment",
    "shipments",
    {
        "id": plain("{t}.id"),
        "number": plain("{t}.number"),
        "status": plain("{t}.status"),
        "moves": computed(moves_of_shipment, "{t}.status"),
        "carrier": plain("{t}.carrier"),
        "tracking_number": plain("{t}.tracking_number"),
        "tracking_url": plain("{t}.tracking_url"),
        "label_url": computed(_link, _document(LABEL)),
        "delivery_note_url": computed(_link, _document(DELIVERY_NOTE)),
    },
    permission="shipping.read",
    visible=of_visible_order,
)
ORDER.extend(shipments=Many(SHIPMENT, "{c}.order_id = {t}.id", ("{t}.id",)))
ORDER_STATUS.extend(shipments=ORDER.fields["shipments"])


async def list_shipment_lines(shipment_id: str) -> list[ShipmentLine]:
    """The pieces in a parcel with their order lines."""
    return await ShipmentLine.filter(shipment_id=shipment_id).select_related("order_line").order_by("id")
