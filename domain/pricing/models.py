from tortoise import fields
from tortoise.models import Model

from domain.catalog.models import Product
from domain.foundation.ids import CodeField, IdField


class Price(Model):
    """What an article costs in one currency, tax included."""

    id = IdField("prc")
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "domain.Product", related_name=False, on_delete=fields.CASCADE
    )
    currency = CodeField(max_length=3)
    gross_minor = fields.BigIntField()

    class Meta:
        table = "prices"
        unique_together = (("product_id", "currency"),)


class TaxRate(Model):
    """A rate of value added tax at home, by category.

    basis_points  1900 means 19 %
    """

    category = CodeField(max_length=20, primary_key=True)
    basis_points = fields.IntField()

    class Meta:
        table = "tax_rates"


class ShippingMethod(Model):
    """A way to send an order, and its price with tax."""

    code = CodeField(max_length=30, primary_key=True)
    name = fields.CharField(max_length=80)
    carrier = CodeField(max_length=20, default="OWN")
    currency = CodeField(max_length=3)
    gross_minor = fields.BigIntField()
    free_from_minor = fields.BigIntField(null=True)
    days = fields.IntField(default=2)
    position = fields.IntField(default=0)

    class Meta:
        table = "shipping_methods"
