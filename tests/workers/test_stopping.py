"""A worker that is told to stop: it ends what it began, leaves the rest to others, and gives up its seat at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest

from domain.foundation.database import column, on_postgres, value
from domain.foundation.dead_letters import count_dead_letters
from domain.foundation.models import Heard
from domain.foundation.settings import Settings
from domain.notifications.models import Message
from domain.notifications.states import MessageState
from domain.orders.events import OrderPlaced
from tests.workers.listeners import Stage, stage
from tests.workers.processes import PostOffice, post_office, worker_process
from tests.workers.scene import all_heard, at_broker, brokers, order_lamps, until
from workers.foundation.actors import errand
from workers.foundation.broker.making import make_broker

pytestmark = pytest.mark.anyio
at_each_broker = pytest.mark.parametrize("broker", brokers(), ids=lambda url: url.partition(":")[0] or "in process")


@asynccontextmanager
async def with_office(shop: Settings, broker: str = "") -> AsyncIterator[tuple[PostOffice, Settings]]:
    async with AsyncExitStack() as stack:
        settings = await stack.enter_async_context(at_broker(shop, broker)) if broker else shop
        office, url = await stack.enter_async_context(post_office())
        yield office, settings.model_copy(update={"smtp_url": url})


@at_each_broker
async def test_it_finishes_what_it_began_and_the_next_worker_finds_the_rest(shop: Settings, broker: str) -> None:
    orders = [await order_lamps(1) for _ in range(5)]
    async with with_office(shop, broker) as (office, settings):
        async with worker_process(settings, threads=1) as first:
            await until(lambda: _has(office.seen, 1), "the first mail is on its way")
            await until(lambda: _told(len(orders)), "all mails are written and told to the broker")
            first.terminate()
            await until(_seat_is_free, "it gave up its seat")
            assert first.returncode is None
            office.door.set()
            assert await asyncio.wait_for(first.wait(), 30) == 0
        assert office.taken == office.seen[:1]
        assert await _sent() == 1
        if broker:
            assert await asyncio.to_thread(_waiting, settings) >= len(orders) - 1
        async with worker_process(settings):
            await until(all_heard, "every listener has heard every event")

    assert len(office.taken) == len(set(office.taken)) == await _sent() == len(orders)
    assert not await count_dead_letters()


async def test_another_relay_is_active_before_the_first_process_has_ended(shop: Settings) -> None:
    if not on_postgres():
        pytest.skip("SQLite has one process")
    await order_lamps(1)
    async with with_office(shop) as (office, settings), worker_process(settings) as first:
        await until(lambda: _has(office.seen, 1), "the mail is on its way")
        async with worker_process(settings) as second:
            first.terminate()
            await order_lamps(1)
            await until(lambda: _has(office.seen, 2), "the second process told of the second order")
            assert (first.returncode, second.returncode) == (None, None)
            office.door.set()
            assert await asyncio.wait_for(first.wait(), 30) == 0
            await until(all_heard, "every listener has heard every event")

    assert len(office.taken) == len(set(office.taken)) == 2


async def test_what_takes_too_long_is_broken_off_and_done_by_the_next(shop: Settings) -> None:
    begun: list[str] = []
    hangs = asyncio.Event()

    @errand("tests.hang_once")
    async def hang_once(event: OrderPlaced) -> None:
        begun.append(str(event.order_id))
        if len(begun) == 1:
            await hangs.wait()

    order = await order_lamps()
    up = Stage(shop, hang_once)
    await up.crew.start()
    await up.publisher.tell([(hang_once, int(await value("select seq from events where type = 'OrderPlaced'")))])
    await until(lambda: _has(begun, 1), "it was begun")
    await up.crew.stop(drain_seconds=0.1)
    await up.turns.close()
    up.publisher.close()
    up.broker.close()
    assert await column("select tries from postponed") == [0]

    async with stage(shop, hang_once):
        await until(Heard.all().exists, "the next one did it")

    assert begun == [order.id] * 2


async def _seat_is_free() -> bool:
    if not on_postgres():
        return True
    return not await value(
        "select 1 from pg_locks where locktype = 'advisory' and granted and objsubid = 1"
        " and database = (select oid from pg_database where datname = current_database())"
    )


async def _told(count: int) -> bool:
    """Whether so many mails were written, and the broker has a message for each."""
    last = await value("select max(position) from events where type = 'MessageWritten'")
    mark = await value("select position from relay_marks where name = 'broker'")
    return await Message.all().count() >= count and last is not None and mark >= last


def _waiting(settings: Settings) -> int:
    broker = make_broker(settings)
    try:
        return broker.waiting()
    finally:
        broker.close()


async def _sent() -> int:
    return await Message.filter(state=MessageState.SENT).count()


async def _has(things: list[str], count: int) -> bool:
    return len(things) >= count
