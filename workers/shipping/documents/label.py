"""The own label, 100 × 150 mm for label printers: who, where, and a barcode to scan."""

from dataclasses import dataclass

from workers.foundation.renderer.addresses import address_lines
from workers.foundation.renderer.codes import barcode
from workers.foundation.renderer.formats import country_name, in_fours, weight
from workers.foundation.renderer.letter import Content
from workers.foundation.renderer.parts import Language, PostalAddress
from workers.foundation.renderer.typesetter import typeset

from .words import LABEL

_TEMPLATE = "shipping/documents/label.typ"


@dataclass(frozen=True, kw_only=True)
class LabelPaper:
    """All that a label shows; there is no date on it, so the same parcel always has the same label.

    tracking_number  printable ASCII, at most 32 characters
    weight_grams     0 leaves it out
    """

    language: Language
    sender: PostalAddress
    recipient: PostalAddress
    tracking_number: str
    shipment_number: str
    reference: str = ""
    weight_grams: int = 0


def render_label(paper: LabelPaper) -> bytes:
    """The label as PDF, byte for byte the same each time."""
    words, language = LABEL[paper.language], paper.language
    home = paper.sender.country
    facts = [
        (words["shipment"], paper.shipment_number),
        (words["reference"], paper.reference),
        (words["weight"], weight(paper.weight_grams, language) if paper.weight_grams else ""),
    ]
    content: Content = {
        "language": language,
        "title": words["title"].format(number=paper.shipment_number),
        "sender_label": words["sender"],
        "sender": address_lines(paper.sender, seen_from=paper.recipient.country, language=language),
        "recipient_label": words["recipient"],
        "recipient": address_lines(paper.recipient, seen_from=home, language=language),
        "postal_code": paper.recipient.postal_code,
        "country": paper.recipient.country.upper(),
        "country_name": country_name(paper.recipient.country, language),
        "facts": [pair for pair in facts if pair[1]],
        "tracking_number": in_fours(paper.tracking_number),
    }
    images = {"barcode": barcode(paper.tracking_number)}
    return typeset(_TEMPLATE, content, created_at=None, images=images, standard="1.7")
