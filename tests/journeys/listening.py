"""Subscribers: over the WebSocket and over the event stream, by POST and by GET, that can be cut off at any moment."""

import json
from collections.abc import AsyncGenerator
from typing import Any

import httpx
from websockets.asyncio.client import connect

EVENT = "cursor orderId sequence type at by summary"
EVENTS = (
    f"subscription E($where: OrderWhere, $after: Cursor) {{ orderEvents(where: $where, after: $after) {{ {EVENT} }} }}"
)
UPDATES = f"""subscription U($id: ID, $token: String, $after: Cursor) {{
  orderUpdated(id: $id, token: $token, after: $after) {{ {EVENT} order {{ number status }} }} }}"""
BEGINNING = ".0"
Events = AsyncGenerator[dict[str, Any], None]


class Refused(Exception):
    """The subscription ended with errors; codes are theirs."""

    def __init__(self, errors: list[dict[str, Any]]) -> None:
        super().__init__(str(errors))
        self.codes = [error["extensions"]["code"] for error in errors]


async def over_socket(address: str, key: str | None, query: str, variables: dict[str, Any]) -> Events:
    url = f"{address.replace('http', 'ws', 1)}/graphql"
    async with connect(url, subprotocols=["graphql-transport-ws"], open_timeout=10, proxy=None) as socket:  # type: ignore[list-item]
        payload = {"Authorization": f"Bearer {key}"} if key else {}
        await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
        await socket.send(
            json.dumps({"type": "subscribe", "id": "1", "payload": {"query": query, "variables": variables}})
        )
        try:
            async for text in socket:
                message = json.loads(text)
                if message["type"] == "error":
                    raise Refused(message["payload"])
                if message["type"] == "ping":
                    await socket.send('{"type":"pong"}')
                if message["type"] == "next":
                    yield _event(message["payload"])
        finally:
            # A cut line says no goodbye.
            socket.transport.abort()


async def over_stream(address: str, key: str | None, query: str, variables: dict[str, Any]) -> Events:
    """The event stream by POST."""
    async for event in _streamed("POST", address, key, json={"query": query, "variables": variables}):
        yield event


async def over_stream_by_get(address: str, key: str | None, query: str, variables: dict[str, Any]) -> Events:
    async for event in _streamed("GET", address, key, params={"query": query, "variables": json.dumps(variables)}):
        yield event


async def _streamed(method: str, address: str, key: str | None, **request: Any) -> Events:
    headers = {"Accept": "text/event-stream", **({"Authorization": f"Bearer {key}"} if key else {})}
    async with (
        httpx.AsyncClient(base_url=address, timeout=httpx.Timeout(10, read=30), trust_env=False) as client,
        client.stream(method, "/graphql/stream", headers=headers, **request) as response,
    ):
        if not response.headers["content-type"].startswith("text/event-stream"):
            raise Refused(json.loads(await response.aread())["errors"])
        async for line in response.aiter_lines():
            if line.startswith("data:") and line != "data:":
                yield _event(json.loads(line.removeprefix("data:")))


def _event(payload: dict[str, Any]) -> dict[str, Any]:
    if "errors" in payload:
        raise Refused(payload["errors"])
    event: dict[str, Any] = next(iter(payload["data"].values()))
    return event


TRANSPORTS = {"socket": over_socket, "stream": over_stream, "stream by GET": over_stream_by_get}
