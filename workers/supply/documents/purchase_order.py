"""The purchase order: what a supplier is to deliver, for how much, until when and where to."""

from dataclasses import dataclass
from datetime import date, datetime

from workers.foundation.renderer.addresses import address_lines
from workers.foundation.renderer.formats import count, day, money
from workers.foundation.renderer.letter import Content, greeting, letter
from workers.foundation.renderer.parts import Language, PostalAddress, Seller
from workers.foundation.renderer.typesetter import typeset
from workers.foundation.renderer.words import WORDS as LETTER

from .words import WORDS

_TEMPLATE = "supply/documents/purchase_order.typ"


@dataclass(frozen=True, kw_only=True)
class OrderedLine:
    """sku  the supplier's own, where it is known"""

    sku: str
    name: str
    quantity: int
    price_minor: int


@dataclass(frozen=True, kw_only=True)
class PurchaseOrderPaper:
    """All that a purchase order shows.

    created_at  aware; the file's own date
    ship_to     the customer, when the goods go there directly; None: to us
    """

    language: Language
    created_at: datetime
    seller: Seller
    recipient: PostalAddress
    number: str
    ordered_on: date
    currency: str
    lines: tuple[OrderedLine, ...]
    expected_on: date | None = None
    ship_to: PostalAddress | None = None


def render_purchase_order(paper: PurchaseOrderPaper) -> bytes:
    """The purchase order as PDF/A-3b, byte for byte the same each time."""
    words, language = WORDS[paper.language], paper.language
    content: Content = {
        "frame": letter(
            paper.seller,
            paper.recipient,
            language=language,
            title=words["title"].format(number=paper.number),
            references=[(words["number"], paper.number), (words["ordered_on"], day(paper.ordered_on, language))],
        ),
        "greeting": greeting(paper.recipient, language),
        "intro": words["intro_dropship" if paper.ship_to else "intro"],
        "lines": _lines(paper),
        "prices": words["prices"].format(currency=paper.currency),
        "facts": _facts(paper),
    }
    return typeset(_TEMPLATE, content, created_at=paper.created_at)


def _lines(paper: PurchaseOrderPaper) -> Content:
    words, shared, language = WORDS[paper.language], LETTER[paper.language], paper.language
    rows: list[list[object]] = [
        [
            str(number),
            {"name": line.name, "small": [f"{shared['sku']} {line.sku}"] if line.sku else []},
            count(line.quantity, language),
            money(line.price_minor, paper.currency, language),
            money(line.price_minor * line.quantity, paper.currency, language),
        ]
        for number, line in enumerate(paper.lines, start=1)
    ]
    return {
        "header": [shared["position"], shared["item"], words["quantity"], words["unit_price"], words["total"]],
        "rows": rows,
    }


def _facts(paper: PurchaseOrderPaper) -> list[tuple[str, str]]:
    words, language = WORDS[paper.language], paper.language
    total = sum(line.price_minor * line.quantity for line in paper.lines)
    facts = [(words["sum"], money(total, paper.currency, language))]
    if paper.expected_on is not None:
        facts.append((words["expected_on"], day(paper.expected_on, language)))
    address = paper.ship_to or paper.seller.address
    lines = address_lines(address, seen_from=paper.seller.address.country, language=language)
    return [*facts, (words["ship_to"], ", ".join(lines))]
