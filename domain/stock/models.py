from tortoise import fields
from tortoise.models import Model

from domain.catalog.models import Product
from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField
from domain.stock.states import (
    ARRIVAL_MOVES,
    WAITING_MOVES,
    ArrivalStatus,
    MovementKind,
    ReservationStatus,
    WaitingStatus,
)


class Location(Model):
    """A place where pieces lie; no more come to one that is not active."""

    id = IdField("loc")
    code = CodeField(max_length=40, unique=True)
    name = fields.CharField(max_length=120)
    active = fields.BooleanField(default=True)

    class Meta:
        table = "locations"


class StockItem(Model):
    """How much of an article is there in all places: 0 ≤ reserved, 0 ≤ blocked, reserved + blocked ≤ on hand.

    reserved  pieces kept for orders and for those on the waiting list who were offered them
    blocked   damaged and quarantined pieces: there, but not for sale
    """

    id = IdField("stk")
    product: fields.OneToOneRelation[Product] = fields.OneToOneField(
        "domain.Product", related_name=False, on_delete=fields.RESTRICT
    )
    on_hand = fields.BigIntField(default=0)
    reserved = fields.BigIntField(default=0)
    blocked = fields.BigIntField(default=0)
    next_available_on = fields.DateField(null=True)

    class Meta:
        table = "stock_items"


class StockLevel(Model):
    """How much of an article lies in one place; changed only while its stock item is locked."""

    id = IdField("lvl")
    stock_item: fields.ForeignKeyRelation[StockItem] = fields.ForeignKeyField(
        "domain.StockItem", related_name=False, on_delete=fields.RESTRICT
    )
    location: fields.ForeignKeyRelation[Location] = fields.ForeignKeyField(
        "domain.Location", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    on_hand = fields.BigIntField(default=0)
    blocked = fields.BigIntField(default=0)

    class Meta:
        table = "stock_levels"
        unique_together = (("stock_item_id", "location_id"),)


class StockMovement(Model):
    """Goods that came, went, were blocked or can be sold again; on hand is the sum of quantities, blocked of blocked.

    location  NULL for what was booked before there were places: all of it was in MAIN
    """

    id = IdField("mov")
    stock_item: fields.ForeignKeyRelation[StockItem] = fields.ForeignKeyField(
        "domain.StockItem", related_name=False, on_delete=fields.RESTRICT
    )
    location: fields.ForeignKeyNullableRelation[Location] = fields.ForeignKeyField(
        "domain.Location", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    kind = fields.CharEnumField(MovementKind, max_length=20)
    quantity = fields.BigIntField()
    blocked = fields.BigIntField(default=0)
    order_id = IdField(null=True)
    reference = fields.CharField(max_length=120, default="")
    reason = fields.CharField(max_length=300, default="")
    by_id = CodeField(max_length=40)
    at = fields.DatetimeField(default=now)

    class Meta:
        table = "stock_movements"
        indexes = (("stock_item_id", "id"),)


class Reservation(Model):
    """Pieces that are kept for an order line, or that it waits for.

    per_piece  pieces of this article that go into one piece of the line: more than 1 only in bundles
    priority   who waits with a higher one is served first, then who has waited longest
    firm       the order is confirmed, so what it is served with is allocated at once
    """

    id = IdField("rsv")
    stock_item: fields.ForeignKeyRelation[StockItem] = fields.ForeignKeyField(
        "domain.StockItem", related_name=False, on_delete=fields.RESTRICT
    )
    order_id = IdField(db_index=True)
    order_line_id = IdField()
    quantity = fields.BigIntField()
    status = fields.CharEnumField(ReservationStatus, max_length=20, default=ReservationStatus.RESERVED)
    per_piece = fields.IntField(default=1)
    priority = fields.IntField(default=0)
    firm = fields.BooleanField(default=False)

    class Meta:
        table = "reservations"


class BundlePart(Model):
    """An article of which so many pieces go into one piece of a bundle."""

    id = IdField("bnp")
    bundle: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "domain.Product", related_name=False, on_delete=fields.RESTRICT
    )
    part: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "domain.Product", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    count = fields.IntField()

    class Meta:
        table = "bundle_parts"
        unique_together = (("bundle_id", "part_id"),)


class WaitingEntry(Model):
    """Somebody wants an article that is not there, without having ordered it; told when there is some.

    by_id  whoever put them on the list: a storefront's key sees its own entries only
    """

    id = IdField("wle")
    stock_item: fields.ForeignKeyRelation[StockItem] = fields.ForeignKeyField(
        "domain.StockItem", related_name=False, on_delete=fields.RESTRICT
    )
    quantity = fields.IntField()
    email = fields.CharField(max_length=254)
    name = fields.CharField(max_length=120, default="")
    language = CodeField(max_length=2, default="de")
    status = fields.CharEnumField(WaitingStatus, max_length=20, default=WaitingStatus.WAITING)
    by_id = CodeField(max_length=40)
    since = fields.DatetimeField(default=now)
    offered_at = fields.DatetimeField(null=True)

    class Meta:
        table = "waiting_entries"

    def move(self, verb: str) -> None:
        """Change the status by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.status = WAITING_MOVES.after(verb, self.status, what="the entry")


class Arrival(Model):
    """Pieces that are expected on a day; open is quantity less received while it is EXPECTED.

    source  what they come from, such as a purchase order's number
    """

    id = IdField("arr")
    version = fields.IntField(default=1)
    stock_item: fields.ForeignKeyRelation[StockItem] = fields.ForeignKeyField(
        "domain.StockItem", related_name=False, on_delete=fields.RESTRICT
    )
    quantity = fields.BigIntField()
    received = fields.BigIntField(default=0)
    expected_on = fields.DateField()
    source = CodeField(max_length=120, default="")
    status = fields.CharEnumField(ArrivalStatus, max_length=20, default=ArrivalStatus.EXPECTED)

    class Meta:
        table = "arrivals"

    def move(self, verb: str) -> None:
        """Change the status by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.status = ARRIVAL_MOVES.after(verb, self.status, what="the arrival")
