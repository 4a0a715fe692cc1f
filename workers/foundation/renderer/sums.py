"""Tables of prices: lines, what they come to, tax per rate, and how to pay."""

from collections.abc import Sequence

from workers.foundation.renderer.codes import payment_qr
from workers.foundation.renderer.formats import count, in_fours, money, rate
from workers.foundation.renderer.letter import Content
from workers.foundation.renderer.parts import BankAccount, Language, PricedLine, Sums
from workers.foundation.renderer.words import WORDS

_LINE_COLUMNS = ("position", "item", "quantity", "unit_price", "rate", "total")


def lines_table(lines: Sequence[PricedLine], currency: str, language: Language) -> Content:
    """Header and rows for `lines-table`; the second cell of a row is a name with small print below."""
    words = WORDS[language]
    rows = [_line_row(number, line, currency, language) for number, line in enumerate(lines, start=1)]
    return {"header": [words[name] for name in _LINE_COLUMNS], "rows": rows}


def _line_row(number: int, line: PricedLine, currency: str, language: Language) -> list[object]:
    small = [f"{WORDS[language]['sku']} {line.sku}" if line.sku else "", line.note]
    return [
        str(number),
        {"name": line.name, "small": [text for text in small if text]},
        count(line.quantity, language),
        money(line.unit_price_minor, currency, language),
        rate(line.tax_basis_points, language),
        money(line.total_minor, currency, language),
    ]


def sums_table(sums: Sums, language: Language, *, paid_minor: int = 0) -> Content:
    """Rows of label and amount that lead to the total, the tax per rate, and why there is none."""
    words = WORDS[language]
    rows = _parts(sums, language)
    rows.append({"label": words["gross_total"], "amount": _money(sums.total_minor, sums, language), "strong": True})
    if paid_minor:
        rows.append(_row("paid", -paid_minor, sums, language))
        due = sums.total_minor - paid_minor
        rows.append({"label": words["due"], "amount": _money(due, sums, language), "strong": True})
    exemptions = dict.fromkeys(share.exemption for share in sums.taxes if share.exemption)
    return {
        "rows": rows,
        "tax_header": [words[name] for name in ("tax_rate", "net", "tax", "gross")],
        "tax_rows": _tax_rows(sums, language),
        "exemptions": [words[exemption] for exemption in exemptions],
    }


def _parts(sums: Sums, language: Language) -> list[Content]:
    rows = []
    if sums.shipping_minor or sums.discount_minor:
        rows.append(_row("lines_total", sums.lines_minor, sums, language))
    if sums.discount_minor:
        rows.append(_row("discount", -sums.discount_minor, sums, language))
    if sums.shipping_minor:
        rows.append(_row("shipping", sums.shipping_minor, sums, language))
    if sums.prices_include_tax:
        return rows
    rows.append(_row("net_total", sum(share.net_minor for share in sums.taxes), sums, language))
    for share in sums.taxes:
        label = WORDS[language]["plus_tax"].format(rate=rate(share.basis_points, language))
        rows.append({"label": label, "amount": _money(share.tax_minor, sums, language), "strong": False})
    return rows


def _row(word: str, minor: int, sums: Sums, language: Language) -> Content:
    return {"label": WORDS[language][word], "amount": _money(minor, sums, language), "strong": False}


def _tax_rows(sums: Sums, language: Language) -> list[list[str]]:
    return [
        [
            rate(share.basis_points, language),
            _money(share.net_minor, sums, language),
            _money(share.tax_minor, sums, language),
            _money(share.net_minor + share.tax_minor, sums, language),
        ]
        for share in sums.taxes
    ]


def _money(minor: int, sums: Sums, language: Language) -> str:
    return money(minor, sums.currency, language)


def payment_box(
    account: BankAccount, amount_minor: int, currency: str, reference: str, language: Language
) -> tuple[Content, dict[str, str]]:
    """Bank details to pay to, and the images they need: the payment QR where the transfer can be put into one."""
    words = WORDS[language]
    details = [
        (words["holder"], account.holder),
        ("IBAN", in_fours(account.iban)),
        ("BIC", account.bic),
        (words["bank"], account.bank_name),
        (words["amount"], money(amount_minor, currency, language)),
        (words["reference"], in_fours(reference) if reference.startswith("RF") else reference),
    ]
    code = payment_qr(account, amount_minor, currency, reference)
    box: Content = {"details": [pair for pair in details if pair[1]], "hint": words["scan_to_pay"]}
    return box, {} if code is None else {"payment": code}
