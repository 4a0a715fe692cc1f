from tortoise import fields
from tortoise.models import Model

from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField
from domain.notifications.states import MESSAGE_MOVES, MessageState


class Message(Model):
    """Something a customer is told once: unique by its kind and what it is about."""

    id = IdField("msg")
    kind = CodeField(max_length=40)
    subject_id = IdField()
    order_id = IdField(null=True, db_index=True)
    recipient = fields.CharField(max_length=254)
    recipient_name = fields.CharField(max_length=200, default="")
    subject = fields.CharField(max_length=300)
    text = fields.TextField()
    html = fields.TextField()
    document_ids: fields.JSONField[list[str]] = fields.JSONField()
    state = fields.CharEnumField(MessageState, max_length=20, default=MessageState.WRITTEN)
    failure = fields.TextField(default="")
    written_at = fields.DatetimeField(default=now)
    sent_at = fields.DatetimeField(null=True)

    class Meta:
        table = "messages"
        unique_together = (("kind", "subject_id"),)

    def move(self, verb: str) -> None:
        """Change the state by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.state = MESSAGE_MOVES.after(verb, self.state, what="the message")
