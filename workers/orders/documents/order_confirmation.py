"""The order confirmation: what was ordered, when it comes, how it is paid."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from workers.foundation.renderer.addresses import address_lines
from workers.foundation.renderer.formats import count, day
from workers.foundation.renderer.letter import Content, greeting, letter
from workers.foundation.renderer.parts import Language, PostalAddress, PricedLine, Seller, Sums
from workers.foundation.renderer.sums import lines_table, payment_box, sums_table
from workers.foundation.renderer.typesetter import typeset

from .words import WORDS

_TEMPLATE = "orders/documents/order_confirmation.typ"


class PaymentTerms(StrEnum):
    PREPAYMENT = "PREPAYMENT"
    INVOICE = "INVOICE"
    DIRECT_DEBIT = "DIRECT_DEBIT"
    CASH_ON_DELIVERY = "CASH_ON_DELIVERY"
    PROVIDER = "PROVIDER"


@dataclass(frozen=True, kw_only=True)
class OrderConfirmationPaper:
    """All that an order confirmation shows.

    created_at         aware; the file's own date
    promised_on        None while no delivery date is known
    delivery_address   only where it differs from the recipient's
    payment_reference  RF reference (ISO 11649), printed for prepayment
    payment_days       printed for payment by invoice
    paid_minor         what has come in already
    renewed            it takes the place of an earlier one
    """

    language: Language
    created_at: datetime
    seller: Seller
    recipient: PostalAddress
    number: str
    ordered_on: date
    confirmed_on: date
    lines: tuple[PricedLine, ...]
    sums: Sums
    terms: PaymentTerms
    payment_reference: str = ""
    payment_days: int = 14
    paid_minor: int = 0
    promised_on: date | None = None
    carrier: str = ""
    delivery_address: PostalAddress | None = None
    customer_number: str = ""
    customer_reference: str = ""
    customer_vat_id: str = ""
    note: str = ""
    renewed: bool = False


def render_order_confirmation(paper: OrderConfirmationPaper) -> bytes:
    """The order confirmation as PDF/A-3b, byte for byte the same each time."""
    words, language = WORDS[paper.language], paper.language
    payment, images = _payment(paper)
    prices = "gross_prices" if paper.sums.prices_include_tax else "net_prices"
    content: Content = {
        "frame": letter(
            paper.seller,
            paper.recipient,
            language=language,
            title=words["title_renewed" if paper.renewed else "title"].format(number=paper.number),
            references=_references(paper),
        ),
        "greeting": greeting(paper.recipient, language),
        "intro": words["intro_renewed" if paper.renewed else "intro"].format(
            ordered_on=day(paper.ordered_on, language)
        ),
        "lines": lines_table(paper.lines, paper.sums.currency, language),
        "sums": sums_table(paper.sums, language, paid_minor=paper.paid_minor),
        "prices": words[prices].format(currency=paper.sums.currency),
        "facts": _facts(paper),
        "payment": payment,
        "note": paper.note,
    }
    return typeset(_TEMPLATE, content, created_at=paper.created_at, images=images)


def backorder_note(backordered: int, expected_on: date | None, language: Language) -> str:
    """Small print for a line of which some or all comes later; empty when nothing is to say."""
    words = WORDS[language]
    if not backordered:
        return words["arrives_on"].format(day=day(expected_on, language)) if expected_on else ""
    amount = count(backordered, language)
    if expected_on is None:
        return words["backordered"].format(count=amount)
    return words["backordered_until"].format(count=amount, day=day(expected_on, language))


def _references(paper: OrderConfirmationPaper) -> list[tuple[str, str]]:
    words, language = WORDS[paper.language], paper.language
    return [
        (words["number"], paper.number),
        (words["confirmed_on"], day(paper.confirmed_on, language)),
        (words["ordered_on"], day(paper.ordered_on, language)),
        (words["customer_number"], paper.customer_number),
        (words["customer_reference"], paper.customer_reference),
        (words["customer_vat_id"], paper.customer_vat_id),
    ]


def _facts(paper: OrderConfirmationPaper) -> list[tuple[str, str]]:
    words = WORDS[paper.language]
    facts = [(words["delivery"], _promise(paper))]
    if paper.delivery_address is not None:
        home = paper.seller.address.country
        lines = address_lines(paper.delivery_address, seen_from=home, language=paper.language)
        facts.append((words["delivery_address"], ", ".join(lines)))
    facts.append((words["payment"], words[paper.terms].format(days=paper.payment_days)))
    return facts


def _promise(paper: OrderConfirmationPaper) -> str:
    words = WORDS[paper.language]
    if paper.promised_on is None:
        return words["not_promised"]
    form = words["promised_with"] if paper.carrier else words["promised_on"]
    return form.format(day=day(paper.promised_on, paper.language), carrier=paper.carrier)


def _payment(paper: OrderConfirmationPaper) -> tuple[Content | None, dict[str, str]]:
    due_minor = paper.sums.total_minor - paper.paid_minor
    if paper.terms is not PaymentTerms.PREPAYMENT or paper.seller.bank is None or due_minor <= 0:
        return None, {}
    return payment_box(paper.seller.bank, due_minor, paper.sums.currency, paper.payment_reference, paper.language)
