"""Money: each booking once, every sum equal to the cent."""

import base64
from collections import Counter

from domain.payments.statements.reading import read_statements
from tests.faults.load.log import Call, Outcome, by_key, known_outcome

from .evidence import Evidence
from .verdict import Verdict

BOOKED = "each bank line booked at most once, each acknowledged one exactly once"
ALLOCATED = "allocations within their payment, received = Σ payments"
TOTALS = "lines + shipping = total = Σ invoices, to the cent"


def check_money(evidence: Evidence, verdict: Verdict) -> None:
    _check_bookings(evidence, verdict)
    _check_allocations(evidence, verdict)
    _check_totals(evidence, verdict)


def _check_bookings(evidence: Evidence, verdict: Verdict) -> None:
    there = Counter(row["fingerprint"] for row in evidence.books["bank_transactions"])
    certain: set[str] = set()
    possible: set[str] = set()
    for group in by_key(evidence.log.of("bank")).values():
        prints = _fingerprints(group[0])
        verdict.expect(
            len(prints) == len(group[0].wanted["booked"]), BOOKED, f"{len(prints)} bookings read of {group[0].wanted}"
        )
        outcome = known_outcome(group)
        certain |= prints if outcome is Outcome.OK else set()
        possible |= set() if outcome is Outcome.FAIL else prints
    for mark in certain:
        verdict.expect(there[mark] == 1, BOOKED, f"an acknowledged booking is there {there[mark]} times: {mark}")
    for mark, count in there.items():
        verdict.expect(count == 1 and mark in possible, BOOKED, f"booking {mark} is there {count} times")


def _fingerprints(call: Call) -> set[str]:
    statements = read_statements("statement", base64.b64decode(call.content["content"]))
    return {entry.fingerprint(one.account) for one in statements for entry in one.entries}


def _check_allocations(evidence: Evidence, verdict: Verdict) -> None:
    books = evidence.books
    of_transaction: Counter[str] = Counter()
    of_order: Counter[str] = Counter()
    for payment in books["payments"]:
        of_transaction[payment["bank_transaction_id"]] += payment["amount_minor"]
        of_order[payment["order_id"]] += payment["amount_minor"]
    for row in books["bank_transactions"]:
        given = of_transaction[row["id"]]
        verdict.expect(
            given == row["allocated_minor"] <= row["amount_minor"],
            ALLOCATED,
            f"{row['id']}: {given} given of {row['amount_minor']}, {row['allocated_minor']} written down",
        )
    for order in books["orders"]:
        received = order["received_minor"]
        verdict.expect(
            received == of_order[order["id"]],
            ALLOCATED,
            f"order {order['number']}: {received} received, {of_order[order['id']]} by its payments",
        )
    for invoice in books["invoices"]:
        gross = invoice["net_minor"] + invoice["tax_minor"]
        verdict.expect(0 <= invoice["paid_minor"] <= gross, ALLOCATED, f"{invoice['number']}: {invoice['paid_minor']}")


def _check_totals(evidence: Evidence, verdict: Verdict) -> None:
    books = evidence.books
    lines = books.grouped("order_lines", "order_id")
    invoices = books.grouped("invoices", "order_id")
    positions = books.grouped("invoice_lines", "invoice_id")
    for order in books["orders"]:
        number, own = order["number"], lines.get(order["id"], [])
        for part in ("net", "tax"):
            summed = sum(line[f"{part}_minor"] for line in own) + order[f"shipping_{part}_minor"]
            told = order[f"total_{part}_minor"]
            verdict.expect(summed == told, TOTALS, f"order {number}: {part} {told}, its lines say {summed}")
        total = order["total_net_minor"] + order["total_tax_minor"]
        owed = 0 if order["status"] == "CANCELLED" else total
        verdict.expect(order["due_minor"] == owed, TOTALS, f"order {number}: {order['due_minor']} due of {owed}")
        billed = sum(one["net_minor"] + one["tax_minor"] for one in invoices.get(order["id"], []))
        whole = all(line["invoiced"] == line["quantity"] for line in own)
        if whole:
            verdict.expect(billed == total, TOTALS, f"order {number}: {billed} invoiced of {total}")
    for invoice in books["invoices"]:
        for part in ("net", "tax"):
            summed = sum(line[f"{part}_minor"] for line in positions.get(invoice["id"], []))
            told = invoice[f"{part}_minor"]
            verdict.expect(summed == told, TOTALS, f"{invoice['number']}: {part} {told}, its lines say {summed}")
