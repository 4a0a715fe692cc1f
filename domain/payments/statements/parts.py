"""The small parts every format has: amounts, days, texts, references, balances that must add up."""

import re
from collections.abc import Iterable
from datetime import date

from stdnum.iso11649 import is_valid as is_creditor_reference

from domain.foundation.errors import Invalid
from domain.foundation.money import Money, minor_units

from .errors import Damaged
from .limits import EARLIEST_YEAR, LATEST_YEAR, MAX_ACCOUNT, MAX_REFERENCE, MAX_TEXT
from .values import Entry

_AMOUNT = re.compile(r"(\d{1,18}(\.\d{0,10})?|\.\d{1,10})", re.ASCII)
_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", re.ASCII)
_BLANKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_NOTHING = frozenset({"", "NONREF", "NOTPROVIDED", "NOREF", "NOT PROVIDED"})


def amount_minor(text: str, currency: str, where: str) -> int:
    """Read an unsigned decimal with a point as minor units.

    where   names the entry or balance for the refusal
    Raises  Damaged  no plain decimal, more decimals than the currency has, or too large
    """
    if not _AMOUNT.fullmatch(text):
        raise Damaged(f"{where}: {text[:40]!r} is not an amount")
    try:
        return minor_units(text, currency)
    except Invalid as refused:
        raise Damaged(f"{where}: {refused.message}") from None


def account_number(text: str | None, statement: str) -> str:
    """An account without blanks; never cut, or two accounts could become one."""
    account = _BLANKS.sub("", text).upper() if text else ""
    if not account:
        raise Damaged(f"There is no account in {statement}")
    if len(account) > MAX_ACCOUNT:
        raise Damaged(f"The account in {statement} has more than {MAX_ACCOUNT} characters")
    return account


def currency_code(text: str, where: str) -> str:
    if not _CURRENCY.fullmatch(text):
        raise Damaged(f"{where}: {text[:40]!r} is not a currency")
    return text


def plausible(day: date, where: str) -> date:
    if not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        raise Damaged(f"{where}: {day.isoformat()} cannot be a booking day")
    return day


def one_line(text: str | None, limit: int = MAX_TEXT) -> str:
    """Text without control characters, runs of blanks as one; what is beyond the limit is cut."""
    return _BLANKS.sub(" ", text).strip()[:limit].rstrip() if text else ""


def reference(text: str | None) -> str | None:
    """A reference, or nothing where the bank says that there is none."""
    line = one_line(text, MAX_REFERENCE)
    return None if line.upper() in _NOTHING else line


def without_blanks(text: str | None) -> str:
    return _BLANKS.sub("", text).upper()[:MAX_REFERENCE] if text else ""


def iban(text: str | None) -> str | None:
    """The text as an IBAN, when it looks like one; its check digits are not checked."""
    candidate = without_blanks(text)
    return candidate if _IBAN.fullmatch(candidate) else None


def creditor_reference(remittance: str) -> str | None:
    """The RF reference, when the text is nothing but one with right check digits (ISO 11649)."""
    candidate = without_blanks(remittance)
    return candidate if candidate.startswith("RF") and is_creditor_reference(candidate) else None


def sum_warnings(opening: int | None, closing: int | None, entries: Iterable[Entry], currency: str) -> list[str]:
    """What people should know when opening balance and entries do not give the closing balance."""
    foreign = sorted({entry.currency for entry in entries} - {currency})
    if foreign:
        return [f"The account is kept in {currency}, but there are entries in {', '.join(foreign)}."]
    if opening is None or closing is None:
        return []
    moved = sum(entry.amount_minor for entry in entries)
    if opening + moved == closing:
        return []
    said, found = Money(closing, currency), Money(opening + moved, currency)
    return [f"Opening balance and entries add up to {found}, but the closing balance is {said}."]
