"""A mailbox behind IMAP (RFC 9051). It is only looked into: nothing is moved, deleted or marked as seen."""

import asyncio
import imaplib
import re
import ssl
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from domain.intake.ports import MailBatch, MailboxAway, MailFetched
from domain.intake.reading.limits import MAX_BYTES

STEP_SECONDS = 20.0
FETCH_SECONDS = 120.0
_SIZE = re.compile(rb"RFC822\.SIZE (\d+)")


@dataclass(frozen=True, kw_only=True)
class ImapServer:
    """folder  the one that is read; everything in it counts as mail to us"""

    host: str
    port: int
    tls: bool
    username: str
    password: str
    folder: str = "INBOX"


def imap_server(url: str) -> ImapServer:
    """Read "imaps://user:password@host/Folder" (TLS) or "imap://…" (STARTTLS; plain only to this very machine).

    Percent-encode what is special in a user's name, a password or a folder.
    Raises  ValueError
    """
    parts = urlsplit(url)
    if parts.scheme not in ("imap", "imaps") or not (parts.hostname and parts.username and parts.password):
        raise ValueError("an IMAP address looks like imaps://user:password@host/INBOX")
    tls = parts.scheme == "imaps"
    return ImapServer(
        host=parts.hostname,
        port=parts.port or (993 if tls else 143),
        tls=tls,
        username=unquote(parts.username),
        password=unquote(parts.password),
        folder=unquote(parts.path.strip("/")) or "INBOX",
    )


class ImapMailbox:
    """Each batch takes a connection of its own, so a server that forgets us loses nothing."""

    def __init__(self, server: ImapServer) -> None:
        self._server = server

    @property
    def name(self) -> str:
        return f"{self._server.username}@{self._server.host}/{self._server.folder}"[:200]

    async def after(self, uid_validity: int, uid: int, *, most: int) -> MailBatch:
        """Raises  MailboxAway"""
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                return await asyncio.to_thread(self._after, uid_validity, uid, most)
        except (imaplib.IMAP4.error, OSError, TimeoutError, ValueError) as failure:
            raise MailboxAway(f"{self.name}: {failure}") from failure

    def _after(self, uid_validity: int, uid: int, most: int) -> MailBatch:
        client = self._connected()
        try:
            client.login(self._server.username, self._server.password)
            _good(client.select(f'"{self._server.folder}"', readonly=True))
            now_valid = int(client.response("UIDVALIDITY")[1][0] or 0)
            last = uid if now_valid == uid_validity else 0
            found = _good(client.uid("SEARCH", f"UID {last + 1}:*"))
            # A range that ends with * names the last message even when it lies before the range.
            numbers = sorted(number for number in map(int, (found[0] or b"").split()) if number > last)
            mails = tuple(MailFetched(number, _content(client, number)) for number in numbers[:most])
            return MailBatch(now_valid, mails, more=len(numbers) > most)
        finally:
            with suppress(imaplib.IMAP4.error, OSError):
                client.logout()

    def _connected(self) -> imaplib.IMAP4:
        server = self._server
        context = ssl.create_default_context()
        if server.tls:
            return imaplib.IMAP4_SSL(server.host, server.port, ssl_context=context, timeout=STEP_SECONDS)
        client = imaplib.IMAP4(server.host, server.port, timeout=STEP_SECONDS)
        if server.host not in ("127.0.0.1", "::1", "localhost"):
            client.starttls(context)
        return client


def _content(client: imaplib.IMAP4, uid: int) -> bytes:
    """A message's bytes; of one that is too large its header only, so that a person learns of it."""
    described = _good(client.uid("FETCH", str(uid), "(RFC822.SIZE)"))
    size = _SIZE.search(described[0] or b"")
    part = "BODY.PEEK[]" if size is not None and int(size[1]) <= MAX_BYTES else "BODY.PEEK[HEADER]"
    answer = _good(client.uid("FETCH", str(uid), f"({part})"))
    return next((bytes(one[1]) for one in answer if isinstance(one, tuple)), b"")


def _good(answer: tuple[str, Any]) -> list[Any]:
    kind, lines = answer
    if kind != "OK":
        raise imaplib.IMAP4.error(str(lines)[:200])
    return list(lines)
