"""Effects outside: one label, one invoice, one mail per intention."""

import hashlib
from collections import Counter

from tests.faults.books import Books

from .evidence import Evidence
from .verdict import Verdict

ONE_LABEL = "one label and one invoice per parcel that was sent"
ONE_BOOKING = "the carrier sold one label per parcel"
ONE_MESSAGE = "one message per kind and subject, none missing"
MAILS = "each sent message's mail arrived, copies carry the same Message-ID"
TELLS = {
    "ConfirmationFiled": "ORDER_CONFIRMED",
    "LabelAttached": "SHIPPED",
    "InvoiceFiled": "INVOICE",
    "PaymentReceived": "PAYMENT_RECEIVED",
}


def check_effects(evidence: Evidence, verdict: Verdict) -> None:
    _check_parcels(evidence, verdict)
    if evidence.booked is not None:
        _check_bookings(evidence.books, evidence.booked, verdict)
    _check_messages(evidence, verdict)
    _check_mails(evidence, verdict)


def _check_parcels(evidence: Evidence, verdict: Verdict) -> None:
    books = evidence.books
    shipments = books.grouped("shipments", "order_id")
    invoices = books.grouped("invoices", "order_id")
    for order_id in {event["order_id"] for event in books.events("OrderShipped")}:
        sent, billed = shipments.get(order_id, []), invoices.get(order_id, [])
        verdict.expect(
            len(sent) == len(billed) > 0, ONE_LABEL, f"{order_id}: {len(sent)} shipments, {len(billed)} invoices"
        )
    numbers = Counter(row["tracking_number"] for row in books["shipments"])
    for number, count in numbers.items():
        verdict.expect(number is not None and count == 1, ONE_LABEL, f"tracking number {number} {count} times")
    labels = Counter(event["payload"]["shipment_id"] for event in books.events("LabelAttached"))
    for shipment in books["shipments"]:
        count = labels[shipment["id"]]
        verdict.expect(count == 1, ONE_LABEL, f"the label of {shipment['number']} was attached {count} times")


def _check_bookings(books: Books, booked: Counter[str], verdict: Verdict) -> None:
    wanted = {f"shipment-{row['id']}": row["number"] for row in books["shipments"]}
    for key, number in wanted.items():
        verdict.expect(booked[key] == 1, ONE_BOOKING, f"{booked[key]} labels were bought for {number}")
    for key in booked.keys() - wanted.keys():
        verdict.violated(ONE_BOOKING, f"a label was bought for {key}, which is no parcel")


def _check_messages(evidence: Evidence, verdict: Verdict) -> None:
    books = evidence.books
    kinds = Counter(row["kind"] for row in books["messages"])
    twice = [k for k, n in Counter((row["kind"], row["subject_id"]) for row in books["messages"]).items() if n > 1]
    verdict.looked(ONE_MESSAGE, len(books["messages"]))
    for kind, subject in twice:
        verdict.violated(ONE_MESSAGE, f"{kind} about {subject} was written twice")
    for type_, kind in TELLS.items():
        caused = len(books.events(type_))
        verdict.expect(kinds[kind] == caused, ONE_MESSAGE, f"{caused} × {type_}, but {kinds[kind]} × {kind}")


def _check_mails(evidence: Evidence, verdict: Verdict) -> None:
    """Delivery is at least once: a server that took a mail and hung up before it said so gets it again."""
    taken: Counter[str] = Counter()
    for message_id, count in evidence.mails.items():
        taken[message_id.strip("<>").partition("@")[0]] += count
    known = {}
    for message in evidence.books["messages"]:
        mark = hashlib.sha256(message["id"].encode()).hexdigest()[:40]
        known[mark] = message
        if message["state"] == "SENT":
            verdict.expect(taken[mark] >= 1, MAILS, f"{message['kind']} {message['id']} was sent but never arrived")
    verdict.expect(
        len(evidence.mails) == len(taken), MAILS, "copies of one message arrived under several sender domains"
    )
    for mark in taken.keys() - known.keys():
        verdict.violated(MAILS, f"a mail {mark} that belongs to no message")
