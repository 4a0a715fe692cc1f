"""The guard: bodies, paths, security headers and request ids."""

import socket
import time
from typing import Any

import anyio
import pytest

from api.foundation.guard import Guard

from .browsing import LEGACY, client, code
from .serving import Served

pytestmark = pytest.mark.anyio


async def test_a_body_announced_or_found_too_large_is_413():
    async def endless():
        for _ in range(100):
            yield b"x" * 1000

    async with client() as http:
        for content in (b"x" * 50_001, endless()):
            response = await http.post("/graphql", content=content, headers={"content-type": LEGACY})
            assert response.status_code == 413
            assert code(response) == "PAYLOAD_TOO_LARGE"
            assert (await http.post("/upload/a", content=b"x" * 50_001)).text == "50001"
        assert (await http.post("/upload/a", content=b"x" * 100_001)).status_code == 413
        assert (await http.post("/upload/a", content=(b"x" async for _ in several(100_001)))).status_code == 413


async def several(count: int):
    for _ in range(count):
        yield None


@pytest.mark.parametrize(
    "path", ["/%2e%2e/x", "/a%2Fb", "/a%5cb", "/a%00", "/%252e", "//a", "/a/../b", "/a/./b", "/..", "/a\\b"]
)
async def test_a_path_that_could_be_read_in_two_ways_is_refused(path: str):
    sent: list[Any] = []

    async def keep(message: Any) -> None:
        sent.append(message)

    async def never(*_: Any) -> None:
        raise AssertionError("the path went through")

    scope = {"type": "http", "method": "GET", "path": path, "raw_path": path.encode(), "headers": []}
    await Guard(never, html_policy="")(scope, never, keep)
    assert sent[0]["status"] == 400


async def test_every_answer_has_its_security_headers():
    async with client() as http:
        api, html = await http.get("/graphql?query={hello}"), await http.get("/")
        secure = await http.get("https://shop.example/")
    for response in (api, html):
        assert response.headers["x-content-type-options"] == "nosniff"
        assert response.headers["referrer-policy"] == "same-origin"
        assert "frame-ancestors 'none'" in response.headers["content-security-policy"]
        assert "strict-transport-security" not in response.headers
    assert html.headers["content-security-policy"].startswith("default-src 'self'")
    assert secure.headers["strict-transport-security"] == "max-age=31536000"


async def test_a_request_id_is_taken_when_it_is_sane_and_made_when_not():
    async with client() as http:
        taken = await http.get("/", headers={"x-request-id": "abc-12345"})
        made = await http.get("/", headers={"x-request-id": "a b<script>"})
    assert taken.headers["x-request-id"] == "abc-12345"
    assert len(made.headers["x-request-id"]) == 32


def raw(served: Served, request: bytes, seconds: float = 5) -> bytes:
    with socket.create_connection(("127.0.0.1", served.port), timeout=seconds) as wire:
        wire.sendall(request)
        received = b""
        while chunk := wire.recv(65536):
            received += chunk
        return received


async def test_a_body_that_does_not_arrive_is_cut(served: Served):
    head = b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
    started = time.monotonic()
    answer = await anyio.to_thread.run_sync(raw, served, head)
    assert answer.startswith(b"HTTP/1.1 408")
    assert b"REQUEST_TIMEOUT" in answer
    assert time.monotonic() - started < 3


async def test_a_huge_announcement_is_refused_before_the_body(served: Served):
    head = b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n"
    assert (await anyio.to_thread.run_sync(raw, served, head)).startswith(b"HTTP/1.1 413")


@pytest.mark.parametrize("tail", [b"5\r\nhello\r\n0\r\n\r\n", b"zz\r\n", b"ffffffffff\r\n"])
async def test_odd_chunks_are_never_a_500(served: Served, tail: bytes):
    head = (
        b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    )
    answer = await anyio.to_thread.run_sync(raw, served, head + tail)
    assert answer.startswith(b"HTTP/1.1 4")
