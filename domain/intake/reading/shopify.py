"""Orders of Shopify, as the webhooks orders/create and orders/paid and the REST interface write them."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from .errors import NoOrder, Unreadable
from .gathering import Gathering
from .paid import add_paid
from .payloads import decimal, items, part, per_piece, plain_quantity, read_json, text, unwrapped
from .values import Reading

TOPICS = frozenset({"orders/create", "orders/paid", "orders/updated", ""})
# Prices are without tax and the shop says only for the whole order how much that is.
TAX_MISSING = 40
_ADDRESS = {
    "name": ("name",),
    "company": ("company",),
    "street": ("address1",),
    "extra": ("address2",),
    "postalCode": ("zip",),
    "city": ("city",),
    "region": ("province_code", "province"),
    "countryCode": ("country_code",),
    "phone": ("phone",),
}


def read_shopify(content: bytes, topic: str = "") -> Reading:
    """Raises  Unreadable, NoOrder  a topic that tells of no new order, or an order that was cancelled"""
    if topic not in TOPICS:
        raise NoOrder(f"{topic[:60]} is not about a new order.")
    order = unwrapped(read_json(content), "order")
    if "line_items" not in order or not text(order, "id"):
        raise Unreadable("There is no order of Shopify in it")
    if text(order, "cancelled_at"):
        raise NoOrder("The order was cancelled in the shop.")
    into = Gathering()
    into.add("externalReference", text(order, "name", "order_number", "id"), "name")
    _add_customer(into, order)
    for which, name in (("shippingAddress", "shipping_address"), ("billingAddress", "billing_address")):
        _add_address(into, part(order, name), which, name)
    if not into.knows("shippingAddress.city"):
        _add_address(into, part(order, "billing_address"), "shippingAddress", "billing_address")
    _add_lines(into, order)
    into.add("note", text(order, "note"), "note")
    _add_payment(into, order)
    _add_notes(into, order)
    return into.done()


def _add_customer(into: Gathering, order: Mapping[str, Any]) -> None:
    customer = part(order, "customer")
    name = " ".join(filter(None, (text(customer, "first_name"), text(customer, "last_name"))))
    into.add("customer.email", text(order, "email", "contact_email") or text(customer, "email"), "email")
    into.add("customer.name", name, "customer")


def _add_address(into: Gathering, address: Mapping[str, Any], which: str, source: str) -> None:
    for field, names in _ADDRESS.items():
        into.add(f"{which}.{field}", text(address, *names), f"{source}.{names[0]}")


def _add_lines(into: Gathering, order: Mapping[str, Any]) -> None:
    included = order.get("taxes_included") is True
    taxed = bool(decimal(text(order, "total_tax")))
    for number, line in enumerate(items(order, "line_items")):
        source = f"line_items[{number}]"
        if text(line, "gift_card") or line.get("gift_card") is True:
            into.note(f"{text(line, 'name', 'title')} is a gift card.")
        quantity = text(line, "current_quantity", "quantity")
        if plain_quantity(quantity) == "0":
            into.note(f"{text(line, 'name', 'title')} was taken off the order in the shop.")
            continue
        values = {
            "sku": (text(line, "sku"), 100),
            "name": (text(line, "name", "title"), 100),
            "quantity": (plain_quantity(quantity), 100),
        }
        price = _price(line, included=included)
        if price is not None:
            if not included and taxed and not items(line, "tax_lines"):
                price = (price[0], TAX_MISSING)
            values |= {"unitPrice.amount": price, "unitPrice.currency": (text(order, "currency"), 100)}
        into.add_line(source, values)


def _price(line: Mapping[str, Any], *, included: bool) -> tuple[str, int] | None:
    """What a piece cost with tax, after discounts."""
    price, count = decimal(text(line, "price")), decimal(text(line, "quantity"))
    if price is None or count is None:
        return None
    whole = price * count - sum((_amount(one) for one in items(line, "discount_allocations")), Decimal(0))
    if not included:
        whole += sum((decimal(text(tax, "price")) or Decimal(0) for tax in items(line, "tax_lines")), Decimal(0))
    return per_piece(whole, count)


def _amount(allocation: Mapping[str, Any]) -> Decimal:
    return decimal(text(allocation, "amount")) or Decimal(0)


def _add_payment(into: Gathering, order: Mapping[str, Any]) -> None:
    amount = text(order, "current_total_price", "total_price")
    if text(order, "financial_status") == "paid" and amount:
        add_paid(into, amount, text(order, "currency"), "financial_status")


def _add_notes(into: Gathering, order: Mapping[str, Any]) -> None:
    paid = text(order, "financial_status")
    if paid:
        into.note(f"In the shop the payment is {paid} ({text(order, 'gateway') or 'way to pay not named'}).")
    for shipping in items(order, "shipping_lines"):
        into.note(f"Shipping in the shop: {text(shipping, 'title', 'code')}, {text(shipping, 'price') or '0'}.")
    for code in items(order, "discount_codes"):
        into.note(f"The discount {text(code, 'code')} of {text(code, 'amount')} was used.")
    if not text(order, "taxes_included") and order.get("taxes_included") is not True:
        into.note("Prices in the shop are without tax; tax was added per line as the shop worked it out.")
    if order.get("test") is True:
        into.note("The shop says that this is a test order.")
