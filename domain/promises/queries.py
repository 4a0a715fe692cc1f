"""What promises are made of: the shop's working times, how long carriers take, what there is and will be."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from babel.core import get_global

from domain.foundation.asking import Question
from domain.foundation.models import Shop
from domain.foundation.views import View, computed, plain
from domain.promises.values import Calendar, Telling, Terms

# Without settings of its own a shop works from Monday to Friday and takes orders until midnight.
MIDNIGHT = 24 * 60
WEEKDAYS: tuple[int | None, ...] = (*[MIDNIGHT] * 5, None, None)
HANDLING_DAYS = 1
TELL_AFTER_MINUTES = 15
ABROAD_EXTRA_DAYS = 2
NOBODY_WORKS = "-"

PROMISE_SETTINGS = View(
    "PromiseSettings",
    "promise_settings",
    {
        "id": plain("{t}.id"),
        "time_zone": plain("{t}.time_zone"),
        "region": plain("{t}.region"),
        "cut_offs": computed(lambda values, caller: values[0].split(), "{t}.cut_offs"),
        "closed_on": computed(lambda values, caller: values[0].split(), "{t}.closed_on"),
        "handling_days": plain("{t}.handling_days"),
        "tell_earlier": computed(lambda values, caller: bool(values[0]), "{t}.tell_earlier"),
        "tell_after_minutes": plain("{t}.tell_after_minutes"),
    },
    permission="shop.manage",
)
CARRIER_TIME = View(
    "CarrierTime",
    "carrier_times",
    {
        "id": plain("{t}.id"),
        "shipping_method": plain("{t}.shipping_method_id"),
        "country_code": plain("{t}.country_code"),
        "days": plain("{t}.days"),
    },
    permission="shop.manage",
)
LEAD_TIME = View(
    "LeadTime",
    "lead_times",
    {
        "id": plain("{t}.id"),
        "sku": plain("(select d.sku from products d where d.id = {t}.product_id)"),
        "days_to_make": plain("{t}.days_to_make"),
        "days_to_buy": plain("{t}.days_to_buy"),
        "pieces_per_day": plain("{t}.pieces_per_day"),
    },
    permission="shop.manage",
)


def terms_for(method: str | None, country_code: str, shop: Shop) -> Question[Terms | None]:
    """How an order goes to a country by a shipping method, or by the shop's first one; None where there is none."""
    which, values = ("where code = $2", (method.upper(),)) if method else ("order by position, code limit 1", ())
    return Question(
        "select m.code, m.days, c.days as carrier_days, s.time_zone, s.region, s.cut_offs, s.closed_on, s.handling_days"
        f" from (select code, days from shipping_methods {which}) m"
        " left join carrier_times c on c.shipping_method_id = m.code and c.country_code = $1"
        " left join promise_settings s on s.id = 'SHOP'",
        (country_code, *values),
        lambda rows: _terms(rows[0], country_code, shop.country_code) if rows else None,
    )


def _terms(row: Mapping[str, Any], country_code: str, home: str) -> Terms:
    abroad = 0 if country_code == home else ABROAD_EXTRA_DAYS
    days, handling = row["carrier_days"], row["handling_days"]
    return Terms(
        calendar=_calendar(home, row["time_zone"], row["region"], row["cut_offs"], row["closed_on"]),
        handling_days=HANDLING_DAYS if handling is None else handling,
        method=row["code"],
        country=country_code,
        carrier_days=row["days"] + abroad if days is None else days,
    )


@lru_cache(maxsize=100)
def _calendar(
    country: str, time_zone: str | None, region: str | None, cut_offs: str | None, closed_on: str | None
) -> Calendar:
    return Calendar(
        time_zone=time_zone or usual_zone(country),
        country=country,
        region=region,
        cut_offs=tuple(minutes_of(word) for word in cut_offs.split()) if cut_offs else WEEKDAYS,
        closed=frozenset(date.fromisoformat(day) for day in (closed_on or "").split()),
    )


def usual_zone(country: str) -> str:
    """A country's first time zone."""
    zones = get_global("territory_zones").get(country) or ["UTC"]
    return str(zones[0])


def minutes_of(word: str) -> int | None:
    """14:30 in minutes of the day; None for days on which nobody works."""
    if word == NOBODY_WORKS:
        return None
    hours, minutes = word.split(":")
    return int(hours) * 60 + int(minutes)


def telling() -> Question[Telling]:
    """When customers hear of promises that moved."""
    return Question(
        "select tell_earlier, tell_after_minutes from promise_settings where id = 'SHOP'",
        (),
        lambda rows: (
            Telling(bool(rows[0]["tell_earlier"]), rows[0]["tell_after_minutes"])
            if rows
            else Telling(False, TELL_AFTER_MINUTES)
        ),
    )
