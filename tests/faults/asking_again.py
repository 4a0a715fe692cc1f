"""What the API itself says at the end: the same as the books, and the same as it said before."""

import random

from .books import Books
from .checks.orders import SAME
from .checks.verdict import Verdict
from .load import wishes
from .load.client import Client
from .load.log import Call, Outcome
from .load.wishes import PLENTY, SCARCE

SHOWN = "the API shows what is in the books"
PAGE = """query All($after: String) { orders(first: 100, after: $after, sortBy: NUMBER_ASC) {
  edges { node { id number status total { gross { amount } } } } pageInfo { hasNextPage endCursor } } }"""
MOST_REPEATED = 40


async def ask_again(client: Client, placed: list[Call], verdict: Verdict) -> None:
    """Acknowledged placings are repeated word for word; each answers the first order and makes none."""
    some = random.Random(0).sample(placed, min(len(placed), MOST_REPEATED))
    for earlier in some:
        assert earlier.object is not None
        call = client.log.intend("place", earlier.key, earlier.content)
        done = await client.insist(wishes.PLACE, call)
        same = done.outcome is Outcome.OK and done.replayed and done.object is not None
        same = same and done.object["id"] == earlier.object["id"]  # type: ignore[index]
        verdict.expect(same, SAME, f"key {earlier.key} asked again: {done.outcome} {done.code} {done.object}")


async def compare(client: Client, books: Books, verdict: Verdict) -> None:
    """Every order and the stock of what was ordered, over the API against the books."""
    shown: dict[str, tuple[str, int]] = {}
    after = None
    while True:
        page = await client.ask(PAGE, {"after": after})
        if page is None:
            verdict.violated(SHOWN, "the list of orders was not answered")
            return
        for edge in page["edges"]:
            node = edge["node"]
            shown[node["number"]] = (node["status"], round(float(node["total"]["gross"]["amount"]) * 100))
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    there = {row["number"]: (row["status"], row["total_net_minor"] + row["total_tax_minor"]) for row in books["orders"]}
    verdict.looked(SHOWN, len(there))
    for number in there.keys() | shown.keys():
        if there.get(number) != shown.get(number):
            verdict.violated(SHOWN, f"order {number}: {shown.get(number)} shown, {there.get(number)} in the books")
    skus = {row["id"]: row["sku"] for row in books["products"]}
    items = {skus[row["product_id"]]: row for row in books["stock_items"]}
    for sku in (*SCARCE, *PLENTY):
        item = await client.ask(wishes.STOCK, {"sku": sku})
        same = item and (item["onHand"], item["reserved"]) == (items[sku]["on_hand"], items[sku]["reserved"])
        verdict.expect(bool(same), SHOWN, f"stock of {sku}: {item} shown, {items[sku]} in the books")
