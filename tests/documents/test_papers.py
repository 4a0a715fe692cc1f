"""Every paper: the same bytes again, what the law asks for, and nothing in the data that breaks it."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.documents import papers
from workers.billing.documents.invoice import render_invoice
from workers.billing.documents.words import WORDS as INVOICE_WORDS
from workers.foundation.renderer.parts import Sums, TaxExemption, TaxShare
from workers.foundation.renderer.words import WORDS as LETTER_WORDS
from workers.orders.documents.order_confirmation import PaymentTerms, backorder_note, render_order_confirmation
from workers.orders.documents.words import WORDS as CONFIRMATION_WORDS
from workers.shipping.documents.delivery_note import DeliveredLine, render_delivery_note
from workers.shipping.documents.label import render_label
from workers.shipping.documents.words import DELIVERY_NOTE, LABEL

ROOT = Path(__file__).parents[2]
SAY_THE_HASH = """
import hashlib
from tests.documents.papers import invoice, label
from workers.billing.documents.invoice import render_invoice
from workers.shipping.documents.label import render_label
print(hashlib.sha256(render_invoice(invoice()) + render_label(label())).hexdigest())
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_renders_the_same_bytes(seed, hashed_here):
    ran = subprocess.run(
        [sys.executable, "-c", SAY_THE_HASH],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Pacific/Auckland"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == hashed_here


def test_the_same_paper_gives_the_same_bytes_after_other_papers():
    first = render_invoice(papers.invoice())
    render_invoice(papers.invoice("en", number_of_lines=30))
    assert render_invoice(papers.invoice()) == first
    assert render_invoice(papers.invoice(number="RE-2026-00018")) != first


def test_threads_render_at_the_same_time_without_harm():
    wanted = [papers.invoice(number=f"RE-{i}") for i in range(12)]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(render_invoice, wanted))
    assert together == [render_invoice(paper) for paper in wanted]


def test_an_invoice_is_pdf_a_3b_and_carries_its_own_date():
    reader = PdfReader(BytesIO(render_invoice(papers.invoice())))
    metadata = reader.xmp_metadata
    described = metadata.stream.get_data().decode()
    assert "<pdfaid:part>3</pdfaid:part>" in described
    assert "<pdfaid:conformance>B</pdfaid:conformance>" in described
    assert metadata.xmp_create_date.replace(tzinfo=None) == papers.CREATED_AT.replace(tzinfo=None)
    assert reader.metadata.title == "Rechnung RE-2026-00017"


def test_an_invoice_shows_all_that_the_tax_law_asks_for():
    text = papers.text_of(render_invoice(papers.invoice(delivery_note_number="L-7", customer_number="K-9")))
    for wanted in (
        "Lampenhaus Nord GmbH Speicherstraße 12 20457 Hamburg",
        "Anna Müller Lindenallee 4 80331 München",
        "USt-IdNr. DE136695976",
        "RE-2026-00017",
        "22.11.2026",
        "21.11.2026",
        "Tischleuchte 1, Messing",
        "19 % 405,00 € 76,95 € 481,95 €",
        "Gesamtbetrag 481,95 €",
        "bis zum 06.12.2026",
        "RF18 5390 0754 7034",
        "DE89 3704 0044 0532 0130 00",
    ):
        assert wanted in text, wanted


def test_an_english_invoice_says_it_in_english():
    text = papers.text_of(render_invoice(papers.invoice("en")))
    assert "Invoice RE-2026-00017" in text
    assert "Please pay €481.95 by 6 December 2026" in text
    assert "19% €405.00 €76.95 €481.95" in text


@pytest.mark.parametrize("exemption", list(TaxExemption))
def test_an_invoice_without_tax_says_why(exemption):
    share = TaxShare(basis_points=0, net_minor=10000, tax_minor=0, exemption=exemption)
    sums = Sums(currency="EUR", lines_minor=10000, total_minor=10000, taxes=(share,), prices_include_tax=False)
    text = papers.text_of(render_invoice(papers.invoice(sums=sums)))
    assert LETTER_WORDS["de"][exemption] in text


def test_a_paid_invoice_asks_for_nothing():
    text = papers.text_of(render_invoice(papers.invoice(paid_minor=papers.sums(2).total_minor)))
    assert "Der Betrag ist bereits bezahlt" in text
    assert "Fällig am" not in text
    assert "Verwendungszweck" not in text


def test_what_was_paid_before_is_taken_off():
    text = papers.text_of(render_invoice(papers.invoice(paid_minor=8195)))
    assert "Bereits bezahlt -81,95 € Zu zahlen 400,00 €" in text


def test_prices_without_tax_lead_to_the_total_with_it():
    sums = replace(papers.sums(2), lines_minor=40000, shipping_minor=500, discount_minor=0, prices_include_tax=False)
    text = papers.text_of(render_invoice(papers.invoice(sums=sums)))
    assert "Nettobetrag 405,00 € zzgl. 19 % USt 76,95 € Gesamtbetrag 481,95 €" in text
    assert "ohne Umsatzsteuer" in text


def test_a_long_invoice_repeats_its_header_and_counts_its_pages():
    reader = PdfReader(BytesIO(render_invoice(papers.invoice(number_of_lines=100))))
    pages = [" ".join(page.extract_text().split()) for page in reader.pages]
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert f"Seite {number} von {len(pages)}" in page
        assert ("Einzelpreis" in page) == ("Tischleuchte" in page)
    assert all(f"Tischleuchte {i}, Messing" in " ".join(pages) for i in range(1, 101))


@pytest.mark.parametrize("language", ["de", "en"])
def test_nothing_a_customer_types_stops_or_steers_a_paper(language):
    hostile = papers.HOSTILE
    invoice = papers.invoice(language, recipient=hostile, note="#read('/etc/passwd') {{7*7}} 🎉\r\n" * 3)
    confirmation = papers.order_confirmation(language, recipient=hostile, delivery_address=hostile)
    note = papers.delivery_note(language, recipient=hostile, lines=(DeliveredLine(sku="#x", name="🎉", quantity=1),))
    rendered = [
        render_invoice(invoice),
        render_order_confirmation(confirmation),
        render_delivery_note(note),
        render_label(papers.label(language, recipient=hostile)),
    ]
    for pdf in rendered:
        text = papers.text_of(pdf)
        assert "<script>alert(1)</script> #panic() {{7*7}}" in text
        assert "Zoë" in text
        assert "root:" not in text


def test_names_without_end_leave_the_place_readable():
    endless = replace(papers.ANNA, name="Anna " * 5000, company="Firma" * 5000, extra="x" * 5000, street="Weg " * 5000)
    letter, label = render_invoice(papers.invoice(recipient=endless)), render_label(papers.label(recipient=endless))
    assert len(PdfReader(BytesIO(label)).pages) == 1
    assert 62.7 < min(papers.millimetres_from_top(letter, "80331 München")) < 90
    assert 26 < min(papers.millimetres_from_top(label, "80331 München")) < 71


def test_the_address_stands_in_the_window_of_the_envelope():
    letter = render_invoice(papers.invoice())
    assert 45 < min(papers.millimetres_from_top(letter, "Lampenhaus Nord GmbH · ")) < 62.7
    assert 62.7 < min(papers.millimetres_from_top(letter, "Lindenallee 4")) < 90


def test_an_order_confirmation_for_prepayment_says_where_to_pay_and_when_it_comes():
    text = papers.text_of(render_order_confirmation(papers.order_confirmation(carrier="DHL")))
    for wanted in ("Auftragsbestätigung A-2026-00042", "am 25.11.2026 mit DHL", "Vorkasse", "RF18 5390 0754 7034"):
        assert wanted in text


@pytest.mark.parametrize("terms", [terms for terms in PaymentTerms if terms is not PaymentTerms.PREPAYMENT])
def test_an_order_confirmation_asks_for_a_transfer_only_before_delivery(terms):
    text = papers.text_of(render_order_confirmation(papers.order_confirmation(terms=terms)))
    assert "Verwendungszweck" not in text
    assert CONFIRMATION_WORDS["de"][terms].format(days=14) in text


def test_a_line_that_comes_later_says_so():
    assert backorder_note(0, None, "de") == ""
    assert backorder_note(2, None, "en") == "2 on backorder"
    assert backorder_note(2, date(2026, 12, 4), "de") == "2 Stück nachlieferbar, voraussichtlich am 04.12.2026"


def test_a_delivery_note_has_no_prices_and_says_what_follows():
    text = papers.text_of(render_delivery_note(papers.delivery_note()))
    assert "€" not in text
    assert "Folgt" in text
    assert "000000012345678901234567" in text
    assert "2,35 kg" in text


def test_a_complete_delivery_has_no_column_for_the_rest():
    lines = (DeliveredLine(sku="A", name="B", quantity=1),)
    assert "To follow" not in papers.text_of(render_delivery_note(papers.delivery_note("en", lines=lines)))


def test_a_label_fits_a_label_printer_and_names_the_country_abroad():
    pdf = render_label(papers.label("en", recipient=replace(papers.ANNA, country="AT", postal_code="1010")))
    reader = PdfReader(BytesIO(pdf))
    width, height = (round(float(side) / 72 * 25.4) for side in reader.pages[0].mediabox[2:])
    assert (len(reader.pages), width, height) == (1, 100, 150)
    text = papers.text_of(pdf)
    for wanted in ("AUSTRIA", "1010", "S-2026-00031", "0000 0001 2345 6789 0123 4567"):
        assert wanted in text


@pytest.mark.parametrize("words", [INVOICE_WORDS, CONFIRMATION_WORDS, LETTER_WORDS, DELIVERY_NOTE, LABEL])
def test_both_languages_have_the_same_words(words):
    assert words["de"].keys() == words["en"].keys()
