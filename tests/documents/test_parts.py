"""What papers are made of: glyphs, formats, addresses, codes."""

import json
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.papers import ANNA, RF, SELLER
from workers.foundation.renderer.addresses import address_lines, one_line
from workers.foundation.renderer.codes import barcode, payment_qr
from workers.foundation.renderer.formats import country_name, day, in_fours, money, rate, weight
from workers.foundation.renderer.glyphs import FONTS, drawable, printable
from workers.foundation.renderer.parts import BankAccount, PostalAddress
from workers.foundation.renderer.typesetter import typeset

BANK = SELLER.bank or BankAccount(holder="", iban="")


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_whatever_comes_in_only_drawable_characters_come_out(text):
    assert {ord(character) for character in printable(text)} <= drawable()


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Zoë Müller-Łukasz, Αθήνα, Київ", "Zoë Müller-Łukasz, Αθήνα, Київ"),
        ("u\u0308ber", "über"),
        ("王小明", "\ufffd"),
        ("Anna 🎉 Müller", "Anna \ufffd Müller"),
        ("𝓐nna ﬁn Ｂ", "Anna ﬁn B"),
        ("\u202eabc\u2066\x00\x07", "abc"),
        ("two\r\nlines", "two lines"),
        ("\ud800", ""),
    ],
)
def test_characters_without_a_glyph_are_replaced(typed, printed):
    assert printable(typed) == printed


def test_a_word_too_long_for_a_column_may_break():
    assert printable("x" * 24) == "x" * 24
    assert printable("x" * 30).replace("\u200b", "") == "x" * 30
    assert max(map(len, printable("x" * 30).split("\u200b"))) == 8


def test_typst_draws_every_drawable_character_under_pdf_a(tmp_path):
    letters = [chr(code) for code in sorted(drawable()) if chr(code).isprintable()]
    font_check = b'#set document(title: "x")\n#set text(font: "Noto Sans")\n#json(bytes(sys.inputs.content)).join(" ")'
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
    compiler = typst.Compiler(font_check, root=tmp_path, font_paths=fonts)
    content = json.dumps(letters)
    assert compiler.compile(format="pdf", sys_inputs={"content": content}, pdf_standards=["a-3b"], timestamp=0)


@pytest.mark.parametrize(
    ("minor", "currency", "german", "english"),
    [
        (123450, "EUR", "1.234,50 €", "€1,234.50"),
        (-5, "EUR", "-0,05 €", "-€0.05"),
        (1500, "JPY", "1.500 ¥", "JP¥1,500"),
        (1500, "CHF", "15,00 CHF", "CHF 15.00"),
        (1500, "KWD", "1,500 KWD", "KWD 1.500"),
        (10**15, "EUR", "10.000.000.000.000,00 €", "€10,000,000,000,000.00"),
    ],
)
def test_money_has_the_decimals_of_its_currency(minor, currency, german, english):
    assert money(minor, currency, "de").replace("\u00a0", " ") == german
    assert money(minor, currency, "en").replace("\u00a0", " ") == english


def test_rates_days_weights_and_countries_follow_the_language():
    assert (rate(1900, "de"), rate(550, "de"), rate(550, "en")) == ("19\u00a0%", "5,5\u00a0%", "5.5%")
    assert (day(date(2026, 3, 7), "de"), day(date(2026, 3, 7), "en")) == ("07.03.2026", "7 March 2026")
    assert (weight(1250, "de"), weight(30, "en")) == ("1,25\u00a0kg", "0.03\u00a0kg")
    assert (country_name("GB", "de"), country_name("at", "en"), country_name("??", "en")) == (
        "Vereinigtes Königreich",
        "Austria",
        "??",
    )
    assert in_fours("DE89 3704 00") == "DE89\u00a03704\u00a000"


def test_at_home_an_address_has_no_country():
    assert address_lines(ANNA, seen_from="de", language="de") == ["Anna Müller", "Lindenallee 4", "80331 München"]
    assert one_line(SELLER.address) == "Lampenhaus Nord GmbH · Speicherstraße 12 · 20457 Hamburg"


@pytest.mark.parametrize(
    ("country", "postal_code", "city", "region", "place"),
    [
        ("GB", "SW1A 2AA", "London", "", ["London", "SW1A 2AA", "UNITED KINGDOM"]),
        ("US", "10118", "New York", "NY", ["New York, NY 10118", "UNITED STATES"]),
        ("CH", "8001", "Zürich", "", ["8001 Zürich", "SWITZERLAND"]),
        ("IT", "00184", "Roma", "RM", ["00184 Roma RM", "ITALY"]),
        ("SE", "111 20", "Stockholm", "", ["111 20 Stockholm", "SWEDEN"]),
        ("JP", "100-0001", "Chiyoda", "Tokyo", ["100-0001 Chiyoda", "Tokyo", "JAPAN"]),
        ("QX", "1", "Nowhere", "", ["1 Nowhere", "QX"]),
        ("../x", "1", "Nowhere", "", ["1 Nowhere", "../X"]),
    ],
)
def test_abroad_an_address_follows_its_country_and_ends_with_its_name(country, postal_code, city, region, place):
    address = PostalAddress(
        company="ACME", name="Jo", street="1 Street", postal_code=postal_code, city=city, region=region, country=country
    )
    lines = address_lines(address, seen_from="DE", language="en")
    assert lines[:3] == ["ACME", "Jo", "1 Street"]
    assert lines[3:] == place


def test_a_payment_code_holds_the_transfer():
    svg = payment_qr(BANK, 48195, "EUR", RF)
    assert svg is not None
    fields = _read(svg).split("\n")
    assert fields[:4] == ["BCD", "002", "1", "SCT"]
    assert fields[4:8] == ["COBADEFFXXX", "Lampenhaus Nord GmbH", "DE89370400440532013000", "EUR481.95"]
    assert fields[9] == RF


def test_another_reference_goes_into_the_remittance_text_as_one_line():
    svg = payment_qr(replace(BANK, holder="A\nB" + "ä" * 100), 1, "EUR", "A-42\nEUR9999")
    assert svg is not None
    fields = _read(svg).split("\n")
    assert fields[5].startswith("A Bää")
    assert fields[9:] == ["", "A-42 EUR9999"]


@pytest.mark.parametrize(
    ("amount", "currency", "iban"),
    [
        (0, "EUR", BANK.iban),
        (-1, "EUR", BANK.iban),
        (10**11, "EUR", BANK.iban),
        (100, "CHF", BANK.iban),
        (100, "EUR", "DE00370400440532013000"),
    ],
)
def test_what_a_payment_code_cannot_say_gets_none(amount, currency, iban):
    assert payment_qr(replace(BANK, iban=iban), amount, currency, RF) is None


def test_a_barcode_reads_as_its_number():
    assert _read(barcode("000000012345678901234567")) == "000000012345678901234567"


def test_a_template_that_is_not_there_is_an_error():
    with pytest.raises(RuntimeError, match="No such file"):
        typeset("billing/documents/missing.typ", {}, created_at=None)


def _read(svg: str) -> str:
    """What a scanner sees."""
    zxingcpp = pytest.importorskip("zxingcpp", reason="needs zxing-cpp to read codes")
    image = pytest.importorskip("PIL.Image", reason="needs Pillow to read codes")
    page = b"#set page(width: auto, height: auto, margin: 8mm)\n#image(bytes(sys.inputs.svg), width: 80mm)"
    png = typst.compile(page, format="png", ppi=300, sys_inputs={"svg": svg})
    found = zxingcpp.read_barcodes(image.open(BytesIO(png)))
    assert len(found) == 1
    return str(found[0].text)
