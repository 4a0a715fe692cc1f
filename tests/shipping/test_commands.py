import asyncio

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.documents import document_content
from domain.foundation.models import Document
from domain.foundation.moves import MoveNotOpen
from domain.orders.models import Order, OrderLine
from domain.orders.states import FulfillmentStatus
from domain.shipping.commands import attach_label, deliver_order, file_delivery_note, ship_order
from domain.shipping.events import DeliveryNoteFiled, LabelAttached, OrderDelivered, OrderShipped
from domain.shipping.models import Shipment, ShipmentLine
from domain.shipping.queries import list_shipment_lines
from domain.shipping.states import ShipmentStatus
from domain.stock.models import StockMovement
from tests.foundation.makers import make_order, stock_of, told

pytestmark = pytest.mark.anyio


async def test_shipping_sends_everything_in_one_parcel_and_takes_it_off_the_shelf(db: str) -> None:
    order = await make_order("confirmed", LAMP=2, CHAIR=1)

    shipped = await ship_order(order.id, by=SYSTEM)

    shipment = await Shipment.get()
    lines = await list_shipment_lines(shipment.id)
    assert shipped.fulfillment_status is FulfillmentStatus.SHIPPED
    assert (shipment.number, shipment.status) == (f"{order.number}-1", ShipmentStatus.SHIPPED)
    assert shipment.weight_grams == 3 * 1_200
    assert [(line.order_line.sku, line.quantity) for line in lines] == [("LAMP", 2), ("CHAIR", 1)]
    assert (await stock_of("LAMP"), await stock_of("CHAIR")) == ((0, 0), (0, 0))
    assert (await told(OrderShipped))[0].pieces == 3


async def test_counters_rise_with_the_goods(db: str) -> None:
    order = await make_order("delivered", LAMP=2)

    line = await OrderLine.get(order_id=order.id)

    assert (line.sourced, line.picked, line.packed, line.shipped, line.delivered) == (2, 2, 2, 2, 2)


async def test_two_who_ship_at_once_send_one_parcel(db: str) -> None:
    order = await make_order("confirmed", LAMP=2)

    done = await asyncio.gather(*(ship_order(order.id, by=SYSTEM) for _ in range(8)), return_exceptions=True)

    assert sum(isinstance(outcome, MoveNotOpen) for outcome in done) == 7
    assert (await Shipment.all().count(), await ShipmentLine.all().count()) == (1, 1)
    assert await StockMovement.filter(kind="SHIPMENT").count() == 1
    assert await stock_of("LAMP") == (0, 0)


async def test_delivering_is_told_once_however_often_it_is_reported(db: str) -> None:
    order = await make_order("shipped")

    done = await asyncio.gather(*(deliver_order(order.id, by=SYSTEM) for _ in range(4)), return_exceptions=True)

    shipment = await Shipment.get()
    assert sum(isinstance(outcome, MoveNotOpen) for outcome in done) == 3
    assert (shipment.status, shipment.delivered_at is not None) == (ShipmentStatus.DELIVERED, True)
    assert len(await told(OrderDelivered)) == 1
    assert (await Order.get(id=order.id)).fulfillment_status is FulfillmentStatus.DELIVERED


async def test_a_label_is_attached_once(db: str) -> None:
    order = await make_order("shipped")
    shipment = await Shipment.get(order_id=order.id)

    await asyncio.gather(
        *(attach_label(shipment.id, f"T{i}", f"https://carrier.example/T{i}", b"pdf", by=SYSTEM) for i in range(4))
    )

    kept = await Shipment.get(id=shipment.id)
    assert [event.tracking_number for event in await told(LabelAttached)] == [kept.tracking_number]
    assert kept.tracking_url == f"https://carrier.example/{kept.tracking_number}"
    assert await Document.filter(kind="LABEL").count() == 1


async def test_labels_that_come_while_parcels_are_delivered_block_nobody(db: str) -> None:
    for _ in range(6):
        await make_order("shipped")
    parcels = await Shipment.all()

    async with asyncio.timeout(20):
        await asyncio.gather(
            *(attach_label(parcel.id, f"T{parcel.number}", None, b"pdf", by=SYSTEM) for parcel in parcels),
            *(deliver_order(str(parcel.order_id), by=SYSTEM) for parcel in parcels),  # type: ignore[attr-defined]
        )

    for parcel in await Shipment.all():
        assert (parcel.status, parcel.tracking_number) == (ShipmentStatus.DELIVERED, f"T{parcel.number}")


async def test_the_first_delivery_note_stays(db: str) -> None:
    await make_order("shipped")
    shipment = await Shipment.get()

    first = await file_delivery_note(shipment.id, b"first", by=SYSTEM)
    second = await file_delivery_note(shipment.id, b"second", by=SYSTEM)

    assert first.id == second.id
    assert await document_content("DELIVERY_NOTE", shipment.id) == b"first"
    assert len(await told(DeliveryNoteFiled)) == 1


async def test_shipping_raises_the_orders_version_once(db: str) -> None:
    order = await make_order("confirmed")

    shipped = await ship_order(order.id, by=SYSTEM)

    assert shipped.version == order.version + 1
