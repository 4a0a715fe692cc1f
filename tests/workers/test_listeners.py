"""Listeners: once however often they are told, again when they fail, and never stopped by a message."""

import asyncio

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.database import column, value
from domain.foundation.dead_letters import count_dead_letters, drop_dead_letter, list_dead_letters, retry_dead_letter
from domain.foundation.models import DeadLetter, Heard, Postponed
from domain.foundation.settings import Settings
from domain.orders.commands.hold import hold_order, release_order
from domain.orders.events import OrderPlaced
from tests.workers.listeners import QUICK, stage
from tests.workers.scene import order_lamps, until
from workers.foundation.actors import Patience, errand, reaction

pytestmark = pytest.mark.anyio


async def test_a_reaction_that_is_told_twenty_times_happens_once(shop: Settings) -> None:
    @reaction("tests.hold_order")
    async def hold(event: OrderPlaced) -> None:
        await hold_order(str(event.order_id), "checked", by=SYSTEM)

    order = await order_lamps()
    async with stage(shop, hold) as up:
        seq = await _seq_of("OrderPlaced")
        await up.publisher.tell([(hold, seq)] * 20)
        second = await order_lamps()
        await until(lambda: _all_held([order.id, second.id]), "both orders are held")

    assert sorted(await column("select order_id from events where type = 'OrderHeld'")) == [order.id, second.id]


async def test_an_errand_that_is_told_twenty_times_goes_outside_once(shop: Settings) -> None:
    went: list[str] = []
    open_gate = asyncio.Event()

    @errand("tests.go_outside")
    async def go(event: OrderPlaced) -> None:
        went.append(str(event.order_id))
        await open_gate.wait()

    order = await order_lamps()
    async with stage(shop, go) as up:
        await up.publisher.tell([(go, await _seq_of("OrderPlaced"))] * 20)
        await until(lambda: _all_taken(up.broker.waiting), "all copies were taken")
        open_gate.set()
        await until(Heard.all().exists, "it was heard")
        await up.publisher.tell([(go, await _seq_of("OrderPlaced"))] * 5)
        second = await order_lamps()
        await until(lambda: _came(went, second.id), "the second order's errand was done")

    assert went == [order.id, second.id]


async def test_a_reaction_of_two_commands_happens_whole_or_not_at_all(shop: Settings) -> None:
    seen: list[int] = []

    @reaction("tests.hold_and_release", patience=QUICK)
    async def hold_and_release(event: OrderPlaced) -> None:
        await hold_order(str(event.order_id), "first", by=SYSTEM)
        seen.append(await Heard.all().count())
        if len(seen) == 1:
            raise RuntimeError("between the two")
        await release_order(str(event.order_id), by=SYSTEM)

    await order_lamps()
    async with stage(shop, hold_and_release):
        await until(Heard.all().exists, "the second try was heard")

    told = await column("select type from events where order_id is not null order by sequence")
    assert told == ["OrderPlaced", "OrderHeld", "HoldReleased", "OrderReleased"]
    assert await column("select count(*) from holds") == [1]


async def test_after_the_last_try_it_lies_with_the_dead_letters_until_a_person_tells_it_again(shop: Settings) -> None:
    tries: list[str] = []
    broken = True

    @errand("tests.reach_nobody", patience=QUICK)
    async def reach(event: OrderPlaced) -> None:
        tries.append(str(event.order_id))
        if broken:
            raise ConnectionError("nobody there")

    await order_lamps()
    async with stage(shop, reach):
        await until(DeadLetter.all().exists, "it was given up")
        letter = (await list_dead_letters())[0]
        assert (len(tries), letter.actor, letter.reason) == (3, "tests.reach_nobody", "ConnectionError: nobody there")
        assert not await Postponed.all().exists()
        broken = False
        await retry_dead_letter(letter.id, by=SYSTEM)
        await until(Heard.all().exists, "it was done")

    assert (len(tries), await list_dead_letters()) == (4, [])


async def test_a_dropped_dead_letter_is_never_told_again(shop: Settings) -> None:
    @errand("tests.be_refused", final=(PermissionError,))
    async def refused(event: OrderPlaced) -> None:
        raise PermissionError("never")

    await order_lamps()
    async with stage(shop, refused):
        await until(DeadLetter.all().exists, "it was given up at the first try")
    await drop_dead_letter((await list_dead_letters())[0].id, by=SYSTEM)

    async with stage(shop, refused):
        await order_lamps()
        await until(count_dead_letters, "the second order's was given up")

    assert await column("select count(*) from heard") == [1]
    assert [letter.event_seq for letter in await list_dead_letters()] == [await _seq_of("OrderPlaced")]


async def test_an_unknown_event_is_left_alone(shop: Settings) -> None:
    @reaction("tests.hold_order")
    async def hold(event: OrderPlaced) -> None:
        await hold_order(str(event.order_id), "checked", by=SYSTEM)

    async with stage(shop, hold) as up:
        await up.publisher.tell([(hold, 999_999)])
        order = await order_lamps()
        await until(lambda: _held(order.id), "the order is held")

    assert await column("select count(*) from heard") == [1]
    assert not await DeadLetter.all().exists()


async def test_errands_that_hang_hold_up_no_reaction_and_are_broken_off(shop: Settings) -> None:
    started: list[str] = []

    @errand("tests.hang", patience=Patience(tries=1, first_seconds=1, growth=1, longest_seconds=1, limit_seconds=4))
    async def hang(event: OrderPlaced) -> None:
        started.append(str(event.order_id))
        await asyncio.Event().wait()

    @reaction("tests.hold_order")
    async def hold(event: OrderPlaced) -> None:
        await hold_order(str(event.order_id), "checked", by=SYSTEM)

    async with stage(shop, hang, hold):
        orders = [await order_lamps() for _ in range(6)]
        await until(lambda: _all_held([order.id for order in orders]), "all orders are held", seconds=10)
        assert not await DeadLetter.all().exists()
        await until(lambda: _buried(6), "all that hung were given up")

    assert {letter.reason for letter in await list_dead_letters()} == {"TimeoutError: "}


async def _seq_of(type_: str) -> int:
    return int(await value("select max(seq) from events where type = $1", type_))


async def _held(order_id: str) -> bool:
    return bool(await value("select 1 from events where type = 'OrderHeld' and order_id = $1", order_id))


async def _all_held(order_ids: list[str]) -> bool:
    return all([await _held(order_id) for order_id in order_ids])


async def _came(went: list[str], order_id: str) -> bool:
    return order_id in went


async def _all_taken(waiting: object) -> bool:
    return not waiting()  # type: ignore[operator]


async def _buried(count: int) -> bool:
    return await DeadLetter.all().count() >= count
