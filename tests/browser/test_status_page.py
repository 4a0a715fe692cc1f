"""The customer's page of an order: no sign-in, live, in both languages, on a phone."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect

from .product import Product
from .test_accessibility import AXE, LOOKS, RUN
from .window import Window, open_window

pytestmark = pytest.mark.browser
PHONE = {"width": 390, "height": 844}
SILENCE = ("ERR_CONNECTION", "WebSocket connection to", "ERR_EMPTY_RESPONSE")


@pytest.fixture
def visitor(browser: Browser, product: Product, pictures: Path) -> Iterator[Window]:
    """Somebody on a phone who never signed in; nothing went wrong, and nothing was left on the phone."""
    opened = open_window(browser, product, pictures, viewport=PHONE)
    yield opened
    assert opened.page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))") == []
    assert opened.page.context.cookies() == []
    opened.page.context.close()
    assert opened.troubles == []


@pytest.fixture(params=LOOKS, ids=lambda look: "-".join(look))
def look(request: pytest.FixtureRequest, browser: Browser, product: Product, pictures: Path) -> Iterator[Window]:
    """A phone without cookies that lets axe in."""
    if not AXE.is_file():
        pytest.skip("needs axe-core: npm ci in dashboard/")
    scheme, locale = request.param
    style: dict[str, Any] = {"locale": locale, "color_scheme": scheme, "viewport": PHONE}
    opened = open_window(browser, product, pictures, bypass_csp=True, **style)
    yield opened
    opened.page.context.close()


def test_an_order_moves_on_before_the_customer_s_eyes(visitor: Window, product: Product) -> None:
    placed = product.place("Greta Lindqvist")
    _open(visitor, placed)
    visitor.page.evaluate("window.marked = true")
    expect(_step(visitor, "current")).to_contain_text("Placed")
    expect(visitor.page.locator("section.card").first).to_contain_text("Not paid yet.")

    product.move("orderConfirm", placed["id"])
    expect(_step(visitor, "current")).to_contain_text("Confirmed")
    expect(visitor.page.get_by_role("status").filter(has_text="Your order is confirmed.")).to_be_visible()
    product.move("orderShip", placed["id"])
    expect(_step(visitor, "current")).to_contain_text("Shipped")
    expect(visitor.page.locator(".track-code")).to_have_text(re.compile(r"\d{24}"))
    assert product.pay(placed["id"], "Greta Lindqvist") == 1
    expect(visitor.page.locator("section.card").first).to_contain_text("Paid. Thank you!")
    product.move("orderDeliver", placed["id"])
    expect(_step(visitor, "done")).to_have_count(4)
    expect(visitor.page.locator(".parcels")).to_contain_text("Delivered")
    assert visitor.page.evaluate("window.marked"), "the page was never loaded again"


def test_a_cancelled_order_says_so_and_asks_for_no_money(visitor: Window, product: Product) -> None:
    placed = product.place("Henk Vermeer")
    _open(visitor, placed)
    product.move("orderCancel", placed["id"], "The customer changed her mind")
    expect(_step(visitor, "ended")).to_contain_text("Cancelled")
    expect(visitor.page.locator("main")).to_contain_text("There is nothing to pay.")
    expect(visitor.page.locator("main")).not_to_contain_text("changed her mind")


def test_nothing_is_missed_while_the_server_is_away(visitor: Window, product: Product) -> None:
    placed = product.place("Ida Sørensen")
    _open(visitor, placed)
    product.kill()
    expect(visitor.page.locator(".connection")).to_have_text("Reconnecting")
    product.start()
    product.move("orderConfirm", placed["id"])
    expect(_step(visitor, "current")).to_contain_text("Confirmed")
    visitor.is_live()
    visitor.troubles[:] = [said for said in visitor.troubles if not any(words in said for words in SILENCE)]


@pytest.mark.parametrize("path", ["/status/st_unknown", "/status/", "/status"])
def test_an_unknown_link_says_what_to_do(visitor: Window, path: str) -> None:
    visitor.go(path)
    expect(visitor.page.locator("h1")).to_have_text("We do not know this link")
    expect(visitor.page.locator("main")).to_contain_text("reply to the e-mail")
    expect(visitor.page.locator("input[name=password]")).to_have_count(0)


def test_the_page_brings_nothing_of_the_desk_and_tells_nobody_the_token(visitor: Window, product: Product) -> None:
    placed = product.place("Jonas Brandt")
    asked: list[str] = []
    posted: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    visitor.page.on("request", lambda request: posted.append(request.post_data or ""))
    visitor.page.on("websocket", lambda socket: asked.append(socket.url.replace("ws:", "http:")))
    _open(visitor, placed)

    expect(visitor.page.locator("header.bar")).to_have_count(0)
    expect(visitor.page.locator("meta[name=robots]")).to_have_attribute("content", "noindex")
    assert f"{product.url}/graphql" in asked
    assert all(url.startswith(product.url) for url in asked)
    assert [url for url in asked if placed["statusToken"] in url] == [f"{product.url}/status/{placed['statusToken']}"]
    assert not any("viewer" in body for body in posted)
    assert placed["statusToken"] not in product.log()


def test_axe_finds_nothing_on_the_customer_s_pages(look: Window, product: Product) -> None:
    placed, cancelled = product.place("Klara Novak"), product.place("Lars Holm")
    product.move("orderConfirm", placed["id"])
    product.move("orderShip", placed["id"])
    product.move("orderCancel", cancelled["id"])
    _open(look, placed)
    expect(look.page.locator(".track-code")).to_be_visible()
    found = _findings(look, "status-shipped")
    _open(look, cancelled)
    found += _findings(look, "status-cancelled")
    look.go("/status/st_unknown")
    expect(look.page.locator("h1")).to_be_visible()
    assert found + _findings(look, "status-unknown") == []


def _open(window: Window, placed: dict[str, str]) -> None:
    window.go(f"/status/{placed['statusToken']}")
    expect(window.page.locator("h1")).to_contain_text(placed["number"])
    window.is_live()


def _step(window: Window, state: str) -> Locator:
    return window.page.locator(f".steps li.{state}")


def _findings(window: Window, name: str) -> list[str]:
    page = window.page
    page.add_script_tag(path=AXE)
    dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    window.picture(f"{name}-{page.locator('html').get_attribute('lang')}-{'dark' if dark else 'light'}", full=True)
    found: list[str] = page.evaluate(RUN)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    return [f"{name}: {text}" for text in found]
