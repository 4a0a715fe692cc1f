"""OFX and QFX: statements as Quicken and many banks offer them, both the old SGML and the newer XML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from html import unescape

from .errors import Damaged, TooLarge, Unreadable
from .limits import MAX_ELEMENTS, MAX_ENTRIES, MAX_STATEMENTS
from .parts import account_number, amount_minor, creditor_reference, currency_code, iban, one_line, plausible, reference
from .values import Entry, Statement

_BEGINS = re.compile(r"OFXHEADER|(<\?xml[^>]{0,200}>\s*)?(<\?OFX|<OFX>)", re.IGNORECASE)
_ROOT = re.compile(r"<OFX>", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_TAG = re.compile(r"<(/?)([A-Za-z0-9._-]{1,40})>([^<]*)", re.ASCII)
_STATEMENTS = frozenset({"STMTRS", "CCSTMTRS"})
_ACCOUNTS = frozenset({"BANKACCTFROM", "CCACCTFROM"})
# Only these hold elements that mean something here; all others are told apart by having text.
_GROUPS = _STATEMENTS | _ACCOUNTS | {"OFX", "STMTTRN", "LEDGERBAL", "AVAILBAL", "BAL", "BANKTRANLIST"}
_GROUPS |= {"BANKACCTTO", "CCACCTTO", "PAYEE", "CURRENCY", "ORIGCURRENCY"}
_AMOUNT = re.compile(r"([+-]?)(\d*[.,]?\d*)", re.ASCII)
_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})(?!\d(?!\d))", re.ASCII)


@dataclass(slots=True)
class _Page:
    """One statement as it is found: its own elements by group, and those of its entries."""

    said: dict[str, str] = field(default_factory=dict)
    entries: list[dict[str, str]] = field(default_factory=list)


def is_ofx(text: str) -> bool:
    return bool(_BEGINS.match(text))


def read_ofx(text: str) -> list[Statement]:
    """Read the bank and credit card statements of one file.

    Raises  Unreadable  no whole statement in it, or an account, amount or day that cannot be read for sure
    """
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise Damaged("The file brings its own document type, which a bank statement never does")
    if text.count("<") > 2 * MAX_ELEMENTS:
        raise TooLarge("elements", MAX_ELEMENTS)
    statements = [_statement(page) for page in _pages(_COMMENT.sub("", text))]
    if not statements:
        raise Unreadable("The file is OFX, but there is no bank statement in it")
    return statements


def _pages(text: str) -> list[_Page]:
    pages: list[_Page] = []
    for way, name, value in _elements(text):
        if _STATEMENTS.isdisjoint(way):
            continue
        if way[-1] in _STATEMENTS and not name:
            pages.append(_Page())
        elif way[-1] == "STMTTRN" and not name:
            pages[-1].entries.append({})
        elif name and "STMTTRN" in way:
            inside = way[way.index("STMTTRN") + 1 :]
            pages[-1].entries[-1].setdefault("/".join((*inside, name)), value)
        elif name:
            pages[-1].said.setdefault(f"{way[-1]}/{name}", value)
    if len(pages) > MAX_STATEMENTS:
        raise TooLarge("statements", MAX_STATEMENTS)
    if sum(len(page.entries) for page in pages) > MAX_ENTRIES:
        raise TooLarge("entries", MAX_ENTRIES)
    return pages


def _elements(text: str) -> Iterator[tuple[list[str], str, str]]:
    """Each element with the groups it is in; a group itself comes first, without a name.

    Raises  Damaged  a group ends that did not begin, or one does not end, or text stands where none can
    """
    way: list[str] = []
    for closing, written, value in _tags(text):
        name = written.upper()
        if name not in _GROUPS:
            if not closing and way and value:
                yield way, name, unescape(value)
        elif value:
            raise Damaged(f"The OFX is broken: {value[:40]!r} stands in or behind <{name}>")
        elif not closing:
            if name in way or (name in _STATEMENTS and not _STATEMENTS.isdisjoint(way)):
                raise Damaged(f"The OFX is broken: a second <{name}> begins before the first one ends")
            way.append(name)
            yield way, "", ""
        elif not way or way.pop() != name:
            raise Damaged(f"The OFX is broken: </{name}> ends what did not begin")
    if way:
        raise Damaged(f"The OFX is broken: <{way[-1]}> does not end")


def _tags(text: str) -> Iterator[tuple[bool, str, str]]:
    """Tags one behind the other with the text up to the next; the head of the file is skipped."""
    root = _ROOT.search(text)
    position = root.start() if root else len(text)
    while position < len(text):
        found = _TAG.match(text, position)
        # A loose < could have cut an amount in two, and so could text behind an end.
        if not found or (found[1] and found[3].strip()):
            raise Damaged(f"The OFX is broken at {one_line(text[position : position + 40])!r}")
        yield bool(found[1]), found[2], found[3].strip()
        position = found.end()


def _statement(page: _Page) -> Statement:
    name = "the statement"
    account = account_number(_of(page, *(f"{group}/ACCTID" for group in sorted(_ACCOUNTS))), name)
    name = f"statement of {account}"
    currency = currency_code(_of(page, *(f"{group}/CURDEF" for group in sorted(_STATEMENTS))) or "", name)
    balance = _of(page, "LEDGERBAL/BALAMT")
    return Statement(
        kind="OFX",
        account=account,
        currency=currency,
        number=None,
        opening_minor=None,
        closing_minor=_minor(balance, currency, f"Balance of {name}") if balance else None,
        from_on=_day(_of(page, "BANKTRANLIST/DTSTART"), f"Beginning of {name}"),
        to_on=_day(_of(page, "BANKTRANLIST/DTEND"), f"End of {name}"),
        entries=tuple(
            _entry(said, currency, f"Entry {position} of {name}") for position, said in enumerate(page.entries, start=1)
        ),
    )


def _of(page: _Page, *ways: str) -> str | None:
    return next((page.said[way] for way in ways if way in page.said), None)


def _entry(said: dict[str, str], currency: str, where: str) -> Entry:
    booked_on = _day(said.get("DTPOSTED"), where)
    if booked_on is None:
        raise Damaged(f"{where} has no booking day")
    currency = currency_code(said.get("CURRENCY/CURSYM", currency), where)
    remittance = one_line(said.get("MEMO")) or one_line(said.get("CHECKNUM"))
    valued_on = _day(said.get("DTAVAIL"), where)
    return Entry(
        booked_on=plausible(booked_on, where),
        valued_on=plausible(valued_on, where) if valued_on else None,
        amount_minor=_minor(said.get("TRNAMT", ""), currency, where),
        currency=currency,
        remittance=remittance,
        structured_reference=creditor_reference(remittance),
        bank_reference=reference(said.get("FITID")),
        payer_name=reference(said.get("NAME") or said.get("PAYEE/NAME")),
        payer_iban=iban(said.get("BANKACCTTO/ACCTID")),
    )


def _minor(text: str, currency: str, where: str) -> int:
    """A signed amount; the format allows a comma as well as a point, and no thousands."""
    found = _AMOUNT.fullmatch(text)
    if not found:
        raise Damaged(f"{where}: {text[:40]!r} is not an amount")
    minor = amount_minor(found[2].replace(",", "."), currency, where)
    return -minor if found[1] == "-" else minor


def _day(text: str | None, where: str) -> date | None:
    if text is None:
        return None
    found = _DAY.match(text)
    try:
        if not found:
            raise ValueError(text)
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        raise Damaged(f"{where}: {text[:40]!r} is not a day") from None
