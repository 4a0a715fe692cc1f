"""What is asked over HTTP: each operation's requests to the API and to its floor, ready to be sent."""

import random
import uuid
from collections.abc import Callable
from typing import Any

import orjson

from .scene import API_KEY, GROSS_MINOR, LINES, STATUSES, Scene

Ask = Callable[[], bytes]
PLACE = """mutation Place($input: OrderPlaceInput!) { orderPlace(input: $input) {
  replayed statusToken userErrors { code message path remedy }
  object { id number status total { gross { amount currency } } }
} }"""
READ = """query Read($id: ID!) { order(id: $id) {
  id number status fulfillmentStatus paymentStatus placedAt total { gross { amount currency } }
  customer { id name email }
  lines(first: 10) { edges { node { sku name quantity unitPrice { amount currency } } } }
  shipments { number status carrier trackingNumber }
} }"""
LIST = """query List($where: OrderWhere) { orders(first: 50, where: $where, sortBy: PLACED_AT_DESC) {
  edges { cursor node {
    id number status placedAt total { gross { amount currency } } customer { name }
    lines(first: 10) { edges { node { sku name quantity } } }
  } }
  pageInfo { hasNextPage endCursor }
} }"""
PRICE = {"amount": f"{GROSS_MINOR / 100:.2f}", "currency": "EUR"}
ON_A_PAGE = 50
_AVAILABLE = "{ sku available orderable nextOn promise { on because { kind on quantity source } } }"
AVAILABILITY = f'query Sku($sku: String!) {{ availability(sku: $sku, countryCode: "DE") {_AVAILABLE} }}'
AVAILABILITIES = (
    f'query Page($items: [AvailabilityItemInput!]!) {{ availabilities(items: $items, countryCode: "DE") {_AVAILABLE} }}'
)
SHIP_TO = {
    "name": "Xaver Groß",
    "street": "Wiener Straße 1",
    "postalCode": "10115",
    "city": "Berlin",
    "countryCode": "DE",
}


def placing(scene: Scene) -> Ask:
    """Orders of known customers over random articles, each with a key of its own."""
    chance = random.Random(2)

    def ask() -> bytes:
        lines = [{"sku": a.sku, "quantity": 1, "unitPrice": PRICE} for a in chance.sample(scene.articles, LINES)]
        given = {
            "idempotencyKey": str(uuid.uuid4()),
            "customer": {"email": chance.choice(scene.customers)[1], "name": "Xaver Groß"},
            "shippingAddress": SHIP_TO,
            "lines": lines,
        }
        return graphql(PLACE, {"input": given})

    return ask


def reading(scene: Scene) -> Ask:
    chance = random.Random(3)
    return lambda: graphql(READ, {"id": chance.choice(scene.order_ids)})


def listing(scene: Scene) -> Ask:
    chance = random.Random(4)
    return lambda: graphql(LIST, {"where": {"status": [chance.choice(STATUSES)]}})


def asking_one(scene: Scene) -> Ask:
    """What is there of one article, and when it would arrive."""
    chance = random.Random(5)
    return lambda: graphql(AVAILABILITY, {"sku": chance.choice(scene.articles).sku})


def asking_page(scene: Scene) -> Ask:
    """The same for all articles of a product page."""
    chance = random.Random(6)
    return lambda: graphql(
        AVAILABILITIES, {"items": [{"sku": one.sku} for one in chance.sample(scene.articles, ON_A_PAGE)]}
    )


def asking_one_floor(scene: Scene) -> Ask:
    chance = random.Random(5)
    return lambda: _post("/available", {"skus": [chance.choice(scene.articles).sku]})


def asking_page_floor(scene: Scene) -> Ask:
    chance = random.Random(6)
    return lambda: _post("/available", {"skus": [one.sku for one in chance.sample(scene.articles, ON_A_PAGE)]})


def reading_floor(scene: Scene) -> Ask:
    chance = random.Random(3)
    return lambda: _post("/order", {"id": chance.choice(scene.order_ids)})


def listing_floor(scene: Scene) -> Ask:
    chance = random.Random(4)
    return lambda: _post("/orders", {"status": chance.choice(STATUSES)})


def graphql(query: str, variables: dict[str, Any]) -> bytes:
    """A request with a query."""
    return _post("/graphql", {"query": query, "variables": variables})


def _post(path: str, content: dict[str, Any]) -> bytes:
    body = orjson.dumps(content)
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {API_KEY}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
