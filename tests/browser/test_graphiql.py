"""GraphiQL on the real product, where the operator turned it on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from .product import API_KEY, Product
from .window import Window, open_window

pytestmark = pytest.mark.browser
LATEST = "query Latest { orders(first: 1, sortBy: PLACED_AT_DESC) { edges { node { number status } } } }"
CHANGES = "subscription Changes { orderEvents { type order { number } } }"


@pytest.fixture(scope="module")
def open_product(dashboard: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    running = Product(tmp_path_factory.mktemp("open-shop"), GRAPHIQL="true")
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture
def graphiql(browser: Browser, open_product: Product, pictures: Path) -> Iterator[Window]:
    """Its page, signed in nowhere; whatever went wrong in it fails its test."""
    window = open_window(browser, open_product, pictures)
    window.go("/graphiql")
    expect(window.page.get_by_role("button", name="Execute query")).to_be_visible()
    yield window
    window.page.context.close()
    assert window.troubles == []


def _write(window: Window, editor: str, text: str) -> None:
    window.page.get_by_role("region", name=editor).locator(".graphiql-editor:not(.hidden) .CodeMirror").click()
    window.page.keyboard.press("ControlOrMeta+a")
    window.page.keyboard.insert_text(text)


def _answer(window: Window) -> Locator:
    return window.page.get_by_role("region", name="Result Window")


def _run(window: Window) -> None:
    """Run the editor's only operation; while the page still sees several, its button would open their menu."""
    button = window.page.get_by_role("button", name="Execute query")
    expect(button).not_to_have_attribute("aria-haspopup", "menu")
    button.click()


def _use_key(window: Window) -> None:
    _write(window, "Headers", f'{{"Authorization": "Bearer {API_KEY}"}}')


def test_a_query_with_a_key_is_answered_and_the_key_is_not_kept(graphiql: Window, open_product: Product) -> None:
    placed = open_product.place("Greta Query")
    _write(graphiql, "Query Editor", LATEST)
    _run(graphiql)
    expect(_answer(graphiql)).to_contain_text("UNAUTHENTICATED")
    _use_key(graphiql)
    _run(graphiql)

    expect(_answer(graphiql)).to_contain_text(f'"number": "{placed["number"]}"')
    graphiql.picture("graphiql-answer")
    graphiql.page.reload()
    graphiql.page.get_by_role("button", name="Show History").click()
    expect(graphiql.page.get_by_role("region", name="History")).to_contain_text("Latest")
    assert API_KEY not in graphiql.page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")


def test_the_example_runs_for_somebody_who_is_signed_in_to_the_dashboard(graphiql: Window) -> None:
    graphiql.go("/orders")
    graphiql.sign_in()
    with graphiql.page.expect_response(lambda answer: answer.url.endswith("/graphql")):
        graphiql.go("/graphiql")
    expect(graphiql.page.locator(".graphiql-query-editor")).to_contain_text("Changes")
    graphiql.page.get_by_role("button", name="Execute query").click()
    graphiql.page.get_by_role("menuitem", name="Articles").click()

    expect(_answer(graphiql)).to_contain_text('"sku":')


def test_a_subscription_stays_open_until_it_is_stopped(graphiql: Window, open_product: Product) -> None:
    _use_key(graphiql)
    _write(graphiql, "Query Editor", CHANGES)
    with graphiql.page.expect_response("**/graphql/stream"):
        _run(graphiql)
    first = open_product.place("Siri Stream")
    expect(_answer(graphiql)).to_contain_text(f'"number": "{first["number"]}"')
    second = open_product.place("Sven Stream")
    expect(_answer(graphiql)).to_contain_text(f'"number": "{second["number"]}"')

    with graphiql.page.expect_event("requestfailed", lambda request: request.url.endswith("/graphql/stream")):
        graphiql.page.get_by_role("button", name="Stop query").click()
    expect(graphiql.page.get_by_role("button", name="Execute query")).to_be_visible()


def test_the_explorer_shows_the_schema_and_dialogs_keep_the_policy(graphiql: Window) -> None:
    page = graphiql.page
    page.get_by_role("button", name="Show Documentation Explorer").click()
    explorer = page.get_by_role("region", name="Documentation Explorer")
    explorer.get_by_role("link", name="Mutation", exact=True).click()
    expect(explorer.get_by_role("link", name="orderPlace", exact=True)).to_be_visible()
    graphiql.picture("graphiql-schema")
    for name in ("Open short keys dialog", "Open settings dialog"):
        page.get_by_role("button", name=name).click()
        expect(page.get_by_role("dialog")).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
