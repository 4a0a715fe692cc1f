"""The audit of all: found by days and command, and downloaded."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from .product import Product
from .window import Window

pytestmark = pytest.mark.browser


def test_a_change_is_found_by_its_command_and_stands_in_the_file(window: Window, product: Product) -> None:
    page = window.page
    order = product.place("Folkert Ubben")
    product.move("orderConfirm", order["id"])
    window.go("/audit")
    page.get_by_label("Command").fill("confirm_order")
    page.get_by_role("button", name="Show").click()
    table = page.locator("table.changes")
    expect(table.get_by_role("link", name=order["number"]).first).to_be_visible()
    expect(table).to_contain_text("CONFIRMED")
    window.picture("audit", full=True)

    with page.expect_download() as came:
        page.get_by_role("link", name="Download as a table (CSV)").click()
    assert order["id"] in Path(came.value.path()).read_text("utf-8-sig")


def test_days_without_a_change_say_so(window: Window) -> None:
    window.go("/audit?from=2001-01-01&to=2001-01-31")
    expect(window.page.get_by_text("Nothing was changed in these days.")).to_be_visible()
    with window.page.expect_download() as came:
        window.page.get_by_role("link", name="Download as JSON").click()
    assert Path(came.value.path()).read_bytes() == b""
