"""Mail through an SMTP server."""

import asyncio
import ssl
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Literal
from urllib.parse import unquote, urlsplit

import aiosmtplib

from domain.foundation.clock import now
from domain.notifications.ports import Mail, MailNotDelivered, MailRefused

from .envelope import address, envelope

Encryption = Literal["tls", "starttls", "if_offered", "none"]
_PORTS: dict[Encryption, int] = {"tls": 465, "starttls": 587, "if_offered": 25, "none": 25}
_START_TLS: dict[Encryption, bool | None] = {"tls": False, "starttls": True, "if_offered": None, "none": False}


@dataclass(frozen=True, kw_only=True)
class SmtpServer:
    """Where mails are handed over.

    encryption       tls from the first byte, starttls or nothing, starttls if the server offers it, or none at all
    step_seconds     longest wait for one answer of the server
    mail_seconds     longest wait for a whole mail
    """

    host: str
    port: int
    encryption: Encryption
    username: str | None = None
    password: str | None = None
    step_seconds: float = 20.0
    mail_seconds: float = 60.0


def smtp_server(url: str) -> SmtpServer:
    """Read "smtps://user:password@host" (TLS) or "smtp://user:password@host:587" (STARTTLS).

    smtp:// with a password insists on STARTTLS, without one it takes what the server offers;
    "?encryption=none" and the like say otherwise. Percent-encode what is special in a password.
    Raises  ValueError
    """
    parts = urlsplit(url)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise ValueError("an SMTP address looks like smtp://user:password@host:587 or smtps://user:password@host")
    encryption = _encryption(parts.scheme, parts.query, secret=bool(parts.password))
    return SmtpServer(
        host=parts.hostname,
        port=parts.port or _PORTS[encryption],
        encryption=encryption,
        username=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
    )


def _encryption(scheme: str, query: str, *, secret: bool) -> Encryption:
    name, _, wanted = query.partition("=")
    if not query:
        if scheme == "smtps":
            return "tls"
        return "starttls" if secret else "if_offered"
    for known in _START_TLS:
        if name == "encryption" and wanted == known:
            return known
    raise ValueError(f"unknown option {query!r}: encryption is one of {', '.join(_START_TLS)}")


class SmtpMailer:
    """Hands each mail over in a connection of its own.

    sender       address and name that mails come from
    tls_context  other trusted certificates than the system's
    """

    def __init__(
        self, server: SmtpServer, *, sender: str, sender_name: str = "", tls_context: ssl.SSLContext | None = None
    ) -> None:
        self._server = server
        self._sender = address(sender, sender_name)
        self._tls_context = tls_context

    async def send(self, mail: Mail, *, key: str) -> None:
        message = envelope(mail, key=key, sender=self._sender, sent_at=now())
        try:
            async with asyncio.timeout(self._server.mail_seconds):
                await self._hand_over(message)
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as failure:
            raise _meaning(failure) from failure

    async def _hand_over(self, message: EmailMessage) -> None:
        server = self._server
        await aiosmtplib.send(
            message,
            hostname=server.host,
            port=server.port,
            username=server.username,
            password=server.password,
            timeout=server.step_seconds,
            use_tls=server.encryption == "tls",
            start_tls=_START_TLS[server.encryption],
            tls_context=self._tls_context,
        )


def _meaning(failure: Exception) -> MailRefused | MailNotDelivered:
    """Only a final no to this recipient or this content is the mail's fault; a wrong password or sender is ours."""
    said = f"{type(failure).__name__}: {failure}"
    if isinstance(failure, aiosmtplib.SMTPRecipientsRefused):
        refused = all(one.code >= 500 for one in failure.recipients)
        return MailRefused(said) if refused else MailNotDelivered(said)
    if isinstance(failure, aiosmtplib.SMTPDataError) and failure.code >= 500:
        return MailRefused(said)
    return MailNotDelivered(said)
