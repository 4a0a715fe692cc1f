"""Searching, filtering, sorting and paging: the URL knows all of it."""

import re

import pytest
from playwright.sync_api import Page, expect

from .product import Product
from .window import Window

pytestmark = pytest.mark.browser
MORE_THAN_A_PAGE = 52


@pytest.fixture(scope="module", autouse=True)
def many_orders(product: Product) -> None:
    for i in range(MORE_THAN_A_PAGE):
        product.place(f"Person {i:03}", sku="FIL-PAPI-100")


def _numbers(page: Page) -> list[str]:
    return page.locator("table.orders th a").all_inner_texts()


def _survives_reload(window: Window, path: str) -> None:
    expect(window.page).to_have_url(window.product.url + path)
    window.is_live()
    before = _numbers(window.page)
    assert before
    window.page.reload()
    window.is_live()
    expect(window.page).to_have_url(window.product.url + path)
    expect(window.page.locator("table.orders th a").first).to_have_text(before[0])
    assert _numbers(window.page) == before


def test_a_search_keeps_the_url_and_survives_reload(window: Window) -> None:
    window.go("/orders")
    window.page.get_by_role("searchbox").fill("person-007@example.de")

    expect(window.page.locator("table.orders tbody tr")).to_have_count(1)
    expect(window.page.locator("table.orders")).to_contain_text("Person 007")
    _survives_reload(window, "/orders?q=person-007%40example.de")
    expect(window.page.get_by_role("searchbox")).to_have_value("person-007@example.de")


def test_a_filter_keeps_the_url_and_survives_reload(window: Window, product: Product) -> None:
    placed = product.place("Hugo Bernard")
    product.move("orderHold", placed["id"], "Address unclear")
    window.go("/orders")
    window.page.get_by_text("Attention", exact=True).first.click()
    window.page.get_by_label("On hold").check()

    expect(window.row(placed["number"])).to_be_visible()
    expect(window.page.locator("table.orders tbody tr", has_text="Person 0")).to_have_count(0)
    _survives_reload(window, "/orders?attention=ON_HOLD")
    window.page.get_by_role("button", name=re.compile("On hold")).click()
    expect(window.page).to_have_url(product.url + "/orders")


def test_a_sort_keeps_the_url_and_survives_reload(window: Window) -> None:
    window.go("/orders")
    expect(window.page.locator("table.orders th a").first).to_be_visible()
    window.page.get_by_label("Sort by").select_option("NUMBER_ASC")

    expect(window.page.locator("table.orders th a").first).to_have_text("100001")
    _survives_reload(window, "/orders?sort=NUMBER_ASC")
    numbers = _numbers(window.page)
    assert numbers == sorted(numbers)


def test_pages_keep_the_url_survive_reload_and_go_back(window: Window) -> None:
    window.go("/orders?sort=NUMBER_ASC")
    pager = window.page.locator(".pager")
    expect(pager).to_contain_text("Page 1")
    first = _numbers(window.page)
    assert len(first) == 50
    pager.get_by_role("link", name=re.compile("Next page")).click()

    expect(pager).to_contain_text("Page 2")
    expect(window.page.locator("table.orders th a").first).not_to_have_text(first[0])
    second = _numbers(window.page)
    assert not set(first) & set(second)
    _survives_reload(window, window.page.url.removeprefix(window.product.url))
    window.page.go_back()
    expect(pager).to_contain_text("Page 1")
    expect(window.page.locator("table.orders th a").first).to_have_text(first[0])


def test_new_orders_wait_politely_when_they_have_no_place_on_the_page(window: Window, product: Product) -> None:
    window.go("/orders?sort=PLACED_AT_ASC")
    window.is_live()
    placed = product.place("Camille Laurent")

    window.page.get_by_role("button", name="1 new").click()
    expect(window.row(placed["number"])).to_be_visible()


def test_nothing_found_says_so_and_leads_back(window: Window) -> None:
    window.go("/orders?q=nobody-is-called-like-this")
    expect(window.page.get_by_text("No order matches.")).to_be_visible()
    window.page.locator(".empty").get_by_role("link").click()
    expect(window.page).to_have_url(window.product.url + "/orders")
    expect(window.page.locator("table.orders tbody tr").first).to_be_visible()


def test_the_keyboard_alone_finds_and_opens_an_order(window: Window) -> None:
    window.go("/orders")
    window.is_live()
    keys, page = window.page.keyboard, window.page
    keys.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    keys.type("person-01")
    expect(page.locator("table.orders tbody tr")).to_have_count(10)
    keys.press("Escape")
    keys.press("j")
    links = page.locator("table.orders th a")
    expect(links.nth(0)).to_be_focused()
    keys.press("j")
    expect(links.nth(1)).to_be_focused()
    keys.press("k")
    expect(links.nth(0)).to_be_focused()
    number = links.nth(0).inner_text()
    keys.press("Enter")
    expect(page.locator("h1")).to_have_text(f"Order {number}")
    keys.press("u")
    expect(page.locator("table.orders")).to_be_visible()
