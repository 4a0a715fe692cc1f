"""Statement files as a bank writes them: CAMT.053 and MT940 of one day, credits only."""

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from itertools import count
from typing import Any

IBAN = "DE02120300000000202051"
_references = count(1)


@dataclass(frozen=True)
class Credit:
    """Money that came in; every one has a reference of its own unless it is given."""

    amount: str
    text: str
    reference: str = ""

    @classmethod
    def of(cls, amount: str, text: str) -> "Credit":
        return cls(amount, text, f"T{datetime.now(UTC):%d%H%M%S%f}{next(_references):03d}"[:16])


def paying(order: dict[str, Any]) -> Credit:
    """The transfer of a customer who pays the order's only invoice."""
    (invoice,) = order["invoices"]
    return Credit.of(invoice["outstanding"]["amount"], invoice["paymentReference"])


def camt(*credits: Credit) -> bytes:
    day = datetime.now(UTC).date()
    total = sum((Decimal(credit.amount) for credit in credits), Decimal(0))
    entries = "".join(
        f"""<Ntry><Amt Ccy="EUR">{credit.amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>{day}</Dt></BookgDt><ValDt><Dt>{day}</Dt></ValDt><AcctSvcrRef>{credit.reference}</AcctSvcrRef>
        <NtryDtls><TxDtls><Refs><AcctSvcrRef>{credit.reference}</AcctSvcrRef></Refs>
        <Amt Ccy="EUR">{credit.amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>
        <RltdPties><Dbtr><Pty><Nm>Anna Mueller</Nm></Pty></Dbtr></RltdPties>
        <RmtInf><Ustrd>{credit.text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"""
        for credit in credits
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
    <GrpHdr><MsgId>M1</MsgId><CreDtTm>{day}T18:00:00Z</CreDtTm></GrpHdr>
    <Stmt><Id>S1</Id><ElctrncSeqNb>7</ElctrncSeqNb><CreDtTm>{day}T18:00:00Z</CreDtTm>
    <Acct><Id><IBAN>{IBAN}</IBAN></Id><Ccy>EUR</Ccy></Acct>
    {_balance("OPBD", Decimal(100), day)}{_balance("CLBD", 100 + total, day)}{entries}
    </Stmt></BkToCstmrStmt></Document>""".encode()


def _balance(code: str, amount: Decimal, day: object) -> str:
    return f"""<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">{amount:.2f}</Amt>
    <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>"""


def mt940(*credits: Credit) -> bytes:
    day = datetime.now(UTC).date()
    total = sum((Decimal(credit.amount) for credit in credits), Decimal(0))
    lines = [":20:STARTUMS", f":25:{IBAN}", ":28C:00007/001", f":60F:C{day:%y%m%d}EUR100,00"]
    for credit in credits:
        lines.append(f":61:{day:%y%m%d}{day:%m%d}CR{_comma(credit.amount)}N051NONREF//{credit.reference}")
        lines.append(f":86:166?00GUTSCHRIFT?20SVWZ+{credit.text[:22]}?21{credit.text[22:49]}?32ANNA MUELLER")
    lines += [f":62F:C{day:%y%m%d}EUR{_comma(str(total + 100))}", "-", ""]
    return "\r\n".join(lines).encode("ascii")


def _comma(amount: str) -> str:
    return f"{Decimal(amount):.2f}".replace(".", ",")
