from tortoise import fields
from tortoise.models import Model

from domain.catalog.models import Product
from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField
from domain.orders.models import Order, OrderLine
from domain.supply.states import TASK_MOVES, Source, TaskStatus

from .buying import PurchaseOrderLine, Supplier


class SupplyTask(Model):
    """Work that brings pieces of an order line: made, bought, sent by a supplier, done, or worked on.

    done        pieces of it that are there
    planned_on  when it is to be ready
    reason      why it failed or waits again
    work        what is to be done to each piece, of extra work
    """

    id = IdField("tsk")
    version = fields.IntField(default=1)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "domain.Order", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    order_line: fields.ForeignKeyRelation[OrderLine] = fields.ForeignKeyField(
        "domain.OrderLine", related_name=False, on_delete=fields.RESTRICT
    )
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "domain.Product", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    supplier: fields.ForeignKeyNullableRelation[Supplier] = fields.ForeignKeyField(
        "domain.Supplier", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    purchase_line: fields.ForeignKeyNullableRelation[PurchaseOrderLine] = fields.ForeignKeyField(
        "domain.PurchaseOrderLine", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    kind = fields.CharEnumField(Source, max_length=10)
    status = fields.CharEnumField(TaskStatus, max_length=20, default=TaskStatus.PLANNED)
    sku = CodeField(max_length=64)
    quantity = fields.IntField()
    done = fields.IntField(default=0)
    planned_on = fields.DateField(null=True)
    reason = fields.CharField(max_length=500, default="")
    work = fields.CharField(max_length=1000, default="", db_default="")
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "supply_tasks"
        indexes = (("status", "id"),)

    @property
    def left(self) -> int:
        return self.quantity - self.done

    def move(self, verb: str) -> None:
        """Change the status by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.status = TASK_MOVES.after(verb, self.status, what="the task")
        self.version += 1
