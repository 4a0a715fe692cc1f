"""What a busy day brings to one API process: good requests, refused ones, nonsense, and sockets that come and go."""

import json
import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.bench.asking import LIST, PLACE, PRICE, READ, SHIP_TO
from tests.bench.scene import API_KEY, LINES, Scene

KINDS = {
    "reads": 280,
    "unknown ids": 20,
    "lists": 200,
    "searches": 150,
    "orders placed": 100,
    "retries": 40,
    "orders refused": 40,
    "new documents": 70,
    "invalid documents": 30,
    "broken bodies": 20,
    "unknown keys": 20,
    "nobody": 10,
    "wrong passwords": 1,
    "status pages": 9,
    "sockets": 10,
}
SEARCH = """query Search($search: String, $sort: OrderSort) { orders(first: 20, search: $search, sortBy: $sort) {
  edges { cursor node { id number status } } count { value precision } } }"""
STATUS = "query Status($token: String!) { orderStatus(token: $token) { number status } }"
SIGN_IN = "mutation In($i: SessionStartInput!) { sessionStart(input: $i) { userErrors { code } } }"
EVENTS = "subscription Events { orderEvents { cursor summary } }"
UPDATES = "subscription Updates($id: ID!) { orderUpdated(id: $id) { cursor order { number status } } }"
SORTS = ("PLACED_AT_DESC", "PLACED_AT_ASC", "URGENCY_DESC", "NUMBER_ASC")
STATES = ("PLACED", "CONFIRMED", "COMPLETED", "CANCELLED")
Request = bytes


@dataclass(frozen=True)
class Listening:
    """A socket: what it sends, until which kind of message it waits, and whether it leaves without a goodbye."""

    messages: list[str]
    until: tuple[str, ...]
    rude: bool


class Mixture:
    """Always the same requests in the same order, but for the keys of orders."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._chance = random.Random(7)
        self._last_placed = self._place(LINES)
        makers: dict[str, Callable[[], Request | Listening]] = {
            "reads": lambda: _graphql(READ, {"id": self._chance.choice(scene.order_ids)}),
            "unknown ids": lambda: _graphql(READ, {"id": f"ord_{uuid.uuid4().hex[:26].upper()}"}),
            "lists": self._list,
            "searches": self._search,
            "orders placed": self._placed,
            "retries": lambda: self._last_placed,
            "orders refused": lambda: self._place(1, sku=f"NO-{self._chance.random()}"),
            "new documents": self._new_document,
            "invalid documents": lambda: _graphql(f"{{ orders {{ field{self._chance.getrandbits(60)} }} }}", {}),
            "broken bodies": lambda: _post(self._chance.randbytes(200)),
            "unknown keys": lambda: _graphql(READ, {"id": "x"}, key=uuid.uuid4().hex),
            "nobody": lambda: _graphql(LIST, {}, key=None),
            "wrong passwords": self._wrong_password,
            "status pages": lambda: _graphql(STATUS, {"token": uuid.uuid4().hex}, key=None),
            "sockets": self._socket,
        }
        self._makers = [makers[kind] for kind, share in KINDS.items() for _ in range(share)]

    def next(self) -> Request | Listening:
        return self._chance.choice(self._makers)()

    def _list(self) -> Request:
        chance = self._chance
        where: dict[str, Any] = {"status": chance.sample(STATES, chance.randint(1, 3))}
        if chance.random() < 0.3:
            where["placedFrom"] = f"2026-0{chance.randint(1, 9)}-01T00:00:00Z"
        if chance.random() < 0.2:
            where = {"OR": [where, {"channel": [chance.choice(("PHONE", "STOREFRONT"))]}]}
        return _graphql(LIST, {"where": where})

    def _search(self) -> Request:
        words = (f"b{self._chance.randint(0, 9_999):06}", "xaver", "berlin", uuid.uuid4().hex[:6], "gr")
        word = self._chance.choice(words)
        return _graphql(SEARCH, {"search": word, "sort": self._chance.choice(SORTS)})

    def _placed(self) -> Request:
        self._last_placed = self._place(LINES)
        return self._last_placed

    def _place(self, lines: int, sku: str | None = None) -> Request:
        articles = self._chance.sample(self._scene.articles, lines)
        given = {
            "idempotencyKey": str(uuid.uuid4()),
            "customer": {"email": self._chance.choice(self._scene.customers)[1], "name": "Xaver Groß"},
            "shippingAddress": SHIP_TO,
            "lines": [{"sku": sku or a.sku, "quantity": 1, "unitPrice": PRICE} for a in articles],
        }
        return _graphql(PLACE, {"input": given})

    def _new_document(self) -> Request:
        mark = self._chance.getrandbits(60)
        first = self._chance.randint(1, 20)
        return _graphql(f"{{ a{mark}: orders(first: {first}) {{ edges {{ node {{ id b{mark}: number }} }} }} }}", {})

    def _wrong_password(self) -> Request:
        given = {"email": f"{uuid.uuid4().hex}@example.org", "password": "wrong"}
        return _graphql(SIGN_IN, {"i": given}, key=None)

    def _socket(self) -> Listening:
        chance = self._chance
        opening = json.dumps({"type": "connection_init", "payload": {"Authorization": f"Bearer {API_KEY}"}})
        query: dict[str, Any] = chance.choice(
            ({"query": EVENTS}, {"query": UPDATES, "variables": {"id": chance.choice(self._scene.order_ids)}})
        )
        asked = [json.dumps({"type": "subscribe", "id": str(place), "payload": query}) for place in range(3)]
        known = {"query": SEARCH, "variables": {"search": "berlin"}}
        last = json.dumps({"type": "subscribe", "id": "last", "payload": known})
        return Listening([opening, *asked, last], ("next", "complete", "error"), rude=chance.random() < 0.5)


def _graphql(query: str, variables: dict[str, Any], key: str | None = API_KEY) -> bytes:
    return _post(json.dumps({"query": query, "variables": variables}).encode(), key)


def _post(body: bytes, key: str | None = API_KEY) -> bytes:
    signed = f"Authorization: Bearer {key}\r\n" if key else ""
    head = f"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\n{signed}Content-Type: application/json\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
