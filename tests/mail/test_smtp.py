"""Mail through servers that work, refuse, are busy, hang or cannot be trusted."""

import ssl
import time
from dataclasses import replace

import pytest

from domain.notifications.ports import Mailer, MailNotDelivered, MailRefused
from workers.notifications.mail.smtp import SmtpMailer, SmtpServer, smtp_server

from .mails import PDF, SENDER, mail
from .servers import Inbox, saying, serving

pytestmark = pytest.mark.anyio


async def test_a_mail_arrives_as_it_was_meant():
    inbox = Inbox()
    async with serving(inbox) as server:
        mailer: Mailer = SmtpMailer(server, sender=SENDER, sender_name="Lampenhaus, Nord")
        await mailer.send(mail(), key="message-1")

    [got] = inbox.mails
    assert inbox.recipients == ["anna@customer.example"]
    assert got["From"] == f'"Lampenhaus, Nord" <{SENDER}>'
    assert got["To"] == "Anna Müller <anna@customer.example>"
    assert got["Subject"] == "Ihre Rechnung über 481,95 €"
    assert got["Reply-To"] == "hallo@lampenhaus.example"
    text, html = got.get_body(("plain",)), got.get_body(("html",))
    assert text.get_content().replace("\r\n", "\n") == mail().text
    assert html.get_content().strip() == mail().html
    [attached] = got.iter_attachments()
    assert (attached.get_filename(), attached.get_content_type()) == (PDF.filename, PDF.media_type)
    assert attached.get_content() == PDF.body


async def test_copies_with_one_key_carry_one_message_id():
    inbox = Inbox()
    async with serving(inbox) as server:
        for key in ("message-1", "message-1", "message-2"):
            await SmtpMailer(server, sender=SENDER).send(mail(), key=key)

    first, copy, other = (got["Message-ID"] for got in inbox.mails)
    assert first == copy != other
    assert first.endswith("@lampenhaus.example>")


@pytest.mark.parametrize(
    ("inbox", "outcome"),
    [
        (Inbox(to_recipient="550 5.1.1 no such user"), MailRefused),
        (Inbox(to_recipient="451 4.7.1 greylisted"), MailNotDelivered),
        (Inbox(to_content="554 5.7.1 spam"), MailRefused),
        (Inbox(to_content="452 4.3.1 disk full"), MailNotDelivered),
    ],
)
async def test_a_no_is_final_or_not_as_the_server_says(inbox, outcome):
    async with serving(inbox) as server:
        with pytest.raises(outcome, match=(inbox.to_recipient + inbox.to_content).replace("250 OK", "")[:3]):
            await SmtpMailer(server, sender=SENDER).send(mail(), key="message-1")
    assert inbox.mails == []


async def test_a_server_that_says_nothing_is_given_up():
    async with saying() as server:
        with pytest.raises(MailNotDelivered):
            await SmtpMailer(replace(server, step_seconds=0.2), sender=SENDER).send(mail(), key="message-1")


async def test_a_server_that_never_comes_to_an_end_is_given_up():
    async with saying(*[b"220-wait\r\n"] * 100, every_seconds=0.1) as server:
        started = time.monotonic()
        with pytest.raises(MailNotDelivered):
            await SmtpMailer(replace(server, mail_seconds=0.5), sender=SENDER).send(mail(), key="message-1")
    assert time.monotonic() - started < 2


async def test_a_server_that_is_not_there_is_not_a_refusal():
    async with serving(Inbox()) as server:
        pass
    with pytest.raises(MailNotDelivered):
        await SmtpMailer(server, sender=SENDER).send(mail(), key="message-1")


async def test_nonsense_from_the_server_is_not_a_refusal():
    async with saying(b"\xff\x00 hello?\r\n") as server:
        with pytest.raises(MailNotDelivered):
            await SmtpMailer(server, sender=SENDER).send(mail(), key="message-1")


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
async def test_a_wrong_password_is_our_fault_and_not_the_mails():
    inbox = Inbox()
    async with serving(inbox, password="wrong", require_login=True) as server:
        with pytest.raises(MailNotDelivered, match="535"):
            await SmtpMailer(server, sender=SENDER).send(mail(), key="message-1")
        await SmtpMailer(replace(server, password="right"), sender=SENDER).send(mail(), key="message-1")
    assert len(inbox.mails) == 1


@pytest.mark.parametrize("encryption", ["tls", "starttls", "if_offered"])
async def test_mails_travel_encrypted_to_a_server_we_trust(encryption, server_tls, client_tls):
    inbox = Inbox()
    async with serving(inbox, encryption=encryption, tls_context=server_tls) as server:
        await SmtpMailer(server, sender=SENDER, tls_context=client_tls).send(mail(), key="message-1")
    assert len(inbox.mails) == 1


@pytest.mark.parametrize("encryption", ["tls", "starttls"])
async def test_a_server_with_a_strange_certificate_gets_no_mail(encryption, server_tls):
    inbox = Inbox()
    async with serving(inbox, encryption=encryption, tls_context=server_tls) as server:
        mailer = SmtpMailer(server, sender=SENDER, tls_context=ssl.create_default_context())
        with pytest.raises(MailNotDelivered):
            await mailer.send(mail(), key="message-1")
    assert inbox.mails == []


async def test_where_encryption_is_wanted_nothing_is_sent_without():
    inbox = Inbox()
    async with serving(inbox, encryption="starttls") as server:
        with pytest.raises(MailNotDelivered):
            await SmtpMailer(server, sender=SENDER).send(mail(), key="message-1")
    assert inbox.mails == []


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtps://me:p%40ss@mx.example", ("mx.example", 465, "tls", "me", "p@ss")),
        ("smtp://me:word@mx.example", ("mx.example", 587, "starttls", "me", "word")),
        ("smtp://localhost:1025", ("localhost", 1025, "if_offered", None, None)),
        ("smtp://me:word@localhost?encryption=none", ("localhost", 25, "none", "me", "word")),
    ],
)
def test_a_server_is_told_as_an_address(url, server):
    host, port, encryption, username, password = server
    assert smtp_server(url) == SmtpServer(
        host=host, port=port, encryption=encryption, username=username, password=password
    )


@pytest.mark.parametrize("url", ["", "mx.example", "http://mx.example", "smtp://mx?tls=no", "smtp://mx?encryption=yes"])
def test_an_address_of_no_server_is_refused(url):
    with pytest.raises(ValueError, match=r"SMTP address|unknown option"):
        smtp_server(url)
