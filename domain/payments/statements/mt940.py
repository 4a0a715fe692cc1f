"""MT940 and MT942: SWIFT statements as German, Austrian, Swiss and Dutch banks send them."""

import logging
import re
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from mt940 import Options
from mt940.models import Transactions

from .errors import Damaged, Unreadable
from .limits import MAX_LINE
from .mt940_fields import EntryFields, Message, messages_of
from .mt940_purpose import purpose_of
from .parts import (
    account_number,
    amount_minor,
    creditor_reference,
    currency_code,
    iban,
    one_line,
    plausible,
    reference,
    sum_warnings,
)
from .values import Entry, Statement

# The library logs what it cannot read, and that is people's bank data.
logging.getLogger("mt940").setLevel(logging.CRITICAL + 1)

_OPTIONS = Options.all()
_BALANCE = re.compile(r"([DC])(\d{6})([A-Z]{3})(\d*,\d*)", re.ASCII)
_SURE_AMOUNT = re.compile(r"\d{6}(\d{4}| {4})?R?[CD][A-Z]?\d*,\d*[A-Z][A-Z0-9 ]{3}", re.ASCII | re.IGNORECASE)
_BROKEN_BEFORE_AMOUNT = re.compile(r"\d{6,10}R?[CD][A-Z]?", re.ASCII)
_BLANK_AFTER_AMOUNT = re.compile(r"^(\d{6,10}R?[CD][A-Z]?[\d,]+) +", re.ASCII)
_NUMBER = re.compile(r"[\d/]{1,20}", re.ASCII)
_EXPECTED = re.compile(r"\d{6}(\d{4})?E[DC]", re.ASCII)
_ACCOUNT_CURRENCY = re.compile(r"(.*\d)[ /]?([A-Z]{3})", re.ASCII)
_RETURNED = "NRTI"


class _Balance(NamedTuple):
    minor: int
    currency: str
    day: date | None


def read_mt940(text: str) -> list[Statement]:
    """Read the statements of one SWIFT file, with or without header blocks.

    text    lines end with \\n
    Raises  Unreadable  no whole statement in it, or an account, amount or day that cannot be read for sure
    """
    statements = [_statement(message) for message in messages_of(text)]
    if not statements:
        raise Unreadable("There is no MT940 statement in the file")
    return statements


def _statement(message: Message) -> Statement:
    found = _NUMBER.match("".join(message.fields.get("28", [])))
    number = found[0] if found else None
    name = f"statement {number or 'without number'}"
    opening, closing = _balance(message, "60", name), _balance(message, "62", name)
    account, currency = _account(message, opening or closing, name)
    warnings: list[str] = []
    entries = _entries(message, currency, name, warnings)
    return Statement(
        kind="MT942" if message.intraday and opening is None else "MT940",
        account=account,
        currency=currency,
        number=number,
        opening_minor=(opened := opening.minor if opening else None),
        closing_minor=(closed := closing.minor if closing else None),
        from_on=opening.day if opening else None,
        to_on=closing.day if closing else None,
        entries=tuple(entries),
        warnings=(*warnings, *sum_warnings(opened, closed, entries, currency)),
    )


def _account(message: Message, balance: _Balance | None, name: str) -> tuple[str, str]:
    """Account and currency; some banks write the currency behind the account number."""
    account, named = message.first_line("25") or "", balance.currency if balance else None
    behind = _ACCOUNT_CURRENCY.fullmatch(account)
    if behind and named in {None, behind[2]}:
        account, named = behind[1], behind[2]
    account = account_number(account, name)
    currency = named or (message.first_line("34") or "")[:3]
    if not currency:
        raise Damaged(f"There is neither a balance (:60:) nor a currency in {name}")
    return account, currency_code(currency, f"Currency of {name}")


def _balance(message: Message, tag: str, name: str) -> _Balance | None:
    line = message.first_line(tag)
    if line is None:
        return None
    where = f"Balance (:{tag}:) of {name}"
    found = _BALANCE.fullmatch(line)
    if not found or found[4] == ",":
        raise Damaged(f"{where}: {line[:40]!r} cannot be read")
    minor = amount_minor(found[4].replace(",", "."), found[3], where)
    return _Balance(-minor if found[1] == "D" else minor, found[3], _balance_day(found[2]))


def _balance_day(digits: str) -> date | None:
    """The day of a balance; it is only shown, so one that does not exist is no reason to refuse."""
    try:
        return date(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:]))
    except ValueError:
        return None


def _entries(message: Message, currency: str, name: str, warnings: list[str]) -> list[Entry]:
    booked = [fields for fields in message.entries if not _EXPECTED.match(fields.line[0])]
    if len(booked) < len(message.entries):
        warnings.append(f"Entries only expected by the bank and left out: {len(message.entries) - len(booked)}.")
    return [
        _entry(fields, currency, f"Entry {position} of {name}", warnings)
        for position, fields in enumerate(booked, start=1)
    ]


def _entry(fields: EntryFields, currency: str, where: str, warnings: list[str]) -> Entry:
    first, rest = _line_and_details(fields.line)
    line = _understood(first, where)
    valued_on = _day(line["date"], where)
    if valued_on.day != int(first[4:6]):
        warnings.append(f"{where}: its value day {first[4:6]} February does not exist, {valued_on} was taken.")
    purpose = purpose_of(fields.text)
    remittance = purpose.remittance or _words(line.get("customer_reference"), rest)
    return Entry(
        booked_on=_day(line.get("entry_date") or valued_on, where),
        valued_on=valued_on,
        amount_minor=_minor(line["amount"].amount, currency, where),
        currency=currency,
        remittance=remittance,
        structured_reference=purpose.structured_reference or creditor_reference(remittance),
        end_to_end_id=purpose.end_to_end_id,
        bank_reference=reference(first.partition("//")[2]),
        payer_name=purpose.name,
        payer_iban=purpose.iban or iban(rest),
        reversal=str(line["status"]).upper().startswith("R"),
        return_reason=purpose.return_reason or ("RETURNED" if line["id"] == _RETURNED else None),
    )


def _line_and_details(lines: list[str]) -> tuple[str, str]:
    """The `:61:` itself and the details below it; some banks break it before the amount or put a blank behind."""
    first, rest = lines[0].strip()[:MAX_LINE], "".join(lines[1:]).strip()[:MAX_LINE]
    if _BROKEN_BEFORE_AMOUNT.fullmatch(first):
        first, rest = first + rest, ""
    return _BLANK_AFTER_AMOUNT.sub(r"\1", first), rest


def _words(customer_reference: str | None, details: str) -> str:
    """The text of an entry without `:86:`; details in slashes are codes, not words of the payer."""
    return one_line(f"{reference(customer_reference) or ''} {'' if details.startswith('/') else details}")


def _understood(line: str, where: str) -> dict[str, Any]:
    """What the library makes of one `:61:`."""
    transactions = Transactions(options=_OPTIONS)
    try:
        # The library would take 12 for the amount of 12..34 and the rest for a reference.
        if not _SURE_AMOUNT.match(line):
            raise ValueError(line)
        transactions.parse(f":61:{line}")
        return transactions[0].data
    except (RuntimeError, ValueError, ArithmeticError, LookupError):
        raise Damaged(f"{where}: {line[:40]!r} cannot be read") from None


def _minor(amount: Decimal, currency: str, where: str) -> int:
    minor = amount_minor(f"{abs(amount):f}", currency, where)
    return -minor if amount < 0 else minor


def _day(day: date, where: str) -> date:
    return plausible(date(day.year, day.month, day.day), where)
