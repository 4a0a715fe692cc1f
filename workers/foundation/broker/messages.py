"""Messages on the wire: what is not one of ours becomes a message to nobody instead of an error that stops a queue."""

from typing import Any, Final

import orjson
from dramatiq.encoder import Encoder

NOBODY = "unreadable"
LONGEST_SHOWN = 500
# What dramatiq's parts look for; other options would let a stranger steer them.
_OPTIONS = ("redis_message_id",)
_SHAPE: Final = {"queue_name": str, "actor_name": str, "args": list, "kwargs": dict, "options": dict, "message_id": str}


class StrictEncoder(Encoder):
    """JSON that is checked when it comes in."""

    def encode(self, data: dict[str, Any]) -> bytes:
        return orjson.dumps(data)

    def decode(self, data: bytes) -> dict[str, Any]:
        """The fields of a message; a message to nobody when they are not all there."""
        try:
            fields = orjson.loads(data)
        except orjson.JSONDecodeError:
            return _to_nobody(data)
        if not _is_message(fields):
            return _to_nobody(data)
        options = {name: value for name, value in fields["options"].items() if name in _OPTIONS}
        return {
            "queue_name": fields["queue_name"],
            "actor_name": fields["actor_name"],
            "args": fields["args"],
            "kwargs": {},
            "options": options,
            "message_id": fields["message_id"],
            "message_timestamp": 0,
        }


def _is_message(fields: Any) -> bool:
    return isinstance(fields, dict) and all(isinstance(fields.get(name), kind) for name, kind in _SHAPE.items())


def _to_nobody(data: bytes) -> dict[str, Any]:
    return {
        "queue_name": "",
        "actor_name": NOBODY,
        "args": [bytes(data[:LONGEST_SHOWN]).decode(errors="replace").replace("\x00", " ")],
        "kwargs": {},
        "options": {},
        "message_id": "",
        "message_timestamp": 0,
    }
