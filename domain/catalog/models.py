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
