"""The event log, what follows it, and what was left undone."""

from collections import Counter
from collections.abc import Iterable

from tests.faults.books import Row

from .evidence import Evidence
from .verdict import Verdict

LOG = "the log has no gap: positions 1 to n, sequences 1 to n per order, in order"
ONE_EVENT = "one event per change, none without"
STREAMS = "each subscriber saw every event once, in order"
STUCK = "nothing is stuck"
DEAD = "dead letters are the poison ones, with a reason"
FILED = {"ConfirmationFiled": "ORDER_CONFIRMATION", "InvoiceFiled": "INVOICE", "DeliveryNoteFiled": "DELIVERY_NOTE"}


def check_history(evidence: Evidence, verdict: Verdict) -> None:
    _check_log(evidence.books["events"], verdict)
    _check_changes(evidence, verdict)
    _check_streams(evidence, verdict)
    _check_stuck(evidence, verdict)
    _check_dead(evidence, verdict)


def _check_log(events: list[Row], verdict: Verdict) -> None:
    verdict.looked(LOG, len(events))
    given = sorted(row["position"] for row in events if row["position"] is not None)
    if given != list(range(1, len(given) + 1)):
        verdict.violated(LOG, f"{len(given)} positions, the last is {given[-1]}")
    of_order: dict[str, list[Row]] = {}
    for row in events:
        if row["order_id"]:
            of_order.setdefault(row["order_id"], []).append(row)
    for order_id, rows in of_order.items():
        rows.sort(key=lambda row: row["sequence"])
        if [row["sequence"] for row in rows] != list(range(1, len(rows) + 1)):
            verdict.violated(LOG, f"events of {order_id}: {[row['sequence'] for row in rows]}")
        positions = [row["position"] for row in rows if row["position"] is not None]
        if positions != sorted(positions):
            verdict.violated(LOG, f"events of {order_id} stand in the feed in another order")


def _check_changes(evidence: Evidence, verdict: Verdict) -> None:
    books = evidence.books

    def same(what: str, events: Iterable[object], things: Iterable[object]) -> None:
        told, there = Counter(events), Counter(things)
        verdict.looked(ONE_EVENT, sum(there.values()))
        for thing in (told - there) + (there - told):
            verdict.violated(ONE_EVENT, f"{what} {thing}: {told[thing]} events, {there[thing]} changes")

    def named(type_: str, field: str) -> list[object]:
        return [event["payload"][field] for event in books.events(type_)]

    def of_order(type_: str) -> list[str]:
        return [event["order_id"] for event in books.events(type_)]

    same("placed", of_order("OrderPlaced"), [row["id"] for row in books["orders"]])
    same("cancelled", of_order("OrderCancelled"), [o["id"] for o in books["orders"] if o["status"] == "CANCELLED"])
    same("shipped", named("OrderShipped", "shipment_id"), [row["id"] for row in books["shipments"]])
    delivered = [row["order_id"] for row in books["shipments"] if row["status"] == "DELIVERED"]
    same("delivered", of_order("OrderDelivered"), delivered)
    same("invoiced", named("InvoiceIssued", "invoice_id"), [row["id"] for row in books["invoices"]])
    same("paid", named("PaymentReceived", "payment_id"), [row["id"] for row in books["payments"]])
    same("statement", named("BankStatementImported", "statement_id"), [row["id"] for row in books["bank_statements"]])
    same("written", named("MessageWritten", "message_id"), [row["id"] for row in books["messages"]])
    same("sent", named("MessageSent", "message_id"), [m["id"] for m in books["messages"] if m["state"] == "SENT"])
    for type_, kind in FILED.items():
        same(kind, named(type_, "document_id"), [row["id"] for row in books["documents"] if row["kind"] == kind])
    receipts = [row["stock_item_id"] for row in books["stock_movements"] if row["kind"] == "RECEIPT"]
    same("received", named("StockReceived", "stock_item_id"), receipts)
    taken = [row["id"] for row in books["orders"] if row["status"] in ("CONFIRMED", "COMPLETED")]
    dropped = {row["id"] for row in books["orders"] if row["status"] == "CANCELLED"}
    same("confirmed", [o for o in of_order("OrderConfirmed") if o not in dropped], taken)
    done = Counter(of_order("OrderCompleted"))
    done.subtract(of_order("OrderReopened"))
    same("completed", (+done).elements(), [o["id"] for o in books["orders"] if o["status"] == "COMPLETED"])


def _check_streams(evidence: Evidence, verdict: Verdict) -> None:
    rows = [row for row in evidence.books["events"] if row["order_id"] and row["position"] is not None]
    rows.sort(key=lambda row: row["position"])
    wanted = [(row["order_id"], row["sequence"], row["type"]) for row in rows]
    for stream in evidence.streams:
        verdict.looked(STREAMS, len(stream.seen))
        for code in stream.refused:
            verdict.violated(STREAMS, f"{stream.name}: turned away with {code}")
        doubles = [one for one, count in Counter(stream.seen).items() if count > 1]
        # What was told after the books were read is only held against doubles.
        if stream.seen[: len(wanted)] == wanted and not doubles:
            continue
        seen = set(stream.seen)
        missing = [one for one in wanted if one not in seen]
        differs = next((i for i, (a, b) in enumerate(zip(stream.seen, wanted, strict=False)) if a != b), "the end")
        verdict.violated(
            STREAMS,
            f"{stream.name}: {len(stream.seen)} of {len(wanted)} events, {len(doubles)} twice {doubles[:2]},"
            f" {len(missing)} missing {missing[:2]}, differs first at {differs}",
        )


def _check_stuck(evidence: Evidence, verdict: Verdict) -> None:
    books = evidence.books
    for text in undone(books["events"], books["heard"], books["dead_letters"], evidence.routes):
        verdict.violated(STUCK, text)
    verdict.looked(STUCK, len(books["events"]))
    for row in books["postponed"]:
        verdict.violated(STUCK, f"{row['actor']} is still to be tried again: {row['reason'][:200]}")
    for message in books["messages"]:
        verdict.expect(message["state"] != "WRITTEN", STUCK, f"message {message['id']} was never sent")
    for booking in books["bank_transactions"]:
        verdict.expect(booking["state"] != "IMPORTED", STUCK, f"booking {booking['id']} was never decided on")


def undone(events: list[Row], heard: list[Row], dead: list[Row], routes: dict[str, tuple[str, ...]]) -> list[str]:
    """What was recorded and not followed by everybody who listens."""
    done = {(row["event_seq"], row["actor"]) for row in (*heard, *dead) if row.get("decision") is None}
    found = [f"event {row['seq']} {row['type']} has no position" for row in events if row["position"] is None]
    for row in events:
        for actor in routes.get(row["type"], ()):
            if (row["seq"], actor) not in done:
                found.append(f"{actor} has not heard event {row['seq']} {row['type']}")
    return found


def _check_dead(evidence: Evidence, verdict: Verdict) -> None:
    letters = [row for row in evidence.books["dead_letters"] if row["decision"] is None]
    verdict.looked(DEAD, len(letters))
    for mark, poison in evidence.poison.items():
        found = [row for row in letters if mark in row["reason"]]
        allowed = (1,) if poison.certain else (0, 1)
        verdict.expect(len(found) in allowed, DEAD, f"poison ({poison.kind}) {mark} lies there {len(found)} times")
    for row in letters:
        if not any(mark in row["reason"] for mark in evidence.poison):
            verdict.violated(DEAD, f"{row['actor']} gave up on event {row['event_seq']}: {row['reason'][:200]}")
