from typing import Any

from tortoise import fields
from tortoise.models import Model

from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField
from domain.orders.change_states import CHANGE_MOVES, ChangeSide, ChangeState

from .orders import Order


class OrderChange(Model):
    """What one side proposes to change in a placed order, until the other side answers.

    base_version  the order's, when it was proposed; another one by then means a conflict
    operations    what is to be changed, as `stored_operations` writes it
    due_before    and after: what the order comes to, minor units, as of when it was proposed
    answer        why it was declined
    """

    id = IdField("chg")
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "domain.Order", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    state = fields.CharEnumField(ChangeState, max_length=20, default=ChangeState.PROPOSED)
    side = fields.CharEnumField(ChangeSide, max_length=10)
    base_version = fields.IntField()
    operations: Any = fields.JSONField()
    reason = fields.CharField(max_length=500, default="")
    due_before_minor = fields.BigIntField()
    due_after_minor = fields.BigIntField()
    currency = CodeField(max_length=3)
    proposed_by = fields.CharField(max_length=120)
    proposed_at = fields.DatetimeField(default=now)
    expires_at = fields.DatetimeField(db_index=True)
    answered_by = fields.CharField(max_length=120, null=True)
    answered_at = fields.DatetimeField(null=True)
    answer = fields.CharField(max_length=500, null=True)

    class Meta:
        table = "order_changes"

    def move(self, verb: str) -> None:
        """Change the state by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.state = CHANGE_MOVES.after(verb, self.state, what="the change")
