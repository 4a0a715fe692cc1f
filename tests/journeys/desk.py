"""Somebody who uses the product over HTTP: a storefront, the desk, the warehouse, the accountant."""

import base64
from collections import Counter
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx

from tests.journeys.server import until

ERRORS = "userErrors { code message path remedy } replayed dryRun"
ORDER = """id number version status fulfillmentStatus paymentStatus invoiceStatus attention channel externalReference
  customer { name email } total { net { amount } tax { amount } gross { amount currency } }
  paid { amount } outstanding { amount currency } moves { verb open reasons }
  lines { edges { node { sku quantity sourced shipped delivered cancelled } } }
  invoices { id number status paymentReference pdfUrl total { gross { amount } } outstanding { amount } }
  shipments { id number status trackingNumber labelUrl deliveryNoteUrl }
  payments { status amount { amount } } documents { id kind filename url }
  eventsCursor events(first: 100) { edges { node { cursor sequence type orderId } } }"""
PLACE = f"""mutation Place($input: OrderPlaceInput!) {{
  orderPlace(input: $input) {{ object {{ {ORDER} }} statusToken {ERRORS} }} }}"""
MOVE = "mutation Move($input: OrderMoveInput!) {{ {name}(input: $input) {{ object {{ {order} }} {errors} }} }}"
GET = f"query Order($id: ID, $number: String) {{ order(id: $id, number: $number) {{ {ORDER} }} }}"
STOCK = "query Stock($sku: String!) { stockItem(sku: $sku) { id sku onHand reserved available } }"
RECEIVE = f"""mutation Receive($input: StockReceiveInput!) {{
  stockReceive(input: $input) {{ object {{ sku onHand reserved available }} {ERRORS} }} }}"""
BANK = f"""mutation Bank($input: BankStatementImportInput!) {{
  bankStatementImport(input: $input) {{
    object {{ id account transactions allocated suggested unmatched }} {ERRORS} }} }}"""
ALLOCATE = f"""mutation Allocate($input: BankTransactionAllocateInput!) {{
  bankTransactionAllocate(input: $input) {{ object {{ id status allocated {{ amount }} }} {ERRORS} }} }}"""
BERLIN = {
    "name": "Anna Müller",
    "street": "Torstraße 1",
    "postalCode": "10119",
    "city": "Berlin",
    "countryCode": "DE",
}
TEA, POT = "TEE-ASSAM-100", "KAN-GLAS-12"


def new_key() -> str:
    return str(uuid4())


def wish(**more: Any) -> dict[str, Any]:
    """An order that can be placed."""
    return {
        "idempotencyKey": new_key(),
        "channel": "PHONE",
        "customer": {"name": "Anna Müller", "email": "anna@example.org"},
        "shippingAddress": BERLIN,
        "lines": [{"sku": TEA, "quantity": 2}, {"sku": POT, "quantity": 1}],
        **more,
    }


class Desk:
    """A client with its credentials; what it is told that is no answer is an error of the test."""

    def __init__(self, address: str, key: str | None = None, **options: Any) -> None:
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self.key = key
        self.http = httpx.Client(base_url=address, headers=headers, timeout=30, trust_env=False, **options)

    def post(self, query: str, variables: dict[str, Any] | None = None, **headers: str) -> httpx.Response:
        body = {"query": query, "variables": variables or {}}
        return self.http.post("/graphql", json=body, headers=headers)

    def answer(self, query: str, variables: dict[str, Any] | None = None) -> dict[str, Any]:
        """The whole answer, whatever it says."""
        body: dict[str, Any] = self.post(query, variables).json()
        return body

    def ask(self, query: str, variables: dict[str, Any] | None = None) -> Any:
        """The data of an answer without errors; of a single root field its value."""
        answer = self.answer(query, variables)
        assert "errors" not in answer, answer["errors"]
        data = answer["data"]
        return next(iter(data.values())) if len(data) == 1 else data

    def place(self, **more: Any) -> dict[str, Any]:
        """Place an order; answers it with its status token."""
        placed = self.ask(PLACE, {"input": wish(**more)})
        assert placed["userErrors"] == []
        return {**placed["object"], "statusToken": placed["statusToken"]}

    def move(self, name: str, order: dict[str, Any], **more: Any) -> dict[str, Any]:
        """What a move's mutation answers."""
        document = MOVE.format(name=name, order=ORDER, errors=ERRORS)
        moved: dict[str, Any] = self.ask(document, {"input": {"id": order["id"], "idempotencyKey": new_key(), **more}})
        return moved

    def do(self, name: str, order: dict[str, Any], **more: Any) -> dict[str, Any]:
        """Carry a move out; answers the order after it."""
        moved = self.move(name, order, **more)
        assert moved["userErrors"] == []
        found: dict[str, Any] = moved["object"]
        return found

    def order(self, order: dict[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = self.ask(GET, {"id": order["id"]})
        return found

    def order_when(self, order: dict[str, Any], true: Any, what: str) -> dict[str, Any]:
        """The order once something is true of it."""

        def look() -> dict[str, Any] | None:
            found = self.order(order)
            return found if true(found) else None

        found: dict[str, Any] = until(look, what)
        return found

    def quiet(self, order: dict[str, Any]) -> dict[str, Any]:
        """The order once the workers have nothing left to do for it."""
        return self.order_when(order, all_followed, "the workers are done with the order")

    def stock(self, sku: str = TEA) -> dict[str, Any]:
        found: dict[str, Any] = self.ask(STOCK, {"sku": sku})
        return found

    def receive(self, sku: str, quantity: int, **more: Any) -> dict[str, Any]:
        given = {"idempotencyKey": new_key(), "sku": sku, "quantity": quantity, **more}
        found: dict[str, Any] = self.ask(RECEIVE, {"input": given})
        return found

    def bank(self, content: bytes, filename: str = "statement", **more: Any) -> dict[str, Any]:
        """Import a file from the bank."""
        given = {"idempotencyKey": new_key(), "filename": filename, "content": base64.b64encode(content).decode()}
        found: dict[str, Any] = self.ask(BANK, {"input": {**given, **more}})
        return found

    def all_orders(self, fields: str) -> list[dict[str, Any]]:
        """Every order that this desk may see, page by page."""
        query = f"""query All($after: String) {{ orders(first: 100, after: $after, sortBy: NUMBER_ASC) {{
          edges {{ node {{ {fields} }} }} pageInfo {{ hasNextPage endCursor }} }} }}"""
        found: list[dict[str, Any]] = []
        page: dict[str, Any] = {"pageInfo": {"hasNextPage": True, "endCursor": None}}
        while page["pageInfo"]["hasNextPage"]:
            page = self.ask(query, {"after": page["pageInfo"]["endCursor"]})
            found += [edge["node"] for edge in page["edges"]]
        return found

    def invoice_numbers(self) -> list[str]:
        return [invoice["number"] for order in self.all_orders("invoices { number }") for invoice in order["invoices"]]

    def download(self, url: str) -> bytes:
        """What lies at an address, for somebody who has only the address."""
        response = httpx.get(url, timeout=30, trust_env=False)
        assert response.status_code == 200, response.text
        return response.content


FOLLOWS = {
    "OrderConfirmed": ("ConfirmationFiled",),
    "OrderShipped": ("LabelAttached", "DeliveryNoteFiled", "InvoiceIssued", "InvoiceFiled"),
}
TOLD = ("ConfirmationFiled", "LabelAttached", "InvoiceFiled", "PaymentReceived")


def all_followed(order: dict[str, Any]) -> bool:
    """Whether the workers did everything that the order's events call for, the last mail included."""
    seen = Counter(edge["node"]["type"] for edge in order["events"]["edges"])
    made = all(seen[kind] == seen[cause] for cause, kinds in FOLLOWS.items() for kind in kinds)
    return made and seen["MessageSent"] == seen["MessageWritten"] == sum(seen[kind] for kind in TOLD)


def mails_of(data: Path) -> list[Path]:
    return sorted((data / "outbox").glob("*.eml"))
