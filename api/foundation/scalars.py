"""Scalars of the schema: text on the wire, in one form each."""

import re
from datetime import UTC, date, datetime
from typing import Any, NewType

import strawberry
from strawberry.schema.config import StrawberryConfig

DateTime = NewType("DateTime", datetime)
Date = NewType("Date", date)
Decimal = NewType("Decimal", str)
Cursor = NewType("Cursor", str)

_DECIMAL = re.compile(r"-?\d{1,16}(\.\d{1,6})?")
LONGEST_CURSOR = 200


def _instant_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")  # type: ignore[no-any-return]


def _read_instant(value: Any) -> datetime:
    read = datetime.fromisoformat(_text(value, "an instant", "2026-01-31T12:00:00Z"))
    if read.tzinfo is None:
        raise ValueError('an instant needs its zone, such as "2026-01-31T12:00:00Z"')
    return read.astimezone(UTC)


def _read_date(value: Any) -> date:
    return date.fromisoformat(_text(value, "a day", "2026-01-31"))


def _read_decimal(value: Any) -> str:
    text = _text(value, "a decimal", "12.30")
    if not _DECIMAL.fullmatch(text):
        raise ValueError('a decimal is written as a string like "12.30"')
    return text


def _read_cursor(value: Any) -> str:
    text = _text(value, "a cursor", "…")
    if len(text) > LONGEST_CURSOR:
        raise ValueError("that is not a cursor of ours")
    return text


def _text(value: Any, what: str, example: str) -> str:
    if not isinstance(value, str):
        raise ValueError(f'{what} is a string like "{example}"')
    return value


SCALARS: Any = {
    DateTime: strawberry.scalar(
        name="DateTime",
        description="An instant in UTC, ISO 8601 with Z.",
        serialize=_instant_text,
        parse_value=_read_instant,
    ),
    Date: strawberry.scalar(name="Date", description="A day, ISO 8601.", serialize=str, parse_value=_read_date),
    Decimal: strawberry.scalar(
        name="Decimal",
        description="A decimal string, never a float.",
        serialize=str,
        parse_value=_read_decimal,
    ),
    Cursor: strawberry.scalar(
        name="Cursor",
        description="A position in the event log; hand it back as you got it.",
        serialize=str,
        parse_value=_read_cursor,
    ),
}
# Serializers that leave a text as it is.
TEXT_STAYS = frozenset({str, _instant_text})
CONFIG = StrawberryConfig(auto_camel_case=True, scalar_map=SCALARS)
