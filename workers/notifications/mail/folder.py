"""The outbox folder: mails as .eml files, for development and for reading what would have been sent."""

import asyncio
import hashlib
import os
import re
import tempfile
from pathlib import Path

from domain.foundation.clock import now
from domain.notifications.ports import Mail, MailNotDelivered

from .envelope import address, envelope


class FolderMailer:
    """Writes one file per key; a second mail with the same key changes nothing.

    sender  address and name that mails come from
    """

    def __init__(self, folder: Path, *, sender: str, sender_name: str = "") -> None:
        self._folder = folder
        self._sender = address(sender, sender_name)

    async def send(self, mail: Mail, *, key: str) -> None:
        message = envelope(mail, key=key, sender=self._sender, sent_at=now())
        try:
            await asyncio.to_thread(_write_once, self._folder / file_name(key), message.as_bytes())
        except OSError as failure:
            raise MailNotDelivered(str(failure)) from failure


def file_name(key: str) -> str:
    """Readable, and different for different keys whatever is in them."""
    readable = re.sub(r"[^A-Za-z0-9_-]+", "-", key)[:60].strip("-")
    return f"{readable}.{hashlib.sha256(key.encode()).hexdigest()[:16]}.eml"


def _write_once(file: Path, body: bytes) -> None:
    """The file appears whole or not at all; when it is there already, it stays as it is."""
    if file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.parent, suffix=".part", delete=False) as part:
        try:
            part.write(body)
            part.flush()
            os.fsync(part.fileno())
            Path(part.name).replace(file)
        finally:
            Path(part.name).unlink(missing_ok=True)
