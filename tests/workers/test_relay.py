"""The relay: positions without a gap, nothing forgotten between publishing and marking, one that takes over."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now
from domain.foundation.database import column, on_postgres, rows, run, value
from domain.foundation.ending import end
from domain.foundation.settings import Settings
from domain.notifications.models import Message
from domain.notifications.states import MessageState
from domain.orders.commands.hold import hold_order, release_order
from tests.workers.scene import all_heard, mails, order_lamps, until, working
from workers.foundation.broker.making import make_broker
from workers.relay.lag import relay_lag
from workers.relay.relay import Relay
from workers.routing import ROUTING

pytestmark = pytest.mark.anyio
WRITERS, ROUNDS = 8, 6


@asynccontextmanager
async def relaying(settings: Settings, count: int = 1) -> AsyncIterator[list[Relay]]:
    """So many relays beside each other; nobody takes their messages."""
    relays = [Relay(url=settings.database, broker=make_broker(settings), routing=ROUTING) for _ in range(count)]
    tasks = [asyncio.create_task(relay.run()) for relay in relays]
    try:
        yield relays
    finally:
        await asyncio.gather(*[end(task) for task in tasks])


async def test_positions_have_no_gap_and_follow_each_order_with_eight_writers(shop: Settings) -> None:
    async with relaying(shop, count=2):
        await asyncio.gather(*[_write() for _ in range(WRITERS)])
        await until(_all_numbered, "every event has its place")

    positions = await column("select position from events order by position")
    assert positions == list(range(1, len(positions) + 1))
    assert len(positions) >= WRITERS * (1 + 2 * ROUNDS)
    by_order: dict[str, list[int]] = {}
    for row in await rows("select order_id, sequence from events where order_id is not null order by position"):
        by_order.setdefault(row["order_id"], []).append(row["sequence"])
    assert all(told == list(range(1, len(told) + 1)) for told in by_order.values())


async def _write() -> None:
    order = await order_lamps(1)
    for _ in range(ROUNDS):
        await hold_order(order.id, "to see", by=SYSTEM)
        await release_order(order.id, by=SYSTEM)


async def test_what_was_published_but_not_marked_is_told_twice_and_done_once(shop: Settings) -> None:
    async with working(shop):
        await order_lamps()
        await until(_settled(1), "all is done for the first order")
        once = await _counts()
        await run("update relay_marks set position = 0 where name = 'broker'")
        last = int(await value("select max(position) from events"))
        await until(lambda: _mark_at("broker", last), "all is published once more")
        await order_lamps()
        await until(_settled(2), "all is done for the second order")

    assert await _counts() == {name: 2 * count for name, count in once.items()}
    assert len(mails(shop)) == 2


def _settled(count: int) -> Callable[[], Awaitable[bool]]:
    async def settled() -> bool:
        return await _mail_sent(count) and await all_heard()

    return settled


async def test_a_new_start_tells_again_what_the_lost_messages_were_about(shop: Settings) -> None:
    await order_lamps()
    await order_lamps()
    async with relaying(shop):
        await until(lambda: _mark_at("broker", 2), "both orders are published to a broker nobody reads")
    assert await Message.all().count() == 0

    async with working(shop):
        await until(lambda: _mail_sent(2), "both confirmations are sent")

    assert len(mails(shop)) == 2


async def test_the_sweep_passes_what_is_done_and_stops_before_what_is_not(shop: Settings) -> None:
    async with working(shop):
        await order_lamps()
        await until(_mail_sent, "the confirmation is sent")
        await until(_all_numbered, "every event has its place")
        last = int(await value("select max(position) from events"))
        await until(lambda: _mark_at("broker", last), "all is published")
    async with working(shop):
        await until(lambda: _mark_at("swept", last), "all is swept")
    await run("delete from heard where actor = 'orders.write_confirmation'")
    await run("update relay_marks set position = 0 where name = 'swept'")

    async with relaying(shop):
        undone = int(await value("select position from events where type = 'OrderConfirmed'"))
        await until(lambda: _mark_at("swept", undone - 1), "the sweep came as far as it can")
        assert await value("select position from relay_marks where name = 'swept'") == undone - 1


async def test_lag_counts_what_waits_for_a_relay(shop: Settings) -> None:
    await order_lamps()
    before = await relay_lag()
    async with relaying(shop):
        await until(_nothing_waits, "the relay has caught up")

    assert (before.unnumbered, before.untold) == (2, 0)
    assert before.oldest_seconds > 0


async def test_another_relay_takes_over_when_the_leaders_connection_dies(shop: Settings) -> None:
    if not on_postgres():
        pytest.skip("SQLite has one process")
    async with relaying(shop, count=2) as relays:
        await until(lambda: _active(relays), "one is active")
        first = next(relay for relay in relays if relay.active)
        await order_lamps()
        await until(_all_numbered, "the first gives places")
        await run(
            "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"
            " and database = (select oid from pg_database where datname = current_database())"
        )
        await order_lamps()
        await until(lambda: _active(relays, other_than=first), "the other one is active")
        await until(_all_numbered, "the other one gives places")
        assert sum(relay.active for relay in relays) == 1

    positions = await column("select position from events order by position")
    assert positions == list(range(1, len(positions) + 1))


async def test_a_job_runs_once_per_period_however_often_the_relay_starts(shop: Settings) -> None:
    order = await order_lamps(100)
    yesterday = now().date().replace(year=2020)
    await run("update orders set promised_on = $1 where id = $2", yesterday, order.id)
    for _ in range(3):
        async with working(shop):
            await until(lambda: _told("AttentionChanged"), "the order is late")

    assert len(await column("select 1 from events where type = 'AttentionChanged'")) == 1
    assert await value("select attention & 16 from orders where id = $1", order.id) == 16


async def _told(type_: str) -> bool:
    return bool(await value("select 1 from events where type = $1", type_))


async def _active(relays: list[Relay], *, other_than: Relay | None = None) -> bool:
    return any(relay.active for relay in relays if relay is not other_than)


async def _all_numbered() -> bool:
    return not await value("select count(*) from events where position is null")


async def _nothing_waits() -> bool:
    lag = await relay_lag()
    return lag.unnumbered == lag.untold == 0


async def _mark_at(name: str, position: int) -> bool:
    return int(await value("select position from relay_marks where name = $1", name) or 0) >= position


async def _mail_sent(count: int = 1) -> bool:
    return await Message.filter(state=MessageState.SENT).count() >= count


async def _counts() -> dict[str, int]:
    counts = {table: int(await value(f"select count(*) from {table}")) for table in ("messages", "documents")}
    # The stock that came in before the first order is no order's.
    of_orders = "heard h join events e on e.seq = h.event_seq where e.order_id is not null"
    counts |= {"heard": int(await value(f"select count(*) from {of_orders}"))}
    return counts | {"events": int(await value("select count(*) from events where order_id is not null"))}
