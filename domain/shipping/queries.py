from collections.abc import Sequence
from typing import Any

from tortoise.expressions import Q

from domain.foundation.callers import Caller
from domain.foundation.links import document_link
from domain.foundation.views import Many, View, computed, plain
from domain.orders.queries import ORDER, ORDER_STATUS, of_visible_order
from domain.shipping.models import Shipment, ShipmentLine
from domain.shipping.moving import moves_of_shipment

LABEL = "LABEL"
DELIVERY_NOTE = "DELIVERY_NOTE"
# The shipment whose parcel this one lies in.
PARCEL = "coalesce({t}.lead_id, {t}.id)"


def _document(kind: str, subject: str = "{t}.id") -> str:
    return f"(select d.id from documents d where d.kind = '{kind}' and d.subject_id = {subject})"


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
        "label_url": computed(_link, _document(LABEL, PARCEL)),
        "delivery_note_url": computed(_link, _document(DELIVERY_NOTE)),
    },
    permission="shipping.read",
    visible=of_visible_order,
)
ORDER.extend(shipments=Many(SHIPMENT, "{c}.order_id = {t}.id", ("{t}.id",)))
SHIPMENT.extend(
    together_with=Many(
        ORDER,
        f"{{c}}.id in (select s.order_id from shipments s where s.id <> {{t}}.id and (s.id = {PARCEL}"
        f" or s.lead_id = {PARCEL}))",
        ("{t}.number",),
    )
)
ORDER_STATUS.extend(shipments=ORDER.fields["shipments"])


async def list_shipment_lines(shipment_id: str) -> list[ShipmentLine]:
    """The pieces in a parcel with their order lines."""
    return await ShipmentLine.filter(shipment_id=shipment_id).select_related("order_line").order_by("id")


async def list_parcel(shipment: Shipment) -> list[Shipment]:
    """A shipment and those of other orders in the same parcel."""
    lead_id = shipment.lead_id or shipment.id
    return await Shipment.filter(Q(id=lead_id) | Q(lead_id=lead_id)).order_by("id")
