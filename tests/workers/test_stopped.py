"""A process that was stopped in the middle of its work: others take over, and it finds out when it goes on."""

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from domain.foundation.database import on_postgres, run, transaction
from domain.foundation.settings import Settings
from tests.workers.scene import open_shop
from workers.foundation.turns import Turns
from workers.relay.seat import take_seat

pytestmark = [pytest.mark.anyio, pytest.mark.postgres, pytest.mark.slow]
ROOT = Path(__file__).parents[2]
SOON_SECONDS = 30
SEATED = """
import asyncio, sys
from workers.relay.seat import take_seat

async def main():
    async with take_seat(sys.argv[1], lambda: None) as seat:
        while True:
            await seat.ask("select 1")
            print("at it", flush=True)
            await asyncio.sleep(0.2)

asyncio.run(main())
"""
IN_TURN = """
import asyncio, sys
from workers.foundation.turns import Turns

async def main():
    async with Turns(sys.argv[1]).turn("tests.errand", 1, everywhere=True) as ours:
        while ours:
            print("at it", flush=True)
            await asyncio.sleep(0.2)

asyncio.run(main())
"""
IN_A_TRANSACTION = """
import asyncio, sys
from domain.foundation.database import open_database, run, transaction

async def main():
    await open_database(sys.argv[1], pool=1)
    async with transaction():
        await run("update stock_items set on_hand = on_hand + 1")
        while True:
            await run("select 1")
            print("at it", flush=True)
            await asyncio.sleep(0.2)

asyncio.run(main())
"""


@asynccontextmanager
async def stopped_in(script: str, url: str) -> AsyncIterator[Process]:
    """A process that runs this, stopped once it is at it."""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", script, url, cwd=ROOT, stdout=PIPE)
    try:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"at it\n"
        process.send_signal(signal.SIGSTOP)
        yield process
    finally:
        process.kill()
        await process.wait()


async def test_another_relay_takes_the_seat(settings: Settings) -> None:
    async with (
        stopped_in(SEATED, settings.database),
        asyncio.timeout(SOON_SECONDS),
        take_seat(settings.database, lambda: None) as seat,
    ):
        assert await seat.ask("select 1 as here") == [{"here": 1}]


async def test_another_worker_gets_the_turn(settings: Settings) -> None:
    turns = Turns(settings.database)
    async with stopped_in(IN_TURN, settings.database), asyncio.timeout(SOON_SECONDS):
        assert not await _is_ours(turns)
        while not await _is_ours(turns):  # noqa: ASYNC110 nobody tells when a lock is free
            await asyncio.sleep(0.2)
    await turns.close()


async def test_a_worker_that_is_at_it_for_long_keeps_its_turn(settings: Settings) -> None:
    mine, others = Turns(settings.database), Turns(settings.database)
    async with mine.turn("tests.errand", 1, everywhere=True) as ours:
        assert ours
        await asyncio.sleep(12)

        assert not await _is_ours(others)
    await mine.close()
    await others.close()


async def test_its_locks_on_rows_are_given_to_others(settings: Settings) -> None:
    assert on_postgres()
    await open_shop()
    async with stopped_in(IN_A_TRANSACTION, settings.database), asyncio.timeout(SOON_SECONDS), transaction():
        await run("update stock_items set on_hand = on_hand - 1")


async def _is_ours(turns: Turns) -> bool:
    async with turns.turn("tests.errand", 1, everywhere=True) as ours:
        return ours
