from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class PromiseSettingsDefined(Event):
    """Promises are made by other working times from now on."""

    told = "Working times set: {time_zone}, cut-offs {cut_offs}"

    time_zone: str
    cut_offs: str


@dataclass(frozen=True, kw_only=True)
class CarrierTimeDefined(Event):
    """A carrier takes another time to a country."""

    told = "{shipping_method} takes {days} working days to {country_code}"

    shipping_method: str
    country_code: str
    days: int


@dataclass(frozen=True, kw_only=True)
class LeadTimeDefined(Event):
    """An article is made or bought in another time."""

    told = "Lead time of {sku} set"

    sku: str
    product_id: str
