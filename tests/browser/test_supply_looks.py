"""axe-core finds nothing on the pages of supply, wide and on a phone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, StorageState, expect

from .product import Product
from .supply_scene import classify, offered, ordered, rule, supplied
from .test_accessibility import AXE, LOOKS, RUN
from .window import Window, open_window

pytestmark = pytest.mark.browser
PHONE = {"width": 390, "height": 844}
PLACES = ("", "/proposals", "/purchases", "/suppliers", "/calendar", "/resources", "/sources")


@pytest.fixture(params=LOOKS, ids=lambda look: "-".join(look))
def look(
    request: pytest.FixtureRequest, browser: Browser, product: Product, pictures: Path, session: StorageState
) -> Iterator[Window]:
    if not AXE.is_file():
        pytest.skip("needs axe-core: npm ci in dashboard/")
    scheme, locale = request.param
    opened = open_window(
        browser, product, pictures, bypass_csp=True, locale=locale, color_scheme=scheme, storage_state=session
    )
    yield opened
    opened.page.context.close()
    assert opened.troubles == []


@pytest.fixture(scope="module")
def scene(product: Product) -> dict[str, str]:
    """Work of each kind; answers what it is called."""
    classify(product, "STO-KERA-01")
    supplier = supplied(product, "BUY", "STO-KERA-01", name="Keramik Lüders")
    classify(product, "THE-FLAS-05", "SERVICE")
    offered(product, "Jana Wiese", 3, 27, 28)
    classify(product, "SCH-MATC-01")
    rule(product, "MAKE", "SCH-MATC-01")
    made = ordered(product, "Rieke Onken", "SCH-MATC-01", 40)
    ordered(product, "Rieke Onken", "STO-KERA-01", 60)
    ordered(product, "Onno Claasen", "THE-FLAS-05", 1)
    return {"supplier": supplier, "made": made["number"]}


@pytest.mark.parametrize("width", ["wide", "phone"])
def test_axe_finds_nothing_on_the_pages_of_supply(look: Window, scene: dict[str, str], width: str) -> None:
    page = look.page
    if width == "phone":
        page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    found: list[str] = []
    for place in PLACES:
        look.go(f"/supply{place}")
        expect(page.locator("main .scroll, main .empty, main .week").first).to_be_visible()
        found += _findings(look, f"supply{place.replace('/', '-')}-{width}")
    look.go(f"/supply/suppliers/{scene['supplier']}")
    expect(page.locator(".order-head")).to_be_visible()
    found += _findings(look, f"supplier-{width}")
    look.go("/supply?kind=MAKE")
    page.get_by_role("row").filter(has_text=scene["made"]).get_by_role("link").first.click()
    expect(page.locator(".order-head")).to_be_visible()
    page.locator(".moves .danger").last.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert found + _findings(look, f"task-{width}") == []


def _findings(window: Window, name: str) -> list[str]:
    page = window.page
    if not page.evaluate("'axe' in window"):
        page.add_script_tag(path=AXE)
    language = page.locator("html").get_attribute("lang")
    dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    window.picture(f"{name}-{language}-{'dark' if dark else 'light'}", full=True)
    found: list[str] = page.evaluate(RUN)
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return [f"{name}: {text}" for text in found] + [f"{name} is wider than the window"] * wide
