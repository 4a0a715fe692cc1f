"""How the shop treats orders, where it may choose."""

from dataclasses import dataclass
from datetime import timedelta

from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid
from domain.foundation.events import Event
from domain.foundation.views import View, plain
from domain.orders.models import OrderSettings

SHOP = "SHOP"
# Without settings of its own a shop waits for three weeks.
GIVE_UP_DAYS = 21
MOST_DAYS = 3_650
ORDER_SETTINGS = View(
    "OrderSettings",
    "order_settings",
    {"id": plain("{t}.id"), "give_up_days": plain("{t}.give_up_days")},
    permission="shop.manage",
)


@dataclass(frozen=True, kw_only=True)
class OrderSettingsDefined(Event):
    """The shop treats orders otherwise from now on."""

    told = "{what}"

    what: str


@command("shop.manage")
async def define_order_settings(give_up_days: int | None, *, by: Caller) -> OrderSettings:
    """Say after how many days an order that nobody confirmed or paid is given up; None: never.

    Raises  Invalid
    """
    if give_up_days is not None and not 1 <= give_up_days <= MOST_DAYS:
        remedy = f"Give 1 to {MOST_DAYS}, or null for never."
        raise Invalid(f"{give_up_days} days cannot be", path=("giveUpDays",), remedy=remedy)
    settings, _ = await OrderSettings.update_or_create(id=SHOP, defaults={"give_up_days": give_up_days})
    when = "never" if give_up_days is None else f"after {give_up_days} days"
    record(OrderSettingsDefined(what=f"Orders that nobody confirmed or paid are given up {when}"))
    return settings


async def patience() -> timedelta | None:
    """How long an order keeps its pieces without being confirmed and without any money; None: for ever."""
    settings = await OrderSettings.get_or_none(id=SHOP)
    days = settings.give_up_days if settings else GIVE_UP_DAYS
    return None if days is None else timedelta(days=days)
