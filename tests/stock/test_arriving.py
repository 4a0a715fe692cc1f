from datetime import date
from typing import Any

import pytest

from domain.catalog.models import Product
from domain.foundation.callers import SYSTEM
from domain.foundation.errors import DomainError, Invalid
from domain.foundation.moves import MoveNotOpen
from domain.foundation.views import Picked, read_rows
from domain.orders.commands.place import place_order
from domain.stock.commands.arriving import cancel_arrival, change_arrival, expect_arrival, receive_arrival
from domain.stock.models import Arrival
from domain.stock.queries import STOCK_ITEM, of_sku
from tests.foundation.makers import make_stock, stock_of, wish

from .books import drift

pytestmark = pytest.mark.anyio
MAY, JUNE, JULY = date(2030, 5, 1), date(2030, 6, 1), date(2030, 7, 1)


async def next_day() -> Any:
    selection = (Picked("next_available_on"),)
    page = await read_rows(STOCK_ITEM, selection, caller=SYSTEM, where=of_sku("LAMP"))
    return page.rows[0][0]


async def test_the_next_day_is_the_first_on_which_more_comes_than_is_waited_for(db: str) -> None:
    await make_stock(LAMP=0)
    await Product.filter(sku="LAMP").update(backorder="ALLOW")
    june = await expect_arrival("LAMP", 3, JUNE, "PO 7", by=SYSTEM)
    assert await next_day() == "2030-06-01"

    await place_order(wish(LAMP=3), by=SYSTEM)
    assert await next_day() is None
    await expect_arrival("LAMP", 1, JULY, "PO 8", by=SYSTEM)
    assert await next_day() == "2030-07-01"
    await change_arrival(june.id, 4, MAY, by=SYSTEM)
    assert await next_day() == "2030-05-01"
    await cancel_arrival(june.id, by=SYSTEM)
    assert await next_day() is None


async def test_what_was_expected_comes_in_parts(db: str) -> None:
    await make_stock(LAMP=0)
    arrival = await expect_arrival("LAMP", 5, JUNE, "PO 7", by=SYSTEM)

    await receive_arrival(arrival.id, 2, None, by=SYSTEM)
    with pytest.raises(Invalid, match="4 cannot be received"):
        await receive_arrival(arrival.id, 4, None, by=SYSTEM)
    with pytest.raises(Invalid):
        await change_arrival(arrival.id, 2, None, by=SYSTEM)
    await receive_arrival(arrival.id, 3, None, by=SYSTEM)

    assert (await Arrival.get()).status.value == "RECEIVED"
    assert await stock_of("LAMP") == (5, 0)
    with pytest.raises(MoveNotOpen):
        await cancel_arrival(arrival.id, by=SYSTEM)
    assert await drift() == []


async def test_an_arrival_nobody_knows_cannot_be_changed(db: str) -> None:
    with pytest.raises(DomainError):
        await cancel_arrival("arr_1", by=SYSTEM)
