"""Files that are no bank statements, are broken, or mean harm: refused, and nothing is booked."""

import base64
import gzip
import io
import zipfile

import pytest

from tests.journeys.bank import Credit, camt, mt940
from tests.journeys.desk import BANK, Desk, new_key

pytestmark = pytest.mark.usefixtures("quiet_log")
BOMB = "".join(f'<!ENTITY e{i + 1} "{f"&e{i};" * 10}">' for i in range(9))


def _zipped(content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("statement.xml", content)
    return out.getvalue()


def _with_entity(entity: str) -> bytes:
    return b'<?xml version="1.0"?><!DOCTYPE Document [' + entity.encode() + b"]>" + camt(Credit.of("1.00", "&e9;"))[38:]


GOOD = camt(Credit.of("1.00", "x"))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" ",
        b"\x00" * 100,
        b"\xff\xfe\x00\x01",
        b"hello",
        b"{}",
        b"%PDF-1.7",
        b"date;amount\n2026-01-01;5",
        GOOD[: len(GOOD) // 2],
        GOOD.replace(b"1.00", b"1.0.0"),
        GOOD.replace(b"1.00", b"NaN"),
        GOOD.replace(b"1.00", b"1e9999999"),
        GOOD.replace(b'Ccy="EUR"', b'Ccy="\xc3\xa4\xc3\xb6\xc3\xbc"'),
        GOOD.decode().encode("utf-16")[3:],
        b"<Document/>",
        b"<a>" * 20_000,
        _with_entity('<!ENTITY e0 "lol">' + BOMB),
        _with_entity('<!ENTITY e9 SYSTEM "file:///etc/passwd">'),
        _with_entity('<!ENTITY e9 SYSTEM "http://127.0.0.1:9/">'),
        _with_entity('<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;'),
        _zipped(_zipped(GOOD)),
        gzip.compress(GOOD),
        mt940(Credit.of("1.00", "x"))[:90],
        mt940(Credit.of("1.00", "x")).replace(b"CR1,00", b"CR" + b"9" * 400 + b","),
        b":20:\r\n" * 20_000,
    ],
    # What is packed begins with the time of packing and differs in each process.
    ids=lambda content: ascii(content[: 4 if content[:2] in (b"PK", b"\x1f\x8b") else 24]),
)
def test_a_file_that_is_no_statement_is_refused_and_books_nothing(desk: Desk, content: bytes) -> None:
    refused = desk.bank(content)

    assert refused["object"] is None
    (error,) = refused["userErrors"]
    assert (error["code"], error["path"]) == ("INVALID", ["content"])
    assert error["remedy"]
    assert "root:" not in str(refused)


@pytest.mark.parametrize(
    "content",
    [
        GOOD.replace(b"UTF-8", b"UTF-7"),
        GOOD.replace(b"UTF-8", b"no-such-encoding"),
        mt940(Credit.of("1.00", "x")).replace(b":60F:", b":60X:"),
    ],
)
def test_a_file_with_small_mistakes_books_what_it_says_or_nothing(desk: Desk, content: bytes) -> None:
    taken = desk.bank(content, dryRun=True)

    if taken["object"] is None:
        assert [error["code"] for error in taken["userErrors"]] == ["INVALID"]
    else:
        assert (taken["object"]["transactions"], taken["object"]["allocated"]) == (1, 0)


def test_a_statement_that_is_packed_says_the_same(desk: Desk) -> None:
    assert desk.bank(_zipped(GOOD), dryRun=True)["object"]["transactions"] == 1


@pytest.mark.parametrize("content", ["", "%%%", "YQ", "YQ==\n", "ä", "data:text/xml;base64,YQ=="], ids=ascii)
def test_a_file_that_is_not_base64_is_refused(desk: Desk, content: str) -> None:
    given = {"idempotencyKey": new_key(), "filename": "x.xml", "content": content, "dryRun": True}
    refused = desk.ask(BANK, {"input": given})

    assert [(error["code"], error["path"]) for error in refused["userErrors"]] == [("INVALID", ["content"])]
    assert refused["dryRun"]


def test_a_body_that_is_too_large_is_not_read(desk: Desk) -> None:
    content = base64.b64encode(b"x" * 1_150_000).decode()
    given = {"idempotencyKey": new_key(), "filename": "big.xml", "content": content}

    response = desk.post(BANK, {"input": given})

    assert response.status_code == 413
    assert response.json()["errors"][0]["extensions"]["code"] == "PAYLOAD_TOO_LARGE"
