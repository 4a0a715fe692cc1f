"""Dead letters as an operator sees and decides them: through the API and at the command line."""

import subprocess
import sys
from typing import Any

import httpx
import pytest

from tests.journeys.desk import ERRORS, Desk, new_key
from tests.journeys.server import ROOT, Product

FIELDS = "id listener reason tries at status decidedBy decidedAt eventType eventAt orderId order { number }"
LIST = f"""query Letters($first: Int, $after: String, $status: DeadLetterStatus, $listener: String) {{
  deadLetters(first: $first, after: $after, status: $status, listener: $listener) {{
    edges {{ cursor node {{ {FIELDS} }} }} pageInfo {{ hasNextPage endCursor }} }} }}"""
DECIDE = "mutation Decide($input: DeadLetterInput!) {{ {name}(input: $input) {{ object {{ {fields} }} {errors} }} }}"
LISTENER = "orders.write_confirmation"


@pytest.fixture(scope="module")
def owner(product: Product) -> Desk:
    """The person who runs the shop, signed in."""
    person, access = Desk(product.address), product.access()
    given = {"email": access["email"], "password": access["password"]}
    document = "mutation S($input: SessionStartInput!) { sessionStart(input: $input) { object { role } } }"
    assert person.ask(document, {"input": given})["object"]["role"] == "OWNER"
    return person


def bury(product: Product, order: dict[str, Any], listener: str = LISTENER) -> None:
    words = (order["id"], "OrderConfirmed", listener, "RuntimeError: no paper")
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.burying", *words], cwd=ROOT, env=product.environment, check=False
    )
    assert done.returncode == 0


def letters(owner: Desk, **wanted: Any) -> list[dict[str, Any]]:
    return [edge["node"] for edge in owner.ask(LIST, {"first": 100, **wanted})["edges"]]


def letter_of(owner: Desk, order: dict[str, Any], **wanted: Any) -> dict[str, Any]:
    (found,) = [letter for letter in letters(owner, **wanted) if letter["orderId"] == order["id"]]
    return found


def decide(owner: Desk, name: str, letter: dict[str, Any], **more: Any) -> dict[str, Any]:
    document = DECIDE.format(name=name, fields=FIELDS, errors=ERRORS)
    answer: dict[str, Any] = owner.ask(document, {"input": {"id": letter["id"], "idempotencyKey": new_key(), **more}})
    return answer


def confirmed(product: Product, desk: Desk) -> dict[str, Any]:
    """A confirmed order for which a listener gave up."""
    order = desk.quiet(desk.do("orderConfirm", desk.place()))
    bury(product, order)
    return order


def test_a_letter_says_what_it_is_about_and_is_retried_once(product: Product, desk: Desk, owner: Desk) -> None:
    order = confirmed(product, desk)
    letter = letter_of(owner, order)
    assert (letter["listener"], letter["reason"], letter["tries"]) == (LISTENER, "RuntimeError: no paper", 16)
    assert (letter["eventType"], letter["order"]["number"]) == ("OrderConfirmed", order["number"])
    assert owner.ask(f'{{ node(id: "{letter["id"]}") {{ ... on DeadLetter {{ {FIELDS} }} }} }}') == letter

    key = new_key()
    tried = decide(owner, "deadLetterRetry", letter, idempotencyKey=key, dryRun=True)
    assert (tried["dryRun"], tried["object"]["status"]) == (True, "RETRIED")
    assert letter_of(owner, order) == letter
    first = decide(owner, "deadLetterRetry", letter, idempotencyKey=key)
    again = decide(owner, "deadLetterRetry", letter, idempotencyKey=key)

    assert (first["object"]["status"], bool(first["object"]["decidedBy"])) == ("RETRIED", True)
    assert (first["replayed"], again["replayed"], again["object"]) == (False, True, first["object"])
    assert letter_of(owner, order, status="RETRIED") == first["object"]
    assert [one for one in letters(owner) if one["orderId"] == order["id"]] == []
    events = [edge["node"]["type"] for edge in desk.quiet(order)["events"]["edges"]]
    assert events.count("DeadLetterRetried") == 1


def test_a_dropped_letter_cannot_be_retried(product: Product, desk: Desk, owner: Desk) -> None:
    order = confirmed(product, desk)
    letter = letter_of(owner, order, listener=LISTENER)

    assert decide(owner, "deadLetterDrop", letter)["object"]["status"] == "DROPPED"
    refused = decide(owner, "deadLetterRetry", letter)

    assert (refused["object"], [error["code"] for error in refused["userErrors"]]) == (None, ["MOVE_NOT_OPEN"])
    assert "dropped" in refused["userErrors"][0]["message"]
    assert letter_of(owner, order, status="DROPPED")["decidedAt"]


def test_letters_come_page_by_page(product: Product, desk: Desk, owner: Desk) -> None:
    orders = [confirmed(product, desk) for _ in range(3)]
    whole = letters(owner)
    first = owner.ask(LIST, {"first": len(whole) - 1})
    rest = owner.ask(LIST, {"first": 100, "after": first["pageInfo"]["endCursor"]})

    assert first["pageInfo"]["hasNextPage"]
    assert [edge["node"]["id"] for edge in [*first["edges"], *rest["edges"]]] == [letter["id"] for letter in whole]
    assert {order["id"] for order in orders} <= {letter["orderId"] for letter in whole}
    for order in orders:
        decide(owner, "deadLetterDrop", letter_of(owner, order))


def test_a_program_neither_sees_nor_decides(product: Product, desk: Desk, owner: Desk) -> None:
    order = confirmed(product, desk)
    letter = letter_of(owner, order)

    assert desk.answer(LIST)["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    refused = desk.ask(
        DECIDE.format(name="deadLetterDrop", fields="id", errors=ERRORS),
        {"input": {"id": letter["id"], "idempotencyKey": new_key()}},
    )
    assert [error["code"] for error in refused["userErrors"]] == ["FORBIDDEN"]
    decide(owner, "deadLetterDrop", letter)


def test_how_many_wait_is_seen_by_monitoring_and_all_of_a_listener_are_retried_by_one_command(
    product: Product, desk: Desk, owner: Desk
) -> None:
    order = desk.quiet(desk.do("orderConfirm", desk.place()))
    before = httpx.get(f"{product.address}/ready", trust_env=False).json()["deadLetters"]
    for _ in range(3):
        order = desk.quiet(desk.do("orderConfirm", desk.place()))
        bury(product, order)

    ready = httpx.get(f"{product.address}/ready", trust_env=False)
    assert (ready.status_code, ready.json()["deadLetters"]) == (200, before + 3)
    assert str(before + 3) in product.command("doctor")
    assert order["number"] not in product.command("dead-letters", "list", "--listener", "nobody.listens")
    said = product.command("dead-letters", "retry", "--listener", LISTENER)

    assert "are tried again" in said
    assert letters(owner, listener=LISTENER) == []
    assert httpx.get(f"{product.address}/ready", trust_env=False).json()["deadLetters"] <= before
