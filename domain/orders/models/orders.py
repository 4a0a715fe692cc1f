from typing import Any

from tortoise import fields
from tortoise.models import Model

from domain.catalog.models import Product
from domain.customers.models import Customer
from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField
from domain.orders.states import (
    ORDER_MOVES,
    Channel,
    FulfillmentStatus,
    InvoiceStatus,
    OrderStatus,
    PaymentMethod,
    PaymentStatus,
    ReturnStatus,
)


class Order(Model):
    """A customer's wish that we have written down, and how far it has come.

    due_minor       what the customer owes in all: the total of what is not cancelled
    received_minor  what came in, less what went back
    held            the active holds, as `Held` keeps them; NULL when there is none
    weight          points of urgency for the customer, as of when they were last looked at
    split_from_id   the order this one was split off; NULL: it was placed
    change_id       the change that is proposed and not answered yet
    group_id        orders with the same one go in one shipment; NULL: this one goes alone
    ship_complete   nothing is sent before everything is there
    vat_id          the customer's, as it was when they ordered
    content_key     the same for orders of the same articles and pieces
    search_text     lower-case words people look an order up by
    """

    id = IdField("ord")
    number = CodeField(max_length=20, unique=True)
    version = fields.IntField(default=1)
    channel = fields.CharEnumField(Channel, max_length=20)
    external_reference = CodeField(max_length=120, null=True)
    status = fields.CharEnumField(OrderStatus, max_length=20, default=OrderStatus.DRAFT)
    fulfillment_status = fields.CharEnumField(FulfillmentStatus, max_length=20, default=FulfillmentStatus.UNFULFILLED)
    payment_status = fields.CharEnumField(PaymentStatus, max_length=20, default=PaymentStatus.UNPAID)
    invoice_status = fields.CharEnumField(InvoiceStatus, max_length=20, default=InvoiceStatus.NOT_INVOICED)
    return_status = fields.CharEnumField(ReturnStatus, max_length=20, default=ReturnStatus.NONE)
    attention = fields.IntField(default=0)
    held: Any = fields.JSONField(null=True)
    urgency = fields.IntField(default=0)
    weight = fields.IntField(default=0, db_default=0)
    placed_at = fields.DatetimeField(null=True)
    updated_at = fields.DatetimeField(default=now)
    promised_on = fields.DateField(null=True)
    customer: fields.ForeignKeyNullableRelation[Customer] = fields.ForeignKeyField(
        "domain.Customer", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    language = CodeField(max_length=2, default="de")
    shipping_address: Any = fields.JSONField(null=True)
    billing_address: Any = fields.JSONField(null=True)
    currency = CodeField(max_length=3)
    shipping_method = CodeField(max_length=30)
    carrier = CodeField(max_length=20)
    shipping_net_minor = fields.BigIntField(default=0)
    shipping_tax_minor = fields.BigIntField(default=0)
    total_net_minor = fields.BigIntField(default=0)
    total_tax_minor = fields.BigIntField(default=0)
    due_minor = fields.BigIntField(default=0)
    received_minor = fields.BigIntField(default=0)
    payment_method = fields.CharEnumField(PaymentMethod, max_length=20, default=PaymentMethod.INVOICE)
    payment_reference = CodeField(max_length=25, null=True, db_index=True)
    note = fields.TextField(default="")
    ship_complete = fields.BooleanField(default=False, db_default=False)
    vat_id = CodeField(max_length=20, null=True)
    content_key = CodeField(max_length=22, null=True)
    split_from_id = IdField(null=True)
    group_id = IdField(null=True)
    change_id = IdField(null=True)
    placed_by_id = CodeField(max_length=40)
    status_token_hash = CodeField(max_length=64, null=True, unique=True)
    search_text = fields.TextField(default="")

    class Meta:
        table = "orders"
        unique_together = (("channel", "external_reference"),)
        indexes = (
            ("placed_at", "id"),
            ("status", "placed_at", "id"),
            ("urgency", "placed_at", "id"),
            ("placed_by_id", "placed_at", "id"),
            ("customer_id", "content_key", "id"),
        )

    @property
    def total_gross_minor(self) -> int:
        return int(self.total_net_minor + self.total_tax_minor)

    @property
    def shipping_gross_minor(self) -> int:
        return int(self.shipping_net_minor + self.shipping_tax_minor)

    @property
    def needs_review(self) -> bool:
        return bool(self.attention & 1)

    @property
    def on_hold(self) -> bool:
        return bool(self.attention & 2)

    def move(self, verb: str) -> None:
        """Change the status by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.status = ORDER_MOVES.after(verb, self.status, what=f"order {self.number}")


class OrderLine(Model):
    """An article and how many pieces of it: ordered, and how far each of them has come.

    promise  why it is promised for that day, as `Promise.stored` writes it
    awaited  pieces that were promised from elsewhere than the shelf
    extras   extra work wished on each piece, as `stored_extras` writes it; NULL: none
    worked   pieces of which that is done
    """

    id = IdField("oli")
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "domain.Order", related_name=False, on_delete=fields.RESTRICT
    )
    position = fields.IntField()
    product: fields.ForeignKeyNullableRelation[Product] = fields.ForeignKeyField(
        "domain.Product", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    sku = CodeField(max_length=64)
    name = fields.CharField(max_length=200)
    quantity = fields.IntField()
    currency = CodeField(max_length=3)
    unit_price_minor = fields.BigIntField()
    tax_basis_points = fields.IntField()
    net_minor = fields.BigIntField()
    tax_minor = fields.BigIntField()
    weight_grams = fields.IntField(default=0)
    promised_on = fields.DateField(null=True)
    first_promised_on = fields.DateField(null=True)
    promise: Any = fields.JSONField(null=True)
    awaited = fields.IntField(default=0, db_default=0)
    sourced = fields.IntField(default=0)
    picked = fields.IntField(default=0)
    packed = fields.IntField(default=0)
    shipped = fields.IntField(default=0)
    delivered = fields.IntField(default=0)
    cancelled = fields.IntField(default=0)
    returned = fields.IntField(default=0)
    extras: Any = fields.JSONField(null=True)
    worked = fields.IntField(default=0, db_default=0)
    invoiced = fields.IntField(default=0)
    credited = fields.IntField(default=0)

    class Meta:
        table = "order_lines"
        unique_together = (("order_id", "position"),)

    @property
    def live(self) -> int:
        return self.quantity - self.cancelled

    @property
    def finished(self) -> int:
        """Pieces that are here and need no more work."""
        return self.sourced if self.extras is None else min(self.sourced, max(self.worked, self.shipped))

    @property
    def still_here(self) -> int:
        """Pieces that are neither cancelled nor picked."""
        return self.live - self.picked

    @property
    def gross_minor(self) -> int:
        return int(self.net_minor + self.tax_minor)
