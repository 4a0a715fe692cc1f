"""Who is asking: keys, sessions, and from where a session counts."""

import pytest

from api.foundation.credentials import Credentials, from_headers, from_init_payload

from .browsing import LEGACY, MODERN, code, post

pytestmark = pytest.mark.anyio

OWN_SITE = {"host": "shop.example", "cookie": "laufzettel_session=good"}


async def test_nobody_in_particular_may_ask():
    assert (await post({"query": "{ who }"})).json()["data"] == {"who": "anonymous"}


@pytest.mark.parametrize("headers", [{"authorization": "Bearer good"}, {"x-api-key": "good"}, OWN_SITE])
async def test_a_good_key_or_session_is_somebody(headers: dict[str, str]):
    assert (await post({"query": "{ who }"}, **headers)).json()["data"] == {"who": "usr_1"}


async def test_a_bad_key_is_401_for_everybody():
    for accept in (MODERN, LEGACY):
        response = await post({"query": "{ who }"}, accept=accept, authorization="Bearer bad")
        assert response.status_code == 401
        assert response.headers["www-authenticate"] == "Bearer"
        assert code(response) == "UNAUTHENTICATED"


async def test_an_absent_database_is_503_with_the_time_to_come_back():
    response = await post({"query": "{ who }"}, authorization="Bearer away")
    assert response.status_code == 503
    assert response.headers["retry-after"] == "2"
    assert code(response) == "UNAVAILABLE"


@pytest.mark.parametrize(
    ("origin", "who"),
    [
        ("http://shop.example", "usr_1"),
        ("https://desk.example", "usr_1"),
        ("https://evil.example", "anonymous"),
        ("https://shop.example.evil.example", "anonymous"),
        ("null", "anonymous"),
        ("shop.example", "anonymous"),
    ],
)
async def test_the_session_cookie_counts_only_for_our_own_pages(origin: str, who: str):
    response = await post({"query": "{ who }"}, origin=origin, **OWN_SITE)
    assert response.json()["data"] == {"who": who}


def test_credentials_are_read_from_every_place_a_client_may_put_them():
    upgrade = Credentials("old", "cookie")
    assert from_headers({"authorization": "Basic abc"}, {}) == Credentials()
    assert from_headers({"authorization": "bearer  x "}, {}) == Credentials("x")
    for payload in (
        {"authorization": "Bearer x"},
        {"Authorization": "x"},
        {"apiKey": "x"},
        {"x-api-key": "x"},
        {"token": "x"},
    ):
        assert from_init_payload(payload, upgrade) == Credentials("x", "cookie")
    for nothing in (None, {}, {"token": 5}, {"authorization": ""}, {"authorization": "Basic abc"}):
        assert from_init_payload(nothing, upgrade) == upgrade
