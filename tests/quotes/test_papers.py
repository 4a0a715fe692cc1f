from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.documents import papers
from workers.foundation.renderer.parts import Language
from workers.quotes.documents.acceptance import AcceptancePaper, render_acceptance
from workers.quotes.documents.quote import QuotePaper, render_quote
from workers.quotes.documents.words import ACCEPTANCE, QUOTE

# Letters that many fonts join: a checksum must be copied as it is.
SHA256 = "ff" * 8 + "ffi" * 16


def words_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def quote(language: Language, **changed: object) -> QuotePaper:
    made: dict[str, object] = {
        "language": language,
        "created_at": papers.CREATED_AT,
        "seller": papers.SELLER,
        "recipient": papers.ANNA,
        "number": "Q1001",
        "sent_on": date(2026, 11, 22),
        "valid_until": date(2026, 12, 6),
        "lines": papers.lines(2),
        "sums": papers.sums(2),
        "text_sha256": SHA256,
    }
    return QuotePaper(**(made | changed))  # type: ignore[arg-type]


def acceptance(language: Language, **changed: object) -> AcceptancePaper:
    made: dict[str, object] = {
        "language": language,
        "created_at": papers.CREATED_AT,
        "seller": papers.SELLER,
        "recipient": papers.ANNA,
        "number": "Q1001",
        "order_number": "100001",
        "signed_name": "Anna Müller",
        "signed_at": papers.CREATED_AT,
        "text": "Quote Q1001\n\n1. 2 × LAMP\n",
        "text_sha256": SHA256,
    }
    return AcceptancePaper(**(made | changed))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "until", "total"), [("de", "06.12.2026", "481,95"), ("en", "6 December", "481.95")]
)
def test_a_quote_says_what_until_when_and_which_wording(language: Language, until: str, total: str) -> None:
    pdf = render_quote(quote(language))
    assert pdf == render_quote(quote(language))
    for said in ("Q1001", "Tischleuchte 1, Messing", until, total, SHA256, QUOTE[language]["intro"]):
        assert said in words_of(pdf)


@pytest.mark.parametrize(("language", "at"), [("de", "22.11.2026, 09:30:00 Uhr"), ("en", "22 November 2026, 09:30:00")])
def test_an_acceptance_says_who_signed_what_and_when(language: Language, at: str) -> None:
    pdf = render_acceptance(acceptance(language, pdf_sha256="ab" * 32))
    for said in ("Anna Müller", at, SHA256, "ab" * 32, "1. 2 × LAMP", "100001"):
        assert said in words_of(pdf)
    assert ACCEPTANCE[language]["pdf_sha256"] not in words_of(render_acceptance(acceptance(language)))


def test_nothing_in_the_data_breaks_them() -> None:
    hostile = "#panic() $x$ \u202eevil 🎉 " * 40
    assert render_quote(quote("de", recipient=papers.HOSTILE, note=hostile)).startswith(b"%PDF")
    told = acceptance("en", recipient=papers.HOSTILE, signed_name=hostile, text=hostile)
    assert render_acceptance(told).startswith(b"%PDF")


def test_every_word_is_there_in_both_languages() -> None:
    for words in (QUOTE, ACCEPTANCE):
        assert set(words["de"]) == set(words["en"])
