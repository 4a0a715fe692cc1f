"""CAMT.052, CAMT.053 and CAMT.054 in every version: ISO 20022 statements in XML."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO

from lxml import etree

from .camt_entries import booked_entries
from .camt_nodes import local_name, node_day, node_text, plain_text
from .errors import Damaged, TooLarge, Unreadable
from .limits import MAX_ELEMENTS, MAX_ENTRIES
from .parts import account_number, amount_minor, currency_code, one_line, reference, sum_warnings, without_blanks
from .values import Entry, Statement

_KINDS = {"Rpt": "camt.052", "Stmt": "camt.053", "Ntfctn": "camt.054"}
_OPENING = ("OPBD", "PRCD")
_CLOSING = ("CLBD",)
_NO_CURRENCY = "XXX"


def read_camt(text: str) -> list[Statement]:
    """Read the statements of one CAMT file; namespace and version do not matter, nor does the schema.

    Only booked entries are read. An entry with several transactions becomes one entry each when their amounts add
    up to the entry's, else it stays whole with a warning.
    Raises  Unreadable  no CAMT, broken XML, a document type, too large, or an entry that says no sure amount or day
    """
    _refuse_traps(text)
    try:
        statements = list(_statements(text.encode("utf-8", "replace")))
    except etree.LxmlError as broken:
        raise Damaged(f"The XML is broken: {one_line(str(broken), 200)}") from None
    if not statements:
        raise Unreadable("The file is XML, but there is no CAMT statement in it")
    return statements


def _refuse_traps(text: str) -> None:
    # Entities can only be declared in a document type, and no bank sends one.
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise Damaged("The XML brings its own document type, which a bank statement never does")
    if text.count("<") - text.count("</") > MAX_ELEMENTS:
        raise TooLarge("XML elements", MAX_ELEMENTS)


def _statements(xml: bytes) -> Iterator[Statement]:
    page: _Page | None = None
    total = 0
    for event, node in _events(xml):
        if event == "start":
            page = _Page(node) if _is_statement(node) else page
        elif page is not None and node is page.node:
            yield page.finished()
            node.clear()
            page = None
        elif page is not None and node.getparent() is page.node and local_name(node) == "Ntry":
            total += page.add(node)
            if total > MAX_ENTRIES:
                raise TooLarge("entries", MAX_ENTRIES)


def _events(xml: bytes) -> Iterator[tuple[str, etree._Element]]:
    """Beginnings and ends of statements and entries; nothing is fetched, expanded or validated."""
    events: Iterator[tuple[str, etree._Element]] = etree.iterparse(
        BytesIO(xml),
        events=("start", "end"),
        tag=[f"{{*}}{name}" for name in (*_KINDS, "Ntry")],
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    return events


def _is_statement(node: etree._Element) -> bool:
    parent = node.getparent()
    return local_name(node) in _KINDS and parent is not None and local_name(parent).startswith("BkToCstmr")


class _Page:
    """One statement while its entries stream by: what was read is let go of at once."""

    def __init__(self, node: etree._Element) -> None:
        self.node = node
        self.kind = _KINDS[local_name(node)]
        self.entries: list[Entry] = []
        self.warnings: list[str] = []
        self.counted = 0
        self.unbooked = 0
        self.name = "statement without number"
        self.account = ""
        self.day: date | None = None

    def add(self, node: etree._Element) -> int:
        """Read one `Ntry`; answers how many entries it holds."""
        if not self.counted:
            self._look_around()
        self.counted += 1
        found = booked_entries(node, self.account, self.day, f"Entry {self.counted} of {self.name}", self.warnings)
        self.entries.extend(found)
        self.unbooked += not found
        node.clear()
        previous = node.getprevious()
        if previous is not None and local_name(previous) == "Ntry":
            self.node.remove(previous)
        return len(found)

    def _look_around(self) -> None:
        """Once, not for each entry, or a long head would be walked through again and again."""
        number = self._number()
        self.name = f"statement {number}" if number else self.name
        self.account = without_blanks(self._account())
        where = f"The head of {self.name}"
        created = self._bound(where, "FrToDt/ToDtTm", "FrToDt/ToDt", "CreDtTm")
        self.day = _day_of(self._balance(_CLOSING), where) or created

    def finished(self) -> Statement:
        self._look_around()
        account, where = account_number(self._account(), self.name), f"The head of {self.name}"
        opening, closing = self._balance(_OPENING), self._balance(_CLOSING)
        currency = self._currency(where, opening, closing)
        opening_minor, closing_minor = (_booked(balance, currency, where) for balance in (opening, closing))
        if self.unbooked:
            self.warnings.append(f"Entries not booked yet and left out: {self.unbooked}.")
        self.warnings.extend(sum_warnings(opening_minor, closing_minor, self.entries, currency))
        return Statement(
            kind=self.kind,
            account=account,
            currency=currency,
            number=self._number(),
            opening_minor=opening_minor,
            closing_minor=closing_minor,
            from_on=self._bound(where, "FrToDt/FrDtTm", "FrToDt/FrDt") or _day_of(opening, where),
            to_on=self._bound(where, "FrToDt/ToDtTm", "FrToDt/ToDt") or _day_of(closing, where),
            entries=tuple(self.entries),
            warnings=tuple(self.warnings),
        )

    def _account(self) -> str | None:
        ways = ("Acct/Id/IBAN", "Acct/Id/Othr/Id", "Acct/Id/PrtryAcct/Id", "Acct/Id/BBAN")
        return node_text(self.node, *ways)

    def _number(self) -> str | None:
        return reference(node_text(self.node, "ElctrncSeqNb", "LglSeqNb", "Id"))

    def _balance(self, codes: tuple[str, ...]) -> etree._Element | None:
        balances = self.node.findall("{*}Bal")
        by_code = {node_text(node, "Tp/CdOrPrtry/Cd", "Tp/Cd"): node for node in reversed(balances)}
        return next((by_code[code] for code in codes if code in by_code), None)

    def _currency(self, where: str, *balances: etree._Element | None) -> str:
        amounts = [balance.find("{*}Amt") for balance in balances if balance is not None]
        named = [node_text(self.node, "Acct/Ccy"), *(node.get("Ccy") for node in amounts if node is not None)]
        named += [entry.currency for entry in self.entries[:1]]
        return currency_code(next((code for code in named if code), _NO_CURRENCY), where)

    def _bound(self, where: str, *ways: str) -> date | None:
        return node_day(self.node, where, *ways)


def _booked(balance: etree._Element | None, currency: str, where: str) -> int | None:
    """A balance in minor units; one in another currency says nothing about this account."""
    amount = balance.find("{*}Amt") if balance is not None else None
    if balance is None or amount is None or amount.get("Ccy", currency) != currency:
        return None
    minor = amount_minor(plain_text(amount), currency, f"{where}, balance")
    # Some banks leave the sign out of every balance and mean a credit.
    return -minor if node_text(balance, "CdtDbtInd") == "DBIT" else minor


def _day_of(balance: etree._Element | None, where: str) -> date | None:
    return None if balance is None else node_day(balance, where, "Dt/Dt", "Dt/DtTm")
