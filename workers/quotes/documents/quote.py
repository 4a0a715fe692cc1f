"""The quote: what is offered, at which prices, until when."""

from dataclasses import dataclass
from datetime import date, datetime

from workers.foundation.renderer.addresses import address_lines
from workers.foundation.renderer.formats import day
from workers.foundation.renderer.letter import Content, greeting, letter
from workers.foundation.renderer.parts import Language, PostalAddress, PricedLine, Seller, Sums
from workers.foundation.renderer.sums import lines_table, sums_table
from workers.foundation.renderer.typesetter import typeset

from .words import QUOTE

_TEMPLATE = "quotes/documents/quote.typ"


@dataclass(frozen=True, kw_only=True)
class QuotePaper:
    """All that a quote shows.

    created_at   aware; the file's own date
    recipient    where the goods go, which is all we know of them before they order
    text_sha256  of the wording that is signed
    """

    language: Language
    created_at: datetime
    seller: Seller
    recipient: PostalAddress
    number: str
    sent_on: date
    valid_until: date
    lines: tuple[PricedLine, ...]
    sums: Sums
    text_sha256: str
    customer_number: str = ""
    note: str = ""


def render_quote(paper: QuotePaper) -> bytes:
    """The quote as PDF/A-3b, byte for byte the same each time."""
    words, language = QUOTE[paper.language], paper.language
    content: Content = {
        "frame": letter(
            paper.seller,
            paper.recipient,
            language=language,
            title=words["title"].format(number=paper.number),
            references=[
                (words["number"], paper.number),
                (words["sent_on"], day(paper.sent_on, language)),
                (words["valid_until"], day(paper.valid_until, language)),
                (words["customer_number"], paper.customer_number),
            ],
        ),
        "greeting": greeting(paper.recipient, language),
        "intro": words["intro"],
        "lines": lines_table(paper.lines, paper.sums.currency, language),
        "sums": sums_table(paper.sums, language),
        "prices": words["prices"].format(currency=paper.sums.currency),
        "facts": _facts(paper),
        "how": words["how"],
        "checksum": f"{words['sha256']}: {paper.text_sha256}",
    }
    return typeset(_TEMPLATE, content, created_at=paper.created_at)


def _facts(paper: QuotePaper) -> list[tuple[str, str]]:
    words = QUOTE[paper.language]
    home = paper.seller.address.country
    address = ", ".join(address_lines(paper.recipient, seen_from=home, language=paper.language))
    facts = [
        (words["valid_until"], day(paper.valid_until, paper.language)),
        (words["delivery_address"], address),
        (words["note"], paper.note),
    ]
    return [fact for fact in facts if fact[1]]
