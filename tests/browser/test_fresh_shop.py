"""A shop without any order: the page says how the first one comes, and what it says works."""

import json
import shlex
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, expect

from .product import API_KEY, Product
from .window import Window, open_window

pytestmark = pytest.mark.browser


@pytest.fixture
def fresh(browser: Browser, dashboard: None, pictures: Path, tmp_path: Path) -> Iterator[Window]:
    product = Product(tmp_path)
    try:
        product.start()
        window = open_window(browser, product, pictures)
        yield window
        window.page.context.close()
        assert window.troubles == []
    finally:
        product.stop()


def test_the_first_order_is_placed_as_the_page_says_and_appears_by_itself(fresh: Window) -> None:
    fresh.go("/")
    fresh.sign_in()
    fresh.is_live()
    expect(fresh.page.get_by_text("No orders yet.")).to_be_visible()
    fresh.picture("fresh-shop")

    command = shlex.split(fresh.page.locator(".welcome pre").inner_text().replace("YOUR-SKU", "TEE-ROOI-100"))
    headers = dict(command[i + 1].split(": ") for i, word in enumerate(command) if word == "-H")
    headers["Authorization"] = headers["Authorization"].replace("$API_KEY", API_KEY)
    body = json.loads(command[command.index("-d") + 1])
    answer = httpx.post(command[1], headers=headers, json=body, trust_env=False).json()

    placed = answer["data"]["orderPlace"]
    assert placed["userErrors"] == []
    expect(fresh.row(placed["object"]["number"])).to_contain_text("Ada")
    expect(fresh.page.locator(".queues")).to_contain_text("To confirm1")
    expect(fresh.page.get_by_text("No orders yet.")).to_have_count(0)
