"""Relay connections over keyset pages."""

import base64
from binascii import b2a_base64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson
import strawberry

from api.foundation.errors import ApiCode, ApiError
from domain.foundation.views import EVERYTHING, Condition

URL_SAFE = bytes.maketrans(b"+/", b"-_")
LARGEST_NUMBER = 2**31 - 1
LONGEST_TEXT = 200


@strawberry.type
class PageInfo:
    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None

    @classmethod
    def of(cls, edges: "Sequence[Edge]", *, more: bool, before: bool) -> "PageInfo":
        return cls(
            has_next_page=more,
            has_previous_page=before,
            start_cursor=edges[0].cursor if edges else None,
            end_cursor=edges[-1].cursor if edges else None,
        )


@dataclass(slots=True)
class Edge:
    cursor: str
    node: Any


@dataclass(slots=True)
class Connection:
    """The rows of any connection type; count is filled where it was asked for."""

    edges: list[Edge]
    page_info: PageInfo
    count: Any = None


@dataclass(frozen=True)
class Sort:
    """An order of rows that can be continued from any of them.

    name     goes into the cursor, so that one of another order is refused
    key      expressions, the last one unique
    instants places in the key that are instants
    numbers  places in the key that are whole numbers; all others are text
    """

    name: str
    key: tuple[str, ...]
    descending: bool = False
    instants: frozenset[int] = frozenset()
    numbers: frozenset[int] = frozenset()

    @property
    def order(self) -> str:
        return ", ".join(f"{part} {'desc' if self.descending else 'asc'}" for part in self.key)

    def cursor(self, values: Sequence[Any]) -> str:
        return b2a_base64(orjson.dumps([self.name, *values]), newline=False).translate(URL_SAFE).rstrip(b"=").decode()

    def after(self, cursor: str | None) -> Condition:
        """Rows that come after the one a cursor names.

        Raises  ApiError(BAD_USER_INPUT)
        """
        if cursor is None:
            return Condition(EVERYTHING)
        values = self._read(cursor)
        left, right = ", ".join(self.key), ", ".join("{}" for _ in values)
        return Condition(f"({left}) {'<' if self.descending else '>'} ({right})", tuple(values))

    def instant_of(self, cursor: str | None) -> datetime | None:
        """The instant that begins a cursor's key; None without a cursor."""
        return None if cursor is None else self._read(cursor)[0]

    def _read(self, cursor: str) -> list[Any]:
        try:
            name, *values = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
            if name != self.name or len(values) != len(self.key):
                raise ValueError(name)
            return [self._value(place, value) for place, value in enumerate(values)]
        except (ValueError, TypeError, OverflowError):
            raise ApiError(
                ApiCode.BAD_USER_INPUT, "after is not a cursor of this list in this order; start without it"
            ) from None

    def _value(self, place: int, value: object) -> Any:
        """Cursors come from outside, so each value must be of its kind before it meets the database."""
        if place in self.numbers:
            if type(value) is int and abs(value) <= LARGEST_NUMBER:
                return value
        elif isinstance(value, str) and len(value) <= LONGEST_TEXT and "\x00" not in value:
            return _instant(value) if place in self.instants else value
        raise ValueError(value)


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(text)
    return at.astimezone(UTC)
