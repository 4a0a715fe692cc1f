"""People, machines and rooms, what is done with them, and when."""

from tortoise import fields
from tortoise.models import Model

from domain.catalog.models import Product
from domain.foundation.ids import IdField
from domain.supply.states import APPOINTMENT_MOVES, STEP_MOVES, AppointmentStatus, ResourceKind, StepStatus

from .tasks import SupplyTask


class Resource(Model):
    """Somebody or something that works.

    minutes  how long on each day of the week, Monday first
    """

    id = IdField("res")
    name = fields.CharField(max_length=120)
    kind = fields.CharEnumField(ResourceKind, max_length=10, default=ResourceKind.PERSON)
    minutes: fields.JSONField[list[int]] = fields.JSONField()
    active = fields.BooleanField(default=True)

    class Meta:
        table = "resources"


class SupplyDay(Model):
    """How much of a resource's day is taken; never more than there is."""

    id = IdField("sdy")
    resource: fields.ForeignKeyRelation[Resource] = fields.ForeignKeyField(
        "domain.Resource", related_name=False, on_delete=fields.RESTRICT
    )
    day = fields.DateField()
    capacity_minutes = fields.IntField()
    booked_minutes = fields.IntField(default=0)

    class Meta:
        table = "supply_days"
        unique_together = (("resource_id", "day"),)


class Slot(Model):
    """A time at which a resource can be had by so many at once; never by more."""

    id = IdField("slt")
    resource: fields.ForeignKeyRelation[Resource] = fields.ForeignKeyField(
        "domain.Resource", related_name=False, on_delete=fields.RESTRICT
    )
    starts_at = fields.DatetimeField(db_index=True)
    ends_at = fields.DatetimeField()
    capacity = fields.IntField(default=1)
    booked = fields.IntField(default=0)

    class Meta:
        table = "supply_slots"
        unique_together = (("resource_id", "starts_at"),)


class Appointment(Model):
    """A service that is done in a slot."""

    id = IdField("apt")
    version = fields.IntField(default=1)
    task: fields.ForeignKeyRelation[SupplyTask] = fields.ForeignKeyField(
        "domain.SupplyTask", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    slot: fields.ForeignKeyRelation[Slot] = fields.ForeignKeyField(
        "domain.Slot", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    status = fields.CharEnumField(AppointmentStatus, max_length=10, default=AppointmentStatus.BOOKED)

    class Meta:
        table = "appointments"

    def move(self, verb: str) -> None:
        """Change the status by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.status = APPOINTMENT_MOVES.after(verb, self.status, what="the appointment")
        self.version += 1


class WorkStep(Model):
    """How an article is made, or worked on: one step of it."""

    id = IdField("wst")
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "domain.Product", related_name=False, on_delete=fields.RESTRICT
    )
    position = fields.IntField()
    name = fields.CharField(max_length=120)
    resource: fields.ForeignKeyRelation[Resource] = fields.ForeignKeyField(
        "domain.Resource", related_name=False, on_delete=fields.RESTRICT
    )
    setup_minutes = fields.IntField(default=0)
    piece_minutes = fields.IntField()

    class Meta:
        table = "work_steps"
        unique_together = (("product_id", "position"),)


class Material(Model):
    """Pieces of another article that go into one piece of an article when it is made."""

    id = IdField("mat")
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "domain.Product", related_name=False, on_delete=fields.RESTRICT
    )
    part: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "domain.Product", related_name=False, on_delete=fields.RESTRICT
    )
    quantity = fields.IntField()

    class Meta:
        table = "materials"
        unique_together = (("product_id", "part_id"),)


class JobStep(Model):
    """One step of a task: how long, with what, on which days.

    booked    minutes by day of its resource, taken from the calendar
    scrapped  pieces that were spoiled in it
    """

    id = IdField("jst")
    task: fields.ForeignKeyRelation[SupplyTask] = fields.ForeignKeyField(
        "domain.SupplyTask", related_name=False, on_delete=fields.RESTRICT
    )
    position = fields.IntField()
    name = fields.CharField(max_length=120)
    resource: fields.ForeignKeyRelation[Resource] = fields.ForeignKeyField(
        "domain.Resource", related_name=False, on_delete=fields.RESTRICT
    )
    minutes = fields.IntField()
    booked: fields.JSONField[dict[str, int]] = fields.JSONField()
    planned_on = fields.DateField(null=True)
    status = fields.CharEnumField(StepStatus, max_length=10, default=StepStatus.WAITING)
    scrapped = fields.IntField(default=0)
    started_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "job_steps"
        unique_together = (("task_id", "position"),)

    def move(self, verb: str) -> None:
        """Change the status by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.status = STEP_MOVES.after(verb, self.status, what=f"step {self.name}")
