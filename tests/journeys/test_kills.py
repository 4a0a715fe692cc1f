"""The whole product killed in the middle of everything: what was acknowledged is there, and nothing happens twice."""

import email
import random
import threading
import time
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from email.policy import default
from typing import Any

import httpx
import pytest

from tests.journeys.bank import camt, paying
from tests.journeys.desk import Desk, mails_of, wish
from tests.journeys.server import API_KEY, MANY_SECONDS, Product

KILLS = 5
CUSTOMERS = 3
MAILS = ("Auftragsbestätigung", "unterwegs", "Rechnung", "Zahlung")
ONCE = (
    "OrderPlaced",
    "OrderConfirmed",
    "ConfirmationFiled",
    "OrderShipped",
    "LabelAttached",
    "DeliveryNoteFiled",
    "InvoiceIssued",
    "InvoiceFiled",
    "PaymentReceived",
    "OrderPaid",
    "OrderDelivered",
    "OrderCompleted",
)


class Stubborn(Desk):
    """Sends the same request with the same key until there is an answer; counts how often there was none."""

    unanswered = 0

    def post(self, query: str, variables: dict[str, Any] | None = None, **headers: str) -> httpx.Response:
        end = time.monotonic() + 2 * MANY_SECONDS
        while True:
            try:
                response = super().post(query, variables, **headers)
                if response.status_code != 503:
                    return response
            except httpx.TransportError:
                self.unanswered += 1
            assert time.monotonic() < end, "the server does not come back"
            time.sleep(0.05)


def _life(desk: Desk) -> dict[str, Any]:
    """One order from placing to delivery."""
    order = desk.place(**wish())
    desk.do("orderConfirm", order)
    desk.do("orderShip", order)
    shipped = desk.order_when(order, lambda o: o["invoices"], "it is invoiced")
    desk.bank(camt(paying(shipped)))
    desk.do("orderDeliver", order)
    return order


def _lives(address: str, over: threading.Event) -> tuple[list[dict[str, Any]], int]:
    """One order after the other until it is over."""
    desk, orders = Stubborn(address, API_KEY), []
    while not over.is_set():
        orders.append(_life(desk))
    return orders, desk.unanswered


def _kill_again_and_again(product: Product, chance: random.Random) -> None:
    for _ in range(KILLS):
        time.sleep(chance.uniform(0.05, 1.0))
        product.kill()
        product.start()


def _subjects(product: Product) -> list[str]:
    """The subject of each mail in the outbox."""
    return [email.message_from_bytes(file.read_bytes(), policy=default)["Subject"] for file in mails_of(product.data)]


@pytest.mark.slow
def test_what_was_acknowledged_survives_every_kill_and_happens_once(fresh: Product) -> None:
    over = threading.Event()
    with ThreadPoolExecutor(CUSTOMERS) as crowd:
        living: list[Future[Any]] = [crowd.submit(_lives, fresh.address, over) for _ in range(CUSTOMERS)]
        try:
            _kill_again_and_again(fresh, random.Random(20))
        finally:
            over.set()
    acknowledged = [order for future in living for order in future.result()[0]]
    assert sum(future.result()[1] for future in living) >= KILLS

    desk = Desk(fresh.address, API_KEY)
    done = [desk.quiet(order) for order in acknowledged]
    assert len(done) >= CUSTOMERS
    assert {order["id"] for order in desk.all_orders("id")} == {order["id"] for order in acknowledged}
    mails = _subjects(fresh)
    for order in done:
        assert (order["status"], order["paymentStatus"]) == ("COMPLETED", "PAID")
        seen = Counter(edge["node"]["type"] for edge in order["events"]["edges"])
        assert {kind: seen[kind] for kind in ONCE} == dict.fromkeys(ONCE, 1)
        assert Counter(paper["kind"] for paper in order["documents"]) == Counter(
            ["ORDER_CONFIRMATION", "LABEL", "DELIVERY_NOTE", "INVOICE"]
        )
        assert (len(order["invoices"]), len(order["shipments"]), len(order["payments"])) == (1, 1, 1)
        subjects = [subject for subject in mails if order["number"] in subject.split()]
        assert [sum(word in subject for subject in subjects) for word in MAILS] == [1, 1, 1, 1], subjects
    counts = sorted(int(number.partition("-")[2]) for number in desk.invoice_numbers())
    assert counts == list(range(1, len(acknowledged) + 1))
    assert desk.stock()["reserved"] == 0
