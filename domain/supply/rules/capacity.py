"""When work fits into the days of a resource."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

HORIZON_DAYS = 366


def spread(minutes: int, first_day: date, week: Sequence[int], booked: Mapping[date, int]) -> dict[date, int] | None:
    """Minutes of a piece of work by day, as early as they fit.

    week    minutes the resource works on each day of the week, Monday first
    booked  minutes that are taken already
    Returns None when they do not fit within a year; work of no minutes is done on the first day
    """
    found: dict[date, int] = {}
    for ahead in range(HORIZON_DAYS):
        if minutes <= 0:
            break
        day = first_day + timedelta(days=ahead)
        free = week[day.weekday()] - booked.get(day, 0)
        if free > 0:
            found[day] = min(free, minutes)
            minutes -= found[day]
    return None if minutes > 0 else found


def step_minutes(setup_minutes: int, piece_minutes: int, pieces: int) -> int:
    return setup_minutes + piece_minutes * pieces
