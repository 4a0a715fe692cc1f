"""Payloads and documents of real systems, where a folder with them is at hand."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from domain.intake.reading.errors import NoOrder, Unreadable
from domain.intake.reading.opentrans import read_opentrans
from domain.intake.reading.shopify import read_shopify
from domain.intake.reading.values import Reading
from domain.intake.reading.woocommerce import read_woocommerce
from domain.intake.rules.paths import is_path
from domain.intake.rules.paying import AMOUNT, CURRENCY

REPOSITORY = Path(__file__).parents[2]
DATA = Path(os.environ.get("TEST_DATA") or REPOSITORY.parent / "shared" / "data")
SHOPIFY = sorted((DATA / "connectors" / "shopify" / "rest-fixtures").glob("*.json"))
WOOCOMMERCE = sorted((DATA / "connectors" / "woocommerce" / "responses").glob("*.json"))
OPENTRANS = sorted((DATA / "b2b-documents" / "opentrans-2.1").glob("[!x]*/*.xml"))

pytestmark = pytest.mark.skipif(not SHOPIFY, reason="the folder with real samples is not here")


def outcome(read: Callable[[bytes], Reading], path: Path) -> Reading | str:
    try:
        reading = read(path.read_bytes())
    except Unreadable:
        return "unreadable"
    except NoOrder:
        return "no order"
    # What was paid is read, but nobody corrects it.
    given = [field for field in reading.fields if field.path not in (AMOUNT, CURRENCY)]
    assert all(is_path(field.path) for field in given)
    assert all(0 < field.confidence <= 100 and field.source for field in reading.fields)
    return reading


def test_of_shopifys_samples_the_order_is_read_and_nothing_else() -> None:
    outcomes = {path.name: outcome(read_shopify, path) for path in SHOPIFY}
    order = outcomes.pop("order.json")
    assert isinstance(order, Reading)
    assert order.value("externalReference") == "#1001"
    assert order.value("lines.2.sku") == "IPOD2008BLACK"
    assert set(outcomes.values()) == {"unreadable"}


def test_every_single_order_of_woocommerce_is_read() -> None:
    outcomes = {path.name: outcome(read_woocommerce, path) for path in WOOCOMMERCE}
    orders = {name for name, found in outcomes.items() if isinstance(found, Reading)}
    assert {
        "order.json",
        "order-without-data.json",
        "order-alternative-types.json",
        "order-with-gift-cards.json",
    } <= orders
    assert {"order-with-bundled-line-items.json", "order-with-faulty-attributes.json"} <= orders
    assert all(name.startswith("order-") or name == "order.json" for name in orders)
    assert {name for name, found in outcomes.items() if found == "no order"} == {
        "broken-order.json",
        "order-auto-draft-status.json",
        "order-fully-refunded.json",
        "refund-single.json",
        "refund-single-without-data.json",
    }
    for broken in ("order-with-deleted-refunds.json", "order-with-line-item-attributes.json", "order-notes.json"):
        assert outcomes[broken] == "unreadable"


def test_every_order_of_opentrans_is_read_and_other_documents_are_not() -> None:
    for path in OPENTRANS:
        found = outcome(read_opentrans, path)
        is_order = "order_" in path.name.lower().replace("minimal_valid_order.xml", "order_")
        assert isinstance(found, Reading) == is_order, path.name
        if isinstance(found, Reading):
            assert found.value("externalReference"), path.name
            assert found.value("lines.0.quantity"), path.name
