"""The terms that every mutation shares: trying without doing, doing once, and only on what one has seen."""

import base64
from dataclasses import dataclass
from typing import Any

import pytest

from tests.journeys.bank import Credit, camt, paying
from tests.journeys.desk import ALLOCATE, BANK, ERRORS, MOVE, ORDER, PLACE, RECEIVE, TEA, Desk, new_key, wish
from tests.journeys.server import Product

WAITING = "{ bankTransactions(first: 100) { edges { node { id status remittance allocated { amount } } } } }"
MOVES = ("orderConfirm", "orderReject", "orderCancel", "orderHold", "orderRelease", "orderShip", "orderDeliver")
MUTATIONS = (*MOVES, "orderPlace", "stockReceive", "bankStatementImport", "bankTransactionAllocate")


@dataclass(frozen=True)
class Intention:
    """A mutation that would be carried out, and the order that it is about."""

    document: str
    given: dict[str, Any]
    order: dict[str, Any] | None = None


def _order_for(desk: Desk, move: str) -> dict[str, Any]:
    """An order on which the move is open and nothing else is under way."""
    order = desk.place()
    if move in ("orderShip", "orderDeliver"):
        desk.do("orderConfirm", order)
    if move == "orderDeliver":
        desk.do("orderShip", order)
    if move == "orderRelease":
        desk.do("orderHold", order)
    return desk.quiet(order)


def _intention(desk: Desk, mutation: str) -> Intention:
    if mutation == "orderPlace":
        return Intention(PLACE, wish())
    if mutation == "stockReceive":
        return Intention(RECEIVE, {"idempotencyKey": new_key(), "sku": TEA, "quantity": 7})
    if mutation == "bankTransactionAllocate":
        return _allocation(desk)
    if mutation == "bankStatementImport":
        order = _order_for(desk, "orderDeliver")
        content = base64.b64encode(camt(paying(order))).decode()
        return Intention(BANK, {"idempotencyKey": new_key(), "filename": "day.xml", "content": content}, order)
    order = _order_for(desk, mutation)
    document = MOVE.format(name=mutation, order=ORDER, errors=ERRORS)
    return Intention(document, {"id": order["id"], "idempotencyKey": new_key(), "reason": "for a reason"}, order)


def _allocation(desk: Desk) -> Intention:
    order, mark = desk.place(), new_key()[:8].upper()
    desk.bank(camt(Credit.of("3.00", f"Anzahlung {mark}")))
    nodes = [edge["node"] for edge in desk.ask(WAITING)["edges"]]
    (waiting,) = [node for node in nodes if mark in node["remittance"]]
    given = {"id": waiting["id"], "idempotencyKey": new_key(), "orderNumber": order["number"], "amount": "2.00"}
    return Intention(ALLOCATE, given, order)


def _world(desk: Desk, order: dict[str, Any] | None) -> dict[str, Any]:
    """Everything that the mutation could change: the order with its whole log, the stock, the money that waits."""
    return {
        "order": {**desk.quiet(order), "documents": None, "shipments": None, "invoices": None} if order else None,
        "orders": [found["id"] for found in desk.all_orders("id")],
        "stock": desk.stock(),
        "waiting": desk.ask(WAITING),
    }


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_a_dry_run_shows_what_would_be_and_changes_nothing(desk: Desk, mutation: str) -> None:
    intended = _intention(desk, mutation)
    document, given = intended.document, intended.given
    before = _world(desk, intended.order)

    tried = desk.ask(document, {"input": {**given, "dryRun": True}})

    assert (tried["userErrors"], tried["dryRun"], tried["replayed"]) == ([], True, False)
    assert tried["object"] is not None
    assert tried.get("statusToken") is None
    assert _world(desk, intended.order) == before
    done = desk.ask(document, {"input": given})
    assert (done["userErrors"], done["dryRun"], done["replayed"]) == ([], False, False)


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_the_same_key_again_answers_the_same_and_does_nothing(desk: Desk, mutation: str) -> None:
    intended = _intention(desk, mutation)
    document, given = intended.document, intended.given
    first = desk.ask(document, {"input": given})
    assert (first["userErrors"], first["replayed"]) == ([], False)
    before = _world(desk, intended.order)

    again = desk.ask(document, {"input": given})

    assert (again["userErrors"], again["replayed"], again["dryRun"]) == ([], True, False)
    assert again["object"].get("id") == first["object"].get("id")
    assert again.get("statusToken") == first.get("statusToken")
    assert _world(desk, intended.order) == before


@pytest.mark.parametrize(
    ("mutation", "field", "other"),
    [
        ("orderPlace", "note", "something else"),
        ("orderCancel", "reason", "another reason"),
        ("orderHold", "id", "ord_00000000000000000000000000"),
        ("stockReceive", "quantity", 8),
        ("bankStatementImport", "content", base64.b64encode(camt(Credit.of("5.00", "x"))).decode()),
        ("bankTransactionAllocate", "amount", "1.00"),
    ],
)
def test_a_key_that_was_used_for_something_else_is_refused(
    desk: Desk, mutation: str, field: str, other: object
) -> None:
    intended = _intention(desk, mutation)
    document, given = intended.document, intended.given
    assert desk.ask(document, {"input": given})["userErrors"] == []
    before = _world(desk, intended.order)

    refused = desk.ask(document, {"input": {**given, field: other}})

    (error,) = refused["userErrors"]
    assert (error["code"], error["path"]) == ("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"])
    assert refused["object"] is None
    assert _world(desk, intended.order) == before


def test_a_key_is_one_client_s_own(product: Product, desk: Desk) -> None:
    other = Desk(product.address, product.storefront_key("Elsewhere"))
    given = wish()

    mine, theirs = (one.ask(PLACE, {"input": given}) for one in (desk, other))

    assert not theirs["replayed"]
    assert mine["object"]["id"] != theirs["object"]["id"]


def test_a_refused_attempt_keeps_nothing_so_that_the_key_can_be_used_again(desk: Desk) -> None:
    given = wish(lines=[{"sku": "NOTHING", "quantity": 1}])
    assert desk.ask(PLACE, {"input": given})["userErrors"][0]["code"] == "NOT_FOUND"

    placed = desk.ask(PLACE, {"input": {**given, "lines": [{"sku": TEA, "quantity": 1}]}})

    assert (placed["userErrors"], placed["replayed"]) == ([], False)


@pytest.mark.parametrize("move", MOVES)
def test_a_move_on_a_version_that_is_gone_is_refused(desk: Desk, move: str) -> None:
    order = _order_for(desk, move)

    refused = desk.move(move, order, expectedVersion=order["version"] - 1, reason="for a reason")

    (error,) = refused["userErrors"]
    assert (error["code"], error["path"]) == ("STALE_VERSION", ["expectedVersion"])
    after = desk.order(order)
    assert (after["version"], after["status"]) == (order["version"], order["status"])
    assert desk.move(move, order, expectedVersion=order["version"], reason="for a reason")["userErrors"] == []
