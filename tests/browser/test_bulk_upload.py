"""A large file is seen, mapped, tried and brought in; what was stopped goes on."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from .window import Window

pytestmark = pytest.mark.browser
HEADING = "Bestellnr;Name;Straße;PLZ;Ort;Land;E-Mail;Artikel;Menge"


def _rows(kind: str, count: int) -> str:
    rows = [f"{kind}-{n};Jan Peters;Weg {n};20095;Hamburg;DE;jan{n}@example.de;TEE-PFEF-050;1" for n in range(count)]
    return "\n".join([HEADING, *rows]) + "\n"


def test_a_file_is_tried_and_then_brought_in(window: Window, tmp_path: Path) -> None:
    page, dialog = window.page, window.page.get_by_role("dialog")
    (tmp_path / "orders.csv").write_text(_rows("G", 3) + "G-9;;;;;;;NO-SUCH-TEA;1\n")
    window.go("/intake")
    page.get_by_role("link", name="Bring in a large file").click()
    page.locator("input[type=file]").set_input_files(tmp_path / "orders.csv")
    expect(page.get_by_label("What PLZ means")).to_have_value("shippingAddress.postalCode")
    page.get_by_role("button", name="Keep this mapping").click()
    dialog.get_by_label("Code").fill("wholesale")
    dialog.get_by_label("Name").fill("Wholesale")
    dialog.get_by_role("button", name="Keep this mapping").click()
    expect(page.get_by_label("Source")).to_have_value("wholesale")

    page.get_by_label("What becomes of its orders").select_option("ALWAYS")
    page.get_by_role("button", name="Try it").click()
    trial = page.get_by_role("region", name="The trial")
    expect(trial.get_by_text("4 of 4")).to_be_visible()
    expect(trial.get_by_role("link", name="Download")).to_be_visible()
    with page.expect_download() as came:
        trial.get_by_role("link", name="Download").click()
    said = Path(came.value.path()).read_text("utf-8-sig")
    assert said.count("It would be placed.") == 3
    window.picture("bulk-upload", full=True)

    page.get_by_role("button", name="Bring in", exact=True).click()
    done = page.get_by_role("region", name="The orders")
    expect(done.get_by_text("4 of 4")).to_be_visible()
    with page.expect_download() as came:
        done.get_by_role("link", name="Download").click()
    said = Path(came.value.path()).read_text("utf-8-sig")
    assert said.count("PLACED") == 3
    done.get_by_role("link", name="What came of each order").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bring in orders")


def test_what_was_stopped_goes_on_with_the_rest(window: Window, tmp_path: Path) -> None:
    page = window.page
    count = 4_000
    (tmp_path / "many.csv").write_text(_rows("H", count))
    window.go("/intake/bulk")
    page.locator("input[type=file]").set_input_files(tmp_path / "many.csv")
    expect(page.get_by_label("What PLZ means")).to_be_visible()
    page.get_by_role("button", name="Try it").click()
    page.get_by_role("button", name="Stop the rest").click()
    card = page.get_by_role("region", name="The trial")
    expect(card.get_by_text("Stopped")).to_be_visible()
    page.get_by_role("button", name="Go on with the rest").click()
    expect(card.get_by_text("Running")).to_be_visible()
    page.get_by_role("button", name="Stop the rest").click()
    expect(card.get_by_text("Stopped")).to_be_visible()


def test_a_file_that_is_no_table_is_refused_before_it_is_sent(window: Window, tmp_path: Path) -> None:
    (tmp_path / "orders.pdf").write_bytes(b"%PDF-1.7")
    window.go("/intake/bulk")
    window.page.locator("input[type=file]").set_input_files(tmp_path / "orders.pdf")
    expect(window.page.get_by_role("alert")).to_contain_text("orders.pdf is no CSV file.")
