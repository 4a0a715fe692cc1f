"""The judge is not blind: what is whole passes, and each thing that is tampered with is found."""

from collections import Counter

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.commands import Terms
from domain.foundation.database import on_postgres, run
from domain.foundation.settings import Settings
from domain.orders.commands.decide import confirm_order
from domain.orders.commands.place import place_order
from domain.orders.models import Order
from domain.orders.wishes import LineGiven, OrderGiven
from domain.shipping.commands import ship_order
from domain.stock.commands import receive_stock
from tests.faults.books import read_books
from tests.faults.checks import effects, history, orders, papers, stock
from tests.faults.checks.evidence import Evidence, Poison
from tests.faults.checks.judging import judge
from tests.faults.checks.verdict import Verdict
from tests.faults.load.log import ClientLog, Outcome
from tests.faults.load.subscribers import Stream
from tests.faults.routes import ROUTES
from tests.foundation.tampering import force
from tests.workers.conftest import settings, shop
from tests.workers.scene import BERLIN, all_heard, mails, until, working

pytestmark = pytest.mark.anyio
__all__ = ["settings", "shop"]
KEYS = ("first", "second", "third")


async def _place(log: ClientLog, key: str) -> None:
    content = {"lines": [{"sku": "LAMP", "quantity": 2}]}
    call = log.intend("place", key, content)
    given = OrderGiven(
        lines=(LineGiven(sku="LAMP", quantity=2),),
        shipping_address=BERLIN,
        customer_name="Anna",
        customer_email="anna@example.org",
    )
    done = await place_order.carry_out(Terms(key=key), given, by=SYSTEM)
    order = await Order.get(id=done.object_id)
    shown = {"id": order.id, "number": order.number, "total": {"gross": {"amount": str(order.total_gross_minor / 100)}}}
    log.settle(call, Outcome.OK, object=shown)


async def _day(shop: Settings) -> ClientLog:
    """Three orders, the first one sent and invoiced, one refused, and one of which nobody knows."""
    log = ClientLog()
    async with working(shop):
        for key in KEYS:
            await _place(log, key)
        await until(all_heard, "all have heard of the orders")
        first = await Order.all().order_by("number").first()
        assert first is not None
        if first.status == "PLACED":
            await confirm_order(first.id, by=SYSTEM)
        await ship_order(first.id, by=SYSTEM)
        await until(all_heard, "all have heard of the shipment")
    log.settle(log.intend("place", "refused", {"lines": []}), Outcome.FAIL, code="INSUFFICIENT_STOCK")
    log.settle(log.intend("place", "unknown", {"lines": []}), Outcome.INFO)
    return log


async def _evidence(shop: Settings, log: ClientLog) -> Evidence:
    books = await read_books(shop.database)
    rows = sorted((row for row in books["events"] if row["order_id"]), key=lambda row: row["position"])
    stream = Stream("socket", [(row["order_id"], row["sequence"], row["type"]) for row in rows])
    return Evidence(
        books,
        log,
        [stream],
        Counter(str(mail["Message-ID"]) for mail in mails(shop)),
        hashes={row["id"]: row["hash"] for row in books["documents"]},
        routes=ROUTES,
    )


async def test_what_is_whole_passes_and_everything_was_looked_at(shop: Settings) -> None:
    log = await _day(shop)

    verdict = judge(await _evidence(shop, log), Verdict())

    assert verdict.found == {}
    idle = {"each bank line booked at most once, each acknowledged one exactly once", "own writes can be read"}
    idle |= {history.DEAD, orders.REUSED}
    assert {name for name, count in verdict.looked_at.items() if not count} <= idle


LOST = "(select id from orders where number = (select max(number) from orders))"
LABEL = "(select content from documents where kind = 'LABEL')"
IN_THE_BOOKS = {
    "an acknowledged order is gone": (
        [
            f"delete from {table} where order_id = {LOST}"
            for table in ("events", "reservations", "order_lines", "messages", "documents")
        ]
        + [f"delete from orders where id = {LOST}"],
        orders.ACKNOWLEDGED,
    ),
    "a line has another quantity": (["update order_lines set quantity = quantity + 1"], orders.ACKNOWLEDGED),
    "an order was placed twice": (["update events set key = 'first' where key = 'second'"], orders.SAME),
    "an order was placed though it was refused": (
        ["update events set key = 'refused' where key = 'third'"],
        orders.REFUSED,
    ),
    "pieces appeared": (["update stock_items set on_hand = on_hand + 1"], stock.STOCK),
    "a piece is promised twice": (["update stock_items set reserved = reserved + 1"], stock.STOCK),
    "an invoice number is missing": (["update invoices set number = 'RE2026-00002'"], papers.NUMBERS),
    "a paper has other bytes": (
        ["update documents set content = (select content from documents where kind = 'LABEL')"],
        papers.BYTES,
    ),
    "a total is off by a cent": (["update orders set total_net_minor = total_net_minor + 1"], "lines + shipping"),
    "an event without a change": (["update shipments set id = 'shm_other'"], history.ONE_EVENT),
    "a position is missing": (["update events set position = position + 1000 where position = 3"], history.LOG),
    "a listener never heard": (["delete from heard where actor = 'notifications.send_message'"], history.STUCK),
    "a label is missing": (["update shipments set tracking_number = null"], effects.ONE_LABEL),
}


@pytest.mark.parametrize(("statements", "invariant"), IN_THE_BOOKS.values(), ids=IN_THE_BOOKS)
async def test_tampered_books_are_found(shop: Settings, statements: list[str], invariant: str) -> None:
    log = await _day(shop)
    hashes = (await _evidence(shop, log)).hashes
    for statement in statements:
        await _force(statement)

    evidence = await _evidence(shop, log)
    evidence.hashes = hashes
    verdict = judge(evidence, Verdict())

    assert any(name.startswith(invariant) for name in verdict.found), verdict.found


def _missing(evidence: Evidence) -> None:
    del evidence.streams[0].seen[3]


def _double(evidence: Evidence) -> None:
    evidence.streams[0].seen.insert(3, evidence.streams[0].seen[2])


def _turned(evidence: Evidence) -> None:
    seen = evidence.streams[0].seen
    seen[2], seen[3] = seen[3], seen[2]


def _mail_lost(evidence: Evidence) -> None:
    evidence.mails.popitem()


def _poison_lost(evidence: Evidence) -> None:
    evidence.poison["p1"] = Poison("not JSON")


def _traceback(evidence: Evidence) -> None:
    evidence.log.calls[0].wrong = "500 with a traceback"


def _bought_twice(evidence: Evidence) -> None:
    evidence.booked = Counter({f"shipment-{row['id']}": 2 for row in evidence.books["shipments"]})


def _never_bought(evidence: Evidence) -> None:
    evidence.booked = Counter()


SEEN_OUTSIDE = {
    "a label was bought twice": (_bought_twice, effects.ONE_BOOKING),
    "a label was never bought": (_never_bought, effects.ONE_BOOKING),
    "a subscriber missed one": (_missing, history.STREAMS),
    "a subscriber saw one twice": (_double, history.STREAMS),
    "a subscriber saw two in another order": (_turned, history.STREAMS),
    "a mail never arrived": (_mail_lost, effects.MAILS),
    "poison is nowhere": (_poison_lost, history.DEAD),
    "a client saw a traceback": (_traceback, orders.ANSWERS),
}


async def test_what_others_saw_is_held_against_the_books(shop: Settings) -> None:
    log = await _day(shop)
    for what, (tamper, invariant) in SEEN_OUTSIDE.items():
        evidence = await _evidence(shop, log)
        tamper(evidence)

        verdict = judge(evidence, Verdict())

        assert invariant in verdict.found, what


async def test_a_shelf_that_was_filled_without_a_word_is_found(shop: Settings) -> None:
    log = await _day(shop)
    await receive_stock("LAMP", 3, None, "found behind the shelf", by=SYSTEM)
    await _force("delete from events where type = 'StockReceived' and position is null")

    assert history.ONE_EVENT in judge(await _evidence(shop, log), Verdict()).found


async def _force(statement: str) -> None:
    """As somebody would who is at the database itself."""
    if not on_postgres():
        await run("pragma foreign_keys = off")
        await run("pragma ignore_check_constraints = on")
    await force(statement)
