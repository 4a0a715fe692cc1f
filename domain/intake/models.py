from typing import Any

from tortoise import fields
from tortoise.models import Model

from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField
from domain.intake.states import ARRIVAL_MOVES, DRAFT_MOVES, ArrivalState, DraftState, SourceKind
from domain.orders.models import Order
from domain.orders.states import Channel


class IntakeSource(Model):
    """A place orders come from: a shop, a customer's files, a mailbox.

    reference_prefix  stands before the references of this source, so that two shops may count alike
    sealed_secret     what its webhooks are signed with, encrypted by the installation's key
    mapping           of a CSV source: column header → path of a draft's field
    """

    id = IdField("src")
    code = CodeField(max_length=40, unique=True)
    name = fields.CharField(max_length=120)
    kind = fields.CharEnumField(SourceKind, max_length=20)
    channel = fields.CharEnumField(Channel, max_length=20)
    reference_prefix = CodeField(max_length=20, default="")
    sealed_secret = fields.TextField(default="")
    mapping: Any = fields.JSONField(default=dict)
    active = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "intake_sources"


class IntakeRule(Model):
    """Drafts that are placed by themselves: from this source, understood at least so surely.

    source          None for every source
    min_confidence  of the least sure of a draft's fields
    known_customer  only for customers we have already
    """

    id = IdField("irl")
    source: fields.ForeignKeyNullableRelation[IntakeSource] = fields.ForeignKeyField(
        "domain.IntakeSource", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    min_confidence = fields.IntField()
    known_customer = fields.BooleanField(default=True)

    class Meta:
        table = "intake_rules"


class IntakeArrival(Model):
    """Something that came in, kept as it came.

    event_id  the sender's own id of it, or a hash of its bytes; each is taken once
    excerpt   its beginning as text, for a person to compare with
    reason    why it was ignored or cannot be read, as a sentence
    """

    id = IdField("itk")
    source: fields.ForeignKeyNullableRelation[IntakeSource] = fields.ForeignKeyField(
        "domain.IntakeSource", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    origin = CodeField(max_length=40)
    event_id = CodeField(max_length=120)
    state = fields.CharEnumField(ArrivalState, max_length=20, default=ArrivalState.RECEIVED)
    kind = fields.CharEnumField(SourceKind, max_length=20)
    topic = fields.CharField(max_length=120, default="")
    filename = fields.CharField(max_length=160, default="")
    content = fields.BinaryField()
    size = fields.IntField()
    excerpt = fields.TextField(default="")
    reason = fields.TextField(default="")
    received_at = fields.DatetimeField(default=now)

    class Meta:
        table = "intake_arrivals"
        unique_together = (("origin", "event_id"),)
        indexes = (("state", "id"),)

    def move(self, verb: str) -> None:
        """Change the state by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.state = ARRIVAL_MOVES.after(verb, self.state, what="the arrival")


class Draft(Model):
    """An order as far as it was understood.

    title       what a list shows of it: the customer or a mail's subject
    fields      one object per value: path, value, source, confidence 0–100 and, of an article, candidates
    confidence  of the least sure field that placing needs; 0 when one is missing
    notes       sentences about what was left out or looks odd
    problems    why it could not be placed: path, message and remedy each
    """

    id = IdField("drf")
    version = fields.IntField(default=1)
    state = fields.CharEnumField(DraftState, max_length=20, default=DraftState.OPEN)
    channel = fields.CharEnumField(Channel, max_length=20)
    external_reference = CodeField(max_length=120, null=True)
    source: fields.ForeignKeyNullableRelation[IntakeSource] = fields.ForeignKeyField(
        "domain.IntakeSource", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    arrival: fields.ForeignKeyNullableRelation[IntakeArrival] = fields.ForeignKeyField(
        "domain.IntakeArrival", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    order: fields.ForeignKeyNullableRelation[Order] = fields.ForeignKeyField(
        "domain.Order", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    title = fields.CharField(max_length=200, default="")
    fields_read: Any = fields.JSONField(default=list)
    confidence = fields.IntField(default=0)
    notes: Any = fields.JSONField(default=list)
    problems: Any = fields.JSONField(default=list)
    reason = fields.CharField(max_length=500, default="")
    opened_at = fields.DatetimeField(default=now)
    updated_at = fields.DatetimeField(default=now)

    class Meta:
        table = "drafts"
        indexes = (("state", "id"), ("channel", "external_reference"))

    def move(self, verb: str) -> None:
        """Change the state by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.state = DRAFT_MOVES.after(verb, self.state, what="the draft")


class MailboxMark(Model):
    """How far a mailbox was read.

    uid_validity  while it stays the same, the numbers of the messages mean the same
    """

    name = CodeField(max_length=200, primary_key=True)
    uid_validity = fields.BigIntField()
    last_uid = fields.BigIntField(default=0)

    class Meta:
        table = "mailbox_marks"


class Upload(Model):
    """A file that is too large for a request of the API, kept in chunks until it was read.

    encoding  UTF-8 when all of it is, else Windows' Latin
    complete  all of it is here; one that broke off never is
    """

    id = IdField("upl")
    filename = fields.CharField(max_length=160)
    size = fields.BigIntField(default=0)
    sha256 = CodeField(max_length=64, default="")
    encoding = CodeField(max_length=20, default="")
    complete = fields.BooleanField(default=False)
    by_id = CodeField(max_length=40)
    created_at = fields.DatetimeField(default=now, db_index=True)

    class Meta:
        table = "uploads"


class UploadChunk(Model):
    """A piece of an upload; all but the last have the same length."""

    id = fields.BigIntField(primary_key=True)
    upload: fields.ForeignKeyRelation[Upload] = fields.ForeignKeyField(
        "domain.Upload", related_name=False, on_delete=fields.CASCADE
    )
    number = fields.IntField()
    content = fields.BinaryField()

    class Meta:
        table = "upload_chunks"
        unique_together = (("upload_id", "number"),)
