"""Mail servers on free loopback ports: one that works, and ones that do not."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from aiosmtpd.smtp import SMTP, Envelope, Session

from workers.notifications.mail.smtp import Encryption, SmtpServer


class Inbox:
    """Keeps what is delivered and answers each step as it is told to."""

    def __init__(self, *, to_recipient: str = "250 OK", to_content: str = "250 OK") -> None:
        self.to_recipient = to_recipient
        self.to_content = to_content
        self.mails: list[EmailMessage] = []
        self.recipients: list[str] = []

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.to_recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.to_recipient

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.to_content.startswith("250"):
            content = envelope.original_content or b""
            self.mails.append(message_from_bytes(content, policy=default))
            self.recipients += envelope.rcpt_tos
        return self.to_content


@asynccontextmanager
async def serving(
    inbox: Inbox,
    *,
    encryption: Encryption = "if_offered",
    tls_context: ssl.SSLContext | None = None,
    password: str | None = None,
    require_login: bool = False,
) -> AsyncIterator[SmtpServer]:
    """A server that hands to the inbox, as our mailer is told about it."""
    implicit = tls_context if encryption == "tls" else None
    offered = None if encryption == "tls" else tls_context

    def protocol() -> SMTP:
        return SMTP(
            inbox,
            tls_context=offered,
            auth_required=require_login,
            auth_require_tls=False,
            auth_callback=lambda mechanism, login, word: word == b"right",
        )

    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0, ssl=implicit)
    async with server:
        yield told(server, encryption=encryption, password=password)


@asynccontextmanager
async def saying(*words: bytes, every_seconds: float = 0) -> AsyncIterator[SmtpServer]:
    """A server that says these bytes one after the other, then nothing more, and never hangs up."""
    held: list[asyncio.StreamWriter] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        held.append(writer)
        for word in words:
            writer.write(word)
            await asyncio.sleep(every_seconds)

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with server:
        yield told(server)
        for writer in held:
            writer.close()


def told(server: asyncio.Server, *, encryption: Encryption = "if_offered", password: str | None = None) -> SmtpServer:
    return SmtpServer(
        host="127.0.0.1",
        port=server.sockets[0].getsockname()[1],
        encryption=encryption,
        username="shop" if password else None,
        password=password,
        step_seconds=2.0,
        mail_seconds=4.0,
    )
