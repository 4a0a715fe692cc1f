from pathlib import Path

import pytest

from domain.catalog.models import Product
from workers.demo.assortment import ARTICLES
from workers.demo.seeding import ACCESS_FILE, set_up

pytestmark = pytest.mark.anyio


async def test_the_demo_shop_is_set_up_once_in_a_folder_that_was_not_there(db: str, tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there yet"

    first = await set_up(folder, api_key=None)
    again = await set_up(folder, api_key=None)

    assert again == first
    assert await Product.all().count() == len(ARTICLES) >= 40
    assert (folder / ACCESS_FILE).stat().st_mode & 0o077 == 0
