from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class MessageWritten(Event):
    """A message waits to be sent."""

    told = "Message written: {subject}"

    message_id: str
    subject: str


@dataclass(frozen=True, kw_only=True)
class MessageSent(Event):
    """The mail server took the message."""

    told = "Message sent: {subject}"

    message_id: str
    subject: str


@dataclass(frozen=True, kw_only=True)
class MessageFailed(Event):
    """The message will not arrive as it is."""

    told = "Message not delivered: {subject} ({reason})"

    message_id: str
    subject: str
    reason: str
