"""Wake-up calls between processes; polls alone would need a second."""

import asyncio

import pytest

from domain.foundation.channels import FEED_CHANNEL, LOG_CHANNEL, Listening, Notifier
from domain.foundation.database import on_postgres, run
from domain.foundation.settings import Settings
from domain.foundation.wake import Bell
from tests.workers.scene import order_lamps, until, working

pytestmark = pytest.mark.anyio


async def test_commits_and_the_feed_wake_other_processes_also_after_a_break(shop: Settings) -> None:
    if not on_postgres():
        pytest.skip("SQLite has one process")
    heard: list[str] = []
    calls = {name: lambda name=name: heard.append(name) for name in (LOG_CHANNEL, FEED_CHANNEL)}
    notifier, listening = Notifier(), Listening(shop.database, calls)
    await notifier.start()
    await listening.start()
    try:
        await until(lambda: _has(heard, LOG_CHANNEL, FEED_CHANNEL), "it listens")
        for _ in range(2):
            heard.clear()
            async with working(shop):
                await order_lamps()
                await until(lambda: _has(heard, LOG_CHANNEL, FEED_CHANNEL), "both were heard")
            heard.clear()
            await run(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                " where datname = current_database() and query like 'LISTEN%'"
            )
            await until(lambda: _has(heard, LOG_CHANNEL, FEED_CHANNEL), "it listens again")
    finally:
        await listening.stop()
        await notifier.stop()


async def test_many_commits_at_once_are_few_calls(shop: Settings) -> None:
    if not on_postgres():
        pytest.skip("SQLite has one process")
    heard: list[str] = []
    notifier, listening = Notifier(), Listening(shop.database, {LOG_CHANNEL: lambda: heard.append(LOG_CHANNEL)})
    await notifier.start()
    await listening.start()
    await until(lambda: _has(heard, LOG_CHANNEL), "it listens")
    heard.clear()
    await asyncio.gather(*[order_lamps(1) for _ in range(40)])
    await until(lambda: _has(heard, LOG_CHANNEL), "it was heard")
    await listening.stop()
    await notifier.stop()

    assert 1 <= len(heard) < 40


def test_many_rings_are_one() -> None:
    async def ring() -> float:
        bell = Bell()
        for _ in range(5):
            bell.ring()
        loop = asyncio.get_running_loop()
        await bell.wait(5)
        start = loop.time()
        await bell.wait(0.05)
        return loop.time() - start

    assert asyncio.run(ring()) >= 0.04


def test_who_is_cancelled_while_the_bell_rings_ends() -> None:
    async def ring_and_cancel() -> bool:
        bell = Bell()
        task = asyncio.create_task(_wait_for_ever(bell))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        bell.ring()
        task.cancel()
        done, _ = await asyncio.wait([task], timeout=5)
        task.cancel()
        return bool(done)

    assert asyncio.run(ring_and_cancel())


async def _wait_for_ever(bell: Bell) -> None:
    while True:
        await bell.wait(60)


async def _has(heard: list[str], *names: str) -> bool:
    return set(names) <= set(heard)
