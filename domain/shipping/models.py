from tortoise import fields
from tortoise.models import Model

from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField
from domain.orders.models import Order, OrderLine
from domain.shipping.states import SHIPMENT_MOVES, ShipmentStatus


class Shipment(Model):
    """One parcel on its way to a customer; the tracking number comes with the label.

    lead_id  the shipment of another order in whose parcel this one lies; NULL: it has its own
    """

    id = IdField("shm")
    number = CodeField(max_length=24, unique=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "domain.Order", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    status = fields.CharEnumField(ShipmentStatus, max_length=20, default=ShipmentStatus.PACKED)
    carrier = CodeField(max_length=20)
    tracking_number = CodeField(max_length=60, null=True)
    tracking_url = fields.CharField(max_length=300, null=True)
    weight_grams = fields.IntField(default=0)
    lead_id = IdField(null=True)
    shipped_at = fields.DatetimeField(default=now)
    delivered_at = fields.DatetimeField(null=True)

    class Meta:
        table = "shipments"

    def move(self, verb: str) -> None:
        """Change the status by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.status = SHIPMENT_MOVES.after(verb, self.status, what=f"shipment {self.number}")


class ShipmentLine(Model):
    """Pieces of an order line in a parcel."""

    id = IdField("shl")
    shipment: fields.ForeignKeyRelation[Shipment] = fields.ForeignKeyField(
        "domain.Shipment", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    order_line: fields.ForeignKeyRelation[OrderLine] = fields.ForeignKeyField(
        "domain.OrderLine", related_name=False, on_delete=fields.RESTRICT
    )
    quantity = fields.IntField()

    class Meta:
        table = "shipment_lines"
