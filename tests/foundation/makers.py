"""Scenes: a shop, articles, stock and orders as far along as a test needs them; what is missing is made.

Articles are named by upper-case words: `make_order("shipped", LAMP=2, payment_method="PREPAYMENT")`.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from domain.billing.commands import issue_invoice, pay_invoices
from domain.catalog.models import Product
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.commands import Command
from domain.foundation.events import Event, read_event
from domain.foundation.models import EventRecord, Shop
from domain.orders.commands.decide import cancel_order, confirm_order, reject_order
from domain.orders.commands.hold import hold_order
from domain.orders.commands.place import place_order
from domain.orders.commands.progress import book_payment
from domain.orders.models import Order
from domain.orders.wishes import AddressGiven, LineGiven, OrderGiven
from domain.pricing.models import Price, ShippingMethod, TaxRate
from domain.shipping.commands import deliver_order, ship_order
from domain.stock.commands import receive_stock
from domain.stock.models import StockItem

BERLIN = AddressGiven(name="Anna Müller", street="Weg 1", postal_code="10115", city="Berlin", country_code="DE")
GROSS_MINOR = 11_900
SHIPPING_MINOR = 490
TAX_RATES = {"STANDARD": 1_900, "REDUCED": 700, "ZERO": 0}
Told = TypeVar("Told", bound=Event)


async def make_shop() -> Shop:
    """The merchant with tax rates and two ways to send; the same one when asked again."""
    known = await Shop.all().first()
    if known is not None:
        return known
    for category, basis_points in TAX_RATES.items():
        await TaxRate.create(category=category, basis_points=basis_points)
    await ShippingMethod.create(code="STANDARD", name="Standard", currency="EUR", gross_minor=SHIPPING_MINOR)
    await ShippingMethod.create(
        code="EXPRESS", name="Express", currency="EUR", gross_minor=1_290, free_from_minor=50_000, days=1, position=1
    )
    return await Shop.create(
        name="Lampenhaus",
        street="Speicherstraße 12",
        postal_code="20457",
        city="Hamburg",
        country_code="DE",
        email="hallo@lampenhaus.example",
        vat_id="DE136695976",
        iban="DE89370400440532013000",
        currency="EUR",
    )


async def make_product(sku: str, *, gross_minor: int = GROSS_MINOR, tax_category: str = "STANDARD") -> Product:
    """An article with its price; the same one when asked again."""
    await make_shop()
    known = await Product.get_or_none(sku=sku)
    if known is not None:
        return known
    product = await Product.create(sku=sku, name=sku.title(), tax_category=tax_category, weight_grams=1_200)
    await Price.create(product=product, currency="EUR", gross_minor=gross_minor)
    return product


async def make_stock(**pieces: int) -> None:
    """That many pieces more of each article."""
    for sku, count in pieces.items():
        await make_product(sku)
        if count:
            await receive_stock(sku, count, None, "", by=SYSTEM)


def wish(**given: Any) -> OrderGiven:
    """What a customer asks for; lower-case words are fields of `OrderGiven`."""
    fields = {name: value for name, value in given.items() if not name.isupper()}
    lines = tuple(LineGiven(sku=sku, quantity=count) for sku, count in given.items() if sku.isupper())
    fields.setdefault("lines", lines)
    fields.setdefault("shipping_address", BERLIN)
    fields.setdefault("customer_name", "Anna Müller")
    return OrderGiven(**fields)


async def make_order(state: str = "placed", *, by: Caller = SYSTEM, **given: Any) -> Order:
    """An order in a state of `STEPS`, with stock of its own."""
    wanted = wish(**(given if any(name.isupper() for name in given) else {"LAMP": 1, **given}))
    await make_stock(**_pieces(wanted))
    order = await place_order(wanted, by=by)
    for step in STEPS[state]:
        await step(order)
    return await Order.get(id=order.id)


def _pieces(wanted: OrderGiven) -> dict[str, int]:
    counts: dict[str, int] = {}
    for line in wanted.lines:
        counts[line.sku] = counts.get(line.sku, 0) + line.quantity
    return counts


async def pay(order: Order, minor: int | None = None) -> None:
    """Money for an order and its invoices; all of what it owes unless told otherwise."""
    now = await Order.get(id=order.id)
    amount = now.due_minor - now.received_minor if minor is None else minor
    await book_payment(order.id, amount, by=SYSTEM)
    await pay_invoices(order.id, amount, by=SYSTEM)


def _by_system(command: Command[..., Any], *more: Any) -> Callable[[Order], Awaitable[Any]]:
    async def step(order: Order) -> Any:
        return await command(order.id, *more, by=SYSTEM)

    return step


confirm = _by_system(confirm_order)
ship = _by_system(ship_order)
deliver = _by_system(deliver_order)
invoice = _by_system(issue_invoice)
hold = _by_system(hold_order, "checking")
cancel = _by_system(cancel_order, "changed their mind")
reject = _by_system(reject_order, "no")
STEPS: Mapping[str, tuple[Callable[[Order], Awaitable[Any]], ...]] = {
    "placed": (),
    "held": (hold,),
    "rejected": (reject,),
    "cancelled": (cancel,),
    "confirmed": (confirm,),
    "paid": (confirm, pay),
    "shipped": (confirm, ship),
    "invoiced": (confirm, ship, invoice),
    "delivered": (confirm, ship, deliver),
    "completed": (confirm, ship, invoice, deliver, pay),
}


def clerk(*permissions: str, name: str = "Kim") -> Caller:
    """Somebody of the staff who may do just this."""
    return Caller(id=f"usr_{name}", name=name, kind=CallerKind.STAFF, permissions=frozenset(permissions))


async def told(kind: type[Told]) -> list[Told]:
    """Events of one kind, as they were recorded."""
    records = await EventRecord.filter(type=kind.type()).order_by("seq")
    return [event for row in records if isinstance(event := read_event(row.type, row.payload), kind)]


async def stock_of(sku: str) -> tuple[int, int]:
    """How much of an article is on hand, and how much of that is reserved."""
    item = await StockItem.get(product__sku=sku)
    return item.on_hand, item.reserved
