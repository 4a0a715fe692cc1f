"""Goods: what lies there, bookings with their difference, arrivals and the waiting list."""

import pytest
from playwright.sync_api import Page, expect

from .window import Window

pytestmark = pytest.mark.browser


def figure(page: Page, name: str) -> str:
    return page.locator(".order-head .facts > div", has_text=name).locator("dd").inner_text()


def test_a_count_shows_its_difference_before_it_is_booked(window: Window) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    window.go("/stock/TEE-PUER-357")
    before = int(figure(page, "On hand"))
    page.get_by_role("button", name="Count", exact=True).click()
    dialog.get_by_label("Pieces counted").fill(str(before - 2))
    dialog.get_by_role("button", name="Preview").click()

    expect(dialog.locator(".preview")).to_contain_text("(−2)")
    assert figure(page, "On hand") == str(before)
    window.picture("count")
    dialog.get_by_label("Reason").fill("Two were given away")
    dialog.get_by_role("button", name="Preview").click()
    dialog.get_by_role("button", name="Count", exact=True).click()

    expect(dialog).to_have_count(0)
    expect(page.locator(".order-head .facts")).to_contain_text(str(before - 2))
    expect(page.get_by_role("region", name="Movements, scrollable")).to_contain_text("Two were given away")


def test_a_refused_booking_says_why_at_its_field(window: Window) -> None:
    dialog = window.page.get_by_role("dialog")
    window.go("/stock/TEE-GYOK-050")
    window.page.get_by_role("button", name="Adjust").click()
    dialog.get_by_label("Change").fill("-5000")
    dialog.get_by_label("Reason").fill("A slip of the finger")
    dialog.get_by_role("button", name="Preview").click()

    expect(dialog.get_by_role("alert")).to_be_visible()
    expect(dialog.locator(".preview")).to_have_count(0)


# As a scanner types: at once. Between the parts the page is drawn anew, as when news arrive.
SCAN = """async (parts) => {
  const press = (key) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (const [place, part] of parts.entries()) {
    if (place) {
      history.replaceState(null, "", "/stock?show=waiting");
      dispatchEvent(new PopStateEvent("popstate"));
      while (!document.querySelector("nav.queues a[href$='waiting'][aria-current]")) await drawn();
      await drawn();
    }
    for (const letter of part) press(letter);
  }
  press("Enter");
}"""


@pytest.mark.parametrize("parts", [["*TEE-SENC-100"], ["*TEE-", "SENC-100"]], ids=["at once", "across a redrawing"])
def test_a_scan_opens_the_article(window: Window, parts: list[str]) -> None:
    window.go("/stock")
    expect(window.page.get_by_role("region", name="Stock, scrollable")).to_be_visible()
    window.page.evaluate(SCAN, parts)
    expect(window.page.get_by_role("heading", level=1)).to_contain_text("Sencha")


def test_a_sku_and_enter_open_the_article(window: Window) -> None:
    window.go("/stock")
    search = window.page.get_by_role("searchbox")
    search.fill("TEE-EARL-100")
    search.press("Enter")
    expect(window.page.get_by_role("heading", level=1)).to_contain_text("Earl Grey")


def test_what_is_expected_is_received(window: Window) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    window.go("/stock/TEE-LAPS-100")
    before = int(figure(page, "On hand"))
    page.get_by_role("button", name="Expect pieces").click()
    dialog.get_by_label("Pieces").fill("30")
    dialog.get_by_label("Expected on").fill("2031-03-01")
    dialog.get_by_role("button", name="Expect pieces").click()
    expected = page.get_by_role("region", name="Expected pieces, scrollable")
    expect(expected).to_contain_text("30")

    expected.get_by_role("button", name="Receive").click()
    dialog.get_by_role("button", name="Receive").click()
    expect(page.locator(".order-head .facts")).to_contain_text(str(before + 30))
    expect(page.get_by_text("Nothing is expected.")).to_be_visible()


def test_somebody_is_put_on_the_waiting_list_and_taken_off(window: Window) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    window.go("/stock/TEE-WEIS-050")
    page.get_by_role("button", name="Put somebody on the list").click()
    dialog.get_by_label("Pieces").fill("5000")
    dialog.get_by_label("Name").fill("Hanna Wolff")
    dialog.get_by_label("E-mail address").fill("hanna@example.de")
    dialog.get_by_role("button", name="Put somebody on the list").click()

    row = page.get_by_role("region", name="Waiting list, scrollable").get_by_role("row", name="Hanna Wolff")
    row.get_by_role("button", name="Take off the list").click()
    dialog.get_by_role("button", name="Take off the list").click()
    expect(row.get_by_role("button")).to_have_count(0)
