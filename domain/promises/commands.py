"""What promises are made by: working times, carriers' times, lead times."""

from domain.catalog.models import Product
from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import NotFound, refuse_all
from domain.foundation.shop import get_shop
from domain.foundation.texts import control_problems
from domain.pricing.models import ShippingMethod
from domain.promises.events import CarrierTimeDefined, LeadTimeDefined, PromiseSettingsDefined
from domain.promises.models import SHOP, CarrierTime, LeadTime, PromiseSettings
from domain.promises.rules.checking import carrier_time_problems, lead_time_problems, settings_problems
from domain.promises.wishes import LeadTimeGiven, PromiseSettingsGiven


@command("shop.manage")
async def define_promise_settings(given: PromiseSettingsGiven, *, by: Caller) -> PromiseSettings:
    """Say when and where the shop works, and when customers hear of promises that moved."""
    shop = await get_shop()
    refuse_all(settings_problems(given, shop.country_code))
    settings, _ = await PromiseSettings.update_or_create(
        id=SHOP,
        defaults={
            "time_zone": given.time_zone,
            "region": given.region,
            "cut_offs": " ".join(given.cut_offs),
            "closed_on": " ".join(day.isoformat() for day in sorted(set(given.closed_on))),
            "handling_days": given.handling_days,
            "tell_earlier": given.tell_earlier,
            "tell_after_minutes": given.tell_after_minutes,
        },
    )
    record(PromiseSettingsDefined(time_zone=given.time_zone, cut_offs=settings.cut_offs))
    return settings


@command("shop.manage")
async def define_carrier_time(method: str, country_code: str, days: int, *, by: Caller) -> CarrierTime:
    """Say how many working days a shipping method takes to a country."""
    refuse_all([*carrier_time_problems(country_code, days), *control_problems(method, ("shippingMethod",))])
    known = await ShippingMethod.get_or_none(code=method.upper())
    if known is None:
        raise NotFound(
            f"There is no shipping method {method!r}", path=("shippingMethod",), remedy="Use the code of one."
        )
    time, _ = await CarrierTime.update_or_create(
        shipping_method_id=known.code, country_code=country_code, defaults={"days": days}
    )
    record(CarrierTimeDefined(shipping_method=known.code, country_code=country_code, days=days))
    return time


@command("shop.manage")
async def define_lead_time(given: LeadTimeGiven, *, by: Caller) -> LeadTime:
    """Say how long it takes to make or to buy an article that is not there; nothing given: it is not made to order."""
    refuse_all([*lead_time_problems(given), *control_problems(given.sku, ("sku",))])
    product = await Product.get_or_none(sku=given.sku)
    if product is None:
        raise NotFound(f"There is no article {given.sku!r}", path=("sku",), remedy="`products` lists what there is.")
    lead, _ = await LeadTime.update_or_create(
        product_id=product.id,
        defaults={
            "days_to_make": given.days_to_make,
            "days_to_buy": given.days_to_buy,
            "pieces_per_day": given.pieces_per_day,
        },
    )
    record(LeadTimeDefined(sku=product.sku, product_id=product.id))
    return lead
