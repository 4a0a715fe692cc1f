"""What is deleted with time, and that nothing is done twice because of it."""

from datetime import timedelta

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now
from domain.foundation.database import column, run, value
from domain.foundation.dead_letters import bury, mark_heard, retry_dead_letter
from domain.foundation.forgetting import FORGOTTEN, HEARD_IS_KEPT, PORTION, delete_old
from domain.foundation.models import DeadLetter, EventRecord, KeptAnswer
from domain.foundation.settings import Settings
from domain.orders.events import OrderPlaced
from tests.foundation.tampering import force
from tests.workers.scene import all_heard, mails, order_lamps, until, working
from workers.foundation.actors import errand
from workers.foundation.hearing import Hearing
from workers.foundation.turns import Turns
from workers.relay.forgetting import forget_what_was_heard
from workers.routing import LISTENERS

pytestmark = pytest.mark.anyio
LONG_AGO = HEARD_IS_KEPT + timedelta(days=1)


async def make_all_old() -> None:
    await force("update events set at = $1", now() - LONG_AGO)


async def test_a_message_that_comes_after_everything_was_forgotten_does_nothing(shop: Settings) -> None:
    async with working(shop):
        await order_lamps()
        await until(all_heard, "everything is done")
        await until(lambda: at_the_end("broker"), "all is published")
    # The first sweep after a start waits for no event to grow old.
    async with working(shop):
        await until(lambda: at_the_end("swept"), "the sweep has seen it")
        told, sent = await column("select event_seq from heard order by id"), len(mails(shop))
        await make_all_old()
        await forget_what_was_heard()
        assert await column("select 1 from heard") == []

        hearing = Hearing(LISTENERS, Turns(shop.database))
        for event_seq in sorted(set(told)):
            for name in LISTENERS:
                await hearing.hear(name, (event_seq,))

    assert await column("select 1 from heard") == []
    assert len(mails(shop)) == sent > 0
    assert await column("select 1 from dead_letters") == []


async def at_the_end(name: str) -> bool:
    mark = await value("select position from relay_marks where name = $1", name)
    return bool(mark == await value("select max(position) from events"))


async def log(count: int) -> list[int]:
    """So many old events with their positions, each heard by somebody."""
    await EventRecord.bulk_create(
        [EventRecord(type="Nothing", payload={}, by_id="x", by_name="x", at=now() - LONG_AGO) for _ in range(count)]
    )
    seqs: list[int] = await column("select seq from events order by seq")
    for position, seq in enumerate(seqs, start=1):
        await run("update events set position = $1 where seq = $2", position, seq)
        await mark_heard(seq, "tests.listen_well")
    return seqs


async def marks(swept_up_to: int) -> None:
    await run("insert into relay_marks (name, position) values ('swept', $1)", swept_up_to)


async def test_only_what_is_old_and_swept_is_forgotten(db: str) -> None:
    seqs = await log(5)
    await force("update events set at = $1 where seq = $2", now(), seqs[3])
    await marks(swept_up_to=5)

    await forget_what_was_heard()
    await forget_what_was_heard()

    assert await column("select event_seq from heard order by event_seq") == seqs[3:]
    assert await value("select position from relay_marks where name = $1", FORGOTTEN) == 3


async def test_what_the_sweep_has_not_seen_is_kept(db: str) -> None:
    seqs = await log(3)
    await marks(swept_up_to=1)

    await forget_what_was_heard()

    assert await column("select event_seq from heard order by event_seq") == seqs[1:]


async def test_a_dead_letter_of_long_ago_can_still_be_retried(shop: Settings) -> None:
    done: list[str | None] = []

    @errand("tests.listen_later")
    async def listen(event: OrderPlaced) -> None:
        done.append(event.order_id)

    order = await order_lamps()
    seq = await value("select seq from events where type = 'OrderPlaced'")
    await run("update events set position = 1 where seq = $1", seq)
    await bury(seq, listen.name, reason="broken", message={})
    await make_all_old()
    await marks(swept_up_to=1)
    await forget_what_was_heard()

    hearing = Hearing({listen.name: listen}, Turns(shop.database))
    await hearing.hear(listen.name, (seq,))
    assert done == []
    await retry_dead_letter((await DeadLetter.get()).id, by=SYSTEM)
    await hearing.hear(listen.name, (seq,))

    assert done == [order.id]


async def test_old_rows_are_deleted_in_portions_and_others_stay(db: str) -> None:
    old = [answer(f"old {i}", days=8) for i in range(PORTION + 5)]
    await KeptAnswer.bulk_create([*old, answer("new", days=1)])

    assert await delete_old("kept_answers", "at", now() - timedelta(days=7)) == PORTION + 5
    assert await column("select key from kept_answers") == ["new"]


def answer(key: str, days: int) -> KeptAnswer:
    return KeptAnswer(caller_id="x", key=key, command="x", fingerprint="x", at=now() - timedelta(days=days))
