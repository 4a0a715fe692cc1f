"""Rules of confirmation: written, put in order, switched off, and tried with an order."""

import re

import pytest
from playwright.sync_api import expect

from .product import Product
from .window import Window

pytestmark = pytest.mark.browser


def test_a_rule_is_written_tried_put_first_switched_off_and_removed(window: Window, product: Product) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    order = product.place("Gesine Albers")
    window.go("/rules")
    expect(page.get_by_role("heading", level=1)).to_have_text("Confirmation rules")
    _try(window, order["number"])
    expect(page.get_by_text(f"A person would decide about order {order['number']}: no rule fits.")).to_be_visible()

    page.get_by_role("button", name="Add a rule").click()
    dialog.get_by_label("Channel").select_option("Phone")
    dialog.get_by_label("Up to").fill("one")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert")).to_be_visible()
    dialog.get_by_label("Up to").fill("250,00")
    dialog.get_by_label("Customer number").fill("99999999")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert")).to_contain_text("There is no customer 99999999.")
    dialog.get_by_label("Customer number").fill("")
    dialog.get_by_role("button", name="Save").click()
    table = page.get_by_role("region", name="Confirmation rules, scrollable").first
    mine = table.get_by_role("row", name=re.compile("Phone"))
    expect(mine).to_contain_text("up to €250.00")
    expect(mine).to_contain_text("Confirmed by itself")

    _try(window, order["number"])
    expect(page.get_by_text(f"Order {order['number']} would be confirmed by itself")).to_be_visible()
    window.picture("rules", full=True)

    place = int(mine.get_by_role("rowheader").inner_text())
    mine.get_by_role("button", name="Earlier").click()
    expect(mine.get_by_role("rowheader")).to_have_text(str(place - 1))
    mine.get_by_role("button", name="Switch off").click()
    expect(mine).to_contain_text("Switched off")
    _try(window, order["number"])
    expect(page.get_by_text("no rule fits")).to_be_visible()

    mine.get_by_role("button", name="Change").click()
    dialog.get_by_label("What happens").select_option("A person decides")
    dialog.get_by_label("In force").check()
    dialog.get_by_role("button", name="Save").click()
    expect(mine).to_contain_text("A person decides")
    _try(window, order["number"])
    expect(page.get_by_text("says so.")).to_be_visible()

    mine.get_by_role("button", name="Remove").click()
    dialog.get_by_role("button", name="Remove").click()
    expect(mine).to_have_count(0)


def test_an_order_that_nobody_knows_is_said_to_be_none(window: Window) -> None:
    window.go("/rules")
    _try(window, "000")
    expect(window.page.get_by_text("There is no order 000, or you may not see it.")).to_be_visible()


def _try(window: Window, number: str) -> None:
    window.page.get_by_label("Order number").fill(number)
    window.page.get_by_role("button", name="Try", exact=True).click()


def test_when_orders_are_given_up_is_said_and_may_be_never(window: Window) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    window.go("/rules")
    card = page.get_by_role("region", name="Orders that nobody confirms")
    expect(card.get_by_role("status")).to_contain_text("Given up after 21 days")
    for typed, said in (("", "They are never given up."), ("30", "Given up after 30 days"), ("21", "after 21 days")):
        card.get_by_role("button", name="Change").click()
        dialog.get_by_label("Days").fill(typed)
        dialog.get_by_role("button", name="Save").click()
        expect(dialog).to_have_count(0)
        expect(card.get_by_role("status")).to_contain_text(said)
    window.picture("give-up", full=True)
    card.get_by_role("button", name="Change").click()
    dialog.get_by_label("Days").fill("4000")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert")).to_be_visible()
