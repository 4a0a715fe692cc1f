"""Codes that machines read: payment QR and barcodes, as SVG."""

import io
from decimal import Decimal

import segno.helpers
import zint
from stdnum import iban as iban_number
from stdnum import iso11649

from workers.foundation.renderer.parts import BankAccount

_LARGEST_MINOR = 99_999_999_999


def payment_qr(account: BankAccount, amount_minor: int, currency: str, reference: str) -> str | None:
    """The SEPA transfer as QR code for banking apps.

    reference  an RF reference goes into the structured field, anything else into the remittance text
    Returns    SVG; None where the code cannot say it: not euro, nothing to pay, not a valid IBAN
    Source     EPC069-12 version 002
    """
    payable = currency == "EUR" and 0 < amount_minor <= _LARGEST_MINOR
    if not payable or not iban_number.is_valid(account.iban):
        return None
    structured = iso11649.is_valid(reference)
    code = segno.helpers.make_epc_qr(
        name=_cut(account.holder, 70),
        iban=iban_number.compact(account.iban),
        amount=Decimal(amount_minor).scaleb(-2),
        reference=iso11649.compact(reference) if structured else None,
        text=None if structured else _cut(reference, 140),
        bic=account.bic if len(account.bic) in (8, 11) else None,
        encoding="utf-8",
    )
    svg = io.BytesIO()
    code.save(svg, kind="svg", border=0, xmldecl=False)
    return svg.getvalue().decode()


def barcode(text: str) -> str:
    """A Code 128 symbol without quiet zone, as SVG.

    text    printable ASCII
    Raises  RuntimeError, ValueError  the text is empty, too long or not ASCII
    """
    symbol = zint.Symbol()
    symbol.symbology = zint.Symbology.CODE128
    symbol.show_text = False
    symbol.height = 50
    symbol.outfile = "barcode.svg"
    symbol.output_options = zint.OutputOptions.BARCODE_MEMORY_FILE
    symbol.encode(text)
    symbol.print()
    if symbol.memfile is None:
        raise ValueError("the barcode came out empty")
    return bytes(symbol.memfile).decode()


def _cut(text: str, limit_bytes: int) -> str:
    """One line of at most so many bytes: a line break would start the code's next field."""
    line = " ".join(text.split()).encode()[:limit_bytes].decode(errors="ignore")
    return line.strip() or "-"
