"""English and German: one switch, kept for the next visit."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from .product import Product
from .window import Window, open_window

pytestmark = pytest.mark.browser


def test_the_switch_turns_everything_german_and_stays(window: Window, product: Product) -> None:
    placed = product.place("Antje Petersen")
    product.move("orderHold", placed["id"], "Rückruf")
    window.go("/orders")
    page = window.page
    expect(page.locator("h1")).to_have_text("Orders")
    page.get_by_label("Language").select_option("de")

    expect(page.locator("h1")).to_have_text("Aufträge")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(window.row(placed["number"])).to_contain_text("Gesperrt")
    expect(window.row(placed["number"])).to_contain_text(re.compile(r"\d,\d\d\s€"))
    page.reload()
    expect(page.locator("h1")).to_have_text("Aufträge")
    window.row(placed["number"]).get_by_role("link").click()
    expect(page.locator("h1")).to_have_text(f"Auftrag {placed['number']}")
    expect(page.locator(".timeline")).to_contain_text("Gesperrt")
    window.picture("order-german", full=True)


def test_a_german_browser_is_greeted_in_german(browser: Browser, product: Product, pictures: Path) -> None:
    window = open_window(browser, product, pictures, locale="de-AT")
    window.go("/")
    expect(window.page.get_by_role("button", name="Anmelden")).to_be_visible()
    window.page.fill("input[name=email]", product.access()[0])
    window.page.fill("input[name=password]", "falsch")
    window.page.keyboard.press("Enter")
    expect(window.page.locator(".notice")).to_be_visible()
    window.sign_in()
    expect(window.page.locator("h1")).to_have_text("Aufträge")
    expect(window.page).to_have_url(f"{product.url}/orders")
    assert window.troubles == []
    window.page.context.close()
