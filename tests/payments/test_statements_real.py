"""Statements of real banks and the samples of other projects, where a folder with them is at hand."""

import json
import os
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from domain.foundation.money import exponent
from domain.payments.statements.errors import Unreadable
from domain.payments.statements.reading import read_statements
from domain.payments.statements.values import Statement

REPOSITORY = Path(__file__).parents[2]
DATA = Path(os.environ.get("TEST_DATA") or REPOSITORY.parent / "shared" / "data") / "bank-statements"
KINDS_OF_FILE = {".xml", ".zip", ".sta", ".txt", ".940", ".mta"}
FILES = sorted(
    path
    for folder in ("camt", "mt940")
    for path in (DATA / folder).rglob("*")
    if path.suffix.lower() in KINDS_OF_FILE and path.is_file()
)
# That reader calls RC a reverse debit; the balances of the file say that money went out.
SIGNS = {"Credit": 1, "Debit": -1, "ReverseDebit": -1, "credit": 1, "debit": -1}
# Its expectation lists the entries of one of its two statements only.
HALF_EXPECTED = "camt053.v2.multi.statement"
TRAILING_COMMA = re.compile(r",(\s*[}\]])")

pytestmark = pytest.mark.skipif(not FILES, reason="the folder with real bank statements is not here")


def read(path: Path) -> tuple[Statement, ...]:
    return read_statements(path.name, path.read_bytes())


def read_or_nothing(path: Path) -> tuple[Statement, ...]:
    try:
        return read(path)
    except Unreadable:
        return ()


def with_expectation(folder: str, pattern: str) -> Iterator[tuple[Any, tuple[Statement, ...]]]:
    """Each file that is read, with what the project it comes from makes of it."""
    for path in sorted((DATA / folder).rglob(pattern)):
        if path.stem == HALF_EXPECTED:
            continue
        statements = [file for file in FILES if file.parent == path.parent and file.stem == path.stem]
        if statements and (pages := read_or_nothing(statements[0])):
            yield json.loads(TRAILING_COMMA.sub(r"\1", path.read_text(encoding="utf-8"))), pages


def amounts(pages: tuple[Statement, ...]) -> list[int]:
    return [entry.amount_minor for page in pages for entry in page.entries]


def minor(amount: str | float, currency: str) -> int:
    return int(Decimal(str(amount)).scaleb(exponent(currency)))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(DATA)))
def test_every_file_is_read_or_refused_with_a_sentence(path: Path) -> None:
    for statement in read_or_nothing(path):
        assert statement.account
        assert len(statement.currency) == 3
        prints = [entry.fingerprint(statement.account) for entry in statement.entries]
        assert len(set(prints)) == len(prints)


def test_most_files_are_read() -> None:
    refused = [path.name for path in FILES if not read_or_nothing(path)]

    assert len(refused) <= 40


def test_camt_entries_agree_with_another_reader() -> None:
    compared = 0
    for expected, pages in with_expectation("camt/genkgo", "*.json"):
        entries = [entry for entry in expected["getEntries"] if entry["getStatus"] in {"BOOK", None, ""}]
        assert sum(amounts(pages)) == sum(int(entry["getAmount"]["getAmount"]) for entry in entries)
        assert len(amounts(pages)) == len(entries)
        compared += 1

    assert compared >= 20


def test_swift_lines_agree_with_a_second_reader() -> None:
    compared = 0
    for expected, pages in with_expectation("mt940", "mt940rs*.json"):
        lines = [
            SIGNS[line["ext_debit_credit_indicator"]] * minor(line["amount"], page.currency)
            for message, page in zip(expected, pages, strict=True)
            for line in message["statement_lines"]
        ]
        assert amounts(pages) == lines
        compared += 1

    assert compared >= 6


def test_swift_lines_agree_with_a_third_reader() -> None:
    compared = 0
    for expected, pages in with_expectation("mt940", "myflow*.json"):
        lines = [field for message in expected for field in message if "swift_code" in field]
        assert amounts(pages) == [
            SIGNS[line["funds_code"]] * minor(line["amount"], pages[0].currency) for line in lines
        ]
        days = [(str(entry.booked_on), str(entry.valued_on)) for page in pages for entry in page.entries]
        assert days == [((line["entry_date"] or line["value_date"])[:10], line["value_date"][:10]) for line in lines]
        compared += len(lines) > 0

    assert compared >= 5


def test_swift_lines_agree_with_a_fourth_reader() -> None:
    compared = 0
    for expected, pages in with_expectation("mt940", "mt940js*.json"):
        for message, page in zip(expected, pages, strict=True):
            signed = [(1 if line["isCredit"] else -1, line["amount"]) for line in message["transactions"]]
            assert amounts((page,)) == [sign * minor(amount, page.currency) for sign, amount in signed]
            assert abs(page.closing_minor or 0) == minor(message["closingBalance"]["value"], page.currency)
            compared += 1

    assert compared >= 3


def test_the_daily_statements_of_an_account_follow_on_each_other_without_a_gap() -> None:
    pages = [page for path in FILES if path.parent.name == "daily-053-LT62" for page in read(path)]
    closing: dict[str, int | None] = {}

    for page in pages:
        assert page.warnings == ()
        assert closing.get(page.account, page.opening_minor) == page.opening_minor
        closing[page.account] = page.closing_minor

    assert (len(pages), len(amounts(tuple(pages))), len(closing)) == (277, 1285, 2)


def test_no_two_entries_of_the_daily_statements_are_taken_for_the_same_payment() -> None:
    pages = [page for path in FILES if path.parent.name == "daily-053-LT62" for page in read(path)]
    prints = [entry.fingerprint(page.account) for page in pages for entry in page.entries]

    assert len(set(prints)) == len(prints)
