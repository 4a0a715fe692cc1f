"""Orders are split by what is ready or by pieces, and sent along with others of the same customer."""

import re

import pytest
from playwright.sync_api import expect

from .product import Product
from .supply_scene import classify, ordered
from .window import Window

pytestmark = pytest.mark.browser


def test_what_is_not_there_yet_goes_on_as_an_order_of_its_own(window: Window, product: Product) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    classify(product, "TAB-BAMB-01")
    order = ordered(product, "Theda Poppinga", "TAB-BAMB-01", 30)
    window.go(f"/orders/{order['id']}")
    page.get_by_role("button", name="Split").click()
    expect(dialog.get_by_label("All that is not there yet")).to_be_checked()
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog.locator(".preview")).to_contain_text("6 × Teetablett")
    window.picture("split")
    dialog.get_by_role("button", name="Split").click()

    expect(page.locator(".order-head .facts")).to_contain_text("Split from")
    expect(page.locator("table.lines")).to_contain_text("TAB-BAMB-01")
    page.locator(".order-head .facts").get_by_role("link", name=order["number"]).click()
    expect(page.locator(".order-head .facts")).to_contain_text("Split into")


def test_named_pieces_are_split_off_and_sent_along_again(window: Window, product: Product) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    order = product.place("Habbo Smit", sku="EI-EDEL-005", quantity=5)
    product.move("orderConfirm", order["id"])
    window.go(f"/orders/{order['id']}")
    page.get_by_role("button", name="Split").click()
    dialog.get_by_label("Pieces that I name").check()
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog.get_by_role("alert")).to_contain_text("Nothing is to be moved")
    dialog.get_by_role("spinbutton").fill("2")
    dialog.get_by_role("button", name="Preview").click()
    expect(dialog.locator(".preview")).to_contain_text("2 × Tee-Ei")
    dialog.get_by_role("button", name="Split").click()
    expect(page.locator(".order-head .facts")).to_contain_text("Split from")

    page.get_by_role("button", name="Send along with others").click()
    expect(dialog.get_by_role("checkbox")).to_be_checked()
    dialog.get_by_role("button", name="Send along with others").click()
    facts = page.locator(".order-head .facts > div", has_text="Sent along with")
    expect(facts.get_by_role("link", name=order["number"])).to_be_visible()
    page.get_by_role("button", name=re.compile("Send alone again")).click()
    expect(facts).to_have_count(0)
