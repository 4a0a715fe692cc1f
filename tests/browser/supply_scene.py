"""A shop whose articles are bought, made, sent by a supplier or done by appointment."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from .product import Product

CLASSIFY = "mutation($input: ProductClassifyInput!) { productClassify(input: $input) { userErrors { message } } }"
SUPPLIER = """mutation($input: SupplierSaveInput!) {
  supplierSave(input: $input) { object { id } userErrors { message } } }"""
SELLS = "mutation($input: SupplierArticleSaveInput!) { supplierArticleSave(input: $input) { userErrors { message } } }"
RULE = "mutation($input: SupplyRuleSetInput!) { supplyRuleSet(input: $input) { userErrors { message } } }"
RESOURCE = """mutation($input: ResourceSaveInput!) {
  resourceSave(input: $input) { object { id } userErrors { message } } }"""
SLOT = "mutation($input: SlotOpenInput!) { slotOpen(input: $input) { object { id } userErrors { message } } }"
TASKS = """query($id: ID!) { order(id: $id) { supply { tasks { id status purchaseOrder { id } } } } }"""


def _key() -> dict[str, str]:
    return {"idempotencyKey": str(uuid4())}


def classify(product: Product, sku: str, kind: str = "STOCK") -> None:
    """Orders may wait for an article of this kind."""
    product.change(CLASSIFY, {**_key(), "sku": sku, "kind": kind, "backorder": "ALLOW"})


def supplied(product: Product, source: str, sku: str, *, name: str) -> str:
    """The id of a supplier who sells an article that comes from them, beginning with the next order."""
    given = {"name": name, "email": "verkauf@lieferant.example", "city": "Hamburg", "postalCode": "20095"}
    supplier = str(product.change(SUPPLIER, {**_key(), **given})["object"]["id"])
    price = {"amount": "12.50", "currency": "EUR"}
    product.change(SELLS, {**_key(), "supplierId": supplier, "sku": sku, "unitPrice": price})
    rule(product, source, sku)
    return supplier


def rule(product: Product, source: str, sku: str) -> None:
    product.change(RULE, {**_key(), "source": source, "sku": sku, "priority": 10})


def ordered(product: Product, who: str, sku: str, quantity: int) -> dict[str, str]:
    """A confirmed order."""
    placed = product.place(who, sku=sku, quantity=quantity)
    product.move("orderConfirm", placed["id"])
    return placed


def offered(product: Product, name: str, *hours: int) -> None:
    """Somebody who can be had in so many hours from now, an hour each."""
    given = {"name": name, "kind": "PERSON", "minutes": [480] * 7}
    resource = product.change(RESOURCE, {**_key(), **given})["object"]["id"]
    for after in hours:
        starts_at = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) + timedelta(hours=after)
        times = {"startsAt": starts_at.isoformat(), "endsAt": (starts_at + timedelta(hours=1)).isoformat()}
        product.change(SLOT, {**_key(), "resourceId": resource, **times})
