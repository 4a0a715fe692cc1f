"""Orders as they are stored: each third one placed, confirmed or completed."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from domain.foundation.models import EventRecord, KeptAnswer
from domain.foundation.money import Money
from domain.foundation.tokens import hashed
from domain.orders.events import OrderPlaced
from domain.orders.models import Order, OrderLine
from domain.orders.states import Channel, FulfillmentStatus, OrderStatus
from domain.shipping.models import Shipment
from domain.shipping.states import ShipmentStatus
from domain.stock.models import Reservation
from domain.stock.states import ReservationStatus

from .scene import ADDRESS, BASIS_POINTS, CURRENCY, GROSS_MINOR, LINES, STATUSES, Article, status_token_at

NET_MINOR = 10_000
TAX_MINOR = GROSS_MINOR - NET_MINOR
MINUTES_APART = 12


@dataclass
class Parts:
    """The rows that belong to one order."""

    lines: list[OrderLine]
    event: EventRecord
    answer: KeptAnswer
    reservations: list[Reservation] = field(default_factory=list)
    shipments: list[Shipment] = field(default_factory=list)


def made_order(place: int, start: datetime, customer_id: str) -> Order:
    """The order at this place, one every twelve minutes."""
    status = OrderStatus(STATUSES[place % len(STATUSES)])
    done = status is OrderStatus.COMPLETED
    number = f"B{place:06}"
    return Order(
        number=number,
        channel=Channel.STOREFRONT,
        status=status,
        fulfillment_status=FulfillmentStatus.DELIVERED if done else FulfillmentStatus.UNFULFILLED,
        placed_at=start + timedelta(minutes=MINUTES_APART * place),
        promised_on=(start + timedelta(days=3, minutes=MINUTES_APART * place)).date(),
        customer_id=customer_id,
        shipping_address=ADDRESS,
        currency=CURRENCY,
        shipping_method="STANDARD",
        carrier="OWN",
        total_net_minor=LINES * NET_MINOR,
        total_tax_minor=LINES * TAX_MINOR,
        due_minor=LINES * GROSS_MINOR,
        payment_reference=number,
        placed_by_id="bench",
        status_token_hash=hashed(status_token_at(place)),
        search_text=f"{number} xaver groß berlin 10115".lower(),
    )


def made_parts(order: Order, place: int, articles: list[Article]) -> Parts:
    """Lines, reservations or a shipment, the first event and the kept answer of an order."""
    done = order.status is OrderStatus.COMPLETED
    lines = [_line(order, position, article, done) for position, article in enumerate(articles, start=1)]
    parts = Parts(lines, _event(order, place), _answer(order))
    if done:
        parts.shipments.append(_shipment(order))
    else:
        parts.reservations += [_reservation(line, article) for line, article in zip(lines, articles, strict=True)]
    return parts


def _line(order: Order, position: int, article: Article, done: bool) -> OrderLine:
    count = 1 if done else 0
    return OrderLine(
        order_id=order.id,
        position=position,
        product_id=article.product_id,
        sku=article.sku,
        name=article.sku.title(),
        quantity=1,
        currency=CURRENCY,
        unit_price_minor=GROSS_MINOR,
        tax_basis_points=BASIS_POINTS,
        net_minor=NET_MINOR,
        tax_minor=TAX_MINOR,
        sourced=count,
        picked=count,
        packed=count,
        shipped=count,
        delivered=count,
    )


def _event(order: Order, place: int) -> EventRecord:
    return EventRecord(
        position=place + 1,
        type="OrderPlaced",
        order_id=order.id,
        sequence=1,
        payload=OrderPlaced(
            order_id=order.id,
            number=order.number,
            channel=order.channel.value,
            total_minor=order.total_gross_minor,
            currency=order.currency,
            total_minor_text=str(Money(order.total_gross_minor, order.currency)),
        ).payload(),
        by_id="bench",
        by_name="bench",
        at=order.placed_at,
    )


def _answer(order: Order) -> KeptAnswer:
    return KeptAnswer(
        caller_id="bench",
        key=order.number,
        command="place_order",
        fingerprint="0" * 64,
        object_id=order.id,
        at=order.placed_at,
    )


def _reservation(line: OrderLine, article: Article) -> Reservation:
    return Reservation(
        stock_item_id=article.stock_item_id,
        order_id=line.order_id,  # type: ignore[attr-defined]
        order_line_id=line.id,
        quantity=line.quantity,
        status=ReservationStatus.RESERVED,
    )


def _shipment(order: Order) -> Shipment:
    return Shipment(
        number=f"S{order.number}",
        order_id=order.id,
        status=ShipmentStatus.DELIVERED,
        carrier="OWN",
        tracking_number=f"T{order.number}",
        delivered_at=order.placed_at,
    )
