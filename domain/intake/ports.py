"""What intake needs from outside."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class MailFetched:
    """A message as it lies in the mailbox, and its number there."""

    uid: int
    content: bytes


@dataclass(frozen=True, slots=True)
class MailBatch:
    """Messages in the order of their numbers.

    uid_validity  while it stays the same, the numbers mean the same
    more          whether there are further ones behind
    """

    uid_validity: int
    mails: tuple[MailFetched, ...]
    more: bool = False


class Mailbox(Protocol):
    """name  tells mailboxes apart and holds no password"""

    @property
    def name(self) -> str: ...

    async def after(self, uid_validity: int, uid: int, *, most: int) -> MailBatch:
        """The next messages behind a number; from the first one on when the numbers mean something else by now.

        Raises  MailboxAway
        """


class MailboxAway(Exception):
    """The mailbox cannot be reached or does not let us in; it is asked again later."""
