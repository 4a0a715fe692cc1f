"""From a mail as we mean it to a message as servers read it."""

import hashlib
import re
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from domain.notifications.ports import Attachment, Mail, MailRefused

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# No quotes, comments or routes: what people have is one @ and no spaces.
_LOCAL_PART = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*")
_LONGEST_HEADER = 500


def address(spec: str, name: str = "") -> Address:
    """An address that can stand in a header, its domain in ASCII.

    Raises  MailRefused  not an address, or one with letters outside ASCII before the @
    """
    local, at, domain = spec.strip().rpartition("@")
    try:
        domain = domain.encode("idna").decode().lower()
    except UnicodeError:
        raise MailRefused(f"{spec!r} is not a mail address") from None
    if not at or len(local) > 64 or not _LOCAL_PART.fullmatch(local) or not _DOMAIN.fullmatch(domain):
        raise MailRefused(f"{spec!r} is not a mail address")
    return Address(display_name=_one_line(name), username=local, domain=domain)


def message_id(key: str, domain: str) -> str:
    """The same for every copy sent with this key."""
    return f"<{hashlib.sha256(key.encode()).hexdigest()[:40]}@{domain}>"


def envelope(mail: Mail, *, key: str, sender: Address, sent_at: datetime) -> EmailMessage:
    """The message with all its headers.

    sent_at  aware
    Raises   MailRefused  the recipient or reply address is none
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = address(mail.to, mail.to_name)
    if mail.reply_to:
        message["Reply-To"] = address(mail.reply_to)
    message["Subject"] = _one_line(mail.subject)
    message["Date"] = sent_at
    message["Message-ID"] = message_id(key, sender.domain)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(_sendable(mail.text), cte="quoted-printable")
    if mail.html is not None:
        message.add_alternative(_sendable(mail.html), subtype="html", cte="quoted-printable")
    for attachment in mail.attachments:
        _attach(message, attachment)
    return message


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    main, _, sub = attachment.media_type.partition("/")
    name = _one_line(re.split(r"[/\\]", attachment.filename)[-1]) or "attachment"
    message.add_attachment(attachment.body, maintype=main, subtype=sub, filename=name)


def _one_line(text: str) -> str:
    return _sendable(_CONTROLS.sub(" ", text)).strip()[:_LONGEST_HEADER]


def _sendable(text: str) -> str:
    """Lone halves of surrogate pairs cannot be encoded."""
    return text.encode(errors="replace").decode()
