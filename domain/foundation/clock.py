"""What time it is, in UTC, everywhere."""

from datetime import UTC, date, datetime, timedelta

_shift = timedelta(0)


def now() -> datetime:
    return datetime.now(UTC) + _shift


def today() -> date:
    """The day in UTC."""
    return now().date()


def shift(by: timedelta) -> None:
    """Let the clock run ahead or behind; `timedelta(0)` puts it right."""
    global _shift
    _shift = by
