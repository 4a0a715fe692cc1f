"""Intake: a mail becomes a draft, is corrected and becomes an order; a table is seen before it is brought in."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from .window import Window

pytestmark = pytest.mark.browser
MAIL = """From: Beate Albers <beate.albers@example.de>
To: bestellung@teekontor.example
Subject: Bestellung
Message-ID: <drafted-once@example.de>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

2 x Assam Mangalam
3 x TEE-SENC-100

Lieferadresse:
Beate Albers
Lindenweg 4
26721 Emden
"""
TABLE = """Bestellnr;Name;Straße;PLZ;Ort;Land;E-Mail;Artikel;Menge
B-1;Jan Peters;Weg 3;20095;Hamburg;DE;jan@example.de;TEE-SENC-100;2
B-2;Uwe Kohl;Gasse 9;80331;München;DE;uwe@example.de;TEE-EARL-100;1
"""


def test_a_mail_is_corrected_by_choosing_the_article_and_becomes_an_order(window: Window, tmp_path: Path) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    (tmp_path / "order.eml").write_text(MAIL)
    window.go("/intake/upload")
    page.locator("input[type=file]").set_input_files(tmp_path / "order.eml")
    page.get_by_role("button", name="Bring in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bestellung")
    expect(page.get_by_text("not found").first).to_be_visible()

    page.get_by_role("button", name="Place the order").click()
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog.get_by_role("alert")).to_contain_text("Line 1, Article number")
    page.keyboard.press("Escape")

    page.get_by_role("button", name=re.compile("TEE-ASSAM-100")).click()
    expect(page.get_by_text("Save the corrections first.")).to_be_visible()
    page.get_by_role("button", name="Save corrections (1)").click()
    expect(page.get_by_text("The corrections are saved.")).to_be_visible()

    page.get_by_role("button", name="Place the order").click()
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog.locator(".preview")).to_contain_text("Total")
    window.picture("draft")
    dialog.get_by_role("button", name="Place the order").click()
    expect(page.locator(".order-head .facts")).to_contain_text("Placed")
    page.locator(".order-head .facts").get_by_role("link").click()
    expect(page.locator(".order-head")).to_be_visible()


def test_a_table_shows_what_its_columns_mean_before_it_is_brought_in(window: Window, tmp_path: Path) -> None:
    page = window.page
    (tmp_path / "orders.csv").write_text(TABLE)
    window.go("/intake/upload")
    page.locator("input[type=file]").set_input_files(tmp_path / "orders.csv")
    expect(page.get_by_label("What PLZ means")).to_have_value("shippingAddress.postalCode")
    expect(page.get_by_text("orders 2, lines 2")).to_be_visible()

    page.get_by_role("button", name="Bring in").click()
    row = page.get_by_role("row", name="orders.csv")
    expect(row).to_contain_text("and 1 more")
    row.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_file_that_nobody_understands_is_refused_with_what_is_understood(window: Window, tmp_path: Path) -> None:
    (tmp_path / "order.pdf").write_bytes(b"%PDF-1.7")
    window.go("/intake/upload")
    window.page.locator("input[type=file]").set_input_files(tmp_path / "order.pdf")
    expect(window.page.get_by_role("alert")).to_contain_text("Bring in .eml, .csv or .xml.")


def test_a_shops_source_tells_the_address_for_its_webhooks(window: Window) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    window.go("/intake/sources")
    page.get_by_role("button", name="New source").click()
    dialog.get_by_label("Code").fill("tea-shop")
    dialog.get_by_label("Name").fill("Tea shop")
    dialog.get_by_label("Secret").fill("a-secret-of-the-shop-0123456789")
    dialog.get_by_role("button", name="Save").click()
    expect(page.get_by_role("row", name="Tea shop")).to_contain_text("/inbound/shopify/tea-shop")
