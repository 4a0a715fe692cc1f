"""Pieces: never promised twice, never below nothing, each accounted for, and nobody waits while some are free."""

from collections import Counter

from tests.faults.books import Row

from .evidence import Evidence
from .verdict import Verdict

STOCK = "stock: 0 ≤ reserved + blocked ≤ on hand = Σ movements, reserved = Σ open reservations"
OWED = "each open line keeps or awaits exactly its pieces, a bundle those of its parts"
SERVED = "nobody waits for what is free"
OPEN_RESERVATIONS = ("RESERVED", "ALLOCATED", "PICKED")
OPEN_ORDERS = ("PLACED", "CONFIRMED")


def check_stock(evidence: Evidence, verdict: Verdict) -> None:
    books = evidence.books
    moved, blocked = _moved(books["stock_movements"])
    kept, waiting = _reserved(books["reservations"])
    owed = _owed(evidence)
    for item in books["stock_items"]:
        name, hand, reserved = item["id"], item["on_hand"], item["reserved"]
        free = hand - reserved - item["blocked"]
        verdict.expect(reserved >= 0 and free >= 0, STOCK, f"{name}: {reserved} of {hand} are reserved")
        verdict.expect(hand == moved[name], STOCK, f"{name}: {hand} on hand, {moved[name]} by its movements")
        verdict.expect(item["blocked"] == blocked[name], STOCK, f"{name}: {item['blocked']} blocked, {blocked[name]}")
        verdict.expect(reserved == kept[name], STOCK, f"{name}: {reserved} reserved, {kept[name]} by its reservations")
        both, lines = kept[name] + waiting[name], owed[item["product_id"]]
        verdict.expect(both == lines, OWED, f"{name}: {both} are kept or awaited, {lines} owed by open lines")
        verdict.expect(not waiting[name] or free == 0, SERVED, f"{name}: {waiting[name]} awaited, {free} are free")


def _moved(movements: list[Row]) -> tuple[Counter[str], Counter[str]]:
    """Pieces that came less those that went, and those that were blocked, by stock item."""
    moved: Counter[str] = Counter()
    blocked: Counter[str] = Counter()
    for movement in movements:
        moved[movement["stock_item_id"]] += movement["quantity"]
        blocked[movement["stock_item_id"]] += movement["blocked"]
    return moved, blocked


def _reserved(reservations: list[Row]) -> tuple[Counter[str], Counter[str]]:
    """Pieces that are kept, and those that are awaited, by stock item."""
    kept: Counter[str] = Counter()
    waiting: Counter[str] = Counter()
    for reservation in reservations:
        if reservation["status"] in OPEN_RESERVATIONS:
            kept[reservation["stock_item_id"]] += reservation["quantity"]
        elif reservation["status"] == "WAITING":
            waiting[reservation["stock_item_id"]] += reservation["quantity"]
    return kept, waiting


def _owed(evidence: Evidence) -> Counter[str]:
    """Pieces per article that open orders have not got yet; of a bundle's parts as many as are in it."""
    books = evidence.books
    parts = books.grouped("bundle_parts", "bundle_id")
    open_orders = {row["id"] for row in books["orders"] if row["status"] in OPEN_ORDERS}
    found: Counter[str] = Counter()
    for line in books["order_lines"]:
        if line["order_id"] in open_orders:
            left = line["quantity"] - line["cancelled"] - line["shipped"]
            for part, count in _parts(line["product_id"], parts):
                found[part] += left * count
    return found


def _parts(product_id: str, parts: dict[str, list[Row]]) -> list[tuple[str, int]]:
    return [(part["part_id"], part["count"]) for part in parts.get(product_id, [])] or [(product_id, 1)]
