"""The acceptance: who signed a quote and when, and word for word what."""

from dataclasses import dataclass
from datetime import UTC, datetime

from workers.foundation.renderer.formats import day
from workers.foundation.renderer.letter import Content, greeting, letter
from workers.foundation.renderer.parts import Language, PostalAddress, Seller
from workers.foundation.renderer.typesetter import typeset

from .words import ACCEPTANCE

_TEMPLATE = "quotes/documents/acceptance.typ"


@dataclass(frozen=True, kw_only=True)
class AcceptancePaper:
    """All that the acceptance of a quote shows.

    created_at   aware; the file's own date
    text         what was signed; text_sha256 is of its UTF-8 bytes
    pdf_sha256   of the quote's file; empty when it was signed before there was one
    """

    language: Language
    created_at: datetime
    seller: Seller
    recipient: PostalAddress
    number: str
    order_number: str
    signed_name: str
    signed_at: datetime
    text: str
    text_sha256: str
    pdf_sha256: str = ""


def render_acceptance(paper: AcceptancePaper) -> bytes:
    """The acceptance as PDF/A-3b, byte for byte the same each time."""
    words, language = ACCEPTANCE[paper.language], paper.language
    content: Content = {
        "frame": letter(
            paper.seller,
            paper.recipient,
            language=language,
            title=words["title"].format(number=paper.number),
            references=[(words["number"], paper.number), (words["order_number"], paper.order_number)],
        ),
        "greeting": greeting(paper.recipient, language),
        "intro": words["intro"],
        "facts": _facts(paper),
        "wording": words["wording"],
        "text": paper.text.splitlines(),
    }
    return typeset(_TEMPLATE, content, created_at=paper.created_at)


def _facts(paper: AcceptancePaper) -> list[tuple[str, str]]:
    words = ACCEPTANCE[paper.language]
    at = paper.signed_at.astimezone(UTC)
    facts = [
        (words["signed_name"], paper.signed_name),
        (words["signed_at"], words["moment"].format(day=day(at.date(), paper.language), time=f"{at:%H:%M:%S}")),
        (words["text_sha256"], paper.text_sha256),
        (words["pdf_sha256"], paper.pdf_sha256),
    ]
    return [fact for fact in facts if fact[1]]
