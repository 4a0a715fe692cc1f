"""The product's own schema behind an engine, and a shop with something to ask for."""

from collections.abc import Mapping
from typing import Any

from api.foundation.attempts import Attempts
from api.foundation.context import Context
from api.foundation.execution import Engine, RequestFacts
from api.foundation.feed import Feed
from api.foundation.sign_in import SignIn
from api.schema import build_schema
from domain.access.rules import PERMISSIONS_OF_ROLE, PERMISSIONS_OF_SCOPE
from domain.access.states import Role, Scope
from domain.billing.models import Invoice
from domain.foundation.callers import ANONYMOUS, Caller, CallerKind
from domain.foundation.tokens import status_token
from domain.orders.models import Order, OrderLine
from domain.orders.states import Channel
from domain.shipping.models import Shipment
from domain.stock.models import StockItem
from tests.foundation.makers import clerk, make_order, pay
from tests.payments.statement_files import take_in, transfer

SCHEMA = build_schema()
OWNER = Caller(id="usr_owner", name="Olga", kind=CallerKind.STAFF, permissions=PERMISSIONS_OF_ROLE[Role.OWNER])
STOREFRONT, OTHER_STOREFRONT = (
    Caller(id=id_, name=id_, kind=CallerKind.KEY, permissions=PERMISSIONS_OF_SCOPE[Scope.STOREFRONT], own_only=True)
    for id_ in ("key_one", "key_two")
)
CALLERS = {
    "owner": OWNER,
    "storefront": STOREFRONT,
    "another storefront": OTHER_STOREFRONT,
    "reads orders only": clerk("orders.read"),
    "may do nothing": clerk(),
    "nobody": ANONYMOUS,
}


def make_engine(**options: Any) -> Engine:
    """An engine that takes its callers as they are."""
    feed, sign_in, attempts = Feed(), SignIn(), Attempts()

    def context(caller: Caller, facts: RequestFacts) -> Context:
        return Context(caller, facts, feed, sign_in, attempts)

    return Engine(SCHEMA, authenticate=sign_in.authenticate, make_context=context, **options)


async def make_scene() -> dict[str, str]:
    """A shop with orders of two callers in several states; ids and numbers by name."""
    order = await make_order(
        "paid", by=STOREFRONT, LAMP=2, SHADE=1, CABLE=3, customer_email="anna@example.org", note="Ring twice"
    )
    await pay(order, 500)
    completed = await make_order("completed", by=OTHER_STOREFRONT, LAMP=1, SHADE=2)
    await make_order("held", by=OWNER, LAMP=1, channel=Channel.PHONE, external_reference="R-1")
    await make_order("cancelled", by=STOREFRONT, LAMP=1)
    invoiced = await make_order("invoiced", by=STOREFRONT, CABLE=1)
    await take_in(transfer(invoiced.payment_reference, invoiced.due_minor), transfer("what for?", 100, "B2"))
    line = await OrderLine.filter(order_id=order.id).order_by("position").first()
    assert line is not None
    lamp = await StockItem.get(product__sku="LAMP")
    return {
        "order": order.id,
        "completed": completed.id,
        "number": order.number,
        "customer": str(order.customer_id),  # type: ignore[attr-defined]
        "token": status_token(order.id),
        "line": line.id,
        "after": f"{order.id}.1",
        "shipment": (await Shipment.all().first()).id,  # type: ignore[union-attr]
        "invoice": (await Invoice.all().first()).id,  # type: ignore[union-attr]
        "product": str(lamp.product_id),  # type: ignore[attr-defined]
        "stock": lamp.id,
        "invoiced": invoiced.id,
    }


def filled(value: Any, names: Mapping[str, str]) -> Any:
    """Variables with `$name` replaced by what the scene calls so."""
    if isinstance(value, dict):
        return {name: filled(inner, names) for name, inner in value.items()}
    if isinstance(value, list):
        return [filled(inner, names) for inner in value]
    return names.get(value[1:], value) if isinstance(value, str) and value.startswith("$") else value


async def count_orders() -> int:
    return await Order.all().count()
