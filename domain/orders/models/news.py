"""What customers are told after a pause."""

from tortoise import fields
from tortoise.models import Model

from domain.foundation.ids import IdField

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
