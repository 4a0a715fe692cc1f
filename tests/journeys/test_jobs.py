"""Bulk moves: followed live, killed in the middle, and done once for every order all the same."""

import csv
import io
from collections import Counter
from typing import Any

import pytest

from tests.journeys.desk import ERRORS, TEA, Desk, new_key
from tests.journeys.listening import over_socket
from tests.journeys.server import API_KEY, Product, until

JOB = "id state total done failed resultUrl"
MOVE = f"""mutation Move($input: OrdersMoveInput!) {{ ordersMove(input: $input) {{
  object {{ {JOB} items(first: 100) {{ edges {{ node {{ key state code message }} }} }} }} {ERRORS} }} }}"""
WATCH = f"subscription Watch($id: ID!) {{ jobProgress(id: $id) {{ {JOB} }} }}"
GET = f"query Job($id: ID!) {{ job(id: $id) {{ {JOB} moves {{ verb open reasons }} }} }}"
CANCEL = f"mutation Cancel($input: JobCancelInput!) {{ jobCancel(input: $input) {{ object {{ {JOB} }} {ERRORS} }} }}"
MANY = 130


def place(desk: Desk, count: int) -> list[str]:
    return [desk.place(lines=[{"sku": TEA, "quantity": 1}])["id"] for _ in range(count)]


def move(desk: Desk, verb: str, ids: list[str], **more: Any) -> dict[str, Any]:
    given = {"idempotencyKey": new_key(), "verb": verb, "ids": ids, "reason": "stocktaking", **more}
    found: dict[str, Any] = desk.ask(MOVE, {"input": given})
    return found


def held(desk: Desk, ids: list[str]) -> Counter[str]:
    query = "query Held($id: ID!) { order(id: $id) { events(first: 100) { edges { node { type } } } } }"
    return Counter(edge["node"]["type"] for one in ids for edge in desk.ask(query, {"id": one})["events"]["edges"])


@pytest.mark.anyio
async def test_a_killed_job_goes_on_where_it_stood_and_who_watches_sees_its_end(fresh: Product) -> None:
    desk = Desk(fresh.address, API_KEY)
    ids = place(desk, MANY)
    job = move(desk, "hold", ids)["object"]
    assert (job["state"], job["total"]) == ("QUEUED", MANY)

    until(lambda: held(desk, ids[:1])["OrderHeld"], "the first order is held", step=0.005)
    fresh.kill()
    fresh.start()
    desk = Desk(fresh.address, API_KEY)
    seen = []
    async for state in over_socket(fresh.address, API_KEY, WATCH, {"id": job["id"]}):
        seen.append(state)
        if state["state"] == "DONE":
            break

    assert (seen[-1]["done"], seen[-1]["failed"]) == (MANY, 0)
    assert held(desk, ids)["OrderHeld"] == MANY
    rows = list(csv.DictReader(io.StringIO(desk.download(seen[-1]["resultUrl"]).decode("utf-8-sig"))))
    assert [row["key"] for row in rows] == ids
    assert {row["state"] for row in rows} == {"DONE"}


def test_a_few_orders_are_moved_at_once_and_a_repeated_call_shows_the_same(desk: Desk) -> None:
    ids = place(desk, 2)
    key = new_key()

    tried = move(desk, "hold", [*ids, "nonsense"], dryRun=True)
    assert (tried["object"]["done"], tried["object"]["failed"]) == (2, 1)
    assert held(desk, ids)["OrderHeld"] == 0
    moved, again = (move(desk, "hold", [*ids, "nonsense"], idempotencyKey=key) for _ in range(2))

    assert [edge["node"]["code"] for edge in moved["object"]["items"]["edges"]] == [None, None, "NOT_FOUND"]
    assert (again["replayed"], again["object"]) == (True, moved["object"])
    assert held(desk, ids)["OrderHeld"] == 2
    refused = move(desk, "release", [*ids, "nonsense"], policy="REJECT_ALL")
    assert [error["path"] for error in refused["userErrors"]] == [["ids", "2", "id"]]
    assert held(desk, ids)["OrderReleased"] == 0


def test_what_is_over_cannot_be_stopped_and_says_so(desk: Desk) -> None:
    job = move(desk, "hold", place(desk, 1))["object"]

    moves = {found["verb"]: found for found in desk.ask(GET, {"id": job["id"]})["moves"]}
    assert moves["cancel"] == {"verb": "cancel", "open": False, "reasons": ["The job is DONE."]}
    assert (moves["resume"]["open"], moves["resume"]["reasons"][0]) == (False, "The job is DONE.")
    (error,) = desk.ask(CANCEL, {"input": {"id": job["id"]}})["userErrors"]
    assert error["code"] == "MOVE_NOT_OPEN"
