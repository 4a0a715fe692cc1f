"""All sample files of banks at hand: each is read, or refused for the reason that stands here."""

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Any

import pytest

from domain.payments.statements.reading import read_statements
from domain.payments.statements.values import Statement

from .statement_table import DATA, Line, files, lines
from .test_statements_real import HALF_EXPECTED, SIGNS, TRAILING_COMMA, minor

pytestmark = pytest.mark.skipif(not files(), reason="the folder with real bank statements is not here")

# Pieces of statements, wrong files and contradictions: what the sentence says is why nothing of them may be booked.
REFUSED = {
    "is not an amount": (
        "bankstatementparser/camt053_garbled_amount.xml",
        "bankstatementparser/csv_garbled_amount.csv",
    ),
    "there is no CAMT statement in it": ("bankstatementparser/invalid.xml", "genkgo/camt053.v2.wrong.xml"),
    "is empty": ("german-generic/mt940rs-mt942_1.sta",),
    "is no bank statement in a format read here": (
        "edge-cases/wolph-empty_non_swift.sta",
        "edge-cases/wolph-invalid_statement.sta",
        # A summary per account, without entries.
        "bankstatementparser/camt_file.csv",
    ),
    "says neither account nor currency": ("oca/test_qif.qif",),
    # A minus in the column says one way, the column itself the other.
    "a minus besides the column": ("oca/debit_credit.csv",),
    "says otherwise than its column": ("oca/debit_credit_amount.csv",),
    # There is a blank inside the closing balance, so its digits are not sure.
    "Balance (:62:)": ("german-generic/cmxl-mt940-headers.txt",),
    "another account begins": (
        "field-level/myflow-sepa_snippet_broken.sta",
        "sepa-german-charity/mt940rs-sepa_snippet_broken.sta",
        "sepa-german-charity/wolph-sepa_snippet_broken.sta",
    ),
    "neither a balance (:60:) nor a currency": (
        "field-level/myflow-account_identification_option_A_with_IBAN.sta",
        "field-level/myflow-account_identification_option_B.sta",
        "field-level/myflow-account_identification_option_B_with_BIC.sta",
        "field-level/myflow-line_breaks_with_at-at.sta",
        "field-level/myflow-missing_closing_record_62F.sta",
    ),
    "There is no account": (
        "edge-cases/mt940rs-unexpected_tag.sta",
        "field-level/myflow-amount_formats.sta",
        "field-level/myflow-duplicate_spaces.sta",
        "field-level/myflow-empty_86.sta",
        "field-level/myflow-empty_entry_date.sta",
        "field-level/myflow-empty_line.sta",
        "field-level/myflow-existing_booking_date.sta",
        "field-level/myflow-field_28.sta",
        "field-level/myflow-last_statement.sta",
        "field-level/myflow-line_breaks_with_rn.sta",
        "field-level/myflow-missing_booking_date.sta",
        "field-level/myflow-missing_crlf_at_end.sta",
        "field-level/myflow-non_ref.sta",
        "field-level/myflow-opening_balance.sta",
        "field-level/myflow-opening_balance_with_new_line.sta",
        "field-level/myflow-short_amount.sta",
        "field-level/myflow-short_name_of_account_owner.sta",
        "field-level/myflow-statement_number.sta",
        "field-level/myflow-statement_number_sequence_number.sta",
        "field-level/myflow-unstructured_account_owner.sta",
        "german-generic/cmxl-statement-details-mt940.txt",
        "german-generic/cmxl-statement-details-mt942.txt",
        "german-generic/cmxl-statement-mt940.txt",
        "oca/test_ofx_wrong.ofx",
        "sparkasse/wolph-sparkassen.sta",
    ),
}
# Reports of payment providers are no bank statements; there is no reader for them.
NOT_READ_YET = (
    "adyen/settlement_detail_report_batch_238.csv",
    "paypal/activity_en.csv",
    "paypal/empty_activity.csv",
    "paypal/statement_en.csv",
    "paypal/statement_es.csv",
)
KINDS = {"camt.052", "camt.053", "camt.054", "MT940", "MT942", "OFX", "CSV"}
BALANCE = {"C": 1, "D": -1, "Credit": 1, "Debit": -1}
HEAD = b":20:PIECE\n:25:12345678/1\n:60F:C150101EUR0,00\n"
HAS_HEAD = re.compile(rb"(^|@@):(20|25|60[FM]):", re.MULTILINE)
# What CSV and OFX samples come to, read by eye; currencies in minor units.
SUMS = {
    "csv-ofx/bankstatementparser/csv_european_decimals.csv": {"EUR": 226094},
    "csv-ofx/bankstatementparser/csv_french_headers.csv": {"EUR": 226094},
    "csv-ofx/bankstatementparser/csv_spanish_headers.csv": {"EUR": 226094},
    "csv-ofx/bankstatementparser/sample.ofx": {"EUR": 117025},
    "csv-ofx/bankstatementparser/sample.qfx": {"USD": -1500},
    "csv-ofx/bankstatementparser/sample_split_amounts.csv": {"EUR": 105025},
    "csv-ofx/bankstatementparser/sample_statement.csv": {"EUR": 130000},
    "csv-ofx/oca/balance.csv": {"USD": 150000},
    "csv-ofx/oca/empty_statement_en.csv": {},
    "csv-ofx/oca/meta_data_separated_credit_debit.csv": {"EUR": 106932},
    "csv-ofx/oca/multi_currency.csv": {"EUR": 152500, "USD": -3350},
    "csv-ofx/oca/original_currency.csv": {"EUR": 152500},
    "csv-ofx/oca/sample_statement_credit_card_inverse_sign_en.csv": {"EUR": 152500, "USD": -3350},
    "csv-ofx/oca/sample_statement_en.csv": {"EUR": 152500, "USD": -3350},
    "csv-ofx/oca/test_ofx.ofx": {"USD": -36000},
    "csv-ofx/oca/test_ofx_iban.ofx": {"USD": -36000},
}

ENTRIES = {
    "camt/bankstatementparser": 9,
    "camt/daily-053-LT62": 1285,
    "camt/genkgo": 22,
    "camt/oca": 13,
    "csv-ofx/bankstatementparser": 18,
    "csv-ofx/oca": 21,
    "mt940/abn-amro": 55,
    "mt940/commerzbank": 1,
    "mt940/deutsche-bank": 19,
    "mt940/edge-cases": 21,
    "mt940/field-level": 37,
    "mt940/german-generic": 40,
    "mt940/ing-nl": 81,
    "mt940/sepa-german-charity": 224,
    "mt940/sparkasse": 9,
    "mt940/volksbank-raiffeisen": 12,
}


@cache
def table() -> dict[str, Line]:
    return {line.path: line for line in lines()}


def short(path: str) -> str:
    return "/".join(path.rsplit("/", 2)[-2:])


def expectations(pattern: str) -> Iterator[tuple[Any, tuple[Statement, ...]]]:
    """Each expectation beside a file that is read, with its statements."""
    for path in sorted(DATA.rglob(pattern)):
        beside = [file for file in files() if file.parent == path.parent and file.stem == path.stem]
        line = table()[beside[0].relative_to(DATA).as_posix()] if beside else None
        if line and not line.refused and path.stem != HALF_EXPECTED:
            yield json.loads(TRAILING_COMMA.sub(r"\1", path.read_text(encoding="utf-8"))), line.statements


def test_every_file_is_read_or_refused_for_the_reason_that_is_known() -> None:
    wanted = {path: sentence for sentence, paths in REFUSED.items() for path in paths}
    wanted |= dict.fromkeys(NOT_READ_YET, "is no bank statement in a format read here")
    refused = {short(line.path): line.refused for line in table().values() if line.refused}

    assert refused.keys() == wanted.keys()
    for path, sentence in wanted.items():
        assert sentence in refused[path]


def test_the_files_that_are_read_hold_as_many_entries_as_counted() -> None:
    read = [line for line in table().values() if not line.refused]
    folders = groupby(read, key=lambda line: "/".join(line.path.split("/")[:2]))

    assert {statement.kind for line in read for statement in line.statements} == KINDS
    assert {name: sum(line.entries for line in found) for name, found in folders} == ENTRIES


def test_tables_and_quicken_files_come_to_their_sums() -> None:
    read = {path: line.sums for path, line in table().items() if path.startswith("csv-ofx/") and not line.refused}

    assert read.pop("csv-ofx/bankstatementparser/sample.mt940") == {"EUR": 117025}
    assert read == SUMS


def test_a_statement_that_does_not_add_up_says_so_and_no_other_does() -> None:
    checked = 0
    for line in table().values():
        for statement in line.statements:
            moved = sum(entry.amount_minor for entry in statement.entries)
            known = statement.opening_minor is not None and statement.closing_minor is not None
            one_currency = {entry.currency for entry in statement.entries} <= {statement.currency}
            wrong = known and one_currency and (statement.opening_minor or 0) + moved != statement.closing_minor
            assert wrong == any("add up" in warning and "balance" in warning for warning in statement.warnings)
            checked += known

    assert checked >= 380


def test_swift_balances_agree_with_a_second_reader() -> None:
    compared = 0
    for expected, pages in expectations("mt940rs*.json"):
        for message, page in zip(expected, pages, strict=True):
            for said, found in (("opening_balance", page.opening_minor), ("closing_balance", page.closing_minor)):
                balance = message[said]
                sign = BALANCE[balance["debit_credit_indicator"]]
                assert found == sign * minor(balance["amount"], balance["iso_currency_code"])
                compared += 1
            assert page.account == message["account_id"].replace(" ", "")

    assert compared >= 60


def test_camt_balances_and_accounts_agree_with_another_reader() -> None:
    compared = 0
    for expected, pages in expectations("camt*.json"):
        for entry in expected["getEntries"]:
            record = entry["getRecord"]
            if not isinstance(record, dict):
                continue
            balances = {one["getType"]: one["getAmount"] for one in reversed(record.get("getBalances", ()))}
            assert pages[0].account == record["getAccount"]["getIdentification"]
            for said, found in (("opening", pages[0].opening_minor), ("closing", pages[0].closing_minor)):
                # A balance in another currency than the account's says nothing about it.
                if said in balances and balances[said]["getCurrency"]["getCode"] == pages[0].currency:
                    assert found == int(balances[said]["getAmount"])
                    compared += 1

    assert compared >= 5


def test_lines_of_pieces_agree_with_their_expectation_once_they_have_a_head() -> None:
    compared = 0
    for path in sorted((DATA / "mt940" / "field-level").glob("myflow*.sta")):
        content, beside = path.read_bytes(), path.with_suffix(".json")
        if HAS_HEAD.search(content) or not beside.exists():
            continue
        (page,) = read_statements(path.name, HEAD + content)
        expected = json.loads(TRAILING_COMMA.sub(r"\1", beside.read_text(encoding="utf-8")))
        found = [field for message in expected for field in message if "swift_code" in field]
        assert [entry.amount_minor for entry in page.entries] == [
            SIGNS[line["funds_code"]] * minor(line["amount"], "EUR") for line in found
        ]
        assert [str(entry.valued_on) for entry in page.entries] == [line["value_date"][:10] for line in found]
        compared += len(found)

    assert compared >= 5


def test_an_archive_holds_what_its_files_hold() -> None:
    archive = table()["camt/oca/test-camt053.zip"].statements

    assert [len(page.entries) for page in archive] == [3, 3]
    prints = [{entry.fingerprint(page.account) for entry in page.entries} for page in archive]
    assert prints[0].isdisjoint(prints[1])
