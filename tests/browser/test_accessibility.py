"""axe-core finds nothing on any page, in light and dark, in English and German."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, StorageState, expect

from .product import ROOT, Product
from .window import Window, open_window

pytestmark = pytest.mark.browser
AXE = ROOT / "dashboard/node_modules/axe-core/axe.min.js"
RUN = """async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
  .flatMap((found) => found.nodes.map((node) => `${found.id}: ${node.html} ${node.failureSummary}`))"""
LOOKS = [(scheme, locale) for scheme in ("light", "dark") for locale in ("en-GB", "de-DE")]


@pytest.fixture(scope="module")
def scene(product: Product) -> str:
    """An order that is held, one that is on its way and one that nobody touched; answers the id of the second."""
    held, shipped = product.place("Salon Bernard"), product.place("Café Möller GmbH", sku="KAN-GUSS-08")
    product.move("orderHold", held["id"], "Address unclear")
    product.move("orderConfirm", shipped["id"])
    product.move("orderShip", shipped["id"])
    product.place("Wiebke Hansen")
    return shipped["id"]


@pytest.fixture(params=LOOKS, ids=lambda look: "-".join(look))
def look(
    request: pytest.FixtureRequest, browser: Browser, product: Product, pictures: Path, session: StorageState
) -> Iterator[Window]:
    """A signed-in window that lets axe in: the content policy of the product allows no script of others."""
    if not AXE.is_file():
        pytest.skip("needs axe-core: npm ci in dashboard/")
    scheme, locale = request.param
    style = {"locale": locale, "color_scheme": scheme, "storage_state": session}
    opened = open_window(browser, product, pictures, bypass_csp=True, **style)
    yield opened
    opened.page.context.close()
    assert opened.troubles == []


def _findings(window: Window, name: str) -> list[str]:
    page = window.page
    if not page.evaluate("'axe' in window"):
        page.add_script_tag(path=AXE)
    language = page.locator("html").get_attribute("lang")
    dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    window.picture(f"{name}-{language}-{'dark' if dark else 'light'}")
    found: list[Any] = page.evaluate(RUN)
    return [f"{name}: {text}" for text in found]


def test_axe_finds_nothing_at_the_sign_in(look: Window) -> None:
    look.page.context.clear_cookies()
    look.go("/orders")
    expect(look.page.locator("input[name=password]")).to_be_visible()
    assert _findings(look, "sign-in") == []


def test_axe_finds_nothing_on_the_list(look: Window, scene: str) -> None:
    look.go("/orders")
    expect(look.page.locator("table.orders tbody tr").first).to_be_visible()
    look.is_live()
    found = _findings(look, "list")
    look.page.locator(".filters summary").first.click()
    found += _findings(look, "filter")
    look.page.keyboard.press("Escape")
    look.page.keyboard.press("?")
    expect(look.page.get_by_role("dialog")).to_be_visible()
    found += _findings(look, "keys")
    look.go("/orders?q=nobody-is-called-like-this")
    expect(look.page.locator(".empty")).to_be_visible()
    assert found + _findings(look, "nothing-found") == []


def test_axe_finds_nothing_on_an_order(look: Window, scene: str) -> None:
    look.go(f"/orders/{scene}")
    expect(look.page.locator(".order-head")).to_be_visible()
    assert _findings(look, "order") == []


def test_axe_finds_nothing_at_the_order_desk(look: Window, scene: str) -> None:
    found: list[str] = []
    for name, path, shown in (
        ("new-order", "/orders/new", ".desk-form"),
        ("edit-order", f"/orders/{scene}/edit", ".desk-form"),
        ("jobs", "/jobs", "h1"),
        ("rules", "/rules", ".trial-form"),
        ("audit", "/audit", "table.changes"),
        ("bulk-upload", "/intake/bulk", ".drop-zone"),
    ):
        look.go(path)
        expect(look.page.locator(shown).first).to_be_visible()
        found += _findings(look, name)
    assert found == []


def test_axe_finds_nothing_in_the_dialog_that_asks_why(look: Window, product: Product) -> None:
    placed = product.place("Elke Tjarks")
    look.go(f"/orders/{placed['id']}")
    look.page.locator(".moves .danger").last.click()
    expect(look.page.get_by_role("dialog")).to_be_visible()
    assert _findings(look, "reason") == []


def test_axe_finds_nothing_on_a_phone(look: Window, scene: str) -> None:
    look.page.set_viewport_size({"width": 390, "height": 844})
    look.go("/orders")
    expect(look.page.locator("table.orders tbody tr").first).to_be_visible()
    look.is_live()
    found = _findings(look, "phone-list")
    look.go(f"/orders/{scene}")
    expect(look.page.locator(".order-head")).to_be_visible()
    found += _findings(look, "phone-order")
    for name, path, shown in (
        ("phone-rules", "/rules", ".trial-form"),
        ("phone-audit", "/audit", "table.changes"),
        ("phone-bulk-upload", "/intake/bulk", ".drop-zone"),
    ):
        look.go(path)
        expect(look.page.locator(shown)).to_be_visible()
        found += _findings(look, name)
        assert look.page.evaluate("document.documentElement.scrollWidth") <= 390
    assert found == []
    look.go(f"/orders/{scene}")
    expect(look.page.locator(".order-head")).to_be_visible()
    assert look.page.evaluate("document.documentElement.scrollWidth") <= 390
