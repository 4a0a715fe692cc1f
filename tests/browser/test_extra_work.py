"""Extra work: offered on an article's page, and wished where an order is typed."""

import re

import pytest
from playwright.sync_api import expect

from .window import Window

pytestmark = pytest.mark.browser
SKU = "KAN-GLAS-12"


def test_extra_work_is_offered_wished_in_an_order_and_taken_off(window: Window) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    window.go(f"/stock/{SKU}")
    card = page.get_by_role("region", name="Extra work", exact=True)
    expect(card).to_contain_text("Nothing is offered with this article.")
    card.get_by_role("button", name="Offer extra work").click()
    dialog.get_by_label("Code").fill("engrave it")
    dialog.get_by_label("Name").fill("Engraving")
    dialog.get_by_label("Price per piece").fill("a lot")
    dialog.get_by_label("Working days").fill("3")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert")).to_contain_text("This is no sum.")
    dialog.get_by_label("Price per piece").fill("12,50")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert")).to_contain_text("Use 1 to 30 capitals")
    window.picture("extra-work-dialog")
    dialog.get_by_label("Code").fill("ENGRAVE")
    dialog.get_by_role("button", name="Save").click()
    row = card.get_by_role("row", name=re.compile("Engraving"))
    expect(row).to_contain_text("€12.50")
    window.picture("extra-work-article", full=True)
    row.get_by_role("button", name="Change").click()
    dialog.get_by_label("Price per piece").fill("15")
    dialog.get_by_role("button", name="Save").click()
    expect(row).to_contain_text("€15.00")

    _type_an_order(window)
    expect(page.locator("h1")).to_have_text(re.compile(r"Order \d+"))
    expect(page.locator(".lines")).to_contain_text("(Engraving: For Anna)")

    window.go(f"/stock/{SKU}")
    row.get_by_role("button", name="No longer offer").click()
    dialog.get_by_role("button", name="No longer offer").click()
    expect(card).to_contain_text("Nothing is offered with this article.")


def _type_an_order(window: Window) -> None:
    """With the keyboard alone, from the customer on."""
    window.go("/orders/new")
    keys, page = window.page.keyboard, window.page
    expect(page.get_by_role("combobox", name="Find a customer")).to_be_focused()
    for text in ("", "Anna Brodersen", "", "Deichweg 9", "", "25813", "Husum"):
        keys.type(text)
        keys.press("Tab")
    page.get_by_role("combobox", name="Add an article").focus()
    keys.type(SKU)
    expect(page.get_by_role("listbox", name="Add an article")).to_contain_text(SKU)
    keys.press("Enter")
    expect(page.get_by_label(f"Quantity of {SKU}")).to_be_focused()
    outlook = page.get_by_role("region", name="What it comes to")
    expect(outlook).to_contain_text("Total")
    plain = outlook.locator("dd").first.inner_text()
    keys.press("Shift+Tab")
    keys.press("Space")
    text = page.get_by_label(f"Text for Engraving on {SKU}")
    expect(text).to_be_visible()
    keys.press("Tab")
    expect(text).to_be_focused()
    keys.type("For Anna")
    expect(outlook.locator("dd").first).not_to_have_text(plain)
    window.picture("extra-work-typed", full=True)
    keys.press("Control+Enter")
