"""Requests that are none: whatever the bytes are, the answer is coded."""

import base64
import json

import pytest

from tests.journeys.desk import Desk

pytestmark = pytest.mark.usefixtures("quiet_log")


def _body(query: str, variables: str = "{}") -> bytes:
    return f'{{"query": {json.dumps(query)}, "variables": {variables}}}'.encode()


BODIES = {
    "nothing": b"",
    "null": b"null",
    "a number": b"1",
    "a string": b'"{ viewer { id } }"',
    "a list": b'[{"query": "{ viewer { id } }"}]',
    "not JSON": b"{query: 1}",
    "half": b'{"query": "{ viewer',
    "bad UTF-8": b'{"query": "\xff\xfe"}',
    "NaN": b'{"query": NaN}',
    "a lone surrogate": b'{"query": "{ viewer { id } }", "operationName": "\\ud800"}',
    "deep JSON": b"[" * 100_000,
    "deep variables": _body("{ viewer { id } }", '{"a": ' + "[" * 500 + "]" * 500 + "}"),
    "query is a number": b'{"query": 5}',
    "variables are a list": b'{"query": "{ viewer { id } }", "variables": []}',
    "no query": b"{}",
    "a deep document": _body("{ node(id: 1) " + "{ ... on Order " * 300 + "{ id }" + "}" * 300 + "}"),
    "a deep value": _body("{ orders(where: " + "{NOT: " * 300 + "{}" + "}" * 300 + ") { edges { cursor } } }"),
    "too many tokens": _body("{" + " viewer { id }" * 2_000 + "}"),
    "too many aliases": _body("{" + "".join(f" a{i}: viewer {{ id }}" for i in range(100)) + "}"),
    "a fragment in a circle": _body("{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }"),
    "an unknown field": _body("{ secrets }"),
    "introspection": _body("{ __schema { types { name } } }"),
    "a huge integer": _body("{ orders(first: " + "9" * 5_000 + ") { edges { cursor } } }"),
    "a huge integer as a variable": _body(
        "query Q($n: Int) { orders(first: $n) { edges { cursor } } }", '{"n": ' + "9" * 5_000 + "}"
    ),
    "a huge float": _body("{ orders(first: 1e99999) { edges { cursor } } }"),
    "too many rows": _body("{ orders(first: 101) { edges { cursor } } }"),
    "no rows": _body("{ orders(first: 0) { edges { cursor } } }"),
    "fewer than no rows": _body("{ orders(first: -1) { edges { cursor } } }"),
    "a bad page cursor": _body('{ orders(after: "%%%") { edges { cursor } } }'),
    "a bad instant": _body('{ orders(where: {placedFrom: "yesterday"}) { edges { cursor } } }'),
    "no order named": _body("{ order { id } }"),
    "a subscription": _body("subscription { orderEvents { cursor } }"),
    "a surrogate in the document": _body('{ order(id: "\\ud800") { id } }'),
    "an unknown operation": b'{"query": "{ viewer { id } }", "operationName": "Nobody"}',
}


@pytest.mark.parametrize("what", list(BODIES))
@pytest.mark.parametrize("accept", ["application/json", "application/graphql-response+json"])
def test_whatever_the_body_is_the_answer_is_coded(desk: Desk, what: str, accept: str) -> None:
    headers = {"Content-Type": "application/json", "Accept": accept}
    response = desk.http.post("/graphql", content=BODIES[what], headers=headers)

    assert response.status_code < 500
    errors = response.json()["errors"]
    assert all(error["extensions"]["code"] != "INTERNAL" and error["message"] for error in errors)


def _page_cursor(*values: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    ("sort", "cursor"),
    [
        ("NUMBER_ASC", _page_cursor("number", {"a": 1}, "x")),
        ("NUMBER_ASC", _page_cursor("number", [], [])),
        ("NUMBER_ASC", _page_cursor("number", 5, 5)),
        ("NUMBER_ASC", _page_cursor("number", None, None)),
        ("NUMBER_ASC", _page_cursor("number", "a\x00b", "x")),
        ("NUMBER_ASC", _page_cursor("number", True, 1.5)),
        ("URGENCY_DESC", _page_cursor("urgency-", 10**18, "2026-01-01T00:00:00Z", "x")),
        ("URGENCY_DESC", _page_cursor("urgency-", 10**25, "2026-01-01T00:00:00Z", "x")),
        ("URGENCY_DESC", _page_cursor("urgency-", "high", "2026-01-01T00:00:00Z", "x")),
        ("PLACED_AT_DESC", _page_cursor("placed-", "2026-01-01", "x")),
        ("PLACED_AT_DESC", _page_cursor("placed-", 5, "x")),
        ("PLACED_AT_DESC", _page_cursor("placed-", "0001-01-01T00:00:00+14:00", "x")),
        ("PLACED_AT_DESC", _page_cursor("number", "1", "x")),
        ("PLACED_AT_DESC", _page_cursor()),
        ("PLACED_AT_DESC", _page_cursor("placed-")),
        ("PLACED_AT_DESC", "bnVsbA"),
        ("PLACED_AT_DESC", "x" * 10_000),
    ],
)
def test_a_page_cursor_made_up_by_a_client_is_refused(desk: Desk, sort: str, cursor: str) -> None:
    query = "query Q($s: OrderSort, $a: String) { orders(sortBy: $s, after: $a, first: 1) { edges { cursor } } }"
    answer = desk.answer(query, {"s": sort, "a": cursor})

    codes = [error["extensions"]["code"] for error in answer["errors"]]
    assert codes == ["BAD_USER_INPUT"]


@pytest.mark.parametrize(
    "text", ["\x00", "a\x00b", "\ufffe", "\u202e", "'; drop table orders; --", "%", "{t}", ":caller"]
)
@pytest.mark.parametrize(
    "query",
    [
        "query Q($t: ID!) { node(id: $t) { id } }",
        "query Q($t: ID) { order(id: $t) { id } }",
        "query Q($t: String) { order(number: $t) { id } }",
        "query Q($t: String) { order(channel: PHONE, externalReference: $t) { id } }",
        "query Q($t: String!) { stockItem(sku: $t) { id } }",
        "query Q($t: String) { orders(search: $t, first: 1) { edges { cursor } count { value } } }",
        "query Q($t: String) { products(search: $t, first: 1) { edges { cursor } } }",
        "query Q($t: String!) { orderStatus(token: $t) { number } }",
    ],
)
def test_strange_text_finds_nothing_and_breaks_nothing(desk: Desk, query: str, text: str) -> None:
    response = desk.post(query, {"t": text})

    assert response.status_code < 500
    assert all(error["extensions"]["code"] != "INTERNAL" for error in response.json().get("errors", []))


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=x", 415),
        ("", 415),
        ("application/json; charset=utf-16", 415),
        ("application/graphql", 415),
    ],
)
def test_another_content_type_is_no_request(desk: Desk, content_type: str, status: int) -> None:
    response = desk.http.post("/graphql", content=_body("{ viewer { id } }"), headers={"Content-Type": content_type})

    assert response.status_code == status
    assert response.json()["errors"][0]["extensions"]["code"] == "UNSUPPORTED_MEDIA_TYPE"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_another_method_is_refused(desk: Desk, method: str) -> None:
    assert desk.http.request(method, "/graphql").status_code == 405


def test_a_mutation_by_get_is_refused(desk: Desk) -> None:
    response = desk.http.get("/graphql", params={"query": "mutation { sessionEnd { userErrors { code } } }"})

    assert (response.status_code, response.headers["allow"]) == (405, "POST")
