"""What is not there yet: waited for, promised, told of when its day moves, and sent when it has come."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from domain.foundation.clock import today
from tests.journeys.desk import Desk, wish
from tests.journeys.server import ROOT, Product, until
from tests.journeys.test_supply import Trade, mutate

PROMISE = """query Promise($id: ID) { order(id: $id) { status attention promisedOn
  lines { edges { node { sourced promisedOn firstPromisedOn promise { because { kind } } } } } } }"""
AVAILABLE = """query Sku($sku: String!, $quantity: Int!) {
  availability(sku: $sku, quantity: $quantity) { available orderable nextOn promise { on } } }"""
SETTINGS = """mutation Define($input: PromiseSettingsDefineInput!) {
  promiseSettingsDefine(input: $input) { object { tellAfterMinutes } userErrors { code } } }"""
WEEK = {"timeZone": "Europe/Berlin", "cutOffs": ["24:00"] * 5 + ["-", "-"]}


@pytest.fixture
def trade(product: Product, desk: Desk, tmp_path: Path) -> Callable[..., Trade]:
    return lambda **more: Trade(product, desk, tmp_path, "STOCK", **more)


@pytest.fixture
def told_at_once(product: Product) -> Iterator[None]:
    """The owner has customers told of moved promises without waiting for further moves."""
    owner, access = Desk(product.address), product.access()
    signed = {"input": {"email": access["email"], "password": access["password"]}}
    owner.ask("mutation S($input: SessionStartInput!) { sessionStart(input: $input) { object { role } } }", signed)
    for minutes in (0, 15):
        given = {"input": {**WEEK, "tellAfterMinutes": minutes}}
        assert owner.ask(SETTINGS, given)["object"] == {"tellAfterMinutes": minutes}
        if not minutes:
            yield


def promise(desk: Desk, order: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = desk.ask(PROMISE, {"id": order["id"]})
    return {**found, "line": found["lines"]["edges"][0]["node"]}


def available(desk: Desk, sku: str, quantity: int) -> dict[str, Any]:
    found: dict[str, Any] = desk.ask(AVAILABLE, {"sku": sku, "quantity": quantity})
    return found


def expect(desk: Desk, sku: str, quantity: int, days: int) -> dict[str, Any]:
    on = (today() + timedelta(days=days)).isoformat()
    found: dict[str, Any] = mutate(desk, "stockArrivalExpect", "id", sku=sku, quantity=quantity, expectedOn=on)
    return found


def confirmed(desk: Desk, sku: str, quantity: int) -> dict[str, Any]:
    return desk.do("orderConfirm", desk.place(lines=[{"sku": sku, "quantity": quantity}]))


def is_closed(desk: Desk, order: dict[str, Any], verb: str) -> list[str]:
    (move,) = [move for move in desk.order(order)["moves"] if move["verb"] == verb]
    assert move["open"] == (not move["reasons"])
    return list(move["reasons"])


def test_a_backorder_arrives_and_goes_out_to_whoever_waited(trade: Any, desk: Desk) -> None:
    lamps = trade()
    arrival = expect(desk, lamps.sku, 5, days=14)
    asked = available(desk, lamps.sku, 3)
    order = confirmed(desk, lamps.sku, 3)
    waiting = promise(desk, order)

    assert (asked["orderable"], asked["promise"]["on"]) == (True, waiting["promisedOn"])
    assert (waiting["attention"], waiting["line"]["promise"]["because"][0]["kind"]) == (["BACKORDERED"], "INBOUND")
    assert is_closed(desk, order, "ship")[0].startswith("Nothing of it is here yet")
    refused = desk.move("orderShip", order)["userErrors"]
    assert [error["code"] for error in refused] == ["MOVE_NOT_OPEN"]

    for pieces, sourced in ((1, 1), (4, 3)):
        mutate(desk, "stockArrivalReceive", "received", id=arrival["id"], quantity=pieces)
        desk.order_when(
            order, lambda found, n=sourced: found["lines"]["edges"][0]["node"]["sourced"] == n, f"{sourced} are here"
        )
    assert available(desk, lamps.sku, 1)["available"] == 2
    assert is_closed(desk, order, "ship") == []
    desk.do("orderDeliver", desk.do("orderShip", order))
    assert lamps.complete(order)["fulfillmentStatus"] == "DELIVERED"


def test_a_customer_hears_once_that_a_promise_moved(
    trade: Any, desk: Desk, product: Product, told_at_once: None
) -> None:
    lamps = trade()
    arrival = expect(desk, lamps.sku, 5, days=14)
    order = confirmed(desk, lamps.sku, 2)
    before = promise(desk, order)

    for days in (21, 28):
        day = (today() + timedelta(days=days)).isoformat()
        mutate(desk, "stockArrivalChange", "id", id=arrival["id"], expectedOn=day)
        until(lambda d=day: (promise(desk, order)["promisedOn"] or "") > d, "the promise has moved")
    moved = promise(desk, order)
    assert {"AT_RISK", "BACKORDERED"} == set(moved["attention"])
    assert moved["line"]["firstPromisedOn"] == before["promisedOn"] < moved["promisedOn"]

    subject = f"Neuer Liefertermin für Ihren Auftrag {order['number']}"
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-m", "tests.journeys.telling"], cwd=ROOT, env=product.environment, check=False
        )
        assert done.returncode == 0
    until(lambda: lamps.mails(subject), "the customer is told")
    mutate(desk, "stockArrivalReceive", "received", id=arrival["id"], quantity=5)
    desk.order_when(order, lambda found: found["attention"] == [], "nobody has to look at it any more")
    desk.do("orderDeliver", desk.do("orderShip", order))
    lamps.complete(order)
    assert len(lamps.mails(subject)) == 1


def test_a_bundle_is_sold_out_by_one_of_its_parts(trade: Any, desk: Desk) -> None:
    pot, cup, tea_set = (trade(backorder="DENY") for _ in range(3))
    for part, pieces in ((pot, 5), (cup, 5)):
        desk.receive(part.sku, pieces)
    parts = [{"sku": pot.sku, "count": 1}, {"sku": cup.sku, "count": 2}]
    given = {"sku": tea_set.sku, "kind": "BUNDLE", "backorder": "DENY", "parts": parts}
    mutate(desk, "productSupplyDefine", "id", **given)
    assert available(desk, tea_set.sku, 2)["available"] == 2

    cups = desk.place(lines=[{"sku": cup.sku, "quantity": 2}])
    assert [available(desk, tea_set.sku, count)["orderable"] for count in (1, 2)] == [True, False]
    sets = desk.place(lines=[{"sku": tea_set.sku, "quantity": 1}])
    assert [desk.stock(part.sku)["reserved"] for part in (pot, cup)] == [1, 4]
    refused = desk.ask(
        "mutation P($input: OrderPlaceInput!) { orderPlace(input: $input) { userErrors { code message } } }",
        {"input": wish(lines=[{"sku": tea_set.sku, "quantity": 1}])},
    )["userErrors"]
    assert [(one["code"], one["message"]) for one in refused] == [
        ("INSUFFICIENT_STOCK", f"{tea_set.sku}: 1 wanted, 0 available")
    ]

    desk.do("orderCancel", cups, reason="changed their mind")
    assert available(desk, tea_set.sku, 1)["orderable"]
    desk.do("orderDeliver", desk.do("orderShip", desk.do("orderConfirm", sets)))
    assert [(desk.stock(part.sku)["onHand"], desk.stock(part.sku)["reserved"]) for part in (pot, cup)] == [
        (4, 0),
        (3, 0),
    ]
    assert tea_set.complete(sets)["fulfillmentStatus"] == "DELIVERED"
