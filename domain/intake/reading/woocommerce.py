"""Orders of WooCommerce, as the webhooks order.created and order.updated and the REST interface write them."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from .errors import NoOrder, Unreadable
from .gathering import Gathering
from .paid import add_paid
from .payloads import decimal, items, part, per_piece, plain_quantity, read_json, text, unwrapped
from .values import Reading
from .words import payment_of

TOPICS = frozenset({"order.created", "order.updated", ""})
# A cart that was left, a draft of the back office, and what will not be paid are no orders.
_NO_ORDERS = frozenset({"auto-draft", "draft", "checkout-draft", "cancelled", "failed", "trash", "refunded"})
_KNOWN = frozenset({"pending", "processing", "on-hold", "completed"})
_ADDRESS = {
    "company": "company",
    "street": "address_1",
    "extra": "address_2",
    "postalCode": "postcode",
    "city": "city",
    "region": "state",
    "countryCode": "country",
    "phone": "phone",
}


def read_woocommerce(content: bytes, topic: str = "") -> Reading:
    """Raises  Unreadable, NoOrder  a topic that tells of no new order, or a state that is none"""
    if topic not in TOPICS:
        raise NoOrder(f"{topic[:60]} is not about a new order.")
    order = unwrapped(read_json(content), "data")
    if "line_items" not in order or not text(order, "id"):
        raise Unreadable("There is no order of WooCommerce in it")
    if "refunded_by" in order or "refunded_payment" in order:
        raise NoOrder("It is a refund.")
    state = text(order, "status")
    if state in _NO_ORDERS:
        raise NoOrder(f"In the shop the order is {state}.")
    into = Gathering()
    into.add("externalReference", text(order, "number", "id"), "number")
    billing, shipping = part(order, "billing"), part(order, "shipping")
    into.add("customer.email", text(billing, "email"), "billing.email")
    into.add("customer.name", _name(billing) or text(billing, "company"), "billing")
    _add_address(into, billing, "billingAddress", "billing")
    # Shops that send nothing, or to the same place, leave it empty.
    ships = text(shipping, "city") or text(shipping, "address_1")
    _add_address(into, shipping if ships else billing, "shippingAddress", "shipping" if ships else "billing")
    _add_lines(into, order)
    into.add("note", text(order, "customer_note"), "customer_note")
    into.add("paymentMethod", payment_of(text(order, "payment_method")), "payment_method", 80)
    if text(order, "date_paid_gmt", "date_paid") and not items(order, "refunds"):
        add_paid(into, text(order, "total"), text(order, "currency"), "date_paid")
    _add_notes(into, order, state)
    return into.done()


def _name(address: Mapping[str, Any]) -> str:
    return " ".join(filter(None, (text(address, "first_name"), text(address, "last_name"))))


def _add_address(into: Gathering, address: Mapping[str, Any], which: str, source: str) -> None:
    into.add(f"{which}.name", _name(address) or text(address, "company"), f"{source}.first_name")
    for field, name in _ADDRESS.items():
        into.add(f"{which}.{field}", text(address, name), f"{source}.{name}")


def _add_lines(into: Gathering, order: Mapping[str, Any]) -> None:
    for number, line in enumerate(items(order, "line_items")):
        quantity = text(line, "quantity")
        if _within_bundle(line):
            into.note(f"{text(line, 'name')} is part of a bundle.")
        values = {
            "sku": (text(line, "sku"), 100),
            "name": (text(line, "name", "parent_name"), 100),
            "quantity": (plain_quantity(quantity), 100),
        }
        # Without tax in total, its tax beside it.
        whole, tax = decimal(text(line, "total")), decimal(text(line, "total_tax")) or Decimal(0)
        count = decimal(quantity)
        price = per_piece(whole + tax, count) if whole is not None and count is not None else None
        if price is not None:
            values |= {"unitPrice.amount": price, "unitPrice.currency": (text(order, "currency"), 100)}
        into.add_line(f"line_items[{number}]", values)


def _within_bundle(line: Mapping[str, Any]) -> bool:
    return bool(text(line, "bundled_by") or text(line, "composite_parent"))


def _add_notes(into: Gathering, order: Mapping[str, Any], state: str) -> None:
    if state and state not in _KNOWN:
        into.note(f"The shop's state {state[:40]!r} is not known here.")
    paid = text(order, "date_paid_gmt", "date_paid")
    way = text(order, "payment_method_title", "payment_method")
    into.note(f"Paid in the shop on {paid[:10]} ({way})." if paid else f"Not paid in the shop yet ({way or 'no way'}).")
    for shipping in items(order, "shipping_lines"):
        into.note(f"Shipping in the shop: {text(shipping, 'method_title')}, {text(shipping, 'total') or '0'}.")
    for fee in items(order, "fee_lines"):
        into.note(f"A fee of the shop was left out: {text(fee, 'name')}, {text(fee, 'total')}.")
    for coupon in items(order, "coupon_lines"):
        into.note(f"The coupon {text(coupon, 'code')} of {text(coupon, 'discount')} was used.")
    for card in items(order, "gift_cards"):
        into.note(f"A gift card paid {text(card, 'amount')}.")
    if items(order, "refunds"):
        into.note("Something of the order was paid back in the shop.")
