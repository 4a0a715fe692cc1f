from dataclasses import dataclass

from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.notifications.events import MessageFailed, MessageSent, MessageWritten
from domain.notifications.models import Message
from domain.notifications.states import MessageState


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A message before it is kept; kind and subject_id make it the only one of its sort."""

    kind: str
    subject_id: str
    order_id: str | None
    recipient: str
    recipient_name: str
    subject: str
    text: str
    html: str
    document_ids: tuple[str, ...] = ()


@command("messages.write")
async def write_message(letter: Letter, *, by: Caller) -> Message:
    """Keep a message that is to be sent; a second one of its sort is not taken.

    The order of the message must be locked by the caller, as its event is.
    """
    kept = await Message.get_or_none(kind=letter.kind, subject_id=letter.subject_id)
    if kept is not None:
        return kept
    message = await Message.create(
        kind=letter.kind,
        subject_id=letter.subject_id,
        order_id=letter.order_id,
        recipient=letter.recipient,
        recipient_name=letter.recipient_name[:200],
        subject=letter.subject[:300],
        text=letter.text,
        html=letter.html,
        document_ids=list(letter.document_ids),
    )
    record(MessageWritten(order_id=message.order_id, message_id=message.id, subject=message.subject))
    return message


@command("messages.write")
async def mark_sent(message_id: str, *, by: Caller) -> Message:
    """Write down that the mail server took it."""
    message = await Message.get(id=message_id)
    if message.state is MessageState.SENT:
        return message
    message.move("send")
    message.sent_at = now()
    await message.save(update_fields=["state", "sent_at"])
    record(MessageSent(order_id=message.order_id, message_id=message.id, subject=message.subject))
    return message


@command("messages.write")
async def mark_failed(message_id: str, reason: str, *, by: Caller) -> Message:
    """Write down that it will not arrive as it is."""
    message = await Message.get(id=message_id)
    if message.state is not MessageState.WRITTEN:
        return message
    message.move("fail")
    message.failure = reason[:500]
    await message.save(update_fields=["state", "failure"])
    record(
        MessageFailed(order_id=message.order_id, message_id=message.id, subject=message.subject, reason=reason[:200])
    )
    return message
