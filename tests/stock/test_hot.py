"""The rush for one article in short; `python -m tests.bench.hot` is the long one, with processes and kills."""

import asyncio

import pytest

from tests.bench.hot.books import free_pieces, wrong
from tests.bench.hot.scene import Tally, rush, sell_out, set_up

pytestmark = [pytest.mark.anyio, pytest.mark.postgres]


async def test_whatever_buyers_do_at_once_sold_and_left_are_what_there_was(db: str) -> None:
    await set_up(pieces=40)

    async with asyncio.timeout(120):
        await rush(64, 2)
        assert await wrong() == []
        await sell_out(Tally(), "HOT", "SET", "CUP", "CAN")

    assert await wrong() == []
    assert {sku: free for sku, free in (await free_pieces()).items() if sku != "LATE"} == {"HOT": 0, "CUP": 0, "CAN": 0}
