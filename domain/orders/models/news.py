"""What customers are told after a pause."""

from tortoise import fields
from tortoise.models import Model

from domain.foundation.ids import CodeField, IdField

from .orders import Order


class PromiseNews(Model):
    """An order's promise moved and the customer does not know yet; gone as soon as they were told.

    known   the days they believe in, by line; None where they were told that nobody knows
    due_at  when they are told what is promised by then
    """

    id = IdField("pnw")
    order: fields.OneToOneRelation[Order] = fields.OneToOneField(
        "domain.Order", related_name=False, on_delete=fields.CASCADE
    )
    known: fields.JSONField[dict[str, str | None]] = fields.JSONField()
    due_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "promise_news"


class ConfirmationNews(Model):
    """A confirmed order was changed and its customer has the old confirmation; gone as soon as there is a new one.

    known   what the customer has in hand, as `agreed` says it
    due_at  when they get a new one
    """

    id = IdField("cfn")
    order: fields.OneToOneRelation[Order] = fields.OneToOneField(
        "domain.Order", related_name=False, on_delete=fields.CASCADE
    )
    known = CodeField(max_length=64)
    due_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "confirmation_news"
