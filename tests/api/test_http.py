"""GraphQL over HTTP: what a client may send, what it gets, and that nothing it sends breaks anything."""

import random

import pytest

from api.foundation.limits import Budget

from .browsing import LEGACY, MODERN, client, code, post

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"1",
        b'"{ hello }"',
        b"true",
        b"[]",
        b"{}",
        b"{",
        b"NaN",
        b"\xff\xfe",
        b'{"query": "\xff"}',
        b'{"query": "\\ud800"}',
        b'{"query": null}',
        b'{"query": ""}',
        b'{"query": 1}',
        b'{"query": ["{ hello }"]}',
        b'{"query": "{ hello }", "variables": "x"}',
        b'{"query": "{ hello }", "variables": []}',
        b'{"query": "{ hello }", "operationName": 5}',
        b'{"query": "{ hello }", "extensions": [1]}',
        b'{"query": "{ hello }", "variables": {"x": NaN}}',
        b'{"query": "{ hello }", "documentId": {}}',
        b'{"extensions": {"persistedQuery": 5}}',
        b"[" * 20_000,
        b'{"a":' * 10_000,
        b"\xef\xbb\xbf{}",
        b"\x00",
    ],
)
async def test_a_malformed_body_is_a_coded_400(body: bytes):
    for accept in (MODERN, LEGACY):
        response = await post(body, accept=accept)
        assert response.status_code == 400
        assert code(response) == "BAD_REQUEST"


@pytest.mark.parametrize(
    "body",
    [
        b'{"query": "query ($n: Int) { echo(number: $n) }", "variables": {"n": %s}}' % (b"9" * 5000),
        b'{"query": "query ($n: Int) { echo(number: $n) }", "variables": {"n": 1e400}}',
        b'{"query": "query ($n: Int) { echo(number: $n) }", "variables": {"n": %s}}' % (b"[" * 900 + b"]" * 900),
        b'{"query": "{ \\u0000 }"}',
        b'{"query": "{ echo(text: \\"\\\\ud800\\") }"}',
        b'{"query": "{ hello }", "operationName": "\\u0000"}',
        b'{"query": "subscription { wait }"}',
    ],
)
async def test_odd_values_in_a_good_body_are_coded_400s(body: bytes):
    response = await post(body)
    assert response.status_code == 400
    assert code(response) in ("BAD_USER_INPUT", "GRAPHQL_PARSE_FAILED", "BAD_REQUEST")
    assert len(response.content) < 3000


async def test_the_last_of_two_equal_keys_counts():
    assert (await post(b'{"query": "{", "query": "{ hello }"}')).json()["data"] == {"hello": "Moin"}


async def test_text_beyond_ascii_survives():
    body = {"query": "query ($t: String) { echo(text: $t) }", "variables": {"t": "Grüße 👋 \x00 ‮"}}
    assert (await post(body)).json()["data"] == {"echo": "Grüße 👋 \x00 ‮"}


async def test_no_damaged_body_is_answered_with_a_server_error():
    chance = random.Random(4711)
    query = b'query A($n: Int) { echo(number: $n, text: \\"x\\") }'
    good = b'{"query": "%s", "variables": {"n": 1}, "operationName": "A"}' % query
    statuses = set()
    for _ in range(400):
        body = bytearray(good)
        for _ in range(chance.randrange(1, 4)):
            body[chance.randrange(len(body))] = chance.choice([chance.randrange(256), *b'{}[]":,$@0'])
        statuses.add((await post(bytes(body))).status_code)
    assert statuses == {200, 400}


async def test_a_batch_is_refused_with_a_reason():
    response = await post([{"query": "{ hello }"}])
    assert response.status_code == 400
    assert "Batches are not supported" in response.json()["errors"][0]["message"]


@pytest.mark.parametrize(
    "content_type",
    [
        None,
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=latin-1",
        "application/jsonp",
        "application/graphql",
    ],
)
async def test_what_a_form_can_send_is_415(content_type: str | None):
    async with client() as http:
        headers = {} if content_type is None else {"content-type": content_type}
        response = await http.post("/graphql", content=b'{"query": "{ hello }"}', headers=headers)
    assert response.status_code == 415
    assert code(response) == "UNSUPPORTED_MEDIA_TYPE"


@pytest.mark.parametrize(
    "content_type", ["application/json", "Application/JSON ; Charset=UTF-8", 'application/json; charset="utf-8"']
)
async def test_json_in_utf_8_is_taken(content_type: str):
    assert (await post({"query": "{ hello }"}, **{"content-type": content_type})).status_code == 200


async def test_a_compressed_body_is_415():
    assert (await post({"query": "{ hello }"}, **{"content-encoding": "gzip"})).status_code == 415


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("", LEGACY),
        ("*/*", LEGACY),
        ("application/*", LEGACY),
        (LEGACY, LEGACY),
        (MODERN, MODERN),
        (f"{LEGACY};q=0.5, {MODERN}", MODERN),
        (f"{MODERN};q=0.5, {LEGACY}", LEGACY),
        (f"text/html, {MODERN};q=0.1", MODERN),
        (f"{MODERN};q=0, {LEGACY}", LEGACY),
        (f"{MODERN}; charset=utf-8", MODERN),
        (f"{MODERN}, application/graphql+json, {LEGACY}, text/event-stream, multipart/mixed", MODERN),
    ],
)
async def test_the_client_chooses_the_answers_type(accept: str, expected: str):
    response = await post({"query": "{ hello }"}, accept=accept)
    assert response.headers["content-type"] == f"{expected}; charset=utf-8"


@pytest.mark.parametrize("accept", ["text/html", "image/*", f"{MODERN};q=0", f"{MODERN};q=x", ";", "application/xml"])
async def test_a_type_we_do_not_have_is_406(accept: str):
    response = await post({"query": "{ hello }"}, accept=accept)
    assert response.status_code == 406
    assert code(response) == "NOT_ACCEPTABLE"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("query ($n: Int!) { echo(number: $n) }", "BAD_USER_INPUT"),
        ("query A { hello } query B { hello }", "BAD_USER_INPUT"),
    ],
)
async def test_a_bad_document_is_400_for_modern_clients_and_200_for_others(query: str, expected: str):
    modern, legacy = [await post({"query": query}, accept=accept) for accept in (MODERN, LEGACY)]
    assert (modern.status_code, legacy.status_code) == (400, 200)
    assert code(modern) == code(legacy) == expected
    assert "data" not in modern.json()


async def test_a_field_error_is_200_with_data():
    for query, data in (("{ hello broken }", {"hello": "Moin", "broken": None}), ("{ brittle }", None)):
        response = await post({"query": query})
        assert response.status_code == 200
        assert response.json()["data"] == data
        assert code(response) == "INTERNAL"


async def test_get_answers_queries_with_all_parameters():
    params = {
        "query": "query A { a: hello } query B($t: String) { echo(text: $t) }",
        "operationName": "B",
        "variables": '{"t": "x"}',
        "extensions": "{}",
    }
    async with client() as http:
        assert (await http.get("/graphql", params=params)).json()["data"] == {"echo": "x"}


async def test_get_asks_by_document_id():
    async with client(trusted={"greet": "{ hello }"}) as http:
        assert (await http.get("/graphql?documentId=greet")).json()["data"] == {"hello": "Moin"}
        asked = await http.get('/graphql?extensions={"persistedQuery":{"version":1,"sha256Hash":"greet"}}')
        assert asked.json()["data"] == {"hello": "Moin"}


@pytest.mark.parametrize(
    "parameters",
    [
        "",
        "query=",
        "query={hello}&query={hello}",
        "query=%ff",
        "query={hello}&variables=x",
        "query={hello}&variables=[]",
        "query={hello}&extensions=1",
        "a=1&" * 50,
    ],
)
async def test_bad_parameters_are_a_coded_400(parameters: str):
    async with client() as http:
        response = await http.get(f"/graphql?{parameters}")
    assert response.status_code == 400
    assert code(response) == "BAD_REQUEST"


async def test_get_never_changes_anything():
    async with client() as http:
        response = await http.get("/graphql", params={"query": 'mutation { rename(to: "x") }'})
    assert response.status_code == 405
    assert response.headers["allow"] == "POST"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"])
async def test_other_methods_are_405_and_told_which_there_are(method: str):
    async with client() as http:
        response = await http.request(method, "/graphql")
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, POST"


async def test_a_resolver_sets_headers_and_cookies():
    response = await post({"query": "{ signIn }"})
    assert response.headers["x-kiosk"] == "open"
    cookie = response.headers["set-cookie"]
    assert cookie.startswith("laufzettel_session=s3cret;")
    assert all(part in cookie for part in ("HttpOnly", "SameSite=Lax", "Secure", "Max-Age=60", "Path=/"))


async def test_a_caller_without_points_is_429():
    async with client(budget=Budget(25, 1)) as http:
        query = {"query": "{ hello }"}
        answers = [await http.post("/graphql", json=query, headers={"accept": LEGACY}) for _ in range(9)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429] * 4
    assert answers[-1].headers["retry-after"] == "1"
    assert code(answers[-1]) == "THROTTLED"
    assert answers[-1].json()["extensions"]["cost"]["restorePerSecond"] == 1
