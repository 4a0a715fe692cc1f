"""Opaque, prefixed, sortable ids: `ord_01J…`, made here so that rows can refer to each other before they are stored."""

import os
import threading
import time
from collections.abc import Callable
from typing import Any

from tortoise import fields

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ID_LENGTH = 30
_PAIRS = [first + second for first in ALPHABET for second in ALPHABET]
_RANDOM_BITS = 80
_SHIFTS = range(120, -1, -10)
_last = 0
_lock = threading.Lock()


def new_id(prefix: str) -> str:
    """Make an id: the prefix, an underscore and a ULID that rises within this process.

    Source  ULID specification, monotonic variant
    """
    global _last
    millisecond = time.time_ns() // 1_000_000
    with _lock:
        if millisecond > _last >> _RANDOM_BITS:
            _last = millisecond << _RANDOM_BITS | int.from_bytes(os.urandom(10))
        else:
            _last += 1
        value = _last
    return f"{prefix}_{''.join([_PAIRS[(value >> shift) & 1023] for shift in _SHIFTS])}"


def prefix_of(public_id: str) -> str:
    """What kind of thing an id names; the empty string when it is no id of ours."""
    prefix, mark, rest = public_id.partition("_")
    return prefix if mark and len(rest) == 26 and all(letter in ALPHABET for letter in rest) else ""


class CodeField(fields.CharField):  # type: ignore[type-arg]
    """Text that is compared byte by byte, so that every database sorts it alike."""

    class _db_postgres:
        def __init__(self, field: "CodeField") -> None:
            self.field = field

        @property
        def SQL_TYPE(self) -> str:
            return f'VARCHAR({self.field.max_length}) COLLATE "C"'


class IdField(CodeField):
    """A primary key made by `new_id`."""

    def __init__(self, prefix: str = "", **kwargs: Any) -> None:
        kwargs.pop("max_length", None)
        if prefix:
            kwargs.setdefault("primary_key", True)
            kwargs["default"] = _maker(prefix)
        super().__init__(max_length=ID_LENGTH, **kwargs)


def _maker(prefix: str) -> Callable[[], str]:
    # A function and no partial: migrations write a default's name down.
    def make_id() -> str:
        return new_id(prefix)

    return make_id
