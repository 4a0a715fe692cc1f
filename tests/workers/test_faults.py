"""What is lost outside: the broker's messages, the database's connections."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.foundation.clock import now
from domain.foundation.database import column, on_postgres, rows, run
from domain.foundation.dead_letters import mark_heard, postpone
from domain.foundation.models import DeadLetter
from domain.foundation.settings import Settings
from domain.notifications.models import Message
from domain.notifications.states import MessageState
from tests.workers.listeners import QUICK, stage
from tests.workers.scene import all_heard, mails, order_lamps, until, working
from workers.foundation.actors import errand
from workers.foundation.broker.making import make_broker
from workers.foundation.broker.publishing import Publisher
from workers.relay.marks import set_out
from workers.relay.numbering import give_positions
from workers.relay.seat import take_seat
from workers.relay.sweeping import sweep
from workers.relay.telling import tell_new
from workers.routing import ROUTING

pytestmark = pytest.mark.anyio
SOON = timedelta(minutes=1)


async def test_what_a_wiped_broker_lost_is_told_again_and_nothing_else(shop: Settings) -> None:
    orders = [await order_lamps() for _ in range(4)]
    placed = await column("select seq from events where type = 'OrderPlaced' order by seq")
    received = await column("select seq from events where type = 'StockReceived'")
    publisher = Publisher(make_broker(shop))
    async with take_seat(shop.database, lambda: None) as seat:
        await set_out(seat)
        await give_positions(seat)
        await tell_new(seat, publisher, ROUTING)
        assert await publisher.waiting() == len(orders) + len(received)
        wiped = Publisher(make_broker(shop))
        await mark_heard(received[0], "orders.renew_waiting")
        await mark_heard(placed[0], "orders.confirm_by_rule")
        await postpone(placed[1], "orders.confirm_by_rule", failures=1, next_at=now() + SOON, reason="later")

        young = await sweep(seat, wiped, ROUTING, before=now() - SOON)
        all_of_them = await sweep(seat, wiped, ROUTING, before=now() + SOON)

        assert (young, all_of_them, await wiped.waiting()) == (0, 2, 2)
        swept = await seat.ask("select position from relay_marks where name = 'swept'")
        assert swept == await rows("select position - 1 as position from events where seq = $1", placed[1])
    publisher.close()
    wiped.close()


async def test_what_failed_is_tried_again_after_a_restart_too(shop: Settings) -> None:
    tries: list[str] = []
    outside = "down"

    @errand("tests.fail_first", patience=replace(QUICK, tries=10_000))
    async def fail_first(event: object) -> None:
        tries.append(outside)
        if outside == "down":
            raise ConnectionError

    order = await order_lamps()
    async with stage(shop, fail_first):
        await until(lambda: _tried(tries), "it failed")
    outside = "up"
    async with stage(shop, fail_first):
        await until(lambda: _heard_of(order.id), "it was done")

    assert tries.count("up") == 1


async def test_nothing_is_lost_or_done_twice_when_all_connections_are_cut_again_and_again(shop: Settings) -> None:
    if not on_postgres():
        pytest.skip("SQLite has no connections to cut")
    async with working(shop):
        orders = [await order_lamps(1) for _ in range(8)]
        for sent in (1, 3, 5):
            await until(_patient(lambda sent=sent: _sent(sent)), f"{sent} confirmations are sent")  # type: ignore[misc]
            await _cut_all()
        await until(_patient(all_heard), "every listener has heard every event", seconds=60)

    assert len(mails(shop)) == len(orders)
    for type_ in ("OrderConfirmed", "ConfirmationFiled", "MessageWritten", "MessageSent"):
        assert await column("select count(*) from events where type = $1", type_) == [len(orders)]
    positions = await column("select position from events order by position")
    assert positions == list(range(1, len(positions) + 1))
    assert not await DeadLetter.all().exists()


async def _cut_all() -> None:
    await run(
        "select pg_terminate_backend(pid) from pg_stat_activity"
        " where datname = current_database() and pid <> pg_backend_pid()"
    )


def _patient(true: Callable[[], Awaitable[object]]) -> Callable[[], Awaitable[object]]:
    """A question asked again when its own connection was cut."""

    async def asked() -> object:
        try:
            return await true()
        except Exception:
            return False

    return asked


async def _sent(count: int) -> bool:
    return await Message.filter(state=MessageState.SENT).count() >= count


async def _tried(tries: list[str]) -> bool:
    return bool(tries)


async def _heard_of(order_id: str) -> bool:
    sql = "select 1 from heard h join events e on e.seq = h.event_seq where e.order_id = $1"
    return bool(await column(sql, order_id))
