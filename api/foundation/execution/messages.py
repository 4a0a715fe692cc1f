"""A request's and an answer's shape, whatever carries them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from api.foundation.errors import ABOUT_THE_DOCUMENT, ApiCode, ApiError

from .facts import ResponseFacts
from .lasting import Lasting

SIZE_OF_HASH = 256


@dataclass(frozen=True, slots=True)
class GraphQLRequest:
    """What a client asks; either the document's text or its id is there."""

    query: str | None = None
    document_id: str | None = None
    variables: dict[str, Any] = field(default_factory=dict)
    operation_name: str | None = None
    extensions: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def read(cls, body: object) -> "GraphQLRequest":
        """Check the members of a decoded JSON body; raises ApiError naming the first that is wrong."""
        if isinstance(body, list):
            raise ApiError(ApiCode.BAD_REQUEST, "Batches are not supported: send one operation per request")
        if not isinstance(body, dict):
            raise ApiError(ApiCode.BAD_REQUEST, "The body must be a JSON object")
        extensions = _member(body, "extensions", dict) or {}
        request = cls(
            query=_member(body, "query", str) or None,
            document_id=_member(body, "documentId", str) or _persisted(extensions),
            variables=_member(body, "variables", dict) or {},
            operation_name=_member(body, "operationName", str) or None,
            extensions=extensions,
        )
        if request.query is None and request.document_id is None:
            raise ApiError(ApiCode.BAD_REQUEST, "The request must have a query or a documentId")
        return request


@dataclass(slots=True)
class Answer:
    """One result of one operation.

    executed  False when the whole request was refused: there is no data member at all then
    status    for clients that understand application/graphql-response+json
    lenient   for clients that only know application/json
    tag       stands for the data, where a client may ask whether it still is the same
    """

    data: dict[str, Any] | None = None
    errors: list[dict[str, Any]] = field(default_factory=list)
    extensions: dict[str, Any] = field(default_factory=dict)
    executed: bool = True
    status: int = 200
    lenient: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    response: ResponseFacts | None = None
    tag: str = ""
    _data_json: bytes | None = None
    _text: str | None = None

    @classmethod
    def refused(cls, error: ApiError) -> "Answer":
        """Nothing was executed."""
        return cls(
            errors=error.formatted(),
            extensions={"cost": error.extensions["cost"]} if "cost" in error.extensions else {},
            executed=False,
            status=error.status,
            lenient=200 if error.code in ABOUT_THE_DOCUMENT else error.status,
            headers=error.headers,
        )

    def payload(self) -> dict[str, Any]:
        """The members GraphQL knows, errors first so that they are noticed."""
        payload: dict[str, Any] = {}
        if self.errors:
            payload["errors"] = self.errors
        if self.executed:
            payload["data"] = self.data if self._data_json is None else orjson.Fragment(self._data_json)
        if self.extensions:
            payload["extensions"] = self.extensions
        return payload

    def size(self) -> int:
        """Bytes of the data, which are kept for the encoding that follows."""
        if self._data_json is None:
            self._data_json = encode(self.data)
        return len(self._data_json)

    def put(self, lasting: Lasting) -> None:
        """Answer with data that is JSON already."""
        self._data_json, self.tag = lasting.data, lasting.tag

    def encode(self) -> bytes:
        return encode(self.payload())

    def text(self) -> str:
        """The same as text, kept: many subscribers may be told this answer."""
        if self._text is None:
            self._text = self.encode().decode()
        return self._text


def encode(payload: object) -> bytes:
    """JSON in UTF-8, also where it holds integers beyond 64 bits."""
    try:
        return orjson.dumps(payload)
    except TypeError:
        return json.dumps(payload, separators=(",", ":")).encode()


def encode_sorted(payload: object) -> bytes:
    """The same for equal payloads, in whatever order their members came."""
    try:
        return orjson.dumps(payload, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        return json.dumps(payload, separators=(",", ":"), sort_keys=True).encode()


def _member(body: Mapping[str, Any], name: str, kind: type) -> Any:
    value = body.get(name)
    if value is None or isinstance(value, kind):
        return value
    expected = "a string" if kind is str else "an object"
    raise ApiError(ApiCode.BAD_REQUEST, f"{name} must be {expected}")


def _persisted(extensions: Mapping[str, Any]) -> str | None:
    persisted = extensions.get("persistedQuery")
    found = persisted.get("sha256Hash") if isinstance(persisted, dict) else None
    return found[:SIZE_OF_HASH] if isinstance(found, str) and found else None
