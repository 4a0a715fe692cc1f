"""What is stored of a historic order: delivered, paid and invoiced when it comes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from domain.customers.rules import language_of
from domain.foundation.ids import new_id
from domain.orders.importing.values import CURRENCY, HistoricOrder
from domain.orders.rules.deriving import payment_status
from domain.orders.states import (
    Channel,
    FulfillmentStatus,
    InvoiceStatus,
    OrderStatus,
    PaymentMethod,
    ReturnStatus,
)

UNKNOWN = "UNKNOWN"
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Numbered:
    """An order with the id and the number it gets here."""

    id: str
    number: str
    order: HistoricOrder


def order_record(one: Numbered, customer_id: str | None, at: datetime, by_id: str) -> Record:
    """The row of an order by column; nothing is owed, and nobody has to look at it."""
    order, total = one.order, one.order.total_minor
    delivered = FulfillmentStatus.DELIVERED if order.lines else FulfillmentStatus.NOT_REQUIRED
    invoiced = InvoiceStatus.INVOICED if order.lines else InvoiceStatus.NOT_INVOICED
    return {
        "id": one.id,
        "number": one.number,
        "version": 1,
        "channel": Channel.IMPORT.value,
        "external_reference": order.reference,
        "status": OrderStatus.COMPLETED.value,
        "fulfillment_status": delivered.value,
        "payment_status": payment_status(total, total).value,
        "invoice_status": invoiced.value,
        "return_status": ReturnStatus.NONE.value,
        "attention": 0,
        "urgency": 0,
        "placed_at": order.placed_at,
        "updated_at": at,
        "customer_id": customer_id,
        "language": language_of(order.country_code or ""),
        "shipping_address": _address(order),
        "currency": CURRENCY,
        "shipping_method": UNKNOWN,
        "carrier": UNKNOWN,
        "payment_method": PaymentMethod.INVOICE.value,
        "note": "",
        "placed_by_id": by_id,
        "search_text": _search_text(one),
    } | _sums(order.shipping_minor, total)


def _sums(shipping_minor: int, total_minor: int) -> Record:
    return {
        "shipping_net_minor": shipping_minor,
        "shipping_tax_minor": 0,
        "total_net_minor": total_minor,
        "total_tax_minor": 0,
        "due_minor": total_minor,
        "received_minor": total_minor,
    }


def line_records(one: Numbered, products: Mapping[str, str]) -> Iterator[Record]:
    """The rows of its lines by column.

    products  ids by SKU as given
    """
    for position, line in enumerate(one.order.lines, start=1):
        pieces = line.quantity
        yield {
            "id": new_id("oli"),
            "order_id": one.id,
            "position": position,
            "product_id": products[line.sku] if line.article is not None else None,
            "sku": line.sku,
            "name": line.name or line.sku,
            "quantity": pieces,
            "currency": CURRENCY,
            "unit_price_minor": line.unit_price_minor,
            "tax_basis_points": 0,
            "net_minor": line.total_minor,
            "tax_minor": 0,
            "weight_grams": 0,
            "sourced": pieces,
            "picked": pieces,
            "packed": pieces,
            "shipped": pieces,
            "delivered": pieces,
            "cancelled": 0,
            "returned": 0,
            "invoiced": pieces,
            "credited": 0,
        }


def _address(order: HistoricOrder) -> str | None:
    """All that is known of where it went: the country."""
    if order.country_code is None:
        return None
    name = f"Customer {order.customer}" if order.customer else ""
    known = {"name": name, "street": "", "postal_code": "", "city": "", "country_code": order.country_code}
    return orjson.dumps({**known, "company": None, "extra": None, "region": None, "phone": None}).decode()


def _search_text(one: Numbered) -> str:
    order = one.order
    words = (one.number, order.reference, order.customer, order.country_code)
    return " ".join(word for word in words if word).lower()
