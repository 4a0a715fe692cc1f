import asyncio

from domain.foundation.callers import SYSTEM
from domain.foundation.documents import document_content
from domain.foundation.models import Shop
from domain.foundation.shop import get_shop
from domain.orders.models import Order
from domain.shipping.commands import attach_label, file_delivery_note
from domain.shipping.events import LabelAttached, OrderShipped
from domain.shipping.models import Shipment
from domain.shipping.ports import CarrierNotReached, ParcelAddress, ParcelOrder, ParcelRefused
from domain.shipping.queries import DELIVERY_NOTE, list_parcel, list_shipment_lines
from workers.foundation.actors import errand
from workers.foundation.hearing import told_at
from workers.foundation.outside import outside
from workers.foundation.papers import language_of, postal, seller

from .documents.delivery_note import DeliveredLine, DeliveryNotePaper, render_delivery_note


@errand("shipping.book_label", final=(ParcelRefused,))
async def book_label(event: OrderShipped) -> None:
    """Have the carrier take the parcel, which is the lead's; the key lets it recognise a second asking."""
    shipment = await Shipment.get(id=event.shipment_id).select_related("order__customer")
    if shipment.tracking_number is not None or shipment.lead_id is not None:
        return
    carrier = outside().carriers.get(shipment.carrier)
    if carrier is None:
        raise CarrierNotReached(f"{shipment.carrier} is not configured; `laufzettel doctor` lists the settings")
    weight_grams = sum(one.weight_grams for one in await list_parcel(shipment))
    parcel = _parcel(shipment, weight_grams, await get_shop())
    label = await carrier.book(parcel, key=f"shipment-{shipment.id}")
    await attach_label(shipment.id, label.tracking_number, label.tracking_url, label.label_pdf, by=SYSTEM)


@errand("shipping.write_delivery_note")
async def write_delivery_note(event: LabelAttached) -> None:
    """Set the delivery note as PDF and file it."""
    if await document_content(DELIVERY_NOTE, event.shipment_id) is not None:
        return
    shipment = await Shipment.get(id=event.shipment_id).select_related("order__customer")
    content = await asyncio.to_thread(render_delivery_note, await _note(shipment, shipment.order))
    await file_delivery_note(shipment.id, content, by=SYSTEM)


def _parcel(shipment: Shipment, weight_grams: int, shop: Shop) -> ParcelOrder:
    order = shipment.order
    given = order.shipping_address
    sender = ParcelAddress(
        company=shop.name,
        street=shop.street,
        postal_code=shop.postal_code,
        city=shop.city,
        country=shop.country_code,
        email=shop.email,
        phone=shop.phone,
    )
    recipient = ParcelAddress(
        name=given["name"],
        company=given.get("company") or "",
        extra=given.get("extra") or "",
        street=given["street"],
        postal_code=given["postal_code"],
        city=given["city"],
        region=given.get("region") or "",
        country=given["country_code"],
        email=(order.customer.email if order.customer else None) or "",
        phone=given.get("phone") or "",
    )
    return ParcelOrder(
        reference=order.number,
        shipment_number=shipment.number,
        weight_grams=weight_grams,
        sender=sender,
        recipient=recipient,
    )


async def _note(shipment: Shipment, order: Order) -> DeliveryNotePaper:
    lines = await list_shipment_lines(shipment.id)
    return DeliveryNotePaper(
        language=language_of(order),
        created_at=told_at(),
        seller=seller(await get_shop()),
        recipient=postal(order.shipping_address),
        number=shipment.number,
        order_number=order.number,
        shipped_on=shipment.shipped_at.date(),
        lines=tuple(
            DeliveredLine(
                sku=line.order_line.sku,
                name=line.order_line.name,
                quantity=line.quantity,
                outstanding=line.order_line.live - line.order_line.shipped,
            )
            for line in lines
        ),
        carrier=shipment.carrier,
        tracking_numbers=(shipment.tracking_number,) if shipment.tracking_number else (),
        weight_grams=shipment.weight_grams,
        customer_number=order.customer.number if order.customer else "",
        customer_reference=order.external_reference or "",
    )
