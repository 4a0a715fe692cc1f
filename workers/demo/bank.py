"""The demo's bank: writes the statement files a real one would send, alternating between two formats."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from xml.sax.saxutils import escape

NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"


@dataclass(frozen=True, slots=True)
class Transfer:
    """amount is a decimal string; text is what the payer wrote."""

    payer: str
    iban: str
    amount: str
    text: str
    bank_reference: str


def camt053(account: str, number: int, opening: Decimal, on: date, transfers: Sequence[Transfer]) -> bytes:
    """A CAMT.053 statement of one day with incoming transfers."""
    closing = opening + sum(Decimal(transfer.amount) for transfer in transfers)
    entries = "".join(_entry(transfer, on) for transfer in transfers)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><Document xmlns="{NAMESPACE}"><BkToCstmrStmt>'
        f"<GrpHdr><MsgId>DEMO{number}</MsgId><CreDtTm>{on}T18:00:00Z</CreDtTm></GrpHdr>"
        f"<Stmt><Id>{number}</Id><ElctrncSeqNb>{number}</ElctrncSeqNb><CreDtTm>{on}T18:00:00Z</CreDtTm>"
        f"<Acct><Id><IBAN>{account}</IBAN></Id><Ccy>EUR</Ccy></Acct>"
        f"{_balance('OPBD', opening, on)}{_balance('CLBD', closing, on)}{entries}"
        "</Stmt></BkToCstmrStmt></Document>"
    ).encode()


def _balance(code: str, amount: Decimal, on: date) -> str:
    return (
        f'<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">{amount}</Amt>'
        f"<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{on}</Dt></Dt></Bal>"
    )


def _entry(transfer: Transfer, on: date) -> str:
    return (
        f'<Ntry><Amt Ccy="EUR">{transfer.amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>'
        f"<BookgDt><Dt>{on}</Dt></BookgDt><ValDt><Dt>{on}</Dt></ValDt>"
        f"<AcctSvcrRef>{transfer.bank_reference}</AcctSvcrRef>"
        "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>"
        f"<NtryDtls><TxDtls><Refs><AcctSvcrRef>{transfer.bank_reference}</AcctSvcrRef></Refs>"
        f'<Amt Ccy="EUR">{transfer.amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>'
        f"<RltdPties><Dbtr><Pty><Nm>{escape(transfer.payer)}</Nm></Pty></Dbtr>"
        f"<DbtrAcct><Id><IBAN>{transfer.iban}</IBAN></Id></DbtrAcct></RltdPties>"
        f"<RmtInf><Ustrd>{escape(transfer.text)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"
    )


def mt940(account: str, number: int, opening: Decimal, on: date, transfers: Sequence[Transfer]) -> bytes:
    """An MT940 statement of one day with incoming transfers, in the German structure of field 86."""
    closing = opening + sum(Decimal(transfer.amount) for transfer in transfers)
    lines = [
        ":20:DEMO",
        f":25:{account}",
        f":28C:{number % 100000}/1",
        f":60F:C{on:%y%m%d}EUR{_comma(opening)}",
    ]
    for transfer in transfers:
        lines.append(
            f":61:{on:%y%m%d}{on:%m%d}CR{_comma(Decimal(transfer.amount))}N051NONREF//{transfer.bank_reference}"
        )
        lines.append(f":86:166?00GUTSCHRIFT?20SVWZ+{transfer.text[:22]}?21{transfer.text[22:49]}")
        lines.append(f"?31{transfer.iban}?32{_swift(transfer.payer)[:27]}")
    lines += [f":62F:C{on:%y%m%d}EUR{_comma(closing)}", "-", ""]
    return "\r\n".join(lines).encode("ascii", "replace")


def _comma(amount: Decimal) -> str:
    return f"{amount:.2f}".replace(".", ",")


def _swift(text: str) -> str:
    """Names in the letters that the format allows."""
    for letter, spelled in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("é", "e"), ("ı", "i")):
        text = text.replace(letter, spelled)
    return text
