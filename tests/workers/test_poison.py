"""Messages that no listener can hear, in a queue of each broker: one dead letter each, and the next one is heard."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import orjson
import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.database import column, run, value
from domain.foundation.dead_letters import count_dead_letters, list_dead_letters, retry_dead_letter
from domain.foundation.models import Postponed
from domain.foundation.settings import Settings
from domain.orders.commands.hold import hold_order
from domain.orders.events import OrderPlaced
from tests.foundation.tampering import force
from tests.workers.listeners import Stage, smuggle, stage
from tests.workers.scene import at_broker, brokers, order_lamps, until
from workers.foundation.actors import Kind, Listener, reaction

pytestmark = pytest.mark.anyio
at_each_broker = pytest.mark.parametrize("broker", brokers(), ids=lambda url: url.partition(":")[0] or "in process")
MESSAGE = {
    "queue_name": "another.queue",
    "actor_name": "tests.hold_order",
    "args": [1],
    "kwargs": {},
    "options": {"redis_message_id": "x", "eta": "tomorrow", "pipe_target": 7},
    "message_id": "x",
    "message_timestamp": 0,
}
FIFTY_MEGABYTES = 50 * 1024 * 1024
POISON = {
    "bytes that are no text": b"\xff\x00 not even text",
    "no object": b"[]",
    "another shape": b'{"actor_name": 7}',
    "a number without end": b"9" * 5_000,
    "too deep": b"[" * 100_000,
    "cut off": orjson.dumps(MESSAGE)[:-9],
    "an envelope of yesterday": orjson.dumps({"task": "tests.hold_order", "id": 1}),
    "text for a number": orjson.dumps(MESSAGE | {"args": ["first"]}),
    "no arguments": orjson.dumps(MESSAGE | {"args": []}),
    "arguments of yesterday": orjson.dumps(MESSAGE | {"args": ["OrderPlaced", {"order_id": "ord_1"}]}),
    "too large a number": orjson.dumps(MESSAGE | {"args": [2**63]}),
    "an unknown listener of no event": orjson.dumps(MESSAGE | {"actor_name": "yesterday.forgotten", "args": [10**9]}),
    "a name without end": orjson.dumps(MESSAGE | {"actor_name": "x" * 5_000}),
    "a large message that is none": b"\x00" * FIFTY_MEGABYTES,
    "a large argument": orjson.dumps(MESSAGE | {"args": ["y" * FIFTY_MEGABYTES]}),
}


@reaction("tests.hold_order")
async def hold(event: OrderPlaced) -> None:
    await hold_order(str(event.order_id), "checked", by=SYSTEM)


@asynccontextmanager
async def staged(shop: Settings, broker: str, *listeners: Listener) -> AsyncIterator[Stage]:
    async with AsyncExitStack() as stack:
        settings = await stack.enter_async_context(at_broker(shop, broker)) if broker else shop
        yield await stack.enter_async_context(stage(settings, *listeners))


@at_each_broker
async def test_poison_becomes_one_dead_letter_each_and_stops_nobody(shop: Settings, broker: str) -> None:
    async with staged(shop, broker, hold) as up:
        for count, content in enumerate(POISON.values(), start=1):
            await asyncio.to_thread(smuggle, up.broker, Kind.REACTION, content)
            await until(lambda count=count: _buried(count), f"{count} are buried")  # type: ignore[misc]
        order = await order_lamps()
        await until(lambda: _held(order.id), "the order is held all the same")

    letters = await list_dead_letters()
    assert len(letters) == len(POISON)
    assert all(letter.reason and len(letter.reason) <= 2_000 for letter in letters)


@at_each_broker
async def test_a_message_of_a_newer_version_waits_for_a_worker_that_knows_it(shop: Settings, broker: str) -> None:
    @reaction("tomorrow.hold_order")
    async def hold_tomorrow(event: OrderPlaced) -> None:
        await hold_order(str(event.order_id), "checked anew", by=SYSTEM)

    order = await order_lamps()
    message = MESSAGE | {"actor_name": "tomorrow.hold_order", "args": [await _seq_of("OrderPlaced")]}
    async with staged(shop, broker) as old:
        await asyncio.to_thread(smuggle, old.broker, Kind.REACTION, orjson.dumps(message))
        await until(Postponed.filter(actor="tomorrow.hold_order").exists, "it is postponed")
        await run("update postponed set next_at = unknown_since")
        await until(_told_again, "the old relay left it as it is")
        assert not await count_dead_letters()
    await run("update postponed set next_at = unknown_since")
    async with staged(shop, broker, hold_tomorrow):
        await until(lambda: _held(order.id), "the new worker held it")

    assert await column("select count(*) from events where type = 'OrderHeld'") == [1]


async def test_what_nobody_knows_after_a_day_lies_with_the_dead_letters(shop: Settings) -> None:
    await order_lamps()
    seq = await _seq_of("OrderPlaced")
    async with stage(shop) as up:
        await asyncio.to_thread(
            smuggle, up.broker, Kind.REACTION, orjson.dumps(MESSAGE | {"actor_name": "tomorrow.do_more", "args": [seq]})
        )
        await until(Postponed.filter(actor="tomorrow.do_more").exists, "it is postponed")
        await _a_day_passes()
        await until(count_dead_letters, "it is buried")

    (letter,) = await list_dead_letters()
    assert (letter.actor, letter.event_seq) == ("tomorrow.do_more", seq)
    assert letter.reason == "no version that runs here knows tomorrow.do_more"


async def test_an_event_of_a_newer_version_waits_for_a_relay_that_knows_its_type(shop: Settings) -> None:
    order = await order_lamps()
    await force("update events set type = 'OrderPlacedTomorrow' where order_id = $1", order.id)
    async with stage(shop, hold):
        await until(Postponed.filter(actor="relay.tell_everybody").exists, "the old relay keeps it")
        await until(_all_told, "the old relay has passed it")
    await force("update events set type = 'OrderPlaced' where order_id = $1", order.id)
    await run("update postponed set next_at = unknown_since")

    async with stage(shop, hold):
        await until(lambda: _held(order.id), "a relay that knows the type told it")

    assert not await count_dead_letters()


async def test_an_event_that_nobody_knows_after_a_day_can_be_told_by_hand_later(shop: Settings) -> None:
    order = await order_lamps()
    await force("update events set type = 'OrderPlacedTomorrow' where order_id = $1", order.id)
    async with stage(shop, hold):
        await until(Postponed.filter(actor="relay.tell_everybody").exists, "the old relay keeps it")
        await _a_day_passes()
        await until(count_dead_letters, "it is buried")
    (letter,) = await list_dead_letters()
    assert letter.reason == "no version that runs here knows events of type OrderPlacedTomorrow"
    await force("update events set type = 'OrderPlaced' where order_id = $1", order.id)

    async with stage(shop, hold):
        await retry_dead_letter(letter.id, by=SYSTEM)
        await until(lambda: _held(order.id), "everybody who listens to it was told")


async def _a_day_passes() -> None:
    long_ago = "2020-01-01 00:00:00+00:00"
    await run(f"update postponed set unknown_since = '{long_ago}', next_at = '{long_ago}'")


async def _told_again() -> bool:
    return bool(await value("select 1 from postponed where next_at > unknown_since"))


async def _all_told() -> bool:
    last = await value("select max(position) from events")
    return bool(last) and last == await value("select position from relay_marks where name = 'broker'")


async def _buried(count: int) -> bool:
    return await count_dead_letters() >= count


async def _held(order_id: str) -> bool:
    return bool(await value("select 1 from events where type = 'OrderHeld' and order_id = $1", order_id))


async def _seq_of(type_: str) -> int:
    return int(await value("select max(seq) from events where type = $1", type_))
