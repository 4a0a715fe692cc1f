"""Suppliers, what they sell, where pieces come from, and what we order."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from domain.catalog.models import Product
from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField
from domain.orders.models import Order
from domain.supply.states import PURCHASE_MOVES, PurchaseStatus, Source


class Supplier(Model):
    """Somebody we buy from, and how we write to them.

    lead_days  working days from our order until the goods are here
    """

    id = IdField("sup")
    name = fields.CharField(max_length=200)
    email = fields.CharField(max_length=254)
    language = CodeField(max_length=2, default="de")
    currency = CodeField(max_length=3)
    lead_days = fields.IntField(default=5)
    street = fields.CharField(max_length=120, default="")
    postal_code = fields.CharField(max_length=20, default="")
    city = fields.CharField(max_length=80, default="")
    country_code = CodeField(max_length=2, default="DE")
    active = fields.BooleanField(default=True)

    class Meta:
        table = "suppliers"


class SupplierArticle(Model):
    """An article as a supplier sells it.

    price_minor       for one piece, without tax, in the supplier's currency
    reorder_point     with fewer free and expected pieces than this more are proposed; 0 for never
    reorder_quantity  how many are proposed then
    least_quantity    fewer than this they do not sell at once
    pack_quantity     they sell whole packs of so many
    """

    id = IdField("sua")
    supplier: fields.ForeignKeyRelation[Supplier] = fields.ForeignKeyField(
        "domain.Supplier", related_name=False, on_delete=fields.RESTRICT
    )
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "domain.Product", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    supplier_sku = CodeField(max_length=64, default="")
    price_minor = fields.BigIntField(default=0)
    reorder_point = fields.IntField(default=0)
    reorder_quantity = fields.IntField(default=0)
    least_quantity = fields.IntField(default=1, db_default=1)
    pack_quantity = fields.IntField(default=1, db_default=1)

    class Meta:
        table = "supplier_articles"
        unique_together = (("supplier_id", "product_id"),)


class SupplyRule(Model):
    """Where pieces come from: of an article, of a kind of article, or of all; the lowest priority number wins.

    article_kind  as the catalog names it; empty for all
    """

    id = IdField("srl")
    source = fields.CharEnumField(Source, max_length=10)
    product: fields.ForeignKeyNullableRelation[Product] = fields.ForeignKeyField(
        "domain.Product", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    article_kind = CodeField(max_length=40, default="")
    supplier: fields.ForeignKeyNullableRelation[Supplier] = fields.ForeignKeyField(
        "domain.Supplier", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    priority = fields.IntField(default=100)
    active = fields.BooleanField(default=True)

    class Meta:
        table = "supply_rules"


class PurchaseOrder(Model):
    """What we order from a supplier; for a drop shipment it names the order and where the goods go.

    expected_on  when the goods come, as the supplier says or as their lead time tells
    """

    id = IdField("pur")
    number = CodeField(max_length=24, unique=True)
    version = fields.IntField(default=1)
    supplier: fields.ForeignKeyRelation[Supplier] = fields.ForeignKeyField(
        "domain.Supplier", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    order: fields.ForeignKeyNullableRelation[Order] = fields.ForeignKeyField(
        "domain.Order", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    status = fields.CharEnumField(PurchaseStatus, max_length=20, default=PurchaseStatus.DRAFT)
    currency = CodeField(max_length=3)
    ship_to: Any = fields.JSONField(null=True)
    expected_on = fields.DateField(null=True)
    reason = fields.CharField(max_length=500, default="")
    created_at = fields.DatetimeField(default=now)
    sent_at = fields.DatetimeField(null=True)

    class Meta:
        table = "purchase_orders"
        indexes = (("status", "id"),)

    @property
    def is_dropship(self) -> bool:
        return self.ship_to is not None

    def move(self, verb: str) -> None:
        """Change the status by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.status = PURCHASE_MOVES.after(verb, self.status, what=f"purchase order {self.number}")


class PurchaseOrderLine(Model):
    """Pieces of an article that a supplier owes us: ordered = received + given up + expected.

    arrival_id  what stock expects of it, once it is sent to us
    """

    id = IdField("pul")
    purchase_order: fields.ForeignKeyRelation[PurchaseOrder] = fields.ForeignKeyField(
        "domain.PurchaseOrder", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    position = fields.IntField()
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "domain.Product", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    sku = CodeField(max_length=64)
    supplier_sku = CodeField(max_length=64, default="")
    name = fields.CharField(max_length=200)
    ordered = fields.IntField()
    received = fields.IntField(default=0)
    given_up = fields.IntField(default=0)
    arrival_id = IdField(null=True)
    price_minor = fields.BigIntField(default=0)

    class Meta:
        table = "purchase_order_lines"

    @property
    def expected(self) -> int:
        return self.ordered - self.received - self.given_up
