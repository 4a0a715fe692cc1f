"""Numbers and documents."""

from collections import Counter

from .always import gaps
from .evidence import Evidence
from .verdict import Verdict

NUMBERS = "invoice numbers without gap or double"
BYTES = "documents' bytes never change"
ONE_EACH = "one document per kind and subject, none missing"


def check_papers(evidence: Evidence, verdict: Verdict) -> None:
    books = evidence.books
    invoices = [row["number"] for row in books["invoices"]]
    verdict.looked(NUMBERS, len(invoices))
    for problem in gaps(invoices):
        verdict.violated(NUMBERS, problem)
    given = {row["name"]: row["last_number"] for row in books["number_series"] if row["name"].startswith("invoices")}
    verdict.expect(sum(given.values()) == len(invoices), NUMBERS, f"{given} given out, {len(invoices)} invoices")
    documents = {row["id"]: row for row in books["documents"]}
    for document in documents.values():
        first = evidence.hashes.get(document["id"], document["hash"])
        same = document["hash"] == first == document["sha256"]
        verdict.expect(same, BYTES, f"{document['filename']} is not what it was")
    for missing in evidence.hashes.keys() - documents.keys():
        verdict.violated(BYTES, f"document {missing} was seen and is gone")
    _check_each(evidence, verdict)


def _check_each(evidence: Evidence, verdict: Verdict) -> None:
    books = evidence.books
    there = Counter((row["kind"], row["subject_id"]) for row in books["documents"])
    confirmed = {event["order_id"] for event in books.events("OrderConfirmed")}
    wanted = [("ORDER_CONFIRMATION", order) for order in confirmed]
    wanted += [(kind, row["id"]) for row in books["shipments"] for kind in ("LABEL", "DELIVERY_NOTE")]
    wanted += [("INVOICE", row["id"]) for row in books["invoices"]]
    for kind, subject in wanted:
        verdict.expect(there[kind, subject] == 1, ONE_EACH, f"{there[kind, subject]} × {kind} of {subject}")
    for kind, subject in there.keys() - set(wanted):
        verdict.violated(ONE_EACH, f"a {kind} of {subject} that nobody wanted")
