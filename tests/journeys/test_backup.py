"""A backup taken while everybody orders, restored elsewhere, and the shop that starts from it."""

import hashlib
import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.customers import Customer
from tests.journeys.desk import POT, TEA, Desk, all_followed, mails_of
from tests.journeys.fleet import Member
from tests.journeys.server import API_KEY, Product, empty_place, installed, until

NOBODY = "smtp://127.0.0.1:1?encryption=none"
# A mail that failed again and again waits longer and longer.
LONGEST_PAUSE_SECONDS = 150.0
STATUS = "query S($token: String!) { orderStatus(token: $token) { number } }"
BACKUPS = 2


@dataclass
class Before:
    """What there was before the last backup began, and the bytes of its papers."""

    orders: list[dict[str, Any]] = field(default_factory=list)
    papers: dict[str, str] = field(default_factory=dict)


@contextmanager
def busy(product: Product) -> Iterator[Desk]:
    """The shop with its customers, a warehouse that ships all the time, and no post office: no mail is ever done."""
    member = Member(product, "serve", LAUFZETTEL_BROKER_URL="", LAUFZETTEL_SMTP_URL=NOBODY)
    over = threading.Event()
    try:
        desk = Desk(member.start().address, API_KEY)
        with ThreadPoolExecutor(3) as threads:
            crowd = [threads.submit(Customer(member.address).shop_until, over) for _ in range(2)]
            shipping = threads.submit(_ship_until, Desk(member.address, API_KEY), over)
            try:
                yield desk
            finally:
                over.set()
            assert [wrong for customer in crowd for wrong in customer.result().wrong] == []
            shipping.result()
    finally:
        member.end()


def _ship_until(desk: Desk, over: threading.Event) -> None:
    while not over.is_set():
        order = desk.place()
        desk.do("orderShip", desk.do("orderConfirm", order))


def _shipped(desk: Desk) -> dict[str, Any]:
    """An order with all its papers; only its mails are not sent."""
    order = desk.place()
    desk.do("orderShip", desk.do("orderConfirm", order))
    filed = desk.order_when(order, lambda o: len(o["documents"]) == 4, "all papers are filed")
    return {**filed, "statusToken": order["statusToken"]}


def _take_backups(product: Product, folder: Path) -> Before:
    before = Before()
    with busy(product) as desk:
        for count in range(BACKUPS):
            before.orders.append(_shipped(desk))
            said = product.command("backup", str(folder / f"backup-{count}"))
            assert "Kept in" in said
        # What comes later is not in it.
        late = desk.place()
        for order in before.orders:
            for paper in order["documents"]:
                before.papers[paper["id"]] = hashlib.sha256(_bytes_of(desk, paper["id"])).hexdigest()
        assert desk.order(late)["number"]
    return before


def _bytes_of(desk: Desk, document_id: str) -> bytes:
    response = desk.http.get(f"/documents/{document_id}")
    assert response.status_code == 200, response.text
    return response.content


def _no_gap(numbers: list[str]) -> bool:
    """Whether they are one to so many, each once."""
    return sorted(int(number.partition("-")[2]) for number in numbers) == list(range(1, len(numbers) + 1))


@pytest.mark.slow
def test_a_shop_starts_from_a_backup_as_if_nothing_had_happened(tmp_path: Path) -> None:
    with installed(tmp_path / "data") as product:
        for sku in (TEA, POT):
            Desk(product.address, API_KEY).receive(sku, 50_000)
        product.stop()
        before = _take_backups(product, tmp_path)

    backup = tmp_path / f"backup-{BACKUPS - 1}"
    facts = json.loads((backup / "manifest.json").read_text())["facts"]
    with empty_place(tmp_path / "elsewhere") as elsewhere:
        said = elsewhere.command("restore", str(backup))
        assert "Everything that was kept is there." in said
        member = Member(elsewhere, "serve", LAUFZETTEL_BROKER_URL="")
        try:
            _goes_on(Desk(member.start().address, API_KEY), elsewhere, before, facts)
        finally:
            member.end()
        assert "Traceback" not in member.log()


def _goes_on(desk: Desk, elsewhere: Product, before: Before, facts: dict[str, Any]) -> None:
    found = desk.all_orders("id number")
    assert len(found) == facts["tables"]["orders"]
    assert {order["id"] for order in before.orders} <= {order["id"] for order in found}
    for order in before.orders:
        assert desk.ask(STATUS, {"token": order["statusToken"]}) == {"number": order["number"]}
    for document_id, expected in before.papers.items():
        assert hashlib.sha256(_bytes_of(desk, document_id)).hexdigest() == expected
    # What had not been done is done now.
    undone = before.orders[-1]
    until(lambda: all_followed(desk.order(undone)), "its mails are sent", seconds=LONGEST_PAUSE_SECONDS)
    assert mails_of(elsewhere.data)
    new = desk.place()
    desk.do("orderShip", desk.do("orderConfirm", new))
    desk.quiet(new)
    until(lambda: _no_gap(desk.invoice_numbers()), "every shipment is invoiced, without a gap")
    numbers = desk.invoice_numbers()
    assert len(numbers) > facts["tables"]["invoices"]
    assert len({order["number"] for order in desk.all_orders("number")}) == facts["tables"]["orders"] + 1
