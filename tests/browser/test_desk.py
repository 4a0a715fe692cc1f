"""The order desk: many orders at once, orders that are typed, edits that are overtaken, holds and their reasons."""

import re

import pytest
from playwright.sync_api import expect

from .product import Product
from .window import Window

pytestmark = pytest.mark.browser


def test_several_orders_are_moved_after_a_look_at_what_would_come_of_each(window: Window, product: Product) -> None:
    ready, rejected = product.place("Ilse Petersen"), product.place("Ilse Petersen", sku="FIL-PAPI-100")
    product.move("orderReject", rejected["id"], "Not deliverable")
    window.go("/orders?q=Ilse+Petersen")
    page, dialog = window.page, window.page.get_by_role("dialog")
    expect(page.locator("table.orders tbody tr")).to_have_count(2)
    page.get_by_label("Pick all orders of this page").check()
    page.get_by_text("Move …").click()
    page.get_by_role("button", name="Confirm", exact=True).click()

    expect(dialog).to_contain_text("1 order would go through.")
    expect(dialog.locator("tbody tr")).to_contain_text([rejected["number"]])
    expect(window.row(ready["number"])).to_contain_text("Placed")
    dialog.get_by_role("button", name="Do it with 1 order").click()
    expect(dialog).to_contain_text("1 order went through.")
    expect(window.row(ready["number"])).to_contain_text("Confirmed")
    dialog.get_by_role("link", name="What came of each order").click()
    expect(page.locator(".results")).to_contain_text(f"Order {ready['number']} is CONFIRMED")


def test_an_order_is_typed_without_a_mouse(window: Window) -> None:
    window.go("/orders")
    window.is_live()
    keys, page = window.page.keyboard, window.page
    keys.press("c")
    expect(page.get_by_role("combobox", name="Find a customer")).to_be_focused()
    for text in ("", "Gesa Lorenzen", "", "Deichweg 7", "", "25813", "Husum"):
        keys.type(text)
        keys.press("Tab")
    for _ in range(4):
        keys.press("Tab")
    expect(page.get_by_role("combobox", name="Add an article")).to_be_focused()
    keys.type("TEE-ROOI")
    expect(page.get_by_role("listbox", name="Add an article")).to_contain_text("TEE-ROOI-100")
    keys.press("Enter")
    expect(page.get_by_label("Quantity of TEE-ROOI-100")).to_be_focused()
    keys.type("3")
    keys.press("Enter")
    expect(page.get_by_role("combobox", name="Add an article")).to_be_focused()
    expect(page.get_by_role("region", name="What it comes to")).to_contain_text("€19.60")
    keys.press("Control+Enter")

    expect(page.locator("h1")).to_have_text(re.compile(r"Order \d+"))
    expect(page.locator(".lines")).to_contain_text("Rooibos")
    expect(page.locator("address").first).to_contain_text("25813 Husum")


def test_an_edit_shows_what_it_comes_to_and_survives_somebody_elses_change(window: Window, product: Product) -> None:
    placed = product.place("Tjark Ahrens")
    window.go(f"/orders/{placed['id']}/edit")
    page, outlook = window.page, window.page.get_by_role("region", name="What it comes to")
    page.get_by_label("Quantity of TEE-ROOI-100").fill("4")
    expect(outlook).to_contain_text(re.compile("→ €24.50"))
    window.is_live()
    product.move("orderHold", placed["id"], "The customer calls back")

    page.get_by_role("button", name="Take the newest version").click()
    expect(page.get_by_label("Quantity of TEE-ROOI-100")).to_have_value("4")
    page.get_by_role("button", name="Apply").click()
    expect(page.locator("h1")).to_have_text(f"Order {placed['number']}")
    expect(page.locator(".totals .sum")).to_contain_text("€24.50")
    page.get_by_role("tab", name="Who changed what").click()
    expect(page.locator(".changes")).to_contain_text("Frauke Janssen")


def test_a_part_is_held_for_a_reason_and_a_day_explains_itself(window: Window, product: Product) -> None:
    placed = product.place("Maren Iversen")
    window.go(f"/orders/{placed['id']}")
    page, dialog = window.page, window.page.get_by_role("dialog")
    page.get_by_role("button", name="Hold in part").click()
    dialog.get_by_label("Invoice").uncheck()
    dialog.get_by_label("Reason").fill("Color is asked for")
    dialog.get_by_role("button", name="Hold in part").click()

    holds = page.get_by_role("region", name="Holds")
    expect(holds).to_contain_text("Color is asked for")
    expect(holds).not_to_contain_text("Invoice")
    holds.get_by_role("button", name="Release").click()
    expect(holds).to_contain_text("Nothing holds the order.")
    page.get_by_role("button", name="Why this day?").click()
    expect(page.locator(".why")).to_contain_text(re.compile("In stock.*Picked and packed.*On its way", re.DOTALL))
