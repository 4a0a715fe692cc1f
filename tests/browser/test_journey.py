"""One order from placing to completed, as the desk sees it: live, without ever reloading."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from .product import Product
from .window import Window, open_window

pytestmark = pytest.mark.browser


def test_an_order_is_placed_confirmed_shipped_paid_and_delivered_before_our_eyes(
    browser: Browser, product: Product, pictures: Path
) -> None:
    window = open_window(browser, product, pictures)
    window.go("/orders")
    window.sign_in()
    window.is_live()
    _mark(window.page)

    placed = product.place("Antje Petersen", sku="TAS-PORZ-02", quantity=2)
    row = window.row(placed["number"])
    expect(row).to_contain_text("Antje Petersen")
    expect(row).to_contain_text("Placed")

    row.get_by_role("link").click()
    expect(window.page.locator("h1")).to_have_text(f"Order {placed['number']}")
    window.is_live()
    _confirm(window.page)
    _ship(window.page)
    assert product.pay(placed["id"], "Antje Petersen") == 1
    expect(_fact(window.page, "Payment")).to_have_text("Paid")
    _deliver(window)

    assert window.page.evaluate("window.marked"), "the page was never loaded again"
    window.page.get_by_role("link", name="Orders").first.click()
    expect(row).to_contain_text("Completed")
    assert window.troubles == []
    window.page.context.close()


def _mark(page: Page) -> None:
    page.evaluate("window.marked = true")


def _confirm(page: Page) -> None:
    _press(page, "Confirm")
    expect(_fact(page, "Status")).to_have_text("Confirmed")
    expect(page.locator(".timeline")).to_contain_text("Confirmed")
    expect(page.get_by_role("link", name="Order confirmation")).to_be_visible()


def _ship(page: Page) -> None:
    _press(page, "Ship")
    expect(_fact(page, "Fulfillment")).to_have_text("Shipped")
    expect(_fact(page, "Payment")).to_have_text("Unpaid")
    for paper in ("Delivery note", "Label", "RE"):
        expect(page.get_by_role("link", name=re.compile(paper)).first).to_be_visible()


def _deliver(window: Window) -> None:
    _press(window.page, "Mark delivered")
    expect(_fact(window.page, "Status")).to_have_text("Completed")
    expect(window.page.locator(".timeline li").first).to_contain_text("Completed")
    expect(window.page.get_by_text("Nothing is left to do by hand.")).to_be_visible()
    window.picture("order-completed", full=True)


def _press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()
    expect(page.locator(".notice.good")).to_contain_text(name)


def _fact(page: Page, name: str):  # type: ignore[no-untyped-def]
    """What the head of the order says about something."""
    return page.locator(".order-head .facts > div").filter(has=page.locator("dt", has_text=name)).locator("dd")


def test_a_document_opens_in_a_tab_of_its_own(window: Window, product: Product) -> None:
    placed = product.place("Reto Zürcher")
    product.move("orderConfirm", placed["id"])
    window.go(f"/orders/{placed['id']}")
    link = window.page.get_by_role("link", name="Order confirmation")
    address = link.get_attribute("href")
    assert address is not None
    assert link.get_attribute("target") == "_blank"

    answer = window.page.request.get(product.url + address if address.startswith("/") else address)

    assert answer.status == 200
    assert answer.body().startswith(b"%PDF")
