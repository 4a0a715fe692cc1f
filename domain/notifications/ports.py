"""What notifications need from outside: somebody who delivers a mail."""

from dataclasses import dataclass
from typing import Protocol


class MailRefused(Exception):
    """The mail will never be delivered as it is: no such recipient, an impossible address, content refused."""


class MailNotDelivered(Exception):
    """The mail is not delivered yet, or nobody knows; sending again with the same key may help."""


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A file that goes with a mail; the name is shown to the reader, folders in it are dropped."""

    filename: str
    media_type: str
    body: bytes


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A mail as we mean it; the sender is the mailer's.

    to            one address
    html          None sends text only
    reply_to      an address, where answers should not go to the sender
    attachments   in the order they are shown
    """

    to: str
    to_name: str = ""
    subject: str
    text: str
    html: str | None = None
    attachments: tuple[Attachment, ...] = ()
    reply_to: str | None = None


class Mailer(Protocol):
    async def send(self, mail: Mail, *, key: str) -> None:
        """Hand a mail over for delivery; copies sent with the same key carry the same Message-ID.

        Raises  MailRefused, MailNotDelivered
        """
        ...
