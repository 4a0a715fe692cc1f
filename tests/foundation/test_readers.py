"""Reads hand their connections to each other, and give them back; on PostgreSQL only."""

import asyncio
from collections.abc import AsyncIterator

import anyio
import asyncpg  # type: ignore[import-untyped,unused-ignore]
import pytest

from domain.foundation.database import column, transaction
from domain.foundation.postgres_readers import Readers

pytestmark = [pytest.mark.anyio, pytest.mark.postgres]
WHO = "select pg_backend_pid()"


@pytest.fixture
async def pool(db: str) -> AsyncIterator[asyncpg.Pool]:
    made = await asyncpg.create_pool(db, min_size=1, max_size=4)
    yield made
    await asyncio.wait_for(made.close(), 10)


async def pids(readers: Readers, count: int) -> set[int]:
    found = await asyncio.gather(*[readers.fetch(WHO, ()) for _ in range(count)])
    return {rows[0][0] for rows in found}


async def test_many_reads_at_once_leave_a_quarter_of_the_pool_to_others(pool: asyncpg.Pool):
    readers = Readers(pool)
    assert len(await pids(readers, 40)) == 3
    assert pool.get_size() - pool.get_idle_size() == 3
    await readers.close()
    assert pool.get_size() - pool.get_idle_size() == 0


async def test_connections_that_nobody_uses_go_back_by_themselves(pool: asyncpg.Pool):
    readers = Readers(pool)
    await pids(readers, 10)
    with anyio.fail_after(5):
        while pool.get_size() != pool.get_idle_size():  # noqa: ASYNC110
            await anyio.sleep(0.05)
    assert len(await pids(readers, 10)) == 3
    await readers.close()


async def test_short_reads_do_not_wait_for_long_ones(pool: asyncpg.Pool):
    readers = Readers(pool)
    long = [asyncio.create_task(readers.fetch("select pg_sleep(2)", ())) for _ in range(3)]
    await asyncio.sleep(0)
    assert len(await pids(readers, 6)) > 0
    assert not any(one.done() for one in long)
    await asyncio.gather(*long)
    await readers.close()


async def test_a_read_that_is_given_up_or_fails_loses_no_connection(pool: asyncpg.Pool):
    readers = Readers(pool)
    for _ in range(6):
        given_up = asyncio.create_task(readers.fetch("select pg_sleep(60)", ()))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        given_up.cancel()
        await asyncio.gather(given_up, return_exceptions=True)
        with pytest.raises(asyncpg.DivisionByZeroError):
            await readers.fetch("select 1 / 0", ())
    waiting = [asyncio.create_task(readers.fetch("select pg_sleep(0.2)", ())) for _ in range(8)]
    await asyncio.sleep(0.05)
    for one in waiting[::2]:
        one.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    assert len(await pids(readers, 20)) <= 3
    await readers.close()
    assert pool.get_size() - pool.get_idle_size() == 0


async def test_connections_that_were_cut_are_replaced(pool: asyncpg.Pool, db: str):
    readers = Readers(pool)
    before = await pids(readers, 10)
    other = await asyncpg.connect(db)
    for pid in before:
        await other.fetchval("select pg_terminate_backend($1)", pid)
    await other.close()
    with anyio.fail_after(5):
        while True:
            try:
                after = await pids(readers, 10)
                break
            except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
                await asyncio.sleep(0)
    assert after.isdisjoint(before)
    await readers.close()


async def test_a_pool_of_one_is_left_alone(db: str):
    async with asyncpg.create_pool(db, min_size=1, max_size=1) as small:
        readers = Readers(small)
        assert len(await pids(readers, 5)) == 1
        assert small.get_idle_size() == 1


async def test_a_read_inside_a_transaction_sees_what_it_wrote(db: str):
    async with transaction():
        await column("select set_config('laufzettel.test', 'mine', true)")
        assert await column("select current_setting('laufzettel.test', true)") == ["mine"]
    assert await column("select current_setting('laufzettel.test', true)") != ["mine"]
