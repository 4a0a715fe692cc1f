from domain.foundation.callers import SYSTEM
from domain.foundation.models import Document
from domain.notifications.commands import mark_failed, mark_sent
from domain.notifications.events import MessageWritten
from domain.notifications.models import Message
from domain.notifications.ports import Attachment, Mail, MailRefused
from domain.notifications.states import MessageState
from workers.foundation.actors import errand
from workers.foundation.outside import outside


@errand("notifications.send_message")
async def send_message(event: MessageWritten) -> None:
    """Hand a message over for delivery; copies carry the same Message-ID."""
    message = await Message.get(id=event.message_id)
    if message.state is not MessageState.WRITTEN:
        return
    try:
        await outside().mailer.send(await _mail(message), key=message.id)
    except MailRefused as refused:
        await mark_failed(message.id, str(refused), by=SYSTEM)
        return
    await mark_sent(message.id, by=SYSTEM)


async def _mail(message: Message) -> Mail:
    kept = {document.id: document for document in await Document.filter(id__in=message.document_ids)}
    return Mail(
        to=message.recipient,
        to_name=message.recipient_name,
        subject=message.subject,
        text=message.text,
        html=message.html,
        attachments=tuple(
            Attachment(
                filename=kept[document_id].filename,
                media_type=kept[document_id].media_type,
                body=bytes(kept[document_id].content),
            )
            for document_id in message.document_ids
        ),
    )
