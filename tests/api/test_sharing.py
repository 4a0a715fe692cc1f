"""Shared subscriptions: everybody sees exactly the log of what is theirs, and only equals share."""

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any

import pytest

from api.foundation.errors import ErrorDesk
from api.foundation.execution import Answer, Live, LiveStream, Source
from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.models import EventRecord
from domain.orders.commands.hold import hold_order, release_order
from domain.orders.models import Order
from tests.foundation.makers import clerk, make_order
from workers.relay.numbering import give_positions
from workers.relay.seat import Seat

from .following import (
    BEGINNING,
    EVENTS,
    UPDATES,
    Hall,
    Subscriber,
    counted_statements,
    cursors_of,
    following,
    hall,
    relaying,
    the_log,
)
from .serving import until

pytestmark = pytest.mark.anyio
READER = clerk("orders.read")
SECONDS = 60


async def _hold_and_release(order: Order, times: int) -> None:
    for _ in range(times):
        await hold_order(order.id, None, by=SYSTEM)
        await release_order(order.id, by=SYSTEM)


def _key(name: str, *, own_only: bool = False) -> Caller:
    permissions = frozenset({"orders.read", "orders.place"})
    return Caller(id=name, name=name, kind=CallerKind.KEY, permissions=permissions, own_only=own_only)


# Exactly the log


def _crowd(hall: Hall, orders: list[Order]) -> list[Subscriber]:
    """Of everything and of one order, quick and slow, with much room and with hardly any."""
    crowd = []
    for number in range(24):
        one = orders[number % len(orders)]
        query, variables = (EVENTS, {}) if number % 2 else (UPDATES, {"id": one.id})
        room, pause = ((1_000, 0.0), (1, 0.004), (3, 0.0))[number % 3]
        crowd.append(Subscriber(hall, READER, query, variables, room=room, pause_seconds=pause, after=BEGINNING))
    return crowd


async def test_many_that_are_slow_and_cut_off_and_come_back_see_exactly_the_log(db: str) -> None:
    orders = [await make_order(LAMP=1) for _ in range(4)]
    known: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    finals = {order.id: asyncio.get_running_loop().create_future() for order in orders}
    async with hall() as here, relaying(), asyncio.timeout(SECONDS):
        crowd = _crowd(here, orders)
        chance = random.Random(7)
        last = [finals[one.variables["id"]] if one.variables else known for one in crowd]
        listening = [
            asyncio.create_task(one.follow_with_cuts(random.Random(chance.random()), end))
            for one, end in zip(crowd, last, strict=True)
        ]
        await asyncio.gather(*[_hold_and_release(order, 15) for order in orders])
        log = await _numbered_log(await EventRecord.filter(order_id__isnull=False).count())
        known.set_result(cursors_of(log)[-1])
        for order in orders:
            finals[order.id].set_result(cursors_of(log, order.id)[-1])
        cuts = await asyncio.gather(*listening)

    for one in crowd:
        assert one.cursors == cursors_of(log, *one.variables.values())
        assert one.errors == []
    assert sum(cuts) > len(crowd)
    assert sum(one.refusals for one in crowd) > 0


async def _numbered_log(length: int) -> list[dict[str, Any]]:
    while len(log := await the_log()) < length:  # noqa: ASYNC110 the relay of this test tells nobody else
        await asyncio.sleep(0.005)
    return log


async def test_who_cannot_keep_up_reads_on_from_the_log(db: str) -> None:
    order = await make_order(LAMP=1)
    async with hall() as here, relaying(), asyncio.timeout(SECONDS):
        slow = Subscriber(here, READER, EVENTS, room=1, pause_seconds=0.02, after=BEGINNING)
        quick = Subscriber(here, READER, EVENTS, after=BEGINNING)
        async with following(slow, quick):
            await _hold_and_release(order, 10)
            told = await EventRecord.filter(order_id__isnull=False).count()
            await until(lambda: len(slow.seen) == len(quick.seen) == told, SECONDS)

    assert slow.refusals > 0
    assert slow.cursors == quick.cursors == cursors_of(await the_log())


async def test_a_subscription_without_a_cursor_begins_now(db: str) -> None:
    order = await make_order(LAMP=1)
    async with hall() as here, relaying(), asyncio.timeout(SECONDS):
        first = (await _numbered_log(1))[0]["position"]
        await until(lambda: here.feed.position >= first, SECONDS)
        early = Subscriber(here, READER, EVENTS, after=BEGINNING)
        late = Subscriber(here, READER, EVENTS)
        async with following(early, late):
            await until(lambda: len(early.seen) == 1, SECONDS)
            await hold_order(order.id, None, by=SYSTEM)
            await until(lambda: len(early.seen) == 2 and len(late.seen) == 1, SECONDS)

    assert late.cursors == early.cursors[1:] == [f"{order.id}.2"]


# Statements


@pytest.mark.parametrize(("query", "of_one"), [(EVENTS, False), (UPDATES, True)], ids=["every order", "one order"])
async def test_an_event_costs_as_many_statements_for_forty_subscribers_as_for_one(
    db: str, query: str, of_one: bool
) -> None:
    order = await make_order(LAMP=1)
    asked = {"id": order.id} if of_one else {}
    counts = [await _statements_per_event(order, query, asked, subscribers) for subscribers in (1, 40)]
    assert counts[0] == counts[1]


async def _statements_per_event(order: Order, query: str, asked: dict[str, Any], subscribers: int) -> int:
    """While nothing else goes on: the tail reads where events stand, and the group reads the events."""
    async with hall() as here, asyncio.timeout(SECONDS):
        crowd = [Subscriber(here, READER, query, asked, after=BEGINNING) for _ in range(subscribers)]
        async with following(*crowd):
            async with relaying():
                await _hold_and_release(order, 1)
                before = await EventRecord.filter(order_id=order.id).count()
                await until(lambda: all(len(one.seen) == before for one in crowd), SECONDS)
            await _hold_and_release(order, 1)
            after = await EventRecord.filter(order_id=order.id).count()
            with counted_statements() as count:
                await give_positions(Seat())
                here.feed.look()
                await until(lambda: all(len(one.seen) == after for one in crowd), SECONDS)
                return count[0]


async def test_an_event_wakes_only_those_it_concerns(db: str) -> None:
    loud, quiet = await make_order(LAMP=1), await make_order(LAMP=1)
    async with hall() as here, asyncio.timeout(SECONDS):
        heard = Subscriber(here, READER, UPDATES, {"id": loud.id}, after=BEGINNING)
        deaf = [
            Subscriber(here, clerk("orders.read", *more), UPDATES, {"id": quiet.id}, after=BEGINNING)
            for more in ((), ("stock.read",), ("catalog.read",))
        ]
        async with following(heard, *deaf):
            async with relaying():
                await until(lambda: all(len(one.seen) == 1 for one in (heard, *deaf)), SECONDS)
            await hold_order(loud.id, None, by=SYSTEM)
            with counted_statements() as count:
                await give_positions(Seat())
                here.feed.look()
                await until(lambda: len(heard.seen) == 2, SECONDS)
            # Its place is given, the tail reads it, the one group reads it.
            assert count[0] == 3
            assert all(len(one.seen) == 1 for one in deaf)


# The end


async def test_when_the_last_one_leaves_nothing_is_left_of_a_group(db: str) -> None:
    order = await make_order(LAMP=1)
    async with hall() as here, relaying(), asyncio.timeout(SECONDS):
        crowd = [Subscriber(here, READER, EVENTS, after=BEGINNING) for _ in range(3)]
        async with following(*crowd):
            await until(lambda: all(len(one.seen) == 1 for one in crowd), SECONDS)
            assert len(here.engine.streams.groups) == 1
        assert len(here.engine.streams.groups) == 0
        again = Subscriber(here, READER, EVENTS, after=f"{order.id}.1")
        async with following(again):
            await hold_order(order.id, None, by=SYSTEM)
            await until(lambda: again.cursors == [f"{order.id}.2"], SECONDS)


async def test_what_ends_a_group_is_told_to_each_member_and_the_next_one_begins_anew(db: str) -> None:
    order = await make_order(LAMP=1)

    async def read(start: int, end: int) -> AsyncIterator[tuple[int, Any]]:
        raise ConnectionError("the database is away")
        yield

    async def prepare() -> Source:
        return Source(None, read)

    async with hall() as here, relaying(), asyncio.timeout(SECONDS):
        groups = here.engine.streams.groups
        streams = [LiveStream(groups, "key", Live(here.feed, None, prepare), _unused, _refused) for _ in range(3)]
        told: list[Answer] = []

        async def tell(answer: Answer) -> None:
            told.append(answer)

        running = [asyncio.create_task(stream.run(tell, lambda answer: True)) for stream in streams]
        await hold_order(order.id, None, by=SYSTEM)
        await asyncio.gather(*running)
        assert len(groups) == 0

    assert [answer.executed for answer in told] == [False] * 3
    # One fault, one name for it.
    assert len({str(answer.errors) for answer in told}) == 1


async def _unused(event: Any) -> Answer:
    raise NotImplementedError


def _refused(failure: Exception) -> Answer:
    return Answer(errors=ErrorDesk().refusal(failure).formatted(), executed=False)
