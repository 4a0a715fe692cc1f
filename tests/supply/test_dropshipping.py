import pytest

from domain.catalog.states import SupplyKind
from domain.foundation.callers import SYSTEM
from domain.foundation.errors import RefusedForReasons
from domain.foundation.moves import MoveNotOpen
from domain.orders.commands.hold import hold_order
from domain.orders.models import Order, OrderLine
from domain.orders.states import FulfillmentStatus
from domain.shipping.commands import deliver_order, ship_order
from domain.shipping.events import DispatchNoted, OrderShipped
from domain.shipping.models import Shipment
from domain.stock.models import Reservation
from domain.supply.commands.planning import plan_supply
from domain.supply.commands.purchasing import send_purchase_order
from domain.supply.commands.receiving import receive_purchase, record_dispatch
from domain.supply.commands.tasks import fail_task, replan_task
from domain.supply.models import PurchaseOrder, PurchaseOrderLine
from domain.supply.states import PurchaseStatus, TaskStatus
from tests.foundation.makers import make_order, make_product, told

from .scene import line_of, make_supplier, order_missing, task_of

pytestmark = pytest.mark.anyio


async def _sent(order: Order) -> PurchaseOrder:
    return await send_purchase_order((await PurchaseOrder.get(order_id=order.id)).id, by=SYSTEM)


async def test_what_a_supplier_sends_is_drafted_with_the_customers_address(db: str) -> None:
    await make_supplier(sells=("LAMP", "CHAIR"))

    order = await order_missing(SupplyKind.DROPSHIP, LAMP=2, CHAIR=1)

    purchase = await PurchaseOrder.get(order_id=order.id)
    lines = await PurchaseOrderLine.filter(purchase_order_id=purchase.id).order_by("position")
    assert (purchase.status, purchase.ship_to["city"]) == (PurchaseStatus.DRAFT, "Berlin")
    assert [(line.sku, line.ordered, line.supplier_sku) for line in lines] == [
        ("LAMP", 2, "G-LAMP"),
        ("CHAIR", 1, "G-CHAIR"),
    ]
    assert await Reservation.all().count() == 0


async def test_a_dispatch_note_ships_those_pieces_and_nothing_else(db: str) -> None:
    await make_supplier()
    order = await order_missing(SupplyKind.DROPSHIP, LAMP=3)
    purchase = await _sent(order)
    line = await PurchaseOrderLine.get(purchase_order_id=purchase.id)

    await record_dispatch(purchase.id, {line.id: 2}, "DHL", "JJD1", by=SYSTEM)

    part = await line_of(order)
    assert (part.sourced, part.picked, part.packed, part.shipped, part.delivered) == (2, 2, 2, 2, 0)
    shipment = await Shipment.get(order_id=order.id)
    assert (shipment.carrier, shipment.tracking_number) == ("DHL", "JJD1")
    assert [event.pieces for event in await told(DispatchNoted)] == [2]
    assert await told(OrderShipped) == []
    await record_dispatch(purchase.id, None, "DHL", "JJD2", by=SYSTEM)
    assert (await task_of(order)).status is TaskStatus.READY
    assert (await Order.get(id=order.id)).fulfillment_status is FulfillmentStatus.SHIPPED
    assert (await PurchaseOrder.get(id=purchase.id)).status is PurchaseStatus.RECEIVED


async def test_our_own_parcel_leaves_out_what_the_supplier_sends(db: str) -> None:
    await make_supplier(sells=("CHAIR",))
    chair = await make_product("CHAIR")
    chair.kind = SupplyKind.DROPSHIP
    await chair.save()
    order = await make_order("confirmed", LAMP=1, CHAIR=1)
    await plan_supply(order.id, by=SYSTEM)

    await ship_order(order.id, by=SYSTEM)

    shipped = {line.sku: line.shipped for line in await OrderLine.filter(order_id=order.id)}
    assert shipped == {"LAMP": 1, "CHAIR": 0}
    with pytest.raises(MoveNotOpen, match="Nothing of it is here"):
        await ship_order(order.id, by=SYSTEM)
    purchase = await _sent(order)
    await record_dispatch(purchase.id, None, "DHL", "JJD1", by=SYSTEM)
    done = await deliver_order(order.id, by=SYSTEM)
    assert done.fulfillment_status is FulfillmentStatus.DELIVERED
    assert await Shipment.filter(order_id=order.id).count() == 2


async def test_nothing_is_sent_for_an_order_on_hold(db: str) -> None:
    await make_supplier()
    order = await order_missing(SupplyKind.DROPSHIP, LAMP=1)
    await hold_order(order.id, "checking", by=SYSTEM)

    with pytest.raises(MoveNotOpen, match="hold"):
        await _sent(order)


async def test_a_drop_shipment_is_not_received_and_its_note_needs_a_number(db: str) -> None:
    await make_supplier()
    order = await order_missing(SupplyKind.DROPSHIP, LAMP=1)
    purchase = await _sent(order)

    with pytest.raises(MoveNotOpen, match="record their dispatch note"):
        await receive_purchase(purchase.id, None, by=SYSTEM)
    with pytest.raises(RefusedForReasons) as refused:
        await record_dispatch(purchase.id, None, "", "x" * 61, by=SYSTEM)
    assert [reason.path for reason in refused.value.refusals] == [("carrier",), ("trackingNumber",)]


async def test_a_failed_drop_shipment_goes_to_another_supplier(db: str) -> None:
    first = await make_supplier()
    other = await make_supplier("Holzwerk")
    order = await order_missing(SupplyKind.DROPSHIP, LAMP=1)
    await _sent(order)
    await fail_task((await task_of(order)).id, "They closed", by=SYSTEM)

    await replan_task((await task_of(order)).id, None, other.id, None, by=SYSTEM)

    found = await PurchaseOrder.filter(order_id=order.id).order_by("id")
    assert [(one.supplier_id, one.status) for one in found] == [  # type: ignore[attr-defined]
        (first.id, PurchaseStatus.CANCELLED),
        (other.id, PurchaseStatus.DRAFT),
    ]
