"""The rows of an order that is placed without any of our code."""

import os
import random
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

import orjson

from domain.foundation.ids import new_id

from .scene import ADDRESS, BASIS_POINTS, CURRENCY, GROSS_MINOR, LINES, Scene

NET_MINOR = 10_000
_ORDER = {
    "version": 1,
    "channel": "STOREFRONT",
    "status": "PLACED",
    "fulfillment_status": "UNFULFILLED",
    "payment_status": "UNPAID",
    "invoice_status": "NOT_INVOICED",
    "return_status": "NONE",
    "attention": 0,
    "urgency": 0,
    "language": "de",
    "currency": CURRENCY,
    "shipping_method": "STANDARD",
    "carrier": "OWN",
    "shipping_net_minor": 412,
    "shipping_tax_minor": 78,
    "total_net_minor": LINES * NET_MINOR + 412,
    "total_tax_minor": LINES * (GROSS_MINOR - NET_MINOR) + 78,
    "due_minor": LINES * GROSS_MINOR + 490,
    "received_minor": 0,
    "payment_method": "INVOICE",
    "note": "",
    "placed_by_id": "bench",
}
_COUNTERS = ("sourced", "picked", "packed", "shipped", "delivered", "cancelled", "returned", "invoiced", "credited")
_LINE = {
    "quantity": 1,
    "currency": CURRENCY,
    "unit_price_minor": GROSS_MINOR,
    "tax_basis_points": BASIS_POINTS,
    "net_minor": NET_MINOR,
    "tax_minor": GROSS_MINOR - NET_MINOR,
    "weight_grams": 100,
    **dict.fromkeys(_COUNTERS, 0),
}
ORDER_COLUMNS = (
    *_ORDER,
    *("id", "number", "placed_at", "updated_at", "promised_on", "customer_id", "shipping_address"),
    *("payment_reference", "status_token_hash", "search_text"),
)
LINE_COLUMNS = (*_LINE, "id", "order_id", "position", "product_id", "sku", "name", "promised_on")
RESERVATION_COLUMNS = ("id", "stock_item_id", "order_id", "order_line_id", "quantity", "status")
EVENT_COLUMNS = ("type", "order_id", "sequence", "payload", "by_id", "by_name", "key", "at")
ANSWER_COLUMNS = ("caller_id", "key", "command", "fingerprint", "object_id", "at")
GUARDED = "update stock_items set reserved = reserved + $1 where id = $2 and on_hand - reserved >= $1"


@dataclass(slots=True)
class Placed:
    """The values of one order's rows, in the order of the columns above; lines and reservations one after another."""

    order: list[Any]
    lines: list[Any]
    reservations: list[Any]
    stock_item_ids: list[str]
    event: list[Any]
    answer: list[Any]


class Rows:
    """Makes orders of known customers over random articles, in the order of their SKUs."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._chance = random.Random(5)
        self._numbers = count()
        self._today = datetime.now(UTC).date()

    def next(self) -> Placed:
        at = datetime.now(UTC)
        order_id, number = new_id("ord"), f"F{os.getpid()}-{next(self._numbers)}"
        articles = sorted(self._chance.sample(self._scene.articles, LINES), key=lambda article: article.sku)
        customer_id = self._chance.choice(self._scene.customers)[0]
        text = f"{number} xaver groß berlin 10115"
        own = [order_id, number, at, at, self._today, customer_id, orjson.dumps(ADDRESS).decode(), number, number, text]
        lines: list[Any] = []
        reservations: list[Any] = []
        for position, article in enumerate(articles, start=1):
            line_id = new_id("oli")
            lines += [*_LINE.values(), line_id, order_id, position, article.product_id, article.sku, article.sku]
            lines.append(self._today)
            reservations += [new_id("rsv"), article.stock_item_id, order_id, line_id, 1, "RESERVED"]
        payload = orjson.dumps({"order_id": order_id, "number": number, "channel": "STOREFRONT"}).decode()
        event = ["OrderPlaced", order_id, 1, payload, "bench", "bench", number, at]
        answer = ["bench", number, "place_order", "0" * 64, order_id, at]
        items = [article.stock_item_id for article in articles]
        return Placed([*_ORDER.values(), *own], lines, reservations, items, event, answer)


def insert(table: str, columns: tuple[str, ...], *, times: int = 1) -> str:
    """An INSERT of so many rows with $1, $2 …"""
    width = len(columns)
    lines = [", ".join(f"${row * width + i}" for i in range(1, width + 1)) for row in range(times)]
    return f"insert into {table} ({', '.join(columns)}) values {', '.join(f'({line})' for line in lines)}"


INSERT_ORDER = insert("orders", ORDER_COLUMNS)
INSERT_LINES = insert("order_lines", LINE_COLUMNS, times=LINES)
INSERT_RESERVATIONS = insert("reservations", RESERVATION_COLUMNS, times=LINES)
INSERT_EVENT = insert("events", EVENT_COLUMNS)
INSERT_ANSWER = insert("kept_answers", ANSWER_COLUMNS)


def plain(values: list[Any]) -> list[Any]:
    """Values as SQLite keeps them."""
    return [
        value.isoformat(" ") if isinstance(value, datetime) else value.isoformat() if isinstance(value, date) else value
        for value in values
    ]
