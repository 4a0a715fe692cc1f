"""Mails of our own, German and English: plain text, tables, attachments, and hostile ones."""

import pytest

from domain.intake.reading.errors import TooLarge, Unreadable
from domain.intake.reading.mails import message_id, read_mail
from domain.intake.reading.values import Reading
from tests.intake.scene import mail

ENGLISH = """Hello,

please send us the following, our order number PO-2231:

3 pcs Desk lamp black (Item no. DL-100) at EUR 49.90 each
10x CABLE-2M

Ship to:
Northwind Ltd
Jane Doe
Harbour Street 12
20457 Hamburg
Germany

Phone: +49 40 1234
"""
TABLE = """<html><head><style>td {color: red}</style></head><body><p>Guten Tag, bitte liefern:</p>
<table><tr><th>Pos</th><th>Art.-Nr.</th><th>Bezeichnung</th><th>Menge</th><th>Einzelpreis</th></tr>
<tr><td>1</td><td>LAMP</td><td>Lampe &amp; Schirm</td><td>2 Stk.</td><td>1.234,50 &euro;</td></tr>
<tr><td>2</td><td>CHAIR-7</td><td>Stuhl</td><td>1</td><td>99,00 &euro;</td></tr>
<tr><td></td><td></td><td>Summe</td><td></td><td>2.568,00 &euro;</td></tr></table>
<p>Lieferanschrift:</p><p>Anna M&uuml;ller</p><p>Weg 1</p><p>10115 Berlin</p><script>alert(1)</script></body></html>"""


def known(reading: Reading) -> dict[str, str]:
    return {read.path: read.value for read in reading.fields}


def sure(reading: Reading) -> dict[str, int]:
    return {read.path: read.confidence for read in reading.fields}


def test_an_english_mail_is_understood_and_says_where_from() -> None:
    reading = read_mail(mail(ENGLISH, subject="Order PO-2231"))
    found = known(reading)
    assert (found["lines.0.sku"], found["lines.0.quantity"], found["lines.0.name"]) == (
        "DL-100",
        "3",
        "Desk lamp black",
    )
    assert (found["lines.0.unitPrice.amount"], found["lines.0.unitPrice.currency"]) == ("49.90", "EUR")
    assert (found["lines.1.sku"], found["lines.1.quantity"]) == ("CABLE-2M", "10")
    assert (found["shippingAddress.company"], found["shippingAddress.name"]) == ("Northwind Ltd", "Jane Doe")
    assert (found["shippingAddress.street"], found["shippingAddress.countryCode"]) == ("Harbour Street 12", "DE")
    assert found["externalReference"] == "PO-2231 anna@kunde.example"
    assert (found["customer.email"], found["shippingAddress.phone"]) == ("anna@kunde.example", "+49 40 1234")
    line = next(read for read in reading.fields if read.path == "lines.0.sku")
    assert (line.source, line.confidence > sure(reading)["lines.1.sku"]) == ("text, line 5", True)


def test_a_table_in_a_mail_is_understood() -> None:
    found = known(read_mail(mail("", html=TABLE)))
    assert (found["lines.0.sku"], found["lines.0.name"], found["lines.0.quantity"]) == ("LAMP", "Lampe & Schirm", "2")
    assert (found["lines.0.unitPrice.amount"], found["lines.1.sku"]) == ("1234.50", "CHAIR-7")
    assert "lines.2.name" not in found
    assert (found["shippingAddress.name"], found["shippingAddress.city"]) == ("Anna Müller", "Berlin")


def test_an_attached_table_is_taken_into_the_mails_order() -> None:
    table = "Artikelnummer;Anzahl\nLAMP;2\nCHAIR;1\n".encode("utf-16")
    found = known(read_mail(mail("Bestellung anbei.\n\nAnna Müller\nWeg 1\n10115 Berlin\n", table=table)))
    assert (found["lines.0.sku"], found["lines.1.quantity"], found["shippingAddress.street"]) == ("LAMP", "1", "Weg 1")


def test_a_form_with_labels_is_understood() -> None:
    text = (
        "Name: Anna Müller\nStraße: Weg 1\nPLZ: 10115\nOrt: Berlin\nLand: Österreich\nZahlungsart: Vorkasse\n2 x LAMP\n"
    )
    found = known(read_mail(mail(text)))
    assert (found["shippingAddress.name"], found["shippingAddress.countryCode"]) == ("Anna Müller", "AT")
    assert found["paymentMethod"] == "PREPAYMENT"


def test_a_mail_that_orders_nothing_is_kept_with_its_sender() -> None:
    reading = read_mail(mail("Wann kommt mein Paket?", subject="Frage"))
    assert (reading.title, known(reading)["customer.name"]) == ("Frage", "Anna Müller")
    assert any("No line" in note for note in reading.notes)


def test_a_mail_without_an_id_is_known_by_its_bytes() -> None:
    assert message_id(b"From: a@b.example\n\nx").startswith("sha256:")
    assert message_id(mail("x")) == "<1@kunde.example>"


@pytest.mark.parametrize(
    "content",
    [
        b"From: =?utf-8?q?=ff?= <a@b.example>\nSubject: =?x?q?=\n\n2 x LAMP\n",
        b'Content-Type: multipart/mixed; boundary=""\n\n--\n',
        b"Content-Type: text/plain; charset=rot13\nFrom: x\n\nabc",
        b"Content-Transfer-Encoding: base64\nContent-Type: text/plain\n\n!!!!",
        b"Content-Type: text/html\n\n" + b"<table><tr><td>" * 5_000,
        b"Content-Type: text/html\n\n" + b"<![CDATA[<!--" * 1_000,
        b"From: " + b"a@" * 5_000 + b"\n\nx",
        b"Subject: x\n\n" + b"9" * 100_000,
        b"Subject: x\n\n" + (b"1 x " + b"A- " * 300 + b"\n") * 50,
    ],
)
def test_a_hostile_mail_is_read_or_refused_in_no_time(content: bytes) -> None:
    try:
        reading = read_mail(content)
    except Unreadable:
        return
    assert all(len(read.value) <= 5_000 and "\x00" not in read.value for read in reading.fields)


def test_a_mail_of_too_many_parts_is_refused() -> None:
    parts = b"--b\nContent-Type: text/plain\n\nx\n" * 500
    with pytest.raises(TooLarge):
        read_mail(b"Content-Type: multipart/mixed; boundary=b\n\n" + parts + b"--b--\n")
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000))
    with pytest.raises(Unreadable):
        read_mail(deep)
