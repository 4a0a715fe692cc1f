"""One `Ntry` of a CAMT file as entries: the booking itself, or each payment a batch is made of."""

from dataclasses import dataclass
from datetime import date

from lxml import etree

from .camt_nodes import anywhere, node_day, node_text, node_texts, plain_text
from .errors import Damaged
from .parts import amount_minor, creditor_reference, currency_code, iban, one_line, plausible, reference, without_blanks
from .values import Entry

_SIGNS = {"CRDT": 1, "DBIT": -1}
_DETAIL_AMOUNTS = ("Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/InstdAmt/Amt")


@dataclass(frozen=True, slots=True)
class _Booking:
    """What all payments of one `Ntry` share."""

    booked_on: date
    valued_on: date | None
    amount_minor: int
    currency: str
    bank_reference: str | None
    reversal: bool
    own_account: str
    additional: str


def booked_entries(
    node: etree._Element, own_account: str, day: date | None, where: str, warnings: list[str]
) -> list[Entry]:
    """Read one `Ntry`; nothing when the bank has not booked it yet.

    day       the statement's own, for an entry that has none
    where     names the entry in refusals
    warnings  a sentence is added when a batch stays whole
    """
    # Without a status it is a statement of booked entries.
    if (node_text(node, "Sts/Cd", "Sts/Prtry", "Sts") or "BOOK") != "BOOK":
        return []
    booking = _booking(node, own_account, day, where)
    details = [*node.findall(anywhere("NtryDtls/TxDtls")), *node.findall(anywhere("TxDtls"))]
    if len(details) < 2:
        return [_entry(booking, details[0] if details else None, booking.amount_minor)]
    amounts = [_detail_minor(detail, booking, where) for detail in details]
    if None not in amounts and sum(amount or 0 for amount in amounts) == booking.amount_minor:
        return [_entry(booking, detail, amount or 0) for detail, amount in zip(details, amounts, strict=True)]
    warnings.append(f"{where}: its {len(details)} payments do not add up to its amount, so it was read as one.")
    return [_whole(booking, details)]


def _booking(node: etree._Element, own_account: str, day: date | None, where: str) -> _Booking:
    amount = node.find(anywhere("Amt"))
    sign = _SIGNS.get(node_text(node, "CdtDbtInd") or "")
    if amount is None or sign is None:
        raise Damaged(f"{where} does not say {'its amount' if amount is None else 'whether it is credit or debit'}")
    currency = currency_code(amount.get("Ccy", ""), where)
    valued_on = node_day(node, where, "ValDt/Dt", "ValDt/DtTm")
    booked_on = node_day(node, where, "BookgDt/Dt", "BookgDt/DtTm") or valued_on or day
    if booked_on is None:
        raise Damaged(f"{where} has no booking day")
    return _Booking(
        booked_on=plausible(booked_on, where),
        valued_on=plausible(valued_on, where) if valued_on else None,
        amount_minor=sign * amount_minor(plain_text(amount), currency, where),
        currency=currency,
        bank_reference=reference(node_text(node, "AcctSvcrRef")),
        reversal=node_text(node, "RvslInd") in {"true", "1"},
        own_account=own_account,
        additional=one_line(node_text(node, "AddtlNtryInf")),
    )


def _detail_minor(detail: etree._Element, booking: _Booking, where: str) -> int | None:
    """The signed amount of one payment, when it has one in the currency of the booking."""
    amounts = (detail.find(anywhere(way)) for way in _DETAIL_AMOUNTS)
    amount = next((node for node in amounts if node is not None and node.get("Ccy") == booking.currency), None)
    if amount is None:
        return None
    whole_sign = 1 if booking.amount_minor >= 0 else -1
    sign = _SIGNS.get(node_text(detail, "CdtDbtInd") or "", whole_sign)
    return sign * amount_minor(plain_text(amount), booking.currency, where)


def _entry(booking: _Booking, detail: etree._Element | None, amount: int) -> Entry:
    if detail is None:
        return _whole(booking, [])
    remittance = _remittance(detail)
    structured = without_blanks(node_text(detail, "RmtInf/Strd/CdtrRefInf/Ref", "RmtInf/Strd/CdtrRefInf/CdtrRef"))
    name, account = _other_side(detail, booking)
    return Entry(
        booked_on=booking.booked_on,
        valued_on=booking.valued_on,
        amount_minor=amount,
        currency=booking.currency,
        remittance=remittance or one_line(node_text(detail, "AddtlTxInf")) or booking.additional,
        structured_reference=structured or creditor_reference(remittance),
        end_to_end_id=reference(node_text(detail, "Refs/EndToEndId")),
        bank_reference=reference(node_text(detail, "Refs/AcctSvcrRef")) or booking.bank_reference,
        payer_name=name,
        payer_iban=account,
        reversal=booking.reversal,
        return_reason=_return_reason(detail),
    )


def _whole(booking: _Booking, details: list[etree._Element]) -> Entry:
    """The booking as one entry; of payments that were not told apart it keeps the texts, for people."""
    texts = (_remittance(detail) for detail in details)
    return Entry(
        booked_on=booking.booked_on,
        valued_on=booking.valued_on,
        amount_minor=booking.amount_minor,
        currency=booking.currency,
        remittance=one_line(" ".join(text for text in texts if text)) or booking.additional,
        bank_reference=booking.bank_reference,
        reversal=booking.reversal,
    )


def _remittance(detail: etree._Element) -> str:
    texts = node_texts(detail, "RmtInf/Ustrd") or node_texts(detail, "RmtInf/Strd/AddtlRmtInf")
    return one_line(" ".join(texts))


def _return_reason(detail: etree._Element) -> str | None:
    ways = ("Rsn/Cd", "Rsn/Prtry", "RtrRsn/Cd", "RtrRsn/Prtry", "AddtlInf")
    return reference(node_text(detail, *(f"RtrInf/{way}" for way in ways)))


def _other_side(detail: etree._Element, booking: _Booking) -> tuple[str | None, str | None]:
    """Name and IBAN of whoever is not us."""
    debtor, creditor = _party(detail, "Dbtr"), _party(detail, "Cdtr")
    # A payment that comes back keeps the roles it had on its way out.
    back = booking.reversal or detail.find(anywhere("RtrInf")) is not None
    first, second = (debtor, creditor) if (booking.amount_minor >= 0) != back else (creditor, debtor)
    ours = first[1] is not None and first[1] == booking.own_account
    unnamed = first == (None, None) and second[1] != booking.own_account
    return second if ours or unnamed else first


def _party(detail: etree._Element, role: str) -> tuple[str | None, str | None]:
    roles = (f"RltdPties/{role}", f"RltdPties/Ultmt{role}")
    name = node_text(detail, *(f"{way}{part}" for way in roles for part in ("/Pty/Nm", "/Nm")))
    account = node_text(detail, f"RltdPties/{role}Acct/Id/IBAN", f"RltdPties/{role}Acct/Id/Othr/Id")
    return reference(name), iban(account)
