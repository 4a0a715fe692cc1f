"""A large file over HTTP: sent as a stream, taken as a job, its result opened by a signed link."""

import csv
import io
from collections.abc import Iterator
from typing import Any

from tests.journeys.desk import ERRORS, POT, TEA, Desk, new_key
from tests.journeys.server import Product, until

JOB = "id state total done failed resultUrl"
START = f"""mutation Start($input: IntakeBulkStartInput!) {{
  intakeBulkStart(input: $input) {{ object {{ {JOB} }} {ERRORS} }} }}"""
GET = f"query Job($id: ID!) {{ job(id: $id) {{ {JOB} }} }}"
HEADING = "order number;recipient;email;street;zip;city;country;sku;quantity\n"
ORDERS = 30


def content(name: str) -> Iterator[bytes]:
    """A body without a length, in pieces."""
    yield HEADING.encode()
    for number in range(ORDERS):
        who = f"{name}-{number};Anna Müller;anna@kunde.example;Weg {number};10115;Berlin;DE"
        yield f"{who};{TEA};1\n{who};{POT};1\n".encode()


def send(desk: Desk, name: str) -> dict[str, Any]:
    response = desk.http.post("/uploads", params={"filename": "orders.csv"}, content=content(name))
    assert response.status_code == 201, response.text
    found: dict[str, Any] = response.json()
    return found


def take(desk: Desk, upload: str) -> dict[str, Any]:
    given = {"idempotencyKey": new_key(), "upload": upload, "placing": "ALWAYS"}
    answer = desk.ask(START, {"input": given})
    assert answer["userErrors"] == []

    def ended() -> dict[str, Any] | None:
        job: dict[str, Any] = desk.ask(GET, {"id": answer["object"]["id"]})
        return job if job["resultUrl"] else None

    found: dict[str, Any] = until(ended, "the file is taken")
    return found


def rows(response: Any) -> list[dict[str, str]]:
    assert response.status_code == 200
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))


def test_a_large_file_is_taken_once_and_its_result_opens_by_a_link(desk: Desk, product: Product) -> None:
    upload = send(desk, new_key()[:8])

    first, again = take(desk, upload["id"]), take(desk, upload["id"])

    assert (first["state"], first["total"], first["failed"]) == ("DONE", ORDERS, 0)
    path = first["resultUrl"].removeprefix(product.address)
    nobody = Desk(product.address, "")
    told = rows(nobody.http.get(path))
    assert [row["outcome"] for row in told] == ["PLACED"] * 2 * ORDERS
    assert {row["outcome"] for row in rows(desk.http.get(again["resultUrl"]))} == {"KNOWN"}
    assert nobody.http.get(path.split("?")[0]).status_code == 404
    assert nobody.http.get(f"{path}x").status_code == 404


def test_nobody_sends_files_without_a_key(product: Product) -> None:
    nobody = Desk(product.address, "")

    assert nobody.http.post("/uploads", content=b"a;b").status_code in (401, 403)


def test_an_empty_file_and_a_filename_with_tricks_are_refused(desk: Desk) -> None:
    assert desk.http.post("/uploads", content=b"").status_code == 400
    assert desk.http.post("/uploads", params={"filename": "a\x1bb"}, content=b"a;b").status_code == 400
