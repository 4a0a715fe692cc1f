"""What is asked of both shops: lists by filter and order, searches by how much they find, and orders placed."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any

from tests.bench.asking import Ask, graphql

from .shop import Shop

LIST = """query List($first: Int, $after: String, $where: OrderWhere, $sort: OrderSort, $search: String) {
  orders(first: $first, after: $after, where: $where, sortBy: $sort, search: $search) {
    edges { cursor node {
      id number status placedAt total { gross { amount currency } } customer { name }
      lines(first: 10) { edges { node { sku name quantity } } }
    } }
    pageInfo { hasNextPage endCursor }
} }"""
COUNT = """query Count($where: OrderWhere, $search: String) {
  orders(first: 1, where: $where, search: $search) { count { value precision } }
}"""
TRANSACTIONS = "query Bank { bankTransactions(first: 50) { edges { node { id status remittance } } } }"
OPEN = ["PLACED", "CONFIRMED"]


@dataclass(frozen=True)
class Question:
    """One kind of request.

    of  makes the variables that change from request to request, for one shop
    """

    query: str = LIST
    of: Callable[[Shop], Iterator[dict[str, Any]]] = field(default=lambda shop: cycle([{}]))

    def ask(self, shop: Shop) -> Ask:
        given = self.of(shop)
        return lambda: graphql(self.query, next(given))


def _fixed(query: str = LIST, **variables: Any) -> Question:
    return Question(query, lambda shop: cycle([variables]))


def _words(*kinds: str, query: str = LIST, **more: Any) -> Question:
    """Searches for one word of each kind, as they occur in the shop."""

    def given(shop: Shop) -> Iterator[dict[str, Any]]:
        chance = random.Random(1)
        while True:
            yield {"search": " ".join(chance.choice(shop.words[kind]) for kind in kinds), **more}

    return Question(query, given)


def _thousandth(shop: Shop) -> Iterator[dict[str, Any]]:
    return cycle([{"first": 10, "after": shop.cursor}])


def _some_day(shop: Shop) -> Iterator[dict[str, Any]]:
    return cycle([{"where": {"placedFrom": shop.day[0], "placedTo": shop.day[1]}}])


def _some_day_by_urgency(shop: Shop) -> Iterator[dict[str, Any]]:
    return cycle([{**next(_some_day(shop)), "sort": "URGENCY_DESC"}])


LISTS = {
    "page 1": _fixed(),
    "page 1 of 10": _fixed(first=10),
    "page 1,000 of 10": Question(LIST, _thousandth),
    "by number": _fixed(sort="NUMBER_ASC"),
    "by urgency": _fixed(sort="URGENCY_DESC"),
    "oldest first": _fixed(sort="PLACED_AT_ASC"),
    "placed on a day": Question(LIST, _some_day),
    "placed on a day, by urgency": Question(LIST, _some_day_by_urgency),
    "to confirm, by urgency": _fixed(where={"status": ["PLACED"]}, sort="URGENCY_DESC"),
    "to ship, by urgency": _fixed(
        where={"status": ["CONFIRMED"], "fulfillmentStatus": ["UNFULFILLED", "IN_PROGRESS", "PARTIALLY_SHIPPED"]},
        sort="URGENCY_DESC",
    ),
    "late, by urgency": _fixed(where={"attention": ["AT_RISK", "LATE"]}, sort="URGENCY_DESC"),
    "on hold, by urgency": _fixed(where={"attention": ["ON_HOLD"]}, sort="URGENCY_DESC"),
    "unpaid": _fixed(where={"status": OPEN, "paymentStatus": ["UNPAID", "PARTIALLY_PAID"]}),
    "open, by number": _fixed(where={"status": OPEN}, sort="NUMBER_ASC"),
    "open, oldest first": _fixed(where={"status": OPEN}, sort="PLACED_AT_ASC"),
    "completed": _fixed(where={"status": ["COMPLETED"]}),
    "cancelled by phone": _fixed(where={"status": ["CANCELLED"], "channel": ["PHONE"]}),
    "cancelled, by number": _fixed(where={"status": ["CANCELLED"]}, sort="NUMBER_ASC"),
    "refused (none)": _fixed(where={"status": ["REJECTED", "EXPIRED"]}),
    "overpaid (none)": _fixed(where={"paymentStatus": ["OVERPAID"]}),
    "being packed (none)": _fixed(where={"fulfillmentStatus": ["IN_PROGRESS"]}, sort="URGENCY_DESC"),
    "by post (none)": _fixed(where={"channel": ["POST"]}),
    "late or unpaid": _fixed(where={"OR": [{"attention": ["LATE"]}, {"paymentStatus": ["PARTIALLY_PAID"]}]}),
    "not completed": _fixed(where={"NOT": {"status": ["COMPLETED", "CANCELLED"]}}),
    "payments that wait": Question(TRANSACTIONS),
    "count all": _fixed(COUNT),
    "count unpaid": _fixed(COUNT, where={"paymentStatus": ["UNPAID", "PARTIALLY_PAID"]}),
}
SEARCHES = {
    "search number": _words("number"),
    "search reference": _words("reference"),
    "search e-mail": _words("email"),
    "search a name of ten orders": _words("ten"),
    "search a name and a city": _words("twenty"),
    "search a rare name": _words("page"),
    "search a usual name": _words("usual"),
    "search a first name": _words("first"),
    "search a city": _words("city"),
    "search two frequent words": _words("first", "city"),
    "search half of all": _words("half"),
    "search half, by urgency": _words("half", sort="URGENCY_DESC"),
    "search half of the open": _words("half", where={"status": OPEN}),
    "search a city by number": _words("city", sort="NUMBER_ASC"),
    "search two letters": _words("short"),
    "search nothing known": _words("none"),
    "search two, unknown": _words("short_none"),
    "count a name of ten orders": _words("ten", query=COUNT),
    "count a name and a city": _words("twenty", query=COUNT),
    "count half of all": _words("half", query=COUNT),
}
QUESTIONS = LISTS | SEARCHES
