"""What somebody asks promises to be made by: plain values, not yet checked."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class PromiseSettingsGiven:
    """cut_offs: seven words, Monday first, such as 14:30, or - when nobody works."""

    time_zone: str
    cut_offs: tuple[str, ...]
    region: str | None = None
    closed_on: tuple[date, ...] = ()
    handling_days: int = 1
    tell_earlier: bool = False
    tell_after_minutes: int = 15


@dataclass(frozen=True, kw_only=True)
class LeadTimeGiven:
    sku: str
    days_to_make: int | None = None
    days_to_buy: int | None = None
    pieces_per_day: int | None = None
