"""No name, subject or file name adds a header, a recipient or a line of ours."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.notifications.ports import Attachment, Mail, MailRefused
from workers.notifications.mail.envelope import address, envelope

from .mails import SENDER, mail

SENT_AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
INJECTED = "Anna\r\nBcc: evil@example.com\r\n\r\n<p>hello</p>"


def _sent(sent: Mail) -> EmailMessage:
    """As the receiver reads it."""
    body = envelope(sent, key="message-1", sender=address(SENDER), sent_at=SENT_AT).as_bytes()
    return message_from_bytes(body, policy=default)  # type: ignore[arg-type]


def test_line_breaks_in_names_and_subjects_add_no_header():
    got = _sent(mail(to_name=INJECTED, subject=INJECTED))
    assert got["Bcc"] is None
    assert [to.addr_spec for to in got["To"].addresses] == ["anna@customer.example"]
    assert got["Subject"] == "Anna Bcc: evil@example.com <p>hello</p>"


@given(st.text(max_size=120), st.text(max_size=300), st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_whatever_they_hold_the_headers_stay_ours(name, subject, filename):
    attachment = Attachment(filename=filename, media_type="text/csv", body=b"a;b")
    got = _sent(mail(to_name=name, subject=subject, attachments=(attachment,)))
    ours = ["From", "To", "Reply-To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"]
    assert sorted(got.keys()) == sorted(ours)
    assert [to.addr_spec for to in got["To"].addresses] == ["anna@customer.example"]
    [attached] = got.iter_attachments()
    assert not {"/", "\\", "\n"} & set(attached.get_filename() or "")


@pytest.mark.parametrize(
    "spec",
    [
        "",
        "anna",
        "@customer.example",
        "anna@",
        "anna@customer.example\r\nBcc: evil@example.com",
        "anna@customer.example, evil@example.com",
        "<anna@customer.example>",
        '"a b"@customer.example',
        "änna@customer.example",
        "anna@-x.example",
        "anna@" + "x" * 80 + ".example",
        "a" * 65 + "@customer.example",
        "anna..m@customer.example",
    ],
)
def test_what_is_no_address_is_refused(spec):
    with pytest.raises(MailRefused, match="is not a mail address"):
        address(spec)


def test_a_domain_with_umlauts_goes_out_in_ascii():
    assert address(" anna@Müller.example ").addr_spec == "anna@xn--mller-kva.example"


def test_the_body_is_seven_bit_and_no_line_is_too_long():
    body = envelope(mail(), key="message-1", sender=address(SENDER), sent_at=SENT_AT).as_bytes()
    assert body.isascii()
    assert max(map(len, body.split(b"\r\n"))) <= 998


def test_lone_surrogates_do_not_stop_a_mail():
    got = _sent(mail(to_name="A\ud800", subject="B\udfff", text="C\ud800", html="D\ud800"))
    assert got["Subject"] == "B?"


def test_nobody_answers_a_machine_automatically():
    assert _sent(mail())["Auto-Submitted"] == "auto-generated"
