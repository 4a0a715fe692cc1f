"""The customer's page of a quote: no sign-in, read, signed with a name or declined, in both languages, on a phone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from .product import Product
from .test_accessibility import AXE, LOOKS, RUN
from .test_status_page import PHONE
from .window import Window, open_window

pytestmark = pytest.mark.browser


@pytest.fixture
def visitor(browser: Browser, product: Product, pictures: Path) -> Iterator[Window]:
    """Somebody on a phone who never signed in; nothing went wrong, and nothing was left on the phone."""
    opened = open_window(browser, product, pictures, viewport=PHONE)
    yield opened
    assert opened.page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))") == []
    assert opened.page.context.cookies() == []
    opened.page.context.close()
    assert opened.troubles == []


def test_a_customer_signs_and_sees_the_way_to_the_order(visitor: Window, product: Product) -> None:
    _open(visitor, product.offer("Greta Lindqvist"))
    page = visitor.page
    expect(page.locator(".offered")).to_contain_text("TEE-ROOI-100")
    expect(page.get_by_role("link", name="Download as PDF")).to_be_visible()
    sign = page.get_by_role("button", name="Accept and order with obligation to pay")
    sign.click()
    assert page.locator("input[name=name]").evaluate("(field) => field.validity.valueMissing")
    page.get_by_label("Your first and last name").fill("Greta Lindqvist")
    sign.click()
    expect(page.get_by_role("status")).to_contain_text("You have accepted this quote.")
    expect(page.locator("h1")).to_be_focused()
    expect(page.locator("main")).to_contain_text("Greta Lindqvist")
    expect(page.get_by_role("link", name="Download what was signed")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    page.get_by_role("link", name="Where is my order?").click()
    expect(page.locator(".steps li").first).to_be_visible()


def test_a_customer_says_no_with_a_reason(visitor: Window, product: Product) -> None:
    _open(visitor, product.offer("Henk Vermeer"))
    visitor.page.locator(".decline summary").click()
    visitor.page.get_by_label("Why not?").fill("Too late for us")
    visitor.page.get_by_role("button", name="Decline the quote now").click()
    expect(visitor.page.get_by_role("status")).to_contain_text("This quote was declined.")
    visitor.page.reload()
    expect(visitor.page.get_by_role("status")).to_contain_text("This quote was declined.")
    expect(visitor.page.get_by_role("button")).to_have_count(0)


@pytest.mark.parametrize("path", ["/quote/qt_unknown", "/quote/", "/quote"])
def test_an_unknown_link_says_what_to_do(visitor: Window, path: str) -> None:
    visitor.go(path)
    expect(visitor.page.locator("h1")).to_have_text("We do not know this link")
    expect(visitor.page.locator("main")).to_contain_text("reply to the e-mail")


def test_the_page_brings_nothing_of_the_desk_and_tells_nobody_the_token(visitor: Window, product: Product) -> None:
    path = product.offer("Jonas Brandt")
    token = path.rpartition("/")[2]
    asked: list[str] = []
    posted: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    visitor.page.on("request", lambda request: posted.append(request.post_data or ""))
    _open(visitor, path)
    with visitor.page.context.expect_page() as opening:
        visitor.page.get_by_role("link", name="Download as PDF").click()
    opening.value.close()
    assert all(url.startswith(product.url) for url in asked)
    assert [url for url in asked if token in url] == [f"{product.url}{path}"]
    assert not any("viewer" in body for body in posted)
    assert token not in product.log()


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: "-".join(look))
def test_axe_finds_nothing_on_the_page_of_a_quote(
    look: tuple[str, str], browser: Browser, product: Product, pictures: Path
) -> None:
    if not AXE.is_file():
        pytest.skip("needs axe-core: npm ci in dashboard/")
    scheme, locale = look
    style = {"locale": locale, "color_scheme": scheme, "viewport": PHONE}
    window = open_window(browser, product, pictures, bypass_csp=True, **style)
    _open(window, product.offer("Klara Novak"))
    page = window.page
    expect(page.locator(".card > a.button")).to_be_visible()
    page.locator(".wording summary").click()
    page.locator(".decline summary").click()
    found = _findings(window, f"quote-open-{locale}-{scheme}")
    page.fill("input[name=name]", "Klara Novak")
    page.locator(".answer .primary").click()
    expect(page.locator(".quote-links a")).to_have_count(2)
    assert found + _findings(window, f"quote-accepted-{locale}-{scheme}") == []
    page.context.close()


def _open(window: Window, path: str) -> None:
    window.go(path)
    expect(window.page.locator(".offered")).to_be_visible()


def _findings(window: Window, name: str) -> list[str]:
    page = window.page
    if not page.evaluate("'axe' in window"):
        page.add_script_tag(path=AXE)
    window.picture(name, full=True)
    found: list[str] = page.evaluate(RUN)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    return [f"{name}: {text}" for text in found]
