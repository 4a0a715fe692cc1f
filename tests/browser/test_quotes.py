"""Quotes: offered by the desk, read and signed by the customer without signing in."""

import pytest
from playwright.sync_api import Browser, expect

from .product import Product
from .window import Window, open_window

pytestmark = pytest.mark.browser


def test_a_quote_is_offered_signed_by_its_link_and_becomes_an_order(
    window: Window, browser: Browser, product: Product
) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    window.go("/quotes")
    page.get_by_role("button", name="New quote").click()
    given = {"Name": "Hotel Seeblick", "E-mail address": "kontor@seeblick.example", "Street": "Kai 1"}
    given |= {"Postal code": "26721", "City": "Emden", "Lines": "12 TEE-SENC-100 9.50\n3 TEE-EARL-100"}
    for label, text in given.items():
        dialog.get_by_label(label).fill(text)
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog.locator(".preview")).to_contain_text("Total")
    dialog.get_by_role("button", name="Keep the quote").click()
    expect(page.locator(".order-head .facts")).to_contain_text("Hotel Seeblick")

    page.get_by_role("button", name="Send").click()
    dialog.get_by_role("button", name="Send").click()
    link = page.locator(".notice a").get_attribute("href")
    assert link is not None

    customer = open_window(browser, product, window.pictures)
    customer.go(link[link.index("/quote/") :])
    customer.page.get_by_label("Your first and last name").fill("Wilma Janssen")
    customer.page.get_by_role("button", name="Accept and order with obligation to pay").click()
    expect(customer.page.get_by_text("Wilma Janssen").first).to_be_visible()
    customer.page.context.close()
    assert customer.troubles == []

    page.reload()
    expect(page.locator(".order-head .facts")).to_contain_text("Wilma Janssen")
    page.locator(".order-head .facts").get_by_role("link").click()
    expect(page.locator(".order-head .facts")).to_contain_text("Placed")
