"""Working days: weekdays the shop works, without its region's holidays and its own days off."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple
from zoneinfo import ZoneInfo

from holidays import country_holidays

from domain.promises.values import Calendar

# Nobody promises anything further away; it also ends the search in a calendar full of days off.
FURTHEST_DAYS = 1_100
_DAY = timedelta(days=1)


def is_working(day: date, calendar: Calendar) -> bool:
    return (
        calendar.cut_offs[day.weekday()] is not None
        and day not in calendar.closed
        and day not in holidays_of(calendar.country, calendar.region, day.year)
    )


def day_off(day: date, calendar: Calendar) -> str | None:
    """What keeps people home on a day of the week on which they work: a holiday's name, or nothing for a day off."""
    if calendar.cut_offs[day.weekday()] is None or is_working(day, calendar):
        return None
    return holidays_of(calendar.country, calendar.region, day.year).get(day, "")


@lru_cache(maxsize=4_000)
def working_day(day: date, days: int, calendar: Calendar) -> date | None:
    """So many working days after a day; for none, the day itself or the next one on which people work.

    Returns  None  too far away
    """
    last = day + timedelta(days=FURTHEST_DAYS)
    while not is_working(day, calendar):
        day += _DAY
        if day > last:
            return None
    while days:
        day += _DAY
        if day > last:
            return None
        days -= is_working(day, calendar)
    return day


class Begin(NamedTuple):
    """came: the day in the shop's time zone. on: when work begins, None: never. missed: a cut-off that was missed."""

    came: date
    on: date | None
    missed: str | None


def beginning(at: datetime, calendar: Calendar) -> Begin:
    """When work begins on something that came at this instant.

    Instants are compared, so an hour that comes twice in autumn is missed once and for all.
    """
    zone = ZoneInfo(calendar.time_zone)
    today = at.astimezone(zone).date()
    cut_off = calendar.cut_offs[today.weekday()]
    if cut_off is None or not is_working(today, calendar) or at < _instant(today, cut_off, zone):
        return Begin(today, working_day(today, 0, calendar), None)
    return Begin(today, working_day(today + _DAY, 0, calendar), f"{cut_off // 60:02}:{cut_off % 60:02}")


def _instant(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    whole_days, rest = divmod(minutes, 24 * 60)
    local = datetime.combine(day + timedelta(days=whole_days), time(rest // 60, rest % 60), zone)
    return local.astimezone(UTC)


@lru_cache(maxsize=200)
def holidays_of(country: str, region: str | None, year: int) -> MappingProxyType[date, str]:
    """Public holidays of a country and one of its regions by day; none where nobody has listed them."""
    try:
        found = country_holidays(country, subdiv=region, years=year, language="en_US")
    except NotImplementedError:
        return MappingProxyType({})
    return MappingProxyType(dict(found.items()))
