"""What lies beside GraphQL: documents behind signed links, static files, and the headers of every answer."""

import os
import socket
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.journeys.desk import Desk
from tests.journeys.server import API_KEY, Product

UNKNOWN = "doc_00000000000000000000000000"


@pytest.fixture(scope="module")
def paper(product: Product) -> dict[str, str]:
    """A confirmation: the parts of its link."""
    desk = Desk(product.address, API_KEY)
    order = desk.quiet(desk.do("orderConfirm", desk.place()))
    url = urlsplit(order["documents"][0]["url"])
    query = parse_qs(url.query)
    return {"path": url.path, "expires": query["expires"][0], "signature": query["signature"][0]}


def _link(paper: dict[str, str], **other: str) -> str:
    parts = {**paper, **other}
    return f"{parts['path']}?expires={parts['expires']}&signature={parts['signature']}"


def test_a_signed_link_opens_its_document_for_whoever_holds_it(nobody: Desk, paper: dict[str, str]) -> None:
    response = nobody.http.get(_link(paper))

    assert response.content.startswith(b"%PDF")
    assert response.headers["content-type"] == "application/pdf"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert "private" in response.headers["cache-control"]


@pytest.mark.parametrize(
    "other",
    [
        {"signature": ""},
        {"signature": "A" * 32},
        {"signature": "%C3%A4"},
        {"signature": "%ED%A0%80"},
        {"signature": "x" * 5_000},
        {"expires": "9999999999"},
        {"expires": "1"},
        {"expires": ""},
        {"expires": "%D9%A3"},
        {"expires": "-1"},
        {"expires": "1e99"},
        {"expires": "9" * 5_000},
        {"path": f"/documents/{UNKNOWN}"},
        {"path": "/documents/x"},
        {"path": "/documents/ord_00000000000000000000000000"},
    ],
    ids=str,
)
def test_a_link_that_was_tampered_with_finds_nothing(
    nobody: Desk, paper: dict[str, str], other: dict[str, str]
) -> None:
    response = nobody.http.get(_link(paper, **other))

    assert (response.status_code, b"%PDF" in response.content) == (404, False)
    assert response.content == nobody.http.get(f"/documents/{UNKNOWN}").content


def test_a_document_s_id_opens_it_for_those_with_the_right_only(
    desk: Desk, storefront: Desk, nobody: Desk, staff: Callable[[str], Desk], paper: dict[str, str]
) -> None:
    assert [person.http.get(paper["path"]).status_code for person in (desk, staff("READ_ONLY"))] == [200, 200]
    assert [person.http.get(paper["path"]).status_code for person in (nobody, storefront)] == [404, 404]
    assert staff("READ_ONLY").http.get(paper["path"], headers={"Origin": "https://evil.example"}).status_code == 404


def test_a_storefront_reads_the_papers_of_its_own_orders(storefront: Desk, desk: Desk) -> None:
    order = storefront.place()
    desk.quiet(desk.do("orderConfirm", order))
    (document,) = storefront.order(order)["documents"]

    assert storefront.http.get(f"/documents/{document['id']}").content.startswith(b"%PDF")


TRAVERSALS = [
    "/../pyproject.toml",
    "/../../../../etc/passwd",
    "/assets/../../../pyproject.toml",
    "/%2e%2e/%2e%2e/pyproject.toml",
    "/..%2f..%2fpyproject.toml",
    "/assets/..%5c..%5cpyproject.toml",
    "/%252e%252e/pyproject.toml",
    "//etc/passwd",
    "/./../pyproject.toml",
    "/assets/%00",
    "/documents/..%2f..%2fetc%2fpasswd",
    "/....//pyproject.toml",
    "/\\..\\pyproject.toml",
]


def _raw(product: Product, request: bytes) -> bytes:
    """An answer to a request that no client library would send."""
    with socket.create_connection(("127.0.0.1", product.port), timeout=10) as line:
        line.sendall(request)
        answer = b""
        while part := line.recv(65_536):
            answer += part
    return answer


@pytest.mark.parametrize("path", TRAVERSALS)
def test_no_path_leads_out_of_the_dashboard_s_folder(product: Product, path: str) -> None:
    answer = _raw(product, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    status = int(answer.split(b" ")[1])

    assert b"root:" not in answer
    assert b"[project]" not in answer
    assert status in (400, 404), answer[:200]


@pytest.mark.parametrize(
    "path", ["/.env", "/../data/secret.key", "/secret.key", "/laufzettel.sqlite3", "/assets/", "/api/"]
)
def test_what_is_not_of_the_dashboard_is_not_served(product: Product, path: str) -> None:
    answer = _raw(product, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())

    assert b"SQLite format" not in answer
    assert (product.data / "secret.key").read_bytes() not in answer


@pytest.mark.parametrize(
    "path", ["/graphql", "/live", "/ready", "/documents/x", "/", "/no/such/page", "/assets/nothing.js"]
)
def test_every_answer_tells_browsers_to_be_careful(nobody: Desk, path: str) -> None:
    headers = nobody.http.get(path).headers

    policy = headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy or "default-src 'self'" in policy
    assert "server" not in headers
    assert "access-control-allow-origin" not in headers


def test_the_dashboard_s_page_loads_nothing_inline(nobody: Desk) -> None:
    page = nobody.http.get("/")
    if page.status_code == 404:
        pytest.skip("the dashboard is not built")

    assert page.headers["x-frame-options"] == "DENY"
    assert (
        "script-src" in page.headers["content-security-policy"]
        or "default-src 'self'" in page.headers["content-security-policy"]
    )
    assert "<script>" not in page.text
    assert " onload=" not in page.text


@pytest.mark.parametrize(
    ("method", "headers", "body"),
    [
        ("POST", {"Content-Type": "text/plain"}, b'{"query": "mutation { sessionEnd { userErrors { code } } }"}'),
        (
            "POST",
            {"Content-Type": "application/x-www-form-urlencoded"},
            b"query=mutation{sessionEnd{userErrors{code}}}",
        ),
        ("GET", {}, b""),
    ],
)
def test_a_form_on_another_site_changes_nothing(
    staff: Callable[[str], Desk], method: str, headers: dict[str, str], body: bytes
) -> None:
    person = staff("OWNER")
    params = {"query": "mutation { sessionEnd { userErrors { code } } }"} if method == "GET" else None
    response = person.http.request(method, "/graphql", headers=headers, content=body, params=params)

    assert response.status_code in (405, 415)
    assert person.ask("{ viewer { kind } }") == {"kind": "STAFF"}


def test_no_preflight_lets_another_site_in(nobody: Desk) -> None:
    headers = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    response = nobody.http.options("/graphql", headers=headers)

    assert not [name for name in response.headers if name.startswith("access-control-")]


def test_files_with_secrets_are_their_owner_s_only(product: Product) -> None:
    for name in ("secret.key", "demo-access.json"):
        assert os.stat(product.data / name).st_mode & 0o077 == 0, name


def test_a_request_that_smuggles_a_second_length_is_refused(product: Product) -> None:
    lengths = b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"
    request = b"POST /graphql HTTP/1.1\r\nHost: x\r\n" + lengths + b"Connection: close\r\n\r\n0\r\n\r\n"
    answer: Any = _raw(product, request)

    assert int(answer.split(b" ")[1]) in (400, 411, 413, 415)
