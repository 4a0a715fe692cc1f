"""The server dies under an open page and comes back: nothing is missing, nobody reloads."""

import pytest
from playwright.sync_api import expect

from .product import Product
from .window import Window

pytestmark = pytest.mark.browser
EXPECTED = ("ERR_CONNECTION", "WebSocket connection to", "ERR_EMPTY_RESPONSE")


def test_a_killed_server_is_shown_as_reconnecting_and_then_nothing_is_missing(window: Window, product: Product) -> None:
    before = product.place("Lukas Moser")
    window.go("/orders")
    window.is_live()
    expect(window.row(before["number"])).to_contain_text("Placed")
    window.page.evaluate("window.marked = true")

    product.kill()
    expect(window.page.locator(".connection")).to_have_text("Reconnecting")
    window.picture("reconnecting")
    product.start()
    missed = product.place("Nadine Favre")
    product.move("orderHold", before["id"], "Held while nobody was listening")

    window.is_live()
    expect(window.row(missed["number"])).to_contain_text("Nadine Favre")
    expect(window.row(before["number"])).to_contain_text("On hold")
    live = product.place("Mehmet Yıldız")
    expect(window.row(live["number"])).to_be_visible()
    assert window.page.evaluate("window.marked"), "the page was never loaded again"
    _forgive_the_silence(window)


def test_an_order_page_goes_on_where_it_was(window: Window, product: Product) -> None:
    placed = product.place("Ingrid Möller")
    window.go(f"/orders/{placed['id']}")
    window.is_live()

    product.kill()
    expect(window.page.locator(".connection")).to_have_text("Reconnecting")
    product.start()
    product.move("orderConfirm", placed["id"])

    window.is_live()
    expect(window.page.locator(".order-head .facts")).to_contain_text("Confirmed")
    expect(window.page.locator(".timeline")).to_contain_text("Confirmed")
    expect(window.page.get_by_role("link", name="Order confirmation")).to_be_visible()
    _forgive_the_silence(window)


def _forgive_the_silence(window: Window) -> None:
    """The browser itself reports each attempt that met no server."""
    window.troubles[:] = [said for said in window.troubles if not any(words in said for words in EXPECTED)]
