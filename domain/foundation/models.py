"""Tables that belong to no room: the event log, kept answers, documents, number series, the workers' books."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField
from domain.foundation.job_states import JOB_MOVES, ItemState, JobState


class EventRecord(Model):
    """Something that became true: history, outbox, audit trail and live feed at once.

    position  its place in the feed, given after commit by the one active relay; NULL until then
    sequence  its place among the events of its order, from 1 without a gap; 0 for events of no order
    command   what was carried out; NULL for events of before commands were written down
    mark      of the transaction, the same in everything it wrote
    """

    seq = fields.BigIntField(primary_key=True)
    position = fields.BigIntField(null=True, unique=True)
    type = CodeField(max_length=60)
    order_id = IdField(null=True)
    sequence = fields.IntField(default=0)
    payload: fields.JSONField[dict[str, object]] = fields.JSONField()
    by_id = CodeField(max_length=40)
    by_name = fields.CharField(max_length=120)
    key = CodeField(max_length=200, null=True)
    at = fields.DatetimeField(default=now)
    command = CodeField(max_length=60, null=True)
    mark = fields.BigIntField(null=True, db_index=True)

    class Meta:
        table = "events"
        unique_together = (("order_id", "sequence"),)


class AuditEntry(Model):
    """A row that was changed or deleted, written by the database; who did it say the events of the same mark.

    position  its place in the chain, given once by the active relay
    changes   by column: the value before and the one after it
    currency  of the sums among them
    login     who was signed in at the database; NULL on SQLite
    """

    id = IdField("aud")
    position = fields.BigIntField(null=True, unique=True)
    table_name = CodeField(max_length=40)
    row_id = CodeField(max_length=40)
    order_id = IdField(null=True, db_index=True)
    deleted = fields.BooleanField(default=False)
    changes: fields.JSONField[dict[str, list[object]]] = fields.JSONField()
    currency = CodeField(max_length=3, null=True)
    mark = fields.BigIntField()
    login = CodeField(max_length=63, null=True)
    at = fields.DatetimeField()

    class Meta:
        table = "audit_entries"
        indexes = (("row_id", "id"), ("at", "id"))


class AuditSeal(Model):
    """A link of the chain: a hash over the link before it, and the events and audit entries since.

    events_up_to, entries_up_to  positions of the last ones
    """

    number = fields.BigIntField(primary_key=True, generated=False)
    events_up_to = fields.BigIntField()
    entries_up_to = fields.BigIntField()
    hash = CodeField(max_length=64)
    at = fields.DatetimeField(default=now)

    class Meta:
        table = "audit_seals"


class KeptAnswer(Model):
    """The result of a command that was given an idempotency key."""

    id = fields.BigIntField(primary_key=True)
    caller_id = CodeField(max_length=40)
    key = CodeField(max_length=200)
    command = CodeField(max_length=60)
    fingerprint = CodeField(max_length=64)
    object_id = IdField(null=True)
    at = fields.DatetimeField(default=now, db_index=True)

    class Meta:
        table = "kept_answers"
        unique_together = (("caller_id", "key"),)


class Heard(Model):
    """A listener has done what an event asked of it."""

    id = fields.BigIntField(primary_key=True)
    event_seq = fields.BigIntField()
    actor = CodeField(max_length=80)
    at = fields.DatetimeField(default=now)

    class Meta:
        table = "heard"
        unique_together = (("event_seq", "actor"),)


class DeadLetter(Model):
    """A listener gave up on an event; it lies here until a person decides.

    decision  what was decided, by whom and when; NULL while it waits
    """

    id = IdField("ded")
    event_seq = fields.BigIntField(null=True)
    actor = CodeField(max_length=80)
    reason = fields.TextField()
    message: fields.JSONField[dict[str, object]] = fields.JSONField()
    at = fields.DatetimeField(default=now)
    decision = CodeField(max_length=10, null=True)
    decided_at = fields.DatetimeField(null=True)
    decided_by = fields.CharField(max_length=120, null=True)

    class Meta:
        table = "dead_letters"
        unique_together = (("event_seq", "actor"),)


class Postponed(Model):
    """A listener failed at an event and is to be told again; rows whose event was heard since are left over.

    tries          how often it failed
    unknown_since  when first a process met it that does not know the listener; NULL for others
    """

    id = fields.BigIntField(primary_key=True)
    event_seq = fields.BigIntField()
    actor = CodeField(max_length=80)
    tries = fields.IntField(default=0)
    next_at = fields.DatetimeField(db_index=True)
    reason = fields.TextField(default="")
    unknown_since = fields.DatetimeField(null=True)

    class Meta:
        table = "postponed"
        unique_together = (("event_seq", "actor"),)


class RelayMark(Model):
    """How far the relay has come for one receiver."""

    name = CodeField(max_length=40, primary_key=True)
    position = fields.BigIntField(default=0)

    class Meta:
        table = "relay_marks"


class ScheduledJob(Model):
    """When a job of the schedule runs next."""

    name = CodeField(max_length=80, primary_key=True)
    next_at = fields.DatetimeField()

    class Meta:
        table = "scheduled_jobs"


class Job(Model):
    """Many items that one person asked for at once and a worker does one after the other.

    asked      what holds for all items, such as the verb and its reason
    on_behalf  who asked, with the permissions of that moment
    step       how often a worker has gone on with it; only the message of the present step is obeyed
    streamed   its items are read from a source and not stored; mark and line say how far that was read
    """

    id = IdField("job")
    kind = CodeField(max_length=60)
    state = fields.CharEnumField(JobState, max_length=20, default=JobState.QUEUED)
    asked: Any = fields.JSONField()
    on_behalf: Any = fields.JSONField()
    by_id = CodeField(max_length=40, db_index=True)
    by_name = fields.CharField(max_length=120)
    total = fields.IntField(default=0)
    done = fields.IntField(default=0)
    failed = fields.IntField(default=0)
    step = fields.IntField(default=0)
    streamed = fields.BooleanField(default=False)
    mark = fields.BigIntField(default=0)
    line = fields.IntField(default=0)
    queued_at = fields.DatetimeField(default=now)
    started_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)
    cancel_asked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "jobs"

    def move(self, verb: str) -> None:
        """Change the state by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.state = JOB_MOVES.after(verb, self.state, what="the job")


class JobItem(Model):
    """One thing a job does, exactly once.

    key    names what it is done to; label is what a person calls that
    asked  what holds for this item alone
    """

    id = fields.BigIntField(primary_key=True)
    job: fields.ForeignKeyRelation[Job] = fields.ForeignKeyField(
        "domain.Job", related_name=False, on_delete=fields.CASCADE
    )
    position = fields.IntField()
    key = fields.CharField(max_length=200)
    label = fields.CharField(max_length=200, default="")
    asked: Any = fields.JSONField(null=True)
    state = fields.CharEnumField(ItemState, max_length=20, default=ItemState.WAITING)
    code = CodeField(max_length=40, default="")
    message = fields.CharField(max_length=500, default="")

    class Meta:
        table = "job_items"
        unique_together = (("job_id", "position"),)


class JobPart(Model):
    """What came of one item of a streamed job: its lines of the result file."""

    id = fields.BigIntField(primary_key=True)
    job: fields.ForeignKeyRelation[Job] = fields.ForeignKeyField("domain.Job", related_name=False)
    position = fields.BigIntField()
    text = fields.TextField()

    class Meta:
        table = "job_parts"
        unique_together = (("job_id", "position"),)


class NumberSeries(Model):
    """The last number given out in a series, such as invoices of one year."""

    name = CodeField(max_length=40, primary_key=True)
    last_number = fields.BigIntField(default=0)

    class Meta:
        table = "number_series"


class Document(Model):
    """A file we made or received, as it is; it never changes."""

    id = IdField("doc")
    kind = CodeField(max_length=40)
    subject_id = IdField()
    order_id = IdField(null=True, db_index=True)
    filename = fields.CharField(max_length=160)
    media_type = CodeField(max_length=80)
    sha256 = CodeField(max_length=64)
    content = fields.BinaryField()
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "documents"
        unique_together = (("kind", "subject_id"),)


class Shop(Model):
    """The merchant: who sells, from where, and where the money goes."""

    id = IdField("shp")
    name = fields.CharField(max_length=120)
    street = fields.CharField(max_length=120)
    postal_code = fields.CharField(max_length=12)
    city = fields.CharField(max_length=80)
    country_code = CodeField(max_length=2)
    email = fields.CharField(max_length=254)
    phone = fields.CharField(max_length=40, default="")
    website = fields.CharField(max_length=200, default="")
    vat_id = CodeField(max_length=20)
    tax_number = fields.CharField(max_length=30, default="")
    register_entry = fields.CharField(max_length=120, default="")
    iban = CodeField(max_length=34)
    bic = CodeField(max_length=11, default="")
    bank_name = fields.CharField(max_length=80, default="")
    currency = CodeField(max_length=3)
    language = CodeField(max_length=2, default="de")
    payment_days = fields.IntField(default=14)

    class Meta:
        table = "shops"
