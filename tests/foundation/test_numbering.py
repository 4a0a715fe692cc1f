import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from domain.foundation.database import transaction, value
from domain.foundation.numbering import BLOCK, NumberBlock, next_gapless

pytestmark = pytest.mark.anyio


class Undone(Exception):
    pass


@asynccontextmanager
async def undone() -> AsyncIterator[None]:
    """A transaction that comes to nothing."""
    with suppress(Undone):
        async with transaction():
            yield
            raise Undone


async def test_a_gapless_number_is_given_only_within_a_transaction(db: str) -> None:
    with pytest.raises(RuntimeError, match="within its document's transaction"):
        await next_gapless("invoices")


async def test_a_number_of_an_undone_transaction_is_given_again(db: str) -> None:
    async with undone():
        assert await next_gapless("invoices") == 1

    async with transaction():
        assert await next_gapless("invoices") == 1


async def test_series_count_for_themselves(db: str) -> None:
    async with transaction():
        assert [await next_gapless(name) for name in ("2026", "2027", "2026")] == [1, 1, 2]


async def test_numbers_have_no_gap_and_no_double_while_twenty_at_once_commit_or_not(db: str) -> None:
    chance = random.Random(7)
    committed: list[int] = []

    async def one(undo: bool) -> None:
        try:
            async with transaction():
                number = await next_gapless("invoices")
                await asyncio.sleep(0)
                if undo:
                    raise Undone
            committed.append(number)
        except Undone:
            return

    await asyncio.gather(*(one(chance.random() < 0.4) for _ in range(60)))

    assert 0 < len(committed) < 60
    assert sorted(committed) == list(range(1, len(committed) + 1))


async def test_two_processes_never_give_out_the_same_number(db: str) -> None:
    blocks = [NumberBlock("orders", first=1), NumberBlock("orders", first=1)]

    given = await asyncio.gather(*(block.take() for _ in range(3 * BLOCK) for block in blocks))

    assert len(set(given)) == len(given) == 6 * BLOCK


async def test_numbers_taken_in_an_undone_transaction_are_not_given_to_another_process(db: str) -> None:
    here, there = NumberBlock("orders", first=1), NumberBlock("orders", first=1)
    async with undone():
        await here.take()

    given = [await block.take() for _ in range(BLOCK + 1) for block in (here, there)]

    assert len(set(given)) == len(given)


async def test_a_series_starts_where_it_is_told_to(db: str) -> None:
    block = NumberBlock("orders", first=100_001)

    assert [await block.take(), await block.take()] == [100_001, 100_002]
    assert await value("select last_number from number_series where name = 'orders'") >= 100_002
