"""What the messages of an order have to know, gathered from the domain."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from domain.billing.models import Invoice
from domain.foundation.links import status_link
from domain.foundation.models import Shop
from domain.foundation.shop import get_shop
from domain.orders.models import Order, OrderChange
from domain.orders.queries import list_lines
from domain.orders.states import PaymentMethod
from domain.payments.models import Payment
from domain.shipping.models import Shipment
from domain.shipping.queries import list_shipment_lines
from domain.stock.models import WaitingEntry

from .templates import facts

_OWN_LABEL = "OWN"


async def order_confirmed(order: Order) -> facts.OrderConfirmed:
    """How to pay is said only where it is to be done before delivery."""
    shop = await get_shop()
    lines = await list_lines(order.id)
    prepay = order.payment_method is PaymentMethod.PREPAYMENT and order.received_minor < order.due_minor
    return facts.OrderConfirmed(
        **_common(order, shop),
        items=tuple(facts.Item(name=line.name, quantity=line.live) for line in lines if line.live),
        total_minor=order.due_minor,
        currency=order.currency,
        promised_on=order.promised_on,
        transfer=_transfer(shop, order.payment_reference or order.number) if prepay else None,
    )


async def change_told(order: Order, change: OrderChange, reason: str) -> facts.ChangeTold:
    return facts.ChangeTold(
        **_common(order, await get_shop()),
        before_minor=change.due_before_minor,
        after_minor=change.due_after_minor,
        currency=change.currency,
        reason=reason,
    )


async def shipped(order: Order, shipment: Shipment, parcel: Sequence[Shipment]) -> facts.Shipped:
    """All orders in the parcel are the same customer's; the leading one's page can be opened from it."""
    orders = await Order.filter(id__in=[str(one.order_id) for one in parcel]).order_by("number")  # type: ignore[attr-defined]
    packed = [line for one in parcel for line in await list_shipment_lines(one.id)]
    left = [line for one in orders for line in await list_lines(one.id) if line.live > line.shipped]
    return facts.Shipped(
        **{**_common(order, await get_shop()), "order_number": ", ".join(one.number for one in orders)},
        items=tuple(facts.Item(name=line.order_line.name, quantity=line.quantity) for line in packed),
        carrier="" if shipment.carrier == _OWN_LABEL else shipment.carrier,
        tracking_number=shipment.tracking_number or "",
        tracking_url=shipment.tracking_url or "",
        expected_on=max((one.promised_on for one in orders if one.promised_on), default=None),
        more_follows=bool(left),
    )


async def invoiced(order: Order, invoice: Invoice) -> facts.Invoice:
    shop = await get_shop()
    due = invoice.outstanding_minor
    return facts.Invoice(
        **_common(order, shop),
        invoice_number=invoice.number,
        total_minor=invoice.gross_minor,
        due_minor=due,
        currency=invoice.currency,
        due_on=invoice.due_on,
        transfer=_transfer(shop, invoice.payment_reference) if due > 0 else None,
    )


async def payment_received(order: Order, payment: Payment) -> facts.PaymentReceived:
    return facts.PaymentReceived(
        **_common(order, await get_shop()),
        amount_minor=payment.amount_minor,
        open_minor=order.due_minor - order.received_minor,
        currency=payment.currency,
    )


async def promise_moved(order: Order, from_on: str, to_on: str) -> facts.PromiseMoved:
    """Days are text; empty where nobody knows."""
    waiting = [line for line in await list_lines(order.id) if line.live > line.shipped]
    return facts.PromiseMoved(
        **_common(order, await get_shop()),
        items=tuple(facts.Item(name=line.name, quantity=line.live - line.shipped) for line in waiting),
        known_on=date.fromisoformat(from_on) if from_on else None,
        promised_on=date.fromisoformat(to_on) if to_on else None,
    )


async def back_in_stock(entry: WaitingEntry, pieces: int) -> facts.BackInStock:
    article = entry.stock_item.product.name
    return facts.BackInStock(
        shop=letterhead(await get_shop()),
        customer_name=entry.name,
        order_number="",
        article=article,
        items=(facts.Item(name=article, quantity=pieces),),
    )


def letterhead(shop: Shop) -> facts.Shop:
    """Who writes, as every message says it."""
    town = f"{shop.postal_code} {shop.city}"
    imprint = (shop.name, shop.street, town, shop.register_entry, shop.vat_id)
    return facts.Shop(
        name=shop.name, email=shop.email, website=shop.website, imprint=tuple(line for line in imprint if line)
    )


def _common(order: Order, shop: Shop) -> dict[str, Any]:
    return {
        "shop": letterhead(shop),
        "customer_name": order.customer.name if order.customer else "",
        "order_number": order.number,
        "status_url": status_link(order.id),
    }


def _transfer(shop: Shop, reference: str) -> facts.Transfer:
    return facts.Transfer(holder=shop.name, iban=shop.iban, bic=shop.bic, reference=reference)
