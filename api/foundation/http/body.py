"""From bytes to a GraphQL request; whatever the bytes are, the worst outcome is a coded refusal."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl

import orjson
from starlette.types import Receive, Scope

from api.foundation.errors import ApiCode, ApiError
from api.foundation.execution import GraphQLRequest

from .negotiation import check_content_type

MOST_PARAMETERS = 20
SHORT = 500


class ClientLeft(Exception):
    """The client went away before its request was complete."""


async def read_request(scope: Scope, receive: Receive, headers: Mapping[str, str]) -> GraphQLRequest:
    """Read a GET's parameters or a POST's JSON; raises ApiError, or ClientLeft."""
    method = scope["method"]
    if method == "GET":
        query_string = scope["query_string"]
        return (_asked_often if len(query_string) <= SHORT else _asked)(query_string)
    if method != "POST":
        raise ApiError(ApiCode.METHOD_NOT_ALLOWED, "Use GET or POST", headers={"Allow": "GET, POST"})
    check_content_type(headers.get("content-type"))
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise ApiError(ApiCode.UNSUPPORTED_MEDIA_TYPE, "The body must not be compressed")
    return GraphQLRequest.read(_decoded(await _body(receive)))


def _asked(query_string: bytes) -> GraphQLRequest:
    return GraphQLRequest.read(_parameters(query_string))


# Apps ask the same again and again.
_asked_often = lru_cache(maxsize=500)(_asked)


async def _body(receive: Receive) -> bytes:
    chunks: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientLeft
        chunks.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(chunks) if len(chunks) > 1 else chunks[0]


def _decoded(body: bytes) -> Any:
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        raise ApiError(ApiCode.BAD_REQUEST, "The body is not valid JSON") from None


def _parameters(query_string: bytes) -> dict[str, Any]:
    try:
        pairs = parse_qsl(
            query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MOST_PARAMETERS
        )
    except ValueError:
        raise ApiError(ApiCode.BAD_REQUEST, "The parameters cannot be read") from None
    members: dict[str, Any] = {}
    for name, value in pairs:
        if name in members:
            raise ApiError(ApiCode.BAD_REQUEST, "A parameter was given twice")
        members[name] = _json_parameter(name, value) if name in ("variables", "extensions") else value or None
    return members


def _json_parameter(name: str, value: str) -> Any:
    if not value:
        return None
    try:
        return orjson.loads(value)
    except orjson.JSONDecodeError:
        raise ApiError(ApiCode.BAD_REQUEST, f"{name} is not valid JSON") from None
