"""The list of what lies there: which articles it shows, and its pages."""

from typing import Any

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.views import read_rows
from domain.orders.commands.place import place_order
from domain.stock.commands.correcting import quarantine_stock
from domain.stock.queries import SKU, STOCK_ITEM, of_stock
from tests.foundation.looking import statements
from tests.foundation.makers import make_stock, wish

pytestmark = pytest.mark.anyio
EVERY: dict[str, Any] = {"available": None, "waiting": None, "blocked": None}


async def skus(**asked: Any) -> list[str]:
    fits = of_stock(**{**EVERY, **asked})
    found = await read_rows(STOCK_ITEM, (), caller=SYSTEM, where=fits, order=SKU, key=(SKU,), limit=100)
    return [row[-1] for row in found.rows]


@pytest.fixture
async def shelf(db: str) -> None:
    """Lamps that are free, vases that are blocked, pots that an order keeps."""
    await make_stock(LAMP=3, VASE=2, POT=1)
    await quarantine_stock("VASE", 2, None, "cracked", by=SYSTEM)
    await place_order(wish(POT=1), by=SYSTEM)


async def test_articles_are_found_by_what_is_true_of_their_pieces(shelf: None) -> None:
    assert await skus() == ["LAMP", "POT", "VASE"]
    assert await skus(available=True) == ["LAMP"]
    assert await skus(available=False) == ["POT", "VASE"]
    assert await skus(blocked=True) == ["VASE"]
    assert await skus(available=False, blocked=False) == ["POT"]
    assert await skus(waiting=True) == []


async def test_every_word_of_a_search_must_be_in_number_or_name(shelf: None) -> None:
    assert await skus(search="lamp") == ["LAMP"]
    assert await skus(search="lamp vase") == []
    assert await skus(search="  ") == ["LAMP", "POT", "VASE"]
    assert await skus(search="%") == []
    assert await skus(search="as", blocked=True) == []
    assert await skus(search="ase", blocked=True) == ["VASE"]


async def test_a_page_is_one_statement(shelf: None) -> None:
    async with statements() as heard:
        await skus(available=False, search="pot")
    assert len(heard) == 1
