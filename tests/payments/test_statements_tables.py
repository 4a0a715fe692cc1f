"""Statements as OFX, as CSV of known banks, and in ZIP archives."""

from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from domain.payments.statements import archive
from domain.payments.statements.errors import Unreadable
from domain.payments.statements.reading import read_statements

SWIFT = b":20:A\n:25:12345678/1\n:60F:C260101EUR1,00\n:61:2601020102C2,50NTRFNONREF//B1\n:62F:C260102EUR3,50\n"
BOOKING = (
    "<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260320120000[-8:PST]<TRNAMT>{}<FITID>F1<NAME>Anna<MEMO>B &amp; C</STMTTRN>"
)
OFX = (
    "OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>DE1"
    "</BANKACCTFROM><BANKTRANLIST>{}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"
)
SPARKASSE = (
    "Auftragskonto;Buchungstag;Valutadatum;Buchungstext;Verwendungszweck;Glaeubiger ID;Mandatsreferenz;"
    "Kundenreferenz (End-to-End);Sammlerreferenz;Lastschrift Ursprungsbetrag;Auslagenersatz Ruecklastschrift;"
    "Beguenstigter/Zahlungspflichtiger;Kontonummer/IBAN;BIC (SWIFT-Code);Betrag;Waehrung;Info\n"
    "DE1;05.03.26;06.03.26;GUTSCHRIFT;Rechnung 7;;;E7;;;;Anna;DE02120300000000202051;X;1.234,50;EUR;{}\n"
)
VOLKSBANK = (
    "Bezeichnung Auftragskonto;IBAN Auftragskonto;BIC Auftragskonto;Bankname Auftragskonto;Buchungstag;Valutadatum;"
    "Name Zahlungsbeteiligter;IBAN Zahlungsbeteiligter;BIC (SWIFT-Code) Zahlungsbeteiligter;Buchungstext;"
    "Verwendungszweck;Betrag;Waehrung;Saldo nach Buchung;Bemerkung;Kategorie;Steuerrelevant;Glaeubiger ID;"
    "Mandatsreferenz\n"
    "Giro;DE1;B;V;02.10.2026;02.10.2026;Bodo;;;X;Miete;-20,00;EUR;{};;;;;\n"
    "Giro;DE1;B;V;01.10.2026;01.10.2026;Anna;;;X;Rechnung 8;50,00;EUR;150,00;;;;;\n"
)


def packed(**files: bytes) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as written:
        for name, content in files.items():
            written.writestr(name, content)
    return target.getvalue()


def test_an_ofx_statement_is_read() -> None:
    (page,) = read_statements("a.ofx", OFX.format(BOOKING.format("-12,50")).encode())
    (entry,) = page.entries

    assert (page.kind, page.account, page.currency) == ("OFX", "DE1", "EUR")
    assert (entry.booked_on, entry.amount_minor, entry.bank_reference) == (date(2026, 3, 20), -1250, "F1")
    assert (entry.payer_name, entry.remittance) == ("Anna", "B & C")


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (BOOKING.format("12..34"), "not an amount"),
        (BOOKING.format("12<34"), "broken"),
        (BOOKING.format("1</TRNAMT>2"), "broken"),
        (BOOKING.format("1.234"), "decimals"),
        (BOOKING.format("1").replace("20260320", "20260231"), "not a day"),
        (BOOKING.format("1").replace("<DTPOSTED>", "<DTOTHER>"), "no booking day"),
        (BOOKING.format("1").replace("</STMTTRN>", ""), "ends what did not begin"),
        (BOOKING.format("1").replace("</STMTTRN>", "<STMTTRN>"), "a second <STMTTRN>"),
    ],
)
def test_an_ofx_statement_that_is_not_sure_is_refused(inside: str, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        read_statements("a.ofx", OFX.format(inside).encode())


def test_the_table_of_a_sparkasse_is_read_and_what_is_not_booked_left_out() -> None:
    (page,) = read_statements("a.csv", SPARKASSE.format("Umsatz gebucht").encode("iso-8859-1"))
    (entry,) = page.entries

    assert (page.kind, page.account, entry.amount_minor, entry.end_to_end_id) == ("CSV", "DE1", 123450, "E7")
    assert (entry.booked_on, entry.valued_on) == (date(2026, 3, 5), date(2026, 3, 6))
    assert (entry.payer_name, entry.payer_iban) == ("Anna", "DE02120300000000202051")
    with pytest.raises(Unreadable, match="no entries"):
        read_statements("a.csv", SPARKASSE.format("Umsatz vorgemerkt").encode())


def test_the_balances_of_a_table_are_checked_from_the_newest_row_too() -> None:
    (page,) = read_statements("a.csv", VOLKSBANK.format("130,00").encode())
    (gap,) = read_statements("a.csv", VOLKSBANK.format("131,00").encode())

    assert (page.opening_minor, page.closing_minor, page.warnings) == (10000, 13000, ())
    assert (gap.opening_minor, len(gap.warnings)) == (None, 1)


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ("1.23,50", "1.234,50", "not an amount"),
        ("1234.50", "1.234,50", "not an amount"),
        ("31.02.26", "05.03.26", "not a day"),
        ("2026-03-05", "05.03.26", "not a day"),
        ("Anna;", "Anna", "cells"),
        ('"Anna', "Anna", "cannot be read as CSV|cells"),
        (";Eur;", ";EUR;", "not a currency"),
        ("\n;05.03.26", "\nDE1;05.03.26", "no account"),
    ],
)
def test_a_row_that_is_not_sure_refuses_the_file(wrong: str, right: str, said: str) -> None:
    content = SPARKASSE.format("Umsatz gebucht").replace(right, wrong)

    with pytest.raises(Unreadable, match=said):
        read_statements("a.csv", content.encode())


def test_an_archive_is_read_file_by_file() -> None:
    pages = read_statements("a.zip", packed(first=SWIFT, second=SWIFT.replace(b"2,50", b"4,50")))

    assert [entry.amount_minor for page in pages for entry in page.entries] == [250, 450]


def test_one_wrong_file_refuses_the_archive() -> None:
    with pytest.raises(Unreadable, match="second in a"):
        read_statements("a.zip", packed(first=SWIFT, second=b"hello"))
    with pytest.raises(Unreadable, match="ZIP archive itself"):
        read_statements("a.zip", packed(first=packed(first=SWIFT)))
    with pytest.raises(Unreadable, match="Office"):
        read_statements("a.xlsx", packed(**{"[Content_Types].xml": b"<a/>"}))
    with pytest.raises(Unreadable, match="cannot be unpacked"):
        read_statements("a.zip", packed(first=SWIFT)[:60])


def test_an_archive_that_unpacks_to_more_than_is_read_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_BYTES", 1_000)

    with pytest.raises(Unreadable, match="too many unpacked bytes"):
        read_statements("a.zip", packed(first=b" " * 100_000))
