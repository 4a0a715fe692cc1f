"""Supply: what orders wait for is bought, made, sent by a supplier or done by appointment."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from .product import Product
from .supply_scene import classify, offered, ordered, rule, supplied
from .window import Window

pytestmark = pytest.mark.browser


def test_what_orders_wait_for_is_bought_received_in_part_and_the_shortage_is_told(
    window: Window, product: Product
) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    _supplier_is_typed_in(window, "Kannen Krause", sku="KOC-TEMP-17", price="41,50")
    _comes_from(window, "Buy", "KOC-TEMP-17")
    classify(product, "KOC-TEMP-17")
    order = ordered(product, "Wilma Bruns", "KOC-TEMP-17", 26)
    _waits_for_work(window, order)

    window.go("/supply/proposals")
    card = page.get_by_role("region", name="Kannen Krause", exact=True)
    expect(card.get_by_role("row", name=re.compile("KOC-TEMP-17"))).to_contain_text("41.50")
    window.picture("proposals", full=True)
    pieces = card.get_by_label("Pieces of KOC-TEMP-17 to order")
    wanted = int(pieces.input_value())
    pieces.fill(str(wanted + 4))
    card.get_by_role("button", name="Draft the purchase order").click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("Purchase order B")
    page.get_by_role("button", name="Send to the supplier").click()
    expect(dialog).to_contain_text("verkauf@krause.example")
    dialog.get_by_role("button", name="Send to the supplier").click()
    expect(page.locator(".order-head .facts")).to_contain_text("Sent")
    expect(page.get_by_role("link", name=re.compile(r"\.pdf$"))).to_be_visible()

    page.get_by_role("button", name="Receive", exact=True).click()
    dialog.get_by_role("spinbutton").fill("5")
    dialog.get_by_role("button", name="Receive").click()
    lines = page.get_by_role("region", name="Lines, scrollable")
    expect(_cell(lines, "Received")).to_have_text("5")
    expect(_cell(lines, "Expected")).to_have_text(str(wanted - 1))

    page.get_by_role("button", name="Shortage").click()
    dialog.get_by_label("Reason").fill("No more are made")
    window.picture("shortage")
    dialog.get_by_role("button", name="Shortage").click()
    expect(page.locator(".order-head .facts")).to_contain_text("Closed short")
    window.picture("purchase", full=True)

    window.go("/supply?kind=BUY&state=FAILED")
    failed = _task(page, order)
    expect(failed).to_contain_text("No more are made")
    failed.get_by_role("button", name="Call off").click()
    dialog.get_by_label("Reason").fill("The customer takes fewer")
    dialog.get_by_role("button", name="Call off").click()
    expect(failed).to_have_count(0)


def test_a_service_is_agreed_on_moved_to_another_time_and_done(window: Window, product: Product) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    classify(product, "WAA-DIGI-01", "SERVICE")
    offered(product, "Kim Fischer", 26, 50)
    order = ordered(product, "Piet Hansen", "WAA-DIGI-01", 1)
    _waits_for_work(window, order)

    window.go("/supply/calendar")
    waiting = page.get_by_role("region", name="Services without a time, scrollable")
    row = waiting.get_by_role("row", name=re.compile(order["number"]))
    row.get_by_role("button", name="Agree on a time").click()
    dialog.get_by_label("Time").select_option(index=0)
    dialog.get_by_role("button", name="Agree on a time").click()
    expect(row).to_have_count(0)

    window.go("/supply?kind=SERVICE")
    task = _task(page, order)
    expect(task).to_contain_text("Kim Fischer")
    before = task.locator("[data-name=From]").inner_text()
    task.get_by_role("button", name="Another time").click()
    dialog.get_by_label("Time").select_option(index=0)
    dialog.get_by_role("button", name="Another time").click()
    expect(task.locator("[data-name=From]")).not_to_have_text(before)

    task.get_by_role("button", name="Service done").click()
    dialog.get_by_role("button", name="Service done").click()
    expect(task).to_have_count(0)
    window.go(f"/orders/{order['id']}")
    expect(page.locator(".lines")).to_contain_text("1 delivered")


def test_a_time_is_offered_in_the_week_that_is_shown(window: Window, product: Product) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    window.go("/supply/resources")
    page.get_by_role("button", name="Add somebody or something").click()
    dialog.get_by_label("Name").fill("Tasting room")
    dialog.get_by_label("Kind").select_option("ROOM")
    dialog.get_by_label("Hours on Monday").fill("eight")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert")).to_contain_text("Give seven numbers")
    dialog.get_by_label("Hours on Monday").fill("7:30")
    dialog.get_by_role("button", name="Save").click()
    expect(page.get_by_role("row", name=re.compile("Tasting room"))).to_contain_text("39:30")

    window.go("/supply/calendar?week=2031-03-05")
    expect(page.get_by_text("Week of 3 Mar 2031")).to_be_visible()
    page.get_by_role("button", name="Offer a time").click()
    dialog.get_by_label("Who or what").select_option("Tasting room")
    dialog.get_by_label("From").fill("2031-03-04T14:00")
    dialog.get_by_label("To", exact=True).fill("2031-03-04T16:30")
    dialog.get_by_label("Places").fill("12")
    dialog.get_by_role("button", name="Offer a time").click()
    day = page.get_by_role("region", name=re.compile("Tuesday"))
    expect(day).to_contain_text("14:00 – 16:30")
    expect(day).to_contain_text("0 of 12 booked")
    window.picture("calendar", full=True)
    page.get_by_role("link", name=re.compile("Week after")).click()
    expect(page.get_by_text("Week of 10 Mar 2031")).to_be_visible()
    expect(page.get_by_text("0 of 12 booked")).to_have_count(0)


def test_what_is_made_is_begun_and_done(window: Window, product: Product) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    classify(product, "DOS-KIRS-100")
    rule(product, "MAKE", "DOS-KIRS-100")
    order = ordered(product, "Nele Friedrich", "DOS-KIRS-100", 21)
    _waits_for_work(window, order)

    window.go("/supply?kind=MAKE")
    _task(page, order).get_by_role("link", name=re.compile("Teedose")).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("DOS-KIRS-100")
    page.get_by_role("button", name="Begin").click()
    dialog.get_by_role("button", name="Begin").click()
    expect(page.locator(".order-head .facts")).to_contain_text("In progress")
    page.get_by_role("button", name="Done", exact=True).click()
    dialog.get_by_role("button", name="Done").click()
    expect(page.locator(".order-head .facts")).to_contain_text("Ready")
    window.picture("task", full=True)


def test_what_the_supplier_sends_is_shipped_by_their_dispatch_note(window: Window, product: Product) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    classify(product, "KAN-STEI-06", "DROPSHIP")
    supplied(product, "DROPSHIP", "KAN-STEI-06", name="Töpferei Brandt")
    order = ordered(product, "Ole Petersen", "KAN-STEI-06", 2)
    _waits_for_work(window, order)

    window.go("/supply/purchases")
    row = page.get_by_role("row", name=re.compile(order["number"]))
    row.get_by_role("link").first.click()
    page.get_by_role("button", name="Send to the supplier").click()
    dialog.get_by_role("button", name="Send to the supplier").click()
    page.get_by_role("button", name="Record the dispatch note").click()
    dialog.get_by_label("Carrier").fill("DHL")
    dialog.get_by_label("Tracking number").fill("00340434161094042557")
    dialog.get_by_role("button", name="Record the dispatch note").click()
    expect(page.locator(".order-head .facts")).to_contain_text("Received")
    window.go(f"/orders/{order['id']}")
    expect(page.locator(".lines")).to_contain_text("2 shipped")


def _supplier_is_typed_in(window: Window, name: str, *, sku: str, price: str) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    window.go("/supply/suppliers")
    page.get_by_role("button", name="New supplier").click()
    dialog.get_by_label("Name").fill(name)
    dialog.get_by_label("E-mail").fill("verkauf@krause.example")
    dialog.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    page.get_by_role("button", name="Add an article").click()
    dialog.get_by_label("Article number").fill(sku)
    dialog.get_by_label("Price each").fill(price)
    dialog.get_by_role("button", name="Save").click()
    expect(page.get_by_role("row", name=re.compile(sku))).to_contain_text("€")


def _comes_from(window: Window, source: str, sku: str) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    window.go("/supply/sources")
    page.get_by_role("button", name="Add a line").click()
    dialog.get_by_label("Comes from").select_option(source)
    dialog.get_by_label("Article number").fill(sku)
    dialog.get_by_role("button", name="Save").click()
    expect(page.get_by_role("row", name=re.compile(sku))).to_contain_text(source)


def _waits_for_work(window: Window, order: dict[str, str]) -> None:
    """The order page hears of the work as soon as it is planned."""
    window.go(f"/orders/{order['id']}")
    window.is_live()
    expect(window.page.get_by_role("heading", name="Supply")).to_be_visible()


def _task(page: Page, order: dict[str, str]) -> Locator:
    return page.get_by_role("region", name="Work, scrollable").get_by_role("row", name=re.compile(order["number"]))


def _cell(table: Locator, name: str) -> Locator:
    return table.locator(f"[data-name={name}]")
