"""A browser window on the dashboard that remembers everything that went wrong in it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from .product import Product

PATIENCE_MS = 10_000
TELL_VIOLATIONS = """addEventListener("securitypolicyviolation",
  (told) => reportViolation(`${told.violatedDirective} ${told.blockedURI}`))"""


@dataclass
class Window:
    """troubles  console errors, uncaught exceptions and violations of the content policy"""

    page: Page
    product: Product
    pictures: Path
    troubles: list[str] = field(default_factory=list)

    def go(self, path: str) -> None:
        self.page.goto(self.product.url + path)

    def sign_in(self) -> None:
        """Sign in as the owner on the page that asks for it."""
        email, password = self.product.access()
        self.page.fill("input[name=email]", email)
        self.page.fill("input[name=password]", password)
        self.page.press("input[name=password]", "Enter")
        expect(self.page.locator("header.bar")).to_be_visible()

    def is_live(self) -> None:
        """Wait until changes appear by themselves."""
        expect(self.page.locator(".connection.live")).to_be_visible()

    def row(self, number: str) -> Locator:
        """The row of the list for an order's number."""
        return self.page.locator("table.orders tbody tr", has=self.page.get_by_role("link", name=number, exact=True))

    def picture(self, name: str, *, full: bool = False) -> None:
        self.page.screenshot(path=self.pictures / f"{name}.png", full_page=full)


def open_window(browser: Browser, product: Product, pictures: Path, **options: Any) -> Window:
    """A fresh context without cookies; `options` are those of Playwright's `new_context`."""
    given: dict[str, Any] = {
        "locale": "en-GB",
        "timezone_id": "Europe/Berlin",
        "viewport": {"width": 1440, "height": 900},
    }
    context: BrowserContext = browser.new_context(**(given | options))
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    window = Window(page, product, pictures)
    context.expose_function("reportViolation", lambda told: window.troubles.append(told))
    page.add_init_script(TELL_VIOLATIONS)
    page.on("console", lambda said: window.troubles.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: window.troubles.append(str(error)))
    return window
