"""Signing in: a cookie that only our own pages can use, and passwords that nobody can try out."""

import json
import statistics
import time
from collections.abc import Callable
from http.cookies import SimpleCookie
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from api.foundation.credentials import SESSION_COOKIE
from tests.journeys.desk import Desk, new_key
from tests.journeys.server import Product
from tests.security.conftest import SIGN_IN
from tests.security.people import address_of

VIEWER = "{ viewer { email } }"
ELSEWHERE = "https://evil.example"


def _try(person: Desk, email: str, password: str) -> dict[str, Any]:
    return person.answer(SIGN_IN, {"input": {"email": email, "password": password}})


def test_the_owner_of_the_demo_signs_in_and_out(product: Product) -> None:
    access, person = product.access(), Desk(product.address)
    given = {"input": {"email": f" {access['email'].upper()} ", "password": access["password"]}}
    response = person.post(SIGN_IN, given)
    assert response.json()["data"]["sessionStart"]["object"]["role"] == "OWNER"

    cookie = SimpleCookie(response.headers["set-cookie"])[SESSION_COOKIE]
    assert cookie["httponly"]
    assert cookie["samesite"] in ("Lax", "Strict")
    assert (cookie["path"], cookie["domain"]) == ("/", "")
    assert 0 < int(cookie["max-age"]) <= 86_400
    assert person.ask(VIEWER) == {"email": access["email"]}

    kept = cookie.value
    assert person.ask("mutation { sessionEnd { userErrors { code } } }") == {"userErrors": []}
    assert Desk(product.address).ask(VIEWER) is None
    assert person.ask(VIEWER) is None
    thief = Desk(product.address)
    thief.http.cookies.set(SESSION_COOKIE, kept)
    assert thief.ask(VIEWER) is None


def test_a_wrong_address_and_a_wrong_password_are_answered_alike(product: Product, passwords: dict[str, str]) -> None:
    person = Desk(product.address)

    unknown, wrong = (_try(person, email, "a wrong password") for email in ("x@people.example", address_of("FINANCE")))

    assert unknown["data"] == wrong["data"]
    assert [error["code"] for error in wrong["data"]["sessionStart"]["userErrors"]] == ["FORBIDDEN"]
    assert SESSION_COOKIE not in person.http.cookies


def test_a_wrong_address_takes_as_long_as_a_wrong_password(product: Product, passwords: dict[str, str]) -> None:
    person = Desk(product.address)

    def seconds(email: str) -> float:
        began = time.perf_counter()
        _try(person, email, "a wrong password")
        return time.perf_counter() - began

    taken = [(seconds(address_of("WAREHOUSE")), seconds(f"{new_key()}@people.example")) for _ in range(5)]
    known, unknown = (statistics.median(times) for times in zip(*taken, strict=True))

    assert unknown > known / 3


def test_passwords_cannot_be_tried_out(product: Product, passwords: dict[str, str]) -> None:
    person, email = Desk(product.address), address_of("READ_ONLY")
    spellings = [email, email.upper(), f" {email}", f"{email} ", f"\t{email}", f"  {email}  "]
    answers = [_try(person, spelling, f"guess {number}") for number in range(3) for spelling in spellings]

    refused = [answer for answer in answers if "errors" in answer]
    assert refused
    assert {error["extensions"]["code"] for answer in refused for error in answer["errors"]} == {"THROTTLED"}
    right = person.post(SIGN_IN, {"input": {"email": email, "password": passwords["READ_ONLY"]}})
    assert right.json()["errors"][0]["extensions"]["retryAfterSeconds"] > 0
    assert SESSION_COOKIE not in right.cookies


def test_passwords_cannot_be_tried_out_in_one_request(product: Product) -> None:
    person, email = Desk(product.address), f"{new_key()}@people.example"
    tries = " ".join(
        f'a{i}: sessionStart(input: {{email: "{email}", password: "guess {i}"}}) {{ userErrors {{ code }} }}'
        for i in range(30)
    )
    answer = person.answer(f"mutation {{ {tries} }}")

    assert "THROTTLED" in {error["extensions"]["code"] for error in answer["errors"]}


@pytest.mark.parametrize("origin", [ELSEWHERE, "null", "http://127.0.0.1", "http://127.0.0.1.evil.example", ""])
def test_a_cookie_sent_by_another_site_s_page_does_not_count(staff: Callable[[str], Desk], origin: str) -> None:
    person = staff("OWNER")
    assert person.ask(VIEWER) is not None

    assert person.post(VIEWER, Origin=origin).json()["data"]["viewer"] is None
    assert person.post("mutation { sessionEnd { userErrors { code } } }", Origin=origin).status_code == 200
    assert person.ask(VIEWER) is not None, "another site must not sign anybody out"


def _viewer_by_socket(product: Product, person: Desk, origin: str | None) -> Any:
    cookie = f"{SESSION_COOKIE}={person.http.cookies[SESSION_COOKIE]}"
    url = f"{product.address.replace('http', 'ws', 1)}/graphql"
    with connect(
        url,
        subprotocols=["graphql-transport-ws"],  # type: ignore[list-item]
        additional_headers={"Cookie": cookie},
        origin=origin,  # type: ignore[arg-type]
        proxy=None,
    ) as socket:
        socket.send(json.dumps({"type": "connection_init"}))
        socket.recv(timeout=10)
        socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": {"query": VIEWER}}))
        return json.loads(socket.recv(timeout=10))["payload"]["data"]["viewer"]


def test_a_cookie_on_a_socket_of_another_site_s_page_does_not_count(
    product: Product, staff: Callable[[str], Desk]
) -> None:
    person = staff("OWNER")

    assert _viewer_by_socket(product, person, product.address) == {"email": address_of("OWNER")}
    assert _viewer_by_socket(product, person, ELSEWHERE) is None


def test_a_socket_needs_an_introduction_before_anything_else(product: Product) -> None:
    url = f"{product.address.replace('http', 'ws', 1)}/graphql"
    with connect(url, subprotocols=["graphql-transport-ws"], proxy=None) as socket:  # type: ignore[list-item]
        socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": {"query": VIEWER}}))
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv(timeout=10)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4401


def test_a_cookie_does_not_open_the_event_stream_to_another_site(staff: Callable[[str], Desk]) -> None:
    body = {"query": "subscription { orderEvents { cursor } }"}
    response = staff("OWNER").http.post(
        "/graphql/stream", json=body, headers={"Origin": ELSEWHERE, "Accept": "text/event-stream"}
    )

    assert "UNAUTHENTICATED" in response.text
    assert '"cursor"' not in response.text
