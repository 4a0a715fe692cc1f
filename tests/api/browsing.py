"""HTTP without a network: the endpoint behind the guard, beside a page and an upload."""

import json
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from api.foundation.guard import Guard
from api.foundation.http import GraphQLHTTP

from .kiosk import make_engine

MODERN = "application/graphql-response+json"
LEGACY = "application/json"


async def page(request: Request) -> Response:
    return HTMLResponse("<p>")


async def upload(request: Request) -> Response:
    return PlainTextResponse(str(len(await request.body())))


def client(**options: Any) -> httpx.AsyncClient:
    endpoint = GraphQLHTTP(make_engine(**options), allowed_origins=["https://desk.example"])
    routes = [Route("/graphql", endpoint), Route("/", page), Route("/upload/{name}", upload, methods=["POST"])]
    app = Guard(
        Starlette(routes=routes),
        html_policy="default-src 'self'; frame-ancestors 'none'",
        max_body_bytes=50_000,
        body_limits={"/upload/": 100_000},
    )
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://shop.example")


def code(response: httpx.Response) -> str:
    found: str = response.json()["errors"][0]["extensions"]["code"]
    return found


async def post(body: Any, *, accept: str = MODERN, **headers: str) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with client() as http:
        return await http.post(
            "/graphql", content=content, headers={"content-type": LEGACY, "accept": accept, **headers}
        )
