"""One product and one browser for all tests here; a signed-in window for each."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, StorageState, expect, sync_playwright

from .product import ROOT, Product
from .window import PATIENCE_MS, Window, open_window

# Chromium's own sandbox needs rights that containers and root do not have; only our own pages are opened.
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


@pytest.fixture(scope="package")
def chromium() -> str:
    found = shutil.which(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
    if found is None:
        pytest.skip("needs Chromium: apt-get install chromium, or CHROMIUM=/path/to/it")
    return found


@pytest.fixture(scope="package")
def dashboard() -> None:
    if not (ROOT / "dashboard/static/index.html").is_file():
        pytest.skip("needs the dashboard: npm ci && npm run build in dashboard/")


@pytest.fixture(scope="package")
def product(dashboard: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    running = Product(tmp_path_factory.mktemp("shop"))
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="package")
def browser(chromium: str) -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="package")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where screenshots go: TEST_SCREENSHOTS, else a temporary folder."""
    wanted = os.environ.get("TEST_SCREENSHOTS")
    folder = Path(wanted) if wanted else tmp_path_factory.mktemp("pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="package")
def session(browser: Browser, product: Product, pictures: Path) -> StorageState:
    """The cookies of somebody who signed in once."""
    window = open_window(browser, product, pictures)
    window.go("/orders")
    window.sign_in()
    kept = window.page.context.storage_state()
    window.page.context.close()
    return kept


@pytest.fixture
def window(browser: Browser, product: Product, pictures: Path, session: StorageState) -> Iterator[Window]:
    """A signed-in window; whatever went wrong in it fails its test."""
    opened = open_window(browser, product, pictures, storage_state=session)
    yield opened
    opened.page.context.close()
    assert opened.troubles == []
