"""Errors of the API itself: coded, with what the client can do, never with what went on inside."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any
from uuid import uuid4

import structlog
from graphql import FieldNode, GraphQLError

from domain.foundation.errors import DomainError, ErrorCode, Refused, RefusedForReasons

log = structlog.get_logger("api")

LONGEST_MESSAGE = 500


class ApiCode(StrEnum):
    """Why a request was not answered; codes are added, never renamed or removed."""

    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    THROTTLED = "THROTTLED"
    CURSOR_EXPIRED = "CURSOR_EXPIRED"
    QUERY_TOO_COMPLEX = "QUERY_TOO_COMPLEX"
    TOO_MANY_OPERATIONS = "TOO_MANY_OPERATIONS"
    BAD_REQUEST = "BAD_REQUEST"
    BAD_USER_INPUT = "BAD_USER_INPUT"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    PERSISTED_QUERY_NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
    METHOD_NOT_ALLOWED = "METHOD_NOT_ALLOWED"
    NOT_ACCEPTABLE = "NOT_ACCEPTABLE"
    UNSUPPORTED_MEDIA_TYPE = "UNSUPPORTED_MEDIA_TYPE"
    PAYLOAD_TOO_LARGE = "PAYLOAD_TOO_LARGE"
    REQUEST_TIMEOUT = "REQUEST_TIMEOUT"
    UNAVAILABLE = "UNAVAILABLE"
    INTERNAL = "INTERNAL"


STATUS = {
    ApiCode.UNAUTHENTICATED: 401,
    ApiCode.FORBIDDEN: 403,
    ApiCode.METHOD_NOT_ALLOWED: 405,
    ApiCode.NOT_ACCEPTABLE: 406,
    ApiCode.REQUEST_TIMEOUT: 408,
    ApiCode.PAYLOAD_TOO_LARGE: 413,
    ApiCode.UNSUPPORTED_MEDIA_TYPE: 415,
    ApiCode.THROTTLED: 429,
    ApiCode.TOO_MANY_OPERATIONS: 429,
    ApiCode.UNAVAILABLE: 503,
    ApiCode.INTERNAL: 500,
}

# What is wrong with the GraphQL inside a well-formed request: 200 for clients that only know application/json.
ABOUT_THE_DOCUMENT = frozenset(
    {
        ApiCode.GRAPHQL_PARSE_FAILED,
        ApiCode.GRAPHQL_VALIDATION_FAILED,
        ApiCode.BAD_USER_INPUT,
        ApiCode.QUERY_TOO_COMPLEX,
        ApiCode.PERSISTED_QUERY_NOT_FOUND,
    }
)


class ApiError(Exception):
    """The whole request is refused; may also be raised by a resolver, then it is that field's error.

    headers     go into the HTTP answer: Allow, Retry-After
    extensions  are added to the error's extensions beside the code
    details     several errors that are reported in place of this one, as GraphQL puts them on the wire
    """

    def __init__(
        self,
        code: ApiCode,
        message: str,
        *,
        headers: Mapping[str, str] | None = None,
        extensions: Mapping[str, Any] | None = None,
        details: Sequence[dict[str, Any]] = (),
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.headers = dict(headers or {})
        self.extensions = dict(extensions or {})
        self.details = tuple(details)

    @property
    def status(self) -> int:
        return STATUS.get(self.code, 400)

    def formatted(self) -> list[dict[str, Any]]:
        """The errors as they go on the wire."""
        if self.details:
            return list(self.details)
        return [{"message": self.message, "extensions": {"code": self.code.value, **self.extensions}}]


def coded(code: ApiCode, errors: Sequence[GraphQLError]) -> list[dict[str, Any]]:
    """The client's own mistakes, as the library words them, each with our code."""
    return [_located(error, _shortened(error.message), {"code": code.value}) for error in errors]


class ErrorDesk:
    """Turns what went wrong into what the client may read, and logs only what is our fault.

    unavailable  which exceptions mean "come back later": the database is away, its disk is full
    """

    def __init__(self, unavailable: Callable[[BaseException], bool] = lambda _: False) -> None:
        self._unavailable = unavailable

    def answer(self, errors: Sequence[GraphQLError]) -> list[dict[str, Any]]:
        """Field errors of one execution; the same fault in fifty rows is one log line and one error id."""
        known: dict[tuple[str, str], dict[str, Any]] = {}
        return [self._field_error(error, known) for error in errors]

    def refusal(self, error: Exception) -> ApiError:
        """An exception outside of any field, as the refusal of the whole request."""
        if isinstance(error, ApiError):
            return error
        if (said := _spoken(error)) is not None:
            return ApiError(ApiCode.BAD_REQUEST, said[0], extensions=said[1])
        message, extensions = self._fault(error, None)
        headers = {"Retry-After": "2"} if extensions["code"] == ApiCode.UNAVAILABLE else None
        return ApiError(ApiCode(extensions["code"]), message, headers=headers, extensions=extensions)

    def _field_error(self, error: GraphQLError, known: dict[tuple[str, str], dict[str, Any]]) -> dict[str, Any]:
        cause = error.original_error or error
        if (said := _spoken(cause)) is not None:
            return _located(error, *said)
        fault = (type(cause).__name__, str(cause))
        if fault not in known:
            message, extensions = self._fault(cause, error.path)
            known[fault] = {"message": message, "extensions": extensions}
        return _located(error, known[fault]["message"], known[fault]["extensions"])

    def _fault(self, cause: Exception, path: Sequence[str | int] | None) -> tuple[str, dict[str, Any]]:
        error_id = uuid4().hex
        if self._unavailable(cause):
            log.warning("unavailable", error_id=error_id, path=path, fault=type(cause).__name__)
            return "Temporarily unavailable, try again", {"code": ApiCode.UNAVAILABLE.value, "errorId": error_id}
        log.error("internal_error", error_id=error_id, path=path, exc_info=cause)
        return "Internal error", {"code": ApiCode.INTERNAL.value, "errorId": error_id}


def _spoken(cause: Exception) -> tuple[str, dict[str, Any]] | None:
    """Message and extensions of errors that were raised for the client to read; None for our own faults."""
    if isinstance(cause, ApiError):
        return cause.message, {"code": cause.code.value, **cause.extensions}
    if isinstance(cause, Refused):
        return cause.message, _reason(cause)
    if isinstance(cause, RefusedForReasons):
        reasons = [{"message": refused.message, **_reason(refused)} for refused in cause.refusals]
        return str(cause), {"code": reasons[0]["code"], "reasons": reasons}
    if isinstance(cause, DomainError):
        return str(cause), {"code": ErrorCode.INVALID.value}
    if isinstance(cause, GraphQLError):
        return _spoken_by_library(cause)
    return None


def _reason(refused: Refused) -> dict[str, Any]:
    reason: dict[str, Any] = {"code": str(refused.code)}
    if refused.remedy:
        reason["remedy"] = refused.remedy
    if refused.path:
        reason["inputPath"] = list(refused.path)
    return reason


def _spoken_by_library(cause: GraphQLError) -> tuple[str, dict[str, Any]] | None:
    if cause.extensions and "code" in cause.extensions:
        return cause.message, dict(cause.extensions)
    # A bad argument is blamed on its value, a broken resolver on its field.
    if cause.nodes and not isinstance(cause.nodes[0], FieldNode):
        return cause.message, {"code": ApiCode.BAD_USER_INPUT.value}
    return None


def _shortened(message: str) -> str:
    # The library repeats what the client sent, however long that was.
    return message if len(message) <= LONGEST_MESSAGE else f"{message[:LONGEST_MESSAGE]}…"


def _located(error: GraphQLError, message: str, extensions: dict[str, Any]) -> dict[str, Any]:
    formatted: dict[str, Any] = {"message": message}
    if error.locations is not None:
        formatted["locations"] = [location.formatted for location in error.locations]
    if error.path is not None:
        formatted["path"] = error.path
    formatted["extensions"] = extensions
    return formatted
