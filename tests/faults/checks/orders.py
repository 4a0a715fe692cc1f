"""What clients were told against what is there."""

from collections import Counter
from typing import Any

from tests.faults.books import Row
from tests.faults.load.log import Call, Outcome, by_key, known_outcome
from tests.faults.load.wishes import LEAVES

from .evidence import Evidence
from .verdict import Verdict

ACKNOWLEDGED = "acknowledged orders exist with lines and total"
REFUSED = "refused orders do not exist"
UNKNOWN = "unknown orders exist 0 or 1 times"
SAME = "one order per key, asked again gives the same"
REUSED = "a key is not taken for something else"
MOVED = "each acknowledged change happened once, no refused one did"
ANSWERS = "clients saw ok, coded errors, 503 or nothing"
READ = "own writes can be read"


def check_orders(evidence: Evidence, verdict: Verdict) -> None:
    books = evidence.books
    orders = {row["id"]: row for row in books["orders"]}
    lines = books.grouped("order_lines", "order_id")
    placed: dict[str, list[Row]] = {}
    for event in books.events("OrderPlaced"):
        placed.setdefault(event["key"], []).append(event)
    calls = by_key(evidence.log.of("place"))
    for key, group in calls.items():
        found = placed.get(key, [])
        _check_outcome(known_outcome(group), key, found, verdict)
        verdict.expect(len(found) <= 1, SAME, f"key {key} made {len(found)} orders")
        for event in found:
            order = orders.get(event["order_id"])
            if order is None:
                verdict.violated(ACKNOWLEDGED, f"{event['payload']['number']} is in the log but not in the books")
                continue
            _check_content(group, order, lines.get(order["id"], []), verdict)
    verdict.looked(SAME, len(orders))
    for order_id in orders.keys() - {event["order_id"] for events in placed.values() for event in events}:
        verdict.violated(SAME, f"order {orders[order_id]['number']} was never placed by the log")
    for key in placed.keys() - calls.keys():
        verdict.violated(SAME, f"an order with key {key} that nobody asked for")


def _check_outcome(outcome: Outcome, key: str, found: list[Row], verdict: Verdict) -> None:
    if outcome is Outcome.OK:
        verdict.expect(bool(found), ACKNOWLEDGED, f"the order with key {key} was acknowledged and is lost")
    elif outcome is Outcome.FAIL:
        verdict.expect(not found, REFUSED, f"the order with key {key} was refused but is there")
    else:
        verdict.expect(len(found) <= 1, UNKNOWN, f"the order with key {key} is there {len(found)} times")


def _check_content(group: list[Call], order: Row, lines: list[Row], verdict: Verdict) -> None:
    wanted = Counter({line["sku"]: line["quantity"] for line in group[0].content["lines"]})
    there = Counter({line["sku"]: line["quantity"] for line in lines})
    number = order["number"]
    verdict.expect(wanted == there, ACKNOWLEDGED, f"order {number} has lines {dict(there)} instead of {dict(wanted)}")
    total = order["total_net_minor"] + order["total_tax_minor"]
    told = [call.object for call in group if call.outcome is Outcome.OK and call.object]
    for shown in told:
        verdict.expect(
            shown["id"] == order["id"], SAME, f"key {group[0].key} was told {shown['number']}, then {number}"
        )
        verdict.expect(_minor(shown) == total, ACKNOWLEDGED, f"order {number} was told at {_minor(shown)}, is {total}")
    firsts = [call for call in group if call.outcome is Outcome.OK and not call.replayed]
    verdict.expect(len(firsts) <= 1, SAME, f"key {group[0].key} was told {len(firsts)} times that it was new")


def _minor(shown: dict[str, Any]) -> int:
    return round(float(shown["total"]["gross"]["amount"]) * 100)


def check_changes(evidence: Evidence, verdict: Verdict) -> None:
    """By its key each acknowledged change left its event once, each refused one none."""
    left: dict[tuple[str, str], int] = {}
    for event in evidence.books["events"]:
        if event["key"]:
            left[event["type"], event["key"]] = left.get((event["type"], event["key"]), 0) + 1
    for what, type_ in LEAVES.items():
        for key, group in by_key(evidence.log.of(what)).items():
            outcome, count = known_outcome(group), left.get((type_, key), 0)
            allowed = {Outcome.OK: (1,), Outcome.FAIL: (0,)}.get(outcome, (0, 1))
            verdict.expect(count in allowed, MOVED, f"{what} with key {key}: {outcome}, but {count} × {type_}")
    for call in evidence.log.of("reuse"):
        taken = call.outcome is Outcome.OK or (call.outcome is Outcome.FAIL and call.code != "IDEMPOTENCY_KEY_REUSED")
        verdict.expect(not taken, REUSED, f"key {call.key} for something else: {call.outcome} {call.code}")


def check_answers(evidence: Evidence, verdict: Verdict) -> None:
    for call in evidence.log.calls:
        verdict.expect(not call.wrong, ANSWERS, call.wrong)
        verdict.expect(call.outcome is not Outcome.OPEN, ANSWERS, f"call {call.number} has no outcome")
    verdict.looked(READ, len(evidence.log.of("ask")))
    for complaint in evidence.log.complaints:
        verdict.violated(READ, complaint)
