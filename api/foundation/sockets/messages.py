"""The protocol's messages: what may come in, what goes out, and with which code a socket is closed."""

from collections.abc import Mapping
from typing import Any

import orjson

from api.foundation.errors import ApiError
from api.foundation.execution import GraphQLRequest
from api.foundation.execution.messages import encode

PROTOCOL = "graphql-transport-ws"
LONGEST_ID = 256
LONGEST_REASON = 120

ACK = '{"type":"connection_ack"}'
PING = '{"type":"ping"}'
PONG = '{"type":"pong"}'


class Close(Exception):
    """The socket is to be closed with this code."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        # A close frame has room for 123 bytes.
        self.reason = reason.encode()[:LONGEST_REASON].decode(errors="ignore")


def bad_message(why: str) -> Close:
    return Close(4400, why)


UNAUTHORIZED = (4401, "Unauthorized")
FORBIDDEN = (4403, "Forbidden")
NO_PROTOCOL = (4406, "Subprotocol not acceptable")
INIT_TIMEOUT = (4408, "Connection initialisation timeout")
INIT_TWICE = (4429, "Too many initialisation requests")
TOO_BIG = (1009, "Message too big")
NO_PONG = (1001, "No answer to ping")
RESTART = (1012, "Service restart")
# Who comes back is told at once whether it may.
RIGHTS_CHANGED = (1012, "Your rights have changed, come again")
TRY_LATER = (1013, "Try again later")
TOO_SLOW = (1013, "Messages are not read fast enough")


def read(text: str | None) -> dict[str, Any]:
    """Decode a frame into a message with a type; raises Close(4400)."""
    if text is None:
        raise bad_message("Only text frames are understood")
    try:
        message = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise bad_message("The message is not valid JSON") from None
    if not isinstance(message, dict):
        raise bad_message("The message must be an object")
    if not isinstance(message.get("type"), str):
        raise bad_message("The message has no type")
    return message


def operation_id(message: Mapping[str, Any]) -> str:
    """The id every operation's message must have."""
    found = message.get("id")
    if not isinstance(found, str) or not found or len(found) > LONGEST_ID:
        raise bad_message("The message has no usable id")
    return found


def optional_payload(message: Mapping[str, Any]) -> dict[str, Any] | None:
    """The payload of the messages that may have one."""
    payload = message.get("payload")
    if payload is None or isinstance(payload, dict):
        return payload
    raise bad_message("The payload must be an object")


def subscribe_request(message: Mapping[str, Any]) -> GraphQLRequest:
    """What a subscribe message asks for."""
    if not isinstance(message.get("payload"), dict):
        raise bad_message("The payload must be an object")
    try:
        return GraphQLRequest.read(message["payload"])
    except ApiError as refusal:
        raise bad_message(refusal.message) from None


def head_of_next(operation: str) -> str:
    """The part of an operation's results that is before the payload; a brace is behind it."""
    return outgoing("next", operation)[:-1] + ',"payload":'


def outgoing(kind: str, operation: str, payload: Any = None) -> str:
    """A message about one operation."""
    message = {"id": operation, "type": kind}
    if payload is not None:
        message["payload"] = payload
    return encode(message).decode()
