"""Kept answers: what a call with a key came to, so that a retry or a twin gets the first result."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from domain.foundation.asking import Question, Row
from domain.foundation.callers import Caller
from domain.foundation.errors import ErrorCode, Invalid, Refused
from domain.foundation.writes import NewRows
from domain.foundation.writing import put_values

MAX_KEY = 200
_ROWS = NewRows("kept_answers", ("caller_id", "key", "command", "fingerprint", "object_id", "at"))


class IdempotencyKeyReused(Refused):
    code = ErrorCode.IDEMPOTENCY_KEY_REUSED

    def __init__(self, key: str) -> None:
        super().__init__(
            f"The key {key!r} was used before for something else",
            path=("idempotencyKey",),
            remedy="Use a new key for a new intention; repeat a key only with the very same input.",
        )


@dataclass(frozen=True, slots=True)
class Kept:
    """What an earlier call with the same key and content made or changed."""

    object_id: str | None


@dataclass(frozen=True, slots=True)
class Call:
    """What makes two calls the same; without a key none is.

    fingerprint  of the command and everything it was asked
    """

    command: str
    by: Caller
    key: str | None = None
    fingerprint: str = ""

    def kept(self) -> Question[Kept | None]:
        """What came of the first of these calls. Raises IdempotencyKeyReused."""
        if self.key is None:
            return Question.settled(None)
        return Question(
            "select fingerprint, object_id from kept_answers where caller_id = $1 and key = $2",
            (self.by.id, self.key),
            self._read,
        )

    def _read(self, rows: list[Row]) -> Kept | None:
        if not rows:
            return None
        if rows[0]["fingerprint"] != self.fingerprint:
            raise IdempotencyKeyReused(str(self.key))
        return Kept(rows[0]["object_id"])

    def keep(self, object_id: str | None, at: datetime) -> None:
        """Have the answer written with everything else; a twin that was quicker makes that fail."""
        if self.key is not None:
            row = (self.by.id, self.key, self.command, self.fingerprint, object_id, at)
            put_values(_ROWS, [dict(zip(_ROWS.columns, row, strict=True))])


def make_call(command: str, by: Caller, key: str | None, asked: tuple[Any, ...], more: dict[str, Any]) -> Call:
    """Raises  Invalid  the key or the content cannot be kept"""
    if key is None:
        return Call(command, by)
    if not key.strip() or len(key) > MAX_KEY or not key.isprintable():
        raise Invalid(
            "The idempotency key is empty, too long or not printable",
            path=("idempotencyKey",),
            remedy=f"Use 1 to {MAX_KEY} printable characters, such as a UUID.",
        )
    return Call(command, by, key, _fingerprint(command, asked, more))


def _fingerprint(name: str, asked: tuple[Any, ...], more: dict[str, Any]) -> str:
    try:
        content = orjson.dumps([name, asked, more], option=orjson.OPT_SORT_KEYS, default=_bytes_as_hash)
    except orjson.JSONEncodeError as problem:
        raise Invalid(
            f"The input cannot be kept: {problem}", remedy="Send text as UTF-8 and smaller numbers."
        ) from None
    return hashlib.sha256(content).hexdigest()


def _bytes_as_hash(value: Any) -> str:
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    return str(value)
