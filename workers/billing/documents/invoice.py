"""The invoice: what § 14 UStG asks for, and a code to pay it with."""

from dataclasses import dataclass
from datetime import date, datetime

from workers.foundation.renderer.formats import day, in_fours, money
from workers.foundation.renderer.letter import Content, greeting, letter
from workers.foundation.renderer.parts import Language, PostalAddress, PricedLine, Seller, Sums
from workers.foundation.renderer.sums import lines_table, payment_box, sums_table
from workers.foundation.renderer.typesetter import typeset

from .words import WORDS

_TEMPLATE = "billing/documents/invoice.typ"


@dataclass(frozen=True, kw_only=True)
class InvoicePaper:
    """All that an issued invoice shows; the same values give the same bytes for ever.

    created_at           when the invoice was issued, aware; the file's own date
    delivered_on         day of supply, § 14 (4) no. 6 UStG
    payment_reference    RF reference (ISO 11649)
    paid_minor           what was paid before; the rest is due
    customer_vat_id      wanted for intra-community supply and reverse charge
    customer_reference   the buyer's own order number or cost centre
    """

    language: Language
    created_at: datetime
    seller: Seller
    recipient: PostalAddress
    number: str
    issued_on: date
    delivered_on: date
    due_on: date
    lines: tuple[PricedLine, ...]
    sums: Sums
    payment_reference: str
    order_number: str = ""
    customer_number: str = ""
    customer_vat_id: str = ""
    customer_reference: str = ""
    delivery_note_number: str = ""
    paid_minor: int = 0
    note: str = ""

    @property
    def due_minor(self) -> int:
        return self.sums.total_minor - self.paid_minor


def render_invoice(paper: InvoicePaper) -> bytes:
    """The invoice as PDF/A-3b, byte for byte the same each time."""
    words, language = WORDS[paper.language], paper.language
    payment, images = _payment(paper)
    prices = "gross_prices" if paper.sums.prices_include_tax else "net_prices"
    content: Content = {
        "frame": letter(
            paper.seller,
            paper.recipient,
            language=language,
            title=words["title"].format(number=paper.number),
            references=_references(paper),
        ),
        "greeting": greeting(paper.recipient, language),
        "intro": words["intro"],
        "lines": lines_table(paper.lines, paper.sums.currency, language),
        "sums": sums_table(paper.sums, language, paid_minor=paper.paid_minor),
        "prices": words[prices].format(currency=paper.sums.currency),
        "terms": _terms(paper),
        "payment": payment,
        "note": paper.note,
    }
    return typeset(_TEMPLATE, content, created_at=paper.created_at, images=images)


def _references(paper: InvoicePaper) -> list[tuple[str, str]]:
    words, language = WORDS[paper.language], paper.language
    due_on = day(paper.due_on, language) if paper.due_minor > 0 else ""
    return [
        (words["number"], paper.number),
        (words["issued_on"], day(paper.issued_on, language)),
        (words["delivered_on"], day(paper.delivered_on, language)),
        (words["due_on"], due_on),
        (words["order_number"], paper.order_number),
        (words["delivery_note_number"], paper.delivery_note_number),
        (words["customer_number"], paper.customer_number),
        (words["customer_reference"], paper.customer_reference),
        (words["customer_vat_id"], paper.customer_vat_id),
    ]


def _terms(paper: InvoicePaper) -> str:
    words, language = WORDS[paper.language], paper.language
    if paper.due_minor <= 0:
        return words["nothing_due"]
    return words["pay_until"].format(
        amount=money(paper.due_minor, paper.sums.currency, language),
        due_on=day(paper.due_on, language),
        reference=in_fours(paper.payment_reference),
    )


def _payment(paper: InvoicePaper) -> tuple[Content | None, dict[str, str]]:
    if paper.seller.bank is None or paper.due_minor <= 0:
        return None, {}
    return payment_box(paper.seller.bank, paper.due_minor, paper.sums.currency, paper.payment_reference, paper.language)
