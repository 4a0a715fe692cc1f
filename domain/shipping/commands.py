from collections.abc import Mapping, Sequence

from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.foundation.documents import file_document
from domain.foundation.ids import prefix_of
from domain.foundation.models import Document
from domain.foundation.moves import refuse_closed
from domain.orders.commands.progress import mark_arrived, mark_delivered, mark_shipped, mark_supplied
from domain.orders.errors import NoSuchOrder
from domain.orders.grouping import list_beside, lock_groups
from domain.orders.models import Order, OrderLine
from domain.orders.queries import get_order_to_change, get_order_with_lock
from domain.shipping.errors import NoSuchShipment
from domain.shipping.events import (
    DeliveryNoteFiled,
    DispatchNoted,
    LabelAttached,
    OrderDelivered,
    OrderShipped,
    ShipmentDelivered,
)
from domain.shipping.models import Shipment, ShipmentLine
from domain.shipping.moving import shipment_reasons
from domain.shipping.queries import DELIVERY_NOTE, LABEL, list_parcel
from domain.shipping.states import ShipmentStatus
from domain.stock.commands import consume_stock


@command("orders.ship")
async def ship_order(order_id: str, *, by: Caller) -> Order:
    """Pick, pack and send everything that can be sent, in one parcel, with the orders that go along."""
    # Whoever goes along is held first, so that two people never wait for each other.
    await lock_groups([order_id] if prefix_of(order_id) == "ord" else [])
    order = await get_order_to_change(order_id)
    beside = await list_beside(order)
    order, lead = await _ship_alone(order_id, None, by=by)
    for other in beside:
        await _ship_alone(other.id, lead.id, by=by)
    return order


async def _ship_alone(order_id: str, lead_id: str | None, *, by: Caller) -> tuple[Order, Shipment]:
    order, pieces = await mark_shipped(order_id, by=by)
    await consume_stock(order.id, {line.id: count for line, count in pieces}, by=by)
    shipment = await _send_parcel(order, pieces, order.carrier, lead_id=lead_id)
    record(
        OrderShipped(
            order_id=order.id,
            shipment_id=shipment.id,
            shipment_number=shipment.number,
            pieces=sum(count for _, count in pieces),
        )
    )
    return order, shipment


async def _send_parcel(
    order: Order,
    pieces: Sequence[tuple[OrderLine, int]],
    carrier: str,
    tracking_number: str | None = None,
    *,
    lead_id: str | None = None,
) -> Shipment:
    shipment = Shipment(
        number=f"{order.number}-{await Shipment.filter(order_id=order.id).count() + 1}",
        order_id=order.id,
        carrier=carrier,
        tracking_number=tracking_number,
        lead_id=lead_id,
        weight_grams=sum(line.weight_grams * count for line, count in pieces),
    )
    shipment.move("ship")
    await Shipment.bulk_create([shipment])
    await ShipmentLine.bulk_create(
        ShipmentLine(shipment_id=shipment.id, order_line_id=line.id, quantity=count) for line, count in pieces
    )
    return shipment


@command("orders.ship")
async def dispatch_order(
    order_id: str, pieces: Mapping[str, int], carrier: str, tracking_number: str, *, by: Caller
) -> Order:
    """Write down a parcel that somebody else sent to the customer; nothing leaves our shelves.

    pieces  by order line id
    """
    order, sent = await mark_supplied(order_id, pieces, by=by)
    shipment = await _send_parcel(order, sent, carrier, tracking_number)
    record(
        DispatchNoted(
            order_id=order.id,
            shipment_id=shipment.id,
            shipment_number=shipment.number,
            pieces=sum(count for _, count in sent),
            tracking_number=tracking_number,
        )
    )
    return order


@command("orders.deliver")
async def deliver_order(order_id: str, *, by: Caller) -> Order:
    """Mark all parcels of the order delivered."""
    order = await get_order_to_change(order_id)
    for shipment in await Shipment.filter(order_id=order_id, status=ShipmentStatus.SHIPPED):
        shipment.move("deliver")
        shipment.delivered_at = now()
        await shipment.save(update_fields=["status", "delivered_at"])
    record(OrderDelivered(order_id=order.id, number=order.number))
    return await mark_delivered(order_id, by=by)


@command("orders.deliver")
async def deliver_shipment(shipment_id: str, *, by: Caller) -> Shipment:
    """Mark one parcel delivered, for all orders in it; their others stay as they are.

    Raises  NoSuchShipment, MoveNotOpen
    """
    known = await Shipment.get_or_none(id=shipment_id) if prefix_of(shipment_id) == "shm" else None
    if known is None:
        raise NoSuchShipment
    parcel = await list_parcel(known)
    for order_id in sorted(str(one.order_id) for one in parcel if one.id != known.id):  # type: ignore[attr-defined]
        await get_order_with_lock(order_id)
    try:
        await get_order_to_change(str(known.order_id))  # type: ignore[attr-defined]
    except NoSuchOrder:
        raise NoSuchShipment from None
    shipment = await Shipment.get(id=shipment_id)
    refuse_closed("deliver", shipment_reasons("deliver", shipment.status))
    await _arrive(shipment, by=by)
    for one in parcel:
        if one.id != shipment.id and one.status is ShipmentStatus.SHIPPED:
            await _arrive(one, by=by)
    return shipment


async def _arrive(shipment: Shipment, *, by: Caller) -> None:
    order_id = str(shipment.order_id)  # type: ignore[attr-defined]
    shipment.move("deliver")
    shipment.delivered_at = now()
    await shipment.save(update_fields=["status", "delivered_at"])
    pieces: dict[str, int] = {}
    for line in await ShipmentLine.filter(shipment_id=shipment.id):
        line_id = str(line.order_line_id)  # type: ignore[attr-defined]
        pieces[line_id] = pieces.get(line_id, 0) + line.quantity
    record(ShipmentDelivered(order_id=order_id, shipment_id=shipment.id, shipment_number=shipment.number))
    await mark_arrived(order_id, pieces, by=by)


@command("orders.ship")
async def attach_label(
    shipment_id: str, tracking_number: str, tracking_url: str | None, label: bytes, *, by: Caller
) -> Shipment:
    """Write down what the carrier answered, for all orders in the parcel; a label that is there already stays."""
    shipment = await Shipment.get(id=shipment_id)
    order_id = str(shipment.order_id)  # type: ignore[attr-defined]
    parcel = await list_parcel(shipment)
    for one in sorted(str(each.order_id) for each in parcel):  # type: ignore[attr-defined]
        await get_order_to_change(one)
    await shipment.refresh_from_db()
    if shipment.tracking_number is not None:
        return shipment
    for each in (shipment, *(one for one in parcel if one.id != shipment.id)):
        each.tracking_number, each.tracking_url = tracking_number, tracking_url
        await each.save(update_fields=["tracking_number", "tracking_url"])
        told_of = str(each.order_id)  # type: ignore[attr-defined]
        record(LabelAttached(order_id=told_of, shipment_id=each.id, tracking_number=tracking_number))
    await file_document(
        LABEL,
        subject_id=shipment.id,
        order_id=order_id,
        filename=f"label-{shipment.number}.pdf",
        content=label,
    )
    return shipment


@command("orders.ship")
async def file_delivery_note(shipment_id: str, content: bytes, *, by: Caller) -> Document:
    """Keep the delivery note that was made; a second one is not taken."""
    shipment = await Shipment.get(id=shipment_id)
    order_id = str(shipment.order_id)  # type: ignore[attr-defined]
    await get_order_to_change(order_id)
    return await file_document(
        DELIVERY_NOTE,
        subject_id=shipment_id,
        order_id=order_id,
        filename=f"delivery-note-{shipment.number}.pdf",
        content=content,
        telling=lambda document: DeliveryNoteFiled(order_id=order_id, shipment_id=shipment_id, document_id=document.id),
    )
