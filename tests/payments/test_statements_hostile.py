"""Files that are no statements, are broken, or mean harm: refused with a sentence, never anything else."""

import logging
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from domain.payments.statements import camt, mt940_fields, reading
from domain.payments.statements.errors import Unreadable
from domain.payments.statements.reading import read_statements
from domain.payments.statements.values import Statement

SAMPLES = Path(__file__).parent / "samples"
REPOSITORY = Path(__file__).parents[2]
BOMB = "".join(f'<!ENTITY e{i + 1} "{f"&e{i};" * 10}">' for i in range(9))
SPICES = (
    b"<",
    b">",
    b"&",
    b"\x00",
    b"\xff",
    b":61:",
    b":86:",
    b":20:",
    b":25:",
    b"?20",
    b"\n",
    b"-}",
    b"9" * 30,
    b"//",
    b"&e;",
    b"<![CDATA[",
    b"]]>",
    b"<Ntry>",
    b"</Stmt>",
    b",",
    b"..",
    b"2026-02-30",
    b"\xc3",
    b"\xe2\x80\xae",
    b"RF",
)

SMALL_ENTRY = '<Ntry><Amt Ccy="EUR">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><ValDt><Dt>2026-01-02</Dt></ValDt></Ntry>'

PEAK_OF_A_LARGE_FILE = """
import resource, sys
from domain.payments.statements.reading import read_statements
entry = "<Ntry><Amt Ccy='EUR'>1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-01-02</Dt></BookgDt>" \
        "<NtryDtls><TxDtls><Refs><EndToEndId>E{0}</EndToEndId></Refs><RltdPties><Dbtr><Nm>A</Nm></Dbtr></RltdPties>" \
        "<RmtInf><Ustrd>R {0}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"
entries = "".join(entry.format(i) for i in range(50_000))
xml = f"<D><BkToCstmrStmt><Stmt><Acct><Id><IBAN>X</IBAN></Id></Acct>{entries}</Stmt></BkToCstmrStmt></D>".encode()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
(statement,) = read_statements("large.xml", xml)
print(len(statement.entries), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def wrapped(inside: str) -> bytes:
    return f"<Document><BkToCstmrStmt><Stmt>{inside}</Stmt></BkToCstmrStmt></Document>".encode()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b" \r\n\t", "is empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\x1f\x8b\x08", "archive"),
        (b'{"statement": []}', "no bank statement"),
        (b"Date;Amount\n1.1.2026;5,00\n", "no bank statement"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        (b"<html><body>Session expired</body></html>", "no CAMT statement"),
        (b"<OFX><SIGNONMSGSRSV1></SIGNONMSGSRSV1></OFX>", "OFX, but there is no bank statement"),
        (b"<Document><BkToCstmrStmt><Stmt>", "XML is broken"),
        (b"<", "XML is broken"),
        (b"\xff\xfe\x00", "UTF-16"),
        (b":20:X\n:86:text\n", "no account"),
        (b":20:X\n:25:A\n", "neither a balance"),
        (b":20:X\n:25:A\n:60F:C260101EUR1.5\n", "Balance"),
        (b":20:X\n:25:A\n:60F:C260101EUR\n", "Balance"),
        (wrapped(""), "no account"),
        (wrapped(f"<Acct><Id><IBAN>{'1' * 61}</IBAN></Id></Acct>"), "more than 60 characters"),
        (f":20:X\n:25:{'1' * 61}\n:60F:C260101EUR1,\n".encode(), "more than 60 characters"),
        (wrapped("<Ntry/>"), "does not say its amount"),
        (wrapped('<Ntry><Amt Ccy="EUR">1</Amt></Ntry>'), "credit or debit"),
        (wrapped("<Ntry><Amt>1</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry>"), "currency"),
        (wrapped('<Ntry><Amt Ccy="EUR">1</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry>'), "no booking day"),
        (wrapped("<a>" * 5000 + "</a>" * 5000), "XML is broken"),
        (f"<?xml version='1.0'?><!DOCTYPE d [<!ENTITY e0 'ha'>{BOMB}]><d>&e9;</d>".encode(), "document type"),
        (b"<!DOCTYPE d SYSTEM 'http://127.0.0.1/x.dtd'><d/>", "document type"),
        (b"<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d>&x;</d>", "document type"),
        ("<!DOCTYPE d [<!ENTITY x 'y'>]><d>&x;</d>".encode("utf-16"), "document type"),
        (wrapped("&nowhere;"), "XML is broken"),
    ],
)
def test_a_file_that_is_no_statement_is_refused_with_a_sentence(content: bytes, said: str) -> None:
    with pytest.raises(Unreadable, match=said) as refused:
        read_statements("upload.dat", content)

    assert refused.value.path == ("content",)
    assert refused.value.remedy


def test_other_formats_are_refused_by_naming_those_that_are_read() -> None:
    with pytest.raises(Unreadable) as refused:
        read_statements("konto.csv", b"Datum;Betrag\n")

    assert refused.value.message.startswith("konto.csv")
    assert "CAMT.053" in str(refused.value.remedy)
    assert "MT940" in str(refused.value.remedy)


def test_the_encoding_of_xml_cannot_hide_a_document_type() -> None:
    hidden = b"<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE d [+ADwAIQ-ENTITY e 'x'>]><d>&e;</d>"

    with pytest.raises(Unreadable):
        read_statements("x.xml", hidden)


def test_a_file_beyond_the_size_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES", 100)

    with pytest.raises(Unreadable, match="too many bytes"):
        read_statements("x.xml", b"<" * 101)


def test_more_entries_than_the_limit_are_refused_in_both_formats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camt, "MAX_ENTRIES", 3)
    monkeypatch.setattr(mt940_fields, "MAX_ENTRIES", 3)

    for sample in ("camt053_v8.xml", "mt940_german.sta"):
        with pytest.raises(Unreadable, match="too many entries"):
            read_statements(sample, (SAMPLES / sample).read_bytes())


@pytest.mark.parametrize(
    "content",
    [
        b"<" * 3_000_000,
        b"\n" * 3_000_000 + b":20:",
        b":20:\n" * 300_000,
        b":20:X\n:25:A\n:60F:C260101EUR1,\n:61:260102C1,NTRF" + b"A" * 2_000_000 + b"\n/B\n:86:" + b"SVWZ+" * 400_000,
        b":20:X\n:25:A\n:60F:C260101EUR1,\n:61:260102C1,NTRFX\n:86:" + b"IBAN: " * 300_000 + b" " * 500_000,
        wrapped("<x/>" * 400_000 + SMALL_ENTRY * 4000),
    ],
    ids=["opening brackets", "empty lines", "empty statements", "endless line", "endless blanks", "long head"],
)
def test_a_file_made_to_be_slow_is_done_with_quickly(content: bytes) -> None:
    began = time.process_time()

    assert outcome(content) is not None
    assert time.process_time() - began < 5


@pytest.mark.parametrize("sample", ["camt053_v8.xml", "mt940_german.sta"])
def test_no_mutation_of_a_statement_gets_anything_but_statements_or_a_refusal(sample: str) -> None:
    original = (SAMPLES / sample).read_bytes()
    chance = random.Random(20260302)
    outcomes = {"read": 0, "refused": 0}

    for _ in range(1500):
        result = outcome(mutated(original, chance))
        if isinstance(result, Unreadable):
            assert result.message
            assert result.remedy
            outcomes["refused"] += 1
            continue
        assert all(entry.fingerprint(page.account) for page in result for entry in page.entries)
        outcomes["read"] += 1

    assert min(outcomes.values()) > 50


def outcome(content: bytes) -> tuple[Statement, ...] | Unreadable:
    try:
        return read_statements("upload.dat", content)
    except Unreadable as refused:
        return refused


def mutated(original: bytes, chance: random.Random) -> bytes:
    content = bytearray(original)
    for _ in range(chance.randint(1, 4)):
        at, length = chance.randrange(len(content) + 1), chance.randint(0, 12)
        kind = chance.randrange(4)
        if kind == 0:
            content[at : at + length] = chance.randbytes(length)
        elif kind == 1:
            content[at : at + length] = chance.choice(SPICES)
        elif kind == 2:
            del content[at : at + length]
        else:
            content[at:at] = content[max(0, at - 60) : at]
    return bytes(content[: chance.randint(0, len(content))] if chance.random() < 0.05 else content)


def test_what_cannot_be_read_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), pytest.raises(Unreadable):
        read_statements("x", b":20:X\n:25:A\n:60F:C260101EUR1,\n:61:garbage of Jane Doe\n")

    assert "Jane" not in caplog.text


def test_a_large_file_is_read_without_keeping_its_elements() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PEAK_OF_A_LARGE_FILE], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )

    entries, kilobytes = map(int, done.stdout.split())
    assert entries == 50_000
    assert kilobytes < 100_000
