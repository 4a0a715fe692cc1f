"""What is wrong with what promises are to be made by."""

import re
from zoneinfo import available_timezones

import holidays

from domain.foundation.errors import Invalid, Refused, TooManyItems
from domain.promises.wishes import LeadTimeGiven, PromiseSettingsGiven

MOST_DAYS = 365
MOST_CLOSED = 200
MOST_MINUTES = 24 * 60
MOST_PIECES = 1_000_000
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00|-")


def settings_problems(given: PromiseSettingsGiven, country: str) -> list[Refused]:
    found: list[Refused] = []
    if given.time_zone not in available_timezones():
        remedy = "Use a name such as Europe/Berlin."
        found.append(Invalid(f"{given.time_zone[:40]!r} is not a time zone", path=("timeZone",), remedy=remedy))
    if given.region is not None and given.region not in regions_of(country):
        known = ", ".join(regions_of(country)) or "none, so leave it out"
        found.append(
            Invalid(f"{given.region[:20]!r} is not a region of {country}", path=("region",), remedy=f"Known: {known}.")
        )
    found += _cut_off_problems(given.cut_offs)
    if len(given.closed_on) > MOST_CLOSED:
        found.append(
            TooManyItems(
                f"{len(given.closed_on)} days off are too many", path=("closedOn",), remedy=f"Name up to {MOST_CLOSED}."
            )
        )
    found += _range_problem(given.handling_days, 0, MOST_DAYS, "handlingDays")
    found += _range_problem(given.tell_after_minutes, 0, MOST_MINUTES, "tellAfterMinutes")
    return found


def lead_time_problems(given: LeadTimeGiven) -> list[Refused]:
    return [
        *_range_problem(given.days_to_make, 0, MOST_DAYS, "daysToMake"),
        *_range_problem(given.days_to_buy, 0, MOST_DAYS, "daysToBuy"),
        *_range_problem(given.pieces_per_day, 1, MOST_PIECES, "piecesPerDay"),
    ]


def carrier_time_problems(country_code: str, days: int) -> list[Refused]:
    found = _range_problem(days, 0, MOST_DAYS, "days")
    return found + country_problems(country_code)


def country_problems(country_code: str) -> list[Refused]:
    if re.fullmatch("[A-Z]{2}", country_code):
        return []
    return [Invalid("The country is no ISO code", path=("countryCode",), remedy="Use two letters, such as DE.")]


def regions_of(country: str) -> list[str]:
    """Codes of a country's regions that have holidays of their own."""
    return list(holidays.list_supported_countries().get(country, ()))


def _cut_off_problems(cut_offs: tuple[str, ...]) -> list[Refused]:
    if len(cut_offs) != 7:
        return [Invalid("A week has seven days", path=("cutOffs",), remedy="Give seven, Monday first; - for days off.")]
    found: list[Refused] = [
        Invalid(f"{word[:20]!r} is not a time of day", path=("cutOffs", str(day)), remedy="Write 14:30, or - for none.")
        for day, word in enumerate(cut_offs)
        if not _TIME.fullmatch(word)
    ]
    if not found and set(cut_offs) == {"-"}:
        found.append(Invalid("Nobody ever works", path=("cutOffs",), remedy="Give one day at least a time."))
    return found


def _range_problem(number: int | None, least: int, most: int, name: str) -> list[Refused]:
    if number is None or least <= number <= most:
        return []
    return [Invalid(f"{number} cannot be", path=(name,), remedy=f"Give {least} to {most}.")]
