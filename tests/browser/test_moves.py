"""What can be done with an order, and what the page says when it cannot."""

import re

import pytest
from playwright.sync_api import expect

from .product import Product
from .window import Window

pytestmark = pytest.mark.browser


def test_a_closed_move_says_why(window: Window, product: Product) -> None:
    placed = product.place("Jonas Krüger")
    window.go(f"/orders/{placed['id']}")

    ship = window.page.locator(".closed-moves dt", has_text=re.compile("^Ship$"))
    expect(ship.locator("+ dd")).to_have_text("Only a confirmed order is shipped.")
    expect(ship).to_be_visible()
    expect(window.page.get_by_role("button", name="Ship", exact=True)).to_have_count(0)


def test_a_finished_order_keeps_its_reasons_folded_and_says_a_shared_one_once(window: Window, product: Product) -> None:
    placed = product.place("Wiebke Hansen")
    product.move("orderCancel", placed["id"], "Ordered twice by mistake")
    window.go(f"/orders/{placed['id']}")
    why = window.page.get_by_text("The order is cancelled.", exact=True)
    expect(why).to_be_hidden()
    window.page.get_by_text("What is not possible now, and why").click()
    expect(why).to_have_count(1)
    expect(why).to_be_visible()


def test_cancelling_asks_for_a_reason_and_keeps_it(window: Window, product: Product) -> None:
    placed = product.place("Claudia Brandt")
    window.go(f"/orders/{placed['id']}")
    page, dialog = window.page, window.page.get_by_role("dialog")
    page.get_by_role("button", name="Cancel order").click()
    expect(dialog.get_by_label("Reason")).to_be_focused()

    dialog.get_by_role("button", name="Cancel order").click()
    expect(dialog).to_be_visible()
    window.picture("dialog")
    dialog.get_by_label("Reason").fill("Ordered twice by mistake")
    dialog.get_by_role("button", name="Cancel order").click()

    expect(dialog).to_have_count(0)
    expect(page.locator(".order-head .facts")).to_contain_text("Cancelled")
    expect(page.locator(".timeline")).to_contain_text("Ordered twice by mistake")
    expect(page.get_by_role("button", name="Cancel order")).to_have_count(0)


def test_escape_leaves_the_dialog_and_changes_nothing(window: Window, product: Product) -> None:
    placed = product.place("Paul Nowak")
    window.go(f"/orders/{placed['id']}")
    opener = window.page.get_by_role("button", name="Put on hold")
    opener.click()
    expect(window.page.get_by_role("dialog").get_by_label("Reason")).to_be_focused()
    window.page.keyboard.press("Escape")

    expect(window.page.get_by_role("dialog")).to_have_count(0)
    expect(opener).to_be_focused()
    expect(window.page.locator(".order-head .facts")).to_contain_text("Placed")


def test_somebody_elses_change_shows_at_once(window: Window, product: Product) -> None:
    placed = product.place("Sabine Gruber")
    window.go(f"/orders/{placed['id']}")
    window.is_live()
    product.move("orderHold", placed["id"], "The customer calls back")

    expect(window.page.locator(".order-title")).to_contain_text("On hold")
    expect(window.page.locator(".timeline")).to_contain_text("The customer calls back")
    expect(window.page.get_by_role("button", name="Release hold")).to_be_visible()
