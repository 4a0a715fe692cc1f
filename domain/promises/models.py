from tortoise import fields
from tortoise.models import Model

from domain.catalog.models import Product
from domain.foundation.ids import CodeField, IdField
from domain.pricing.models import ShippingMethod

SHOP = "SHOP"


class PromiseSettings(Model):
    """When and where the shop works, and when its customers hear of a promise that moved; there is one row.

    region              a subdivision whose holidays count, such as BY; NULL: the whole country's only
    cut_offs            seven words, Monday first: a time of day, or - when nobody works
    closed_on           days off besides holidays, with blanks between them
    tell_earlier        whether customers hear of promises that move to an earlier day
    tell_after_minutes  how long further moves are waited for before the customer is told
    """

    id = CodeField(max_length=10, primary_key=True, default=SHOP)
    time_zone = CodeField(max_length=40)
    region = CodeField(max_length=6, null=True)
    cut_offs = CodeField(max_length=60)
    closed_on = fields.TextField(default="")
    handling_days = fields.IntField(default=1)
    tell_earlier = fields.BooleanField(default=False)
    tell_after_minutes = fields.IntField(default=15)

    class Meta:
        table = "promise_settings"


class CarrierTime(Model):
    """Working days a shipping method takes to a country."""

    id = IdField("ctm")
    shipping_method: fields.ForeignKeyRelation[ShippingMethod] = fields.ForeignKeyField(
        "domain.ShippingMethod", related_name=False, on_delete=fields.CASCADE
    )
    country_code = CodeField(max_length=2)
    days = fields.IntField()

    class Meta:
        table = "carrier_times"
        unique_together = (("shipping_method_id", "country_code"),)


class LeadTime(Model):
    """How an article that is not there is got, in working days.

    pieces_per_day  what can be made on a working day; NULL: any number
    """

    id = IdField("led")
    product: fields.OneToOneRelation[Product] = fields.OneToOneField(
        "domain.Product", related_name=False, on_delete=fields.CASCADE
    )
    days_to_make = fields.IntField(null=True)
    days_to_buy = fields.IntField(null=True)
    pieces_per_day = fields.IntField(null=True)

    class Meta:
        table = "lead_times"
