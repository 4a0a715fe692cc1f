"""Dead letters: kept until a person decides, and what was decided stays written down."""

import asyncio
from datetime import timedelta

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now
from domain.foundation.commands import Terms
from domain.foundation.database import column, value
from domain.foundation.dead_letters import (
    DeadLetterDropped,
    DeadLetterRetried,
    bury,
    count_dead_letters,
    drop_dead_letter,
    list_dead_letters,
    postpone,
    postpone_unknown,
    retry_dead_letter,
    was_heard,
)
from domain.foundation.errors import Forbidden, NotFound
from domain.foundation.models import DeadLetter, EventRecord, Postponed
from domain.foundation.moves import MoveNotOpen
from domain.orders.models import Order
from tests.foundation.makers import clerk, make_order, told

pytestmark = pytest.mark.anyio
LISTENER = "shipping.book_label"
OPERATOR = clerk("letters.manage", name="Olga")


async def make_letter() -> tuple[Order, DeadLetter]:
    """A letter about an order that was placed."""
    order = await make_order()
    seq = (await EventRecord.get(type="OrderPlaced", order_id=order.id)).seq
    await bury(seq, LISTENER, reason="no such street", message={"actor": LISTENER, "event_seq": seq, "failures": 3})
    return order, (await list_dead_letters())[0]


async def test_a_retried_letter_is_told_at_once_and_says_who_wanted_it(db: str) -> None:
    order, letter = await make_letter()

    await retry_dead_letter(letter.id, by=OPERATOR)

    waiting = await Postponed.get(event_seq=letter.event_seq, actor=LISTENER)
    assert (waiting.tries, waiting.next_at <= now()) == (0, True)
    assert await told(DeadLetterRetried) == [
        DeadLetterRetried(order_id=order.id, dead_letter_id=letter.id, listener=LISTENER)
    ]
    kept = await DeadLetter.get(id=letter.id)
    assert (kept.decision, kept.decided_by) == ("RETRIED", "Olga")
    assert await value("select by_name from events where type = 'DeadLetterRetried'") == "Olga"
    assert await count_dead_letters() == 0


async def test_a_dropped_letter_counts_as_heard(db: str) -> None:
    order, letter = await make_letter()

    await drop_dead_letter(letter.id, by=OPERATOR)

    assert await was_heard(int(str(letter.event_seq)), LISTENER)
    assert [event.order_id for event in await told(DeadLetterDropped)] == [order.id]
    assert await list_dead_letters() == []


async def test_one_that_dies_again_waits_again(db: str) -> None:
    _, letter = await make_letter()
    await retry_dead_letter(letter.id, by=OPERATOR)

    await bury(letter.event_seq, LISTENER, reason="still no such street", message={"failures": 3})

    assert [(again.id, again.reason) for again in await list_dead_letters()] == [(letter.id, "still no such street")]
    assert not await Postponed.all().exists()
    await retry_dead_letter(letter.id, by=OPERATOR)
    assert await count_dead_letters() == 0


async def test_what_was_decided_is_not_decided_again(db: str) -> None:
    _, letter = await make_letter()
    await drop_dead_letter(letter.id, by=OPERATOR)

    with pytest.raises(MoveNotOpen, match="It was dropped by Olga already"):
        await retry_dead_letter(letter.id, by=OPERATOR)

    assert not await Postponed.all().exists()


async def test_of_two_who_decide_at_once_one_is_refused(db: str) -> None:
    _, letter = await make_letter()

    answers = await asyncio.gather(
        *[command(letter.id, by=OPERATOR) for command in (retry_dead_letter, drop_dead_letter) * 3],
        return_exceptions=True,
    )

    assert sum(isinstance(answer, MoveNotOpen) for answer in answers) == len(answers) - 1
    assert len(await told(DeadLetterRetried)) + len(await told(DeadLetterDropped)) == 1


async def test_a_repeated_call_decides_once_and_a_tried_one_not_at_all(db: str) -> None:
    _, letter = await make_letter()

    tried = await retry_dead_letter.carry_out(Terms(key="k1", dry_run=True), letter.id, by=OPERATOR)
    assert (tried.dry_run, await count_dead_letters(), await Postponed.all().count()) == (True, 1, 0)
    first = await retry_dead_letter.carry_out(Terms(key="k1"), letter.id, by=OPERATOR)
    again = await retry_dead_letter.carry_out(Terms(key="k1"), letter.id, by=OPERATOR)

    assert (first.replayed, again.replayed, again.object_id) == (False, True, letter.id)
    assert len(await told(DeadLetterRetried)) == 1


async def test_a_message_about_no_event_can_only_be_dropped(db: str) -> None:
    for _ in range(2):
        await bury(None, "unreadable", reason="not \x00 even text", message={"args": []})
    (letter,) = await list_dead_letters()

    with pytest.raises(MoveNotOpen, match="about no event"):
        await retry_dead_letter(letter.id, by=OPERATOR)
    await drop_dead_letter(letter.id, by=OPERATOR)

    assert await column("select count(*) from heard") == [0]


async def test_whoever_may_not_manage_them_changes_nothing(db: str) -> None:
    _, letter = await make_letter()
    for command in (retry_dead_letter, drop_dead_letter):
        with pytest.raises(Forbidden):
            await command(letter.id, by=clerk("orders.read"))
        with pytest.raises(NotFound):
            await command("ded_nobody", by=SYSTEM)
    assert await count_dead_letters() == 1


async def test_an_unknown_listeners_time_is_counted_from_when_it_was_first_met(db: str) -> None:
    await make_order()
    first = await postpone_unknown(1, "tomorrow.do_more", next_at=now())
    assert abs(await postpone_unknown(1, "tomorrow.do_more", next_at=now()) - first) < timedelta(milliseconds=1)

    await postpone(1, "tomorrow.do_more", failures=1, next_at=now(), reason="it is known by now and failed")

    assert await column("select unknown_since from postponed") == [None]
