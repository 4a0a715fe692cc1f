"""The delivery note: what is in the parcel, without prices."""

from dataclasses import dataclass
from datetime import date, datetime

from workers.foundation.renderer.formats import count, day, weight
from workers.foundation.renderer.letter import Content, greeting, letter
from workers.foundation.renderer.parts import Language, PostalAddress, Seller
from workers.foundation.renderer.typesetter import typeset
from workers.foundation.renderer.words import WORDS as LETTER

from .words import DELIVERY_NOTE

_TEMPLATE = "shipping/documents/delivery_note.typ"


@dataclass(frozen=True, kw_only=True)
class DeliveredLine:
    """One article in the parcel.

    outstanding  pieces of the order that are still to come
    note         small print, like a serial or batch number
    """

    sku: str
    name: str
    quantity: int
    outstanding: int = 0
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class DeliveryNotePaper:
    """All that a delivery note shows.

    created_at    aware; the file's own date
    weight_grams  0 leaves it out
    """

    language: Language
    created_at: datetime
    seller: Seller
    recipient: PostalAddress
    number: str
    order_number: str
    shipped_on: date
    lines: tuple[DeliveredLine, ...]
    carrier: str = ""
    tracking_numbers: tuple[str, ...] = ()
    weight_grams: int = 0
    customer_number: str = ""
    customer_reference: str = ""
    note: str = ""


def render_delivery_note(paper: DeliveryNotePaper) -> bytes:
    """The delivery note as PDF/A-3b, byte for byte the same each time."""
    words, language = DELIVERY_NOTE[paper.language], paper.language
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
        "lines": _lines(paper),
        "facts": _facts(paper),
        "note": paper.note,
        "received": words["received"],
        "signature": words["signature"],
    }
    return typeset(_TEMPLATE, content, created_at=paper.created_at)


def _references(paper: DeliveryNotePaper) -> list[tuple[str, str]]:
    words, language = DELIVERY_NOTE[paper.language], paper.language
    return [
        (words["number"], paper.number),
        (words["shipped_on"], day(paper.shipped_on, language)),
        (words["order_number"], paper.order_number),
        (words["customer_number"], paper.customer_number),
        (words["customer_reference"], paper.customer_reference),
        (words["carrier"], paper.carrier),
    ]


def _lines(paper: DeliveryNotePaper) -> Content:
    """A column for what follows only when something does."""
    words, shared, language = DELIVERY_NOTE[paper.language], LETTER[paper.language], paper.language
    later = any(line.outstanding for line in paper.lines)
    rows: list[list[object]] = []
    for number, line in enumerate(paper.lines, start=1):
        small = [f"{shared['sku']} {line.sku}" if line.sku else "", line.note]
        item = {"name": line.name, "small": [text for text in small if text]}
        rest = [count(line.outstanding, language) if line.outstanding else ""] if later else []
        rows.append([str(number), item, count(line.quantity, language), *rest])
    header = [shared["position"], shared["item"], words["delivered"], *([words["later"]] if later else [])]
    return {"header": header, "rows": rows}


def _facts(paper: DeliveryNotePaper) -> list[tuple[str, str]]:
    words, language = DELIVERY_NOTE[paper.language], paper.language
    facts = [(words["pieces"], count(sum(line.quantity for line in paper.lines), language))]
    if paper.weight_grams:
        facts.append((words["weight"], weight(paper.weight_grams, language)))
    if paper.tracking_numbers:
        facts.append((words["tracking_number"], ", ".join(paper.tracking_numbers)))
    return facts
