from typing import Any

from tortoise import fields
from tortoise.models import Model

from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField
from domain.orders.models import Order
from domain.orders.states import Channel
from domain.quotes.states import QUOTE_MOVES, QuoteState


class Quote(Model):
    """What we offer somebody, at prices that hold until a day.

    lines            sku, name, quantity, unit_price_minor (with tax), basis_points each
    valid_until      the last day on which it can be accepted
    token_hash       of the link's token, once it was sent
    text             what was sent, word for word; document_sha256 is of its UTF-8 bytes and what the customer signs
    signed_name      as the customer typed it
    """

    id = IdField("quo")
    number = CodeField(max_length=20, unique=True)
    version = fields.IntField(default=1)
    state = fields.CharEnumField(QuoteState, max_length=20, default=QuoteState.OPEN)
    channel = fields.CharEnumField(Channel, max_length=20, default=Channel.FIELD_SALES)
    customer_number = CodeField(max_length=20, null=True)
    customer_name = fields.CharField(max_length=200)
    customer_email = fields.CharField(max_length=254, null=True)
    customer_vat_id = fields.CharField(max_length=40, null=True)
    language = CodeField(max_length=2, default="de")
    shipping_address: Any = fields.JSONField()
    lines: Any = fields.JSONField()
    currency = CodeField(max_length=3)
    shipping_method = CodeField(max_length=30)
    shipping_gross_minor = fields.BigIntField()
    total_net_minor = fields.BigIntField()
    total_tax_minor = fields.BigIntField()
    note = fields.TextField(default="")
    valid_until = fields.DateField()
    created_at = fields.DatetimeField(default=now)
    sent_at = fields.DatetimeField(null=True)
    token_hash = CodeField(max_length=64, null=True, unique=True)
    text = fields.TextField(default="")
    document_sha256 = CodeField(max_length=64, default="")
    signed_name = fields.CharField(max_length=120, default="")
    signed_at = fields.DatetimeField(null=True)
    reason = fields.CharField(max_length=500, default="")
    order: fields.ForeignKeyNullableRelation[Order] = fields.ForeignKeyField(
        "domain.Order", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )

    class Meta:
        table = "quotes"
        indexes = (("state", "id"), ("state", "valid_until"))

    def move(self, verb: str) -> None:
        """Change the state by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.state = QUOTE_MOVES.after(verb, self.state, what=f"quote {self.number}")
