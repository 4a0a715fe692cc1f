from tortoise import fields
from tortoise.models import Model

from domain.catalog.states import Backorder, SupplyKind
from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField


class Product(Model):
    """An article as it is offered."""

    id = IdField("prd")
    sku = CodeField(max_length=64, unique=True)
    name = fields.CharField(max_length=200)
    tax_category = CodeField(max_length=20, default="STANDARD")
    weight_grams = fields.IntField(default=0)
    kind = fields.CharEnumField(SupplyKind, max_length=20, default=SupplyKind.STOCK)
    backorder = fields.CharEnumField(Backorder, max_length=10, default=Backorder.DENY)
    active = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "products"


class ExtraWork(Model):
    """Something that can be done to an article before it is sent, such as an engraving.

    gross_minor  what it adds to the price of a piece, tax included
    days         working days it takes once the pieces are there
    """

    id = IdField("xtr")
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "domain.Product", related_name=False, on_delete=fields.RESTRICT
    )
    code = CodeField(max_length=30)
    name = fields.CharField(max_length=80)
    gross_minor = fields.BigIntField(default=0)
    currency = CodeField(max_length=3)
    days = fields.IntField(default=1)
    active = fields.BooleanField(default=True)

    class Meta:
        table = "extra_works"
        unique_together = (("product_id", "code"),)
