"""What is asked: documents and inputs. Few articles, so that they run out and last pieces are raced for."""

import random
from typing import Any
from uuid import UUID

ERRORS = "userErrors { code message path } replayed dryRun"
SHOWN = """id number version status channel total { gross { amount currency } }
  lines { edges { node { sku quantity } } } invoices { id number paymentReference outstanding { amount } }"""
PLACE = f"""mutation Place($input: OrderPlaceInput!) {{
  orderPlace(input: $input) {{ object {{ {SHOWN} }} statusToken {ERRORS} }} }}"""
GET = f"query Order($id: ID!) {{ order(id: $id) {{ {SHOWN} }} }}"
RECEIVE = f"""mutation Receive($input: StockReceiveInput!) {{
  stockReceive(input: $input) {{ object {{ sku onHand reserved available }} {ERRORS} }} }}"""
BANK = f"""mutation Bank($input: BankStatementImportInput!) {{
  bankStatementImport(input: $input) {{ object {{ id transactions allocated suggested unmatched }} {ERRORS} }} }}"""
STOCK = "query Stock($sku: String!) { stockItem(sku: $sku) { id sku onHand reserved available } }"
# The event that a verb leaves behind, exactly once per acknowledged key.
LEAVES = {
    "place": "OrderPlaced",
    "confirm": "OrderConfirmed",
    "hold": "OrderHeld",
    "release": "OrderReleased",
    "cancel": "OrderCancelled",
    "ship": "OrderShipped",
    "deliver": "OrderDelivered",
    "receive": "StockReceived",
    "bank": "BankStatementImported",
}
MOVES = ("confirm", "hold", "release", "cancel", "ship", "deliver")
SCARCE = ("KAN-GUSS-08", "KAN-STEI-06", "TEE-GYOK-050")
# Orders may wait for the one; the other consists of articles that run out.
AWAITED, BUNDLE = "KAN-PORZ-10", "KAN-GLAS-12"
PARTS = {"KAN-GUSS-08": 1, "TEE-GYOK-050": 2}
PLENTY = ("TEE-ASSAM-100", "TEE-ROOI-100")
CHANNELS = ("STOREFRONT", "WEB_FORM", "PHONE")
ADDRESS = {
    "name": "Anna Müller",
    "street": "Torstraße 1",
    "postalCode": "10119",
    "city": "Berlin",
    "countryCode": "DE",
}


def move(verb: str) -> str:
    name = f"order{verb.capitalize()}"
    return f"mutation Move($input: OrderMoveInput!) {{ {name}(input: $input) {{ object {{ {SHOWN} }} {ERRORS} }} }}"


def new_key(chance: random.Random) -> str:
    return str(UUID(int=chance.getrandbits(128), version=4))


def wish(chance: random.Random, key: str) -> dict[str, Any]:
    """One to three lines, most of them of articles that run out."""
    skus = chance.sample([*SCARCE, AWAITED, BUNDLE, *PLENTY], chance.choice((1, 1, 2, 3)))
    person = chance.randrange(12)
    return {
        "idempotencyKey": key,
        "channel": chance.choice(CHANNELS),
        "customer": {"name": f"Customer {person}", "email": f"customer{person}@example.org"},
        "shippingAddress": ADDRESS,
        "lines": [{"sku": sku, "quantity": chance.choice((1, 1, 2, 3))} for sku in skus],
    }


def moved(order_id: str, key: str, reason: str | None = None) -> dict[str, Any]:
    return {"id": order_id, "idempotencyKey": key, **({"reason": reason} if reason else {})}
