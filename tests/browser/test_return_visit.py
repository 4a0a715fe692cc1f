"""Somebody comes back: the browser kept the page and only asks whether it is still the same."""

import pytest
from playwright.sync_api import expect

from .window import Window

pytestmark = pytest.mark.browser


def test_a_page_that_the_browser_kept_works_as_on_the_first_visit(window: Window) -> None:
    window.go("/orders")
    window.is_live()

    with window.page.expect_response(window.product.url + "/orders") as answer:
        window.page.reload()

    assert answer.value.ok
    expect(window.page.locator("h1")).to_have_text("Orders")
    window.is_live()
