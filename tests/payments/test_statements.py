"""What is read from statements, on samples of our own."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from domain.payments.statements.errors import Unreadable
from domain.payments.statements.reading import read_statements
from domain.payments.statements.values import Statement

SAMPLES = Path(__file__).parent / "samples"


def camt() -> bytes:
    return (SAMPLES / "camt053_v8.xml").read_bytes()


def mt940() -> bytes:
    return (SAMPLES / "mt940_german.sta").read_bytes()


def read_one(content: bytes) -> Statement:
    (statement,) = read_statements("statement", content)
    return statement


def camt_with(old: str, new: str) -> bytes:
    text = camt().decode()
    assert old in text
    return text.replace(old, new).encode()


def mt940_with(old: str, new: str) -> bytes:
    text = mt940().decode()
    assert old in text
    return text.replace(old, new).encode()


def test_a_camt_statement_says_whose_account_which_period_and_which_balances() -> None:
    statement = read_one(camt())

    assert (statement.kind, statement.account, statement.currency) == ("camt.053", "DE02120300000000202051", "EUR")
    assert (statement.number, statement.opening_minor, statement.closing_minor) == ("42", 100_000, 115_129)
    assert (statement.from_on, statement.to_on) == (date(2026, 3, 2), date(2026, 3, 2))
    assert statement.warnings == ("Entries not booked yet and left out: 1.",)
    assert not statement.intraday


def test_a_credit_says_who_paid_and_what_for() -> None:
    entry = read_one(camt()).entries[0]

    assert (entry.booked_on, entry.amount_minor, entry.currency) == (date(2026, 3, 2), 1990, "EUR")
    assert (entry.payer_name, entry.payer_iban) == ("Jana Öztürk", "DE89370400440532013000")
    assert (entry.remittance, entry.end_to_end_id) == ("Rechnung 2026-0815", None)


def test_two_equal_payments_on_one_day_stay_two() -> None:
    statement = read_one(camt())
    first, second = statement.entries[:2]

    assert (first.occurrence, second.occurrence) == (1, 2)
    assert first.fingerprint(statement.account) != second.fingerprint(statement.account)


def test_reading_a_file_again_gives_the_same_fingerprints() -> None:
    once, again = read_one(camt()), read_one(camt())

    prints = [entry.fingerprint(once.account) for entry in once.entries]
    assert prints == [entry.fingerprint(again.account) for entry in again.entries]
    assert len(set(prints)) == len(prints) == 5


def test_a_bank_reference_identifies_a_payment_whose_text_differs_between_files() -> None:
    entry = read_one(camt()).entries[2]

    assert entry.fingerprint("A") == replace(entry, remittance="shortened").fingerprint("A")
    assert entry.fingerprint("A") != entry.fingerprint("B")
    assert entry.fingerprint("A") != replace(entry, amount_minor=1).fingerprint("A")


def test_a_batch_becomes_one_entry_per_payment() -> None:
    first, second = read_one(camt()).entries[2:4]

    assert (first.amount_minor, first.end_to_end_id, first.bank_reference) == (10_000, "SHOP-1", "BATCH-7-1")
    assert (second.amount_minor, second.end_to_end_id, second.bank_reference) == (5049, "SHOP-2", "BATCH-7-2")
    assert first.structured_reference == second.structured_reference == "RF18539007547034"


def test_a_batch_that_does_not_add_up_stays_whole_with_a_warning() -> None:
    statement = read_one(camt_with('<Amt Ccy="EUR">50.49</Amt>', '<Amt Ccy="EUR">50.48</Amt>'))

    whole = statement.entries[2]
    assert (whole.amount_minor, whole.bank_reference, whole.payer_name) == (15_049, "BATCH-7", None)
    assert "Entry 3 of statement 42: its 2 payments do not add up" in statement.warnings[0]


def test_a_returned_direct_debit_names_the_reason_and_the_customer_not_us() -> None:
    entry = read_one(camt()).entries[4]

    assert (entry.amount_minor, entry.reversal, entry.return_reason) == (-3900, True, "AC04")
    assert (entry.payer_name, entry.payer_iban) == ("Otto Zahlungsunlustig", "DE75512108001245126199")


def test_balances_that_do_not_add_up_are_a_warning() -> None:
    statement = read_one(camt_with("1151.29", "1151.30"))

    assert statement.warnings[-1] == (
        "Opening balance and entries add up to 1151.29 EUR, but the closing balance is 1151.30 EUR."
    )


@pytest.mark.parametrize(
    ("names", "kind", "intraday"),
    [
        ({}, "camt.053", False),
        ({"BkToCstmrStmt": "BkToCstmrAcctRpt", "Stmt>": "Rpt>"}, "camt.052", True),
        ({"BkToCstmrStmt": "BkToCstmrDbtCdtNtfctn", "Stmt>": "Ntfctn>"}, "camt.054", False),
    ],
)
def test_the_kind_of_camt_is_told_with_or_without_namespace(names: dict[str, str], kind: str, intraday: bool) -> None:
    text = camt().decode().replace(' xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"', "")
    for old, new in names.items():
        text = text.replace(old, new)

    statement = read_one(text.encode())

    assert (statement.kind, statement.intraday, len(statement.entries)) == (kind, intraday, 5)


@pytest.mark.parametrize(
    ("currency", "amount", "minor"),
    [("JPY", "1990", 1990), ("JPY", "1990.00", 1990), ("KWD", "1.990", 1990), ("EUR", "19.900", 1990)],
)
def test_amounts_are_read_by_the_decimals_of_their_currency(currency: str, amount: str, minor: int) -> None:
    entry = (
        f'<Ntry><Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-01-02</Dt></BookgDt>'
    )
    statement = f"<Stmt><Acct><Id><IBAN>X</IBAN></Id></Acct>{entry}</Ntry></Stmt>"
    text = f"<Document><BkToCstmrStmt>{statement}</BkToCstmrStmt></Document>"

    assert read_one(text.encode()).entries[0].amount_minor == minor


@pytest.mark.parametrize(
    "amount", ["12..34", "1<x/>2", "12,34", "-12.34", "1e3", "12.345", "", "١٢", "NaN", "9" * 40, "1_0"]
)
def test_a_garbled_amount_refuses_the_whole_file_and_names_the_entry(amount: str) -> None:
    with pytest.raises(Unreadable, match="Entry 3 of statement 42") as refused:
        read_statements("x", camt_with("150.49", amount))

    assert refused.value.path == ("content",)
    assert refused.value.remedy


@pytest.mark.parametrize(
    "day", ["2026-02-30", "0001-01-01", "9999-12-31", "2026-13-01", "yesterday", "2026-3-2", "20260302"]
)
def test_an_entry_without_a_possible_day_refuses_the_file(day: str) -> None:
    with pytest.raises(Unreadable, match="Entry 1 of statement 42"):
        read_statements("x", camt_with("<BookgDt><Dt>2026-03-02</Dt></BookgDt>", f"<BookgDt><Dt>{day}</Dt></BookgDt>"))


def test_an_entry_without_day_takes_the_day_of_the_statement() -> None:
    bare = camt_with("<BookgDt><Dt>2026-03-02</Dt></BookgDt><ValDt><Dt>2026-03-02</Dt></ValDt>", "")

    assert read_one(bare).entries[0].booked_on == date(2026, 3, 2)


def test_latin_1_is_read_with_and_without_being_declared() -> None:
    declared = camt_with('encoding="UTF-8"', 'encoding="ISO-8859-1"').decode().encode("latin-1")
    undeclared = camt().decode().encode("latin-1")

    assert [read_one(content).entries[0].payer_name for content in (declared, undeclared)] == ["Jana Öztürk"] * 2


def test_a_broken_byte_does_not_spoil_the_utf_8_around_it() -> None:
    content = camt().replace(b"Rechnung 2026", b"R\xe4chnung 2026", 1)

    entry = read_one(content).entries[0]

    assert (entry.payer_name, entry.remittance) == ("Jana Öztürk", "Rächnung 2026-0815")


def test_utf_16_is_read_by_its_byte_order_mark() -> None:
    assert read_one(mt940().decode().split("-}")[0].encode("utf-16")).closing_minor == 50_050


def test_a_swift_file_holds_several_statements() -> None:
    first, second = read_statements("x.sta", mt940())

    assert [(page.kind, page.account, page.number) for page in (first, second)] == [
        ("MT940", "12030000/0000202051", "00017/001"),
        ("MT940", "12030000/0000202051", "00017/002"),
    ]
    assert (first.opening_minor, first.closing_minor, second.closing_minor) == (50_000, 50_050, -73_350)
    assert first.warnings == second.warnings == ()


def test_german_parts_are_put_together_across_lines_and_the_year_turns() -> None:
    entry = read_statements("x.sta", mt940())[0].entries[0]

    assert (entry.booked_on, entry.valued_on, entry.amount_minor) == (date(2025, 12, 31), date(2026, 1, 2), 11_900)
    assert (entry.remittance, entry.end_to_end_id) == ("Rechnung 04711 vom 20.12.2025", "SHOP-4711")
    assert (entry.payer_name, entry.payer_iban) == ("Handelsgesellschaft Nordstern mbH", "DE89370400440532013000")
    assert entry.bank_reference == "7788990011"


def test_reversals_turn_the_sign() -> None:
    entries = read_statements("x.sta", mt940())[0].entries

    assert [(entry.amount_minor, entry.reversal) for entry in entries[1:]] == [(-11_900, True), (50, True)]
    assert entries[1].return_reason == "901"


def test_dutch_parts_are_read_and_a_wrapped_time_of_day_is_no_field() -> None:
    entry = read_statements("x.sta", mt940())[1].entries[1]

    assert (entry.amount_minor, entry.end_to_end_id) == (-123_450, "NL-77")
    assert (entry.payer_name, entry.payer_iban) == ("J. de Vries", "NL91ABNA0417164300")
    assert entry.remittance == "Factuur 88 om 13:20:44"


def test_equal_entries_on_two_pages_of_one_statement_are_two_payments() -> None:
    first, second = read_statements("x.sta", mt940())

    assert (first.entries[2].likeness, first.entries[2].occurrence) == (second.entries[0].likeness, 1)
    assert second.entries[0].occurrence == 2


def test_a_statement_that_is_in_the_file_twice_books_nothing_twice() -> None:
    pages = read_statements("x.sta", mt940() + mt940())

    prints = [entry.fingerprint(page.account) for page in pages for entry in page.entries]
    assert (len(prints), len(set(prints))) == (10, 5)


@pytest.mark.parametrize("line_break", ["\r\n", "\r", "@@"])
def test_every_kind_of_line_break_gives_the_same_statements(line_break: str) -> None:
    assert read_statements("x", mt940().decode().replace("\n", line_break).encode()) == read_statements("x", mt940())


def test_the_thirtieth_of_february_is_valued_on_the_last_day() -> None:
    statement = read_one(
        b":20:X\n:25:A\n:60F:C160229EUR1200,00\n:61:1602300301DR6,00N024NONREF\n:62F:C160301EUR1194,00\n"
    )

    assert (statement.entries[0].valued_on, statement.entries[0].booked_on) == (date(2016, 2, 29), date(2016, 3, 1))
    assert "30 February" in statement.warnings[0]


def test_an_intraday_swift_report_is_told_apart_and_only_expected_entries_are_left_out() -> None:
    statement = read_one(b":20:X\n:25:A\n:34F:EUR0,\n:61:260102EC1,NTRFNONREF\n:61:260102C2,NTRFNONREF\n:90C:1EUR2,\n")

    assert (statement.kind, statement.intraday, statement.currency) == ("MT942", True, "EUR")
    assert [entry.amount_minor for entry in statement.entries] == [200]
    assert statement.warnings == ("Entries only expected by the bank and left out: 1.",)


def test_a_currency_behind_the_account_is_no_part_of_it() -> None:
    statement = read_one(b":20:X\n:25:NL77INGB0574908765EUR\n:60F:C260101EUR1,\n")

    assert (statement.account, statement.currency, statement.entries) == ("NL77INGB0574908765", "EUR", ())


@pytest.mark.parametrize(
    "line",
    [
        "2601020102CR12..34NTRFNONREF",
        "2601020102CR1,2,3NTRFNONREF",
        "2601020102CR1.234,56NTRFNONREF",
        "2601020102CR1,234NTRFNONREF",
        "2601020102CR,NTRFNONREF",
        "2601020102CR11900NTRFNONREF",
        "2613020102CR1,00NTRFNONREF",
        "2602310102XX1,00NTRFNONREF",
        "9912311231CR1,00NTRFNONREF",
        "CR1,00",
        "",
    ],
)
def test_a_line_that_cannot_be_read_for_sure_refuses_the_file_and_names_the_entry(line: str) -> None:
    with pytest.raises(Unreadable, match="Entry 1 of statement 00017/001"):
        read_statements("x", mt940_with("2601021231CR119,00NTRFNONREF//7788990011", line))


def test_an_account_in_the_middle_of_entries_refuses_the_file() -> None:
    with pytest.raises(Unreadable, match="After entry 1 another account begins"):
        read_statements("x", mt940_with(":61:2601020102RC", ":25:OTHER\n:61:2601020102RC"))
