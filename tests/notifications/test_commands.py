import asyncio
from typing import Any

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.database import run, transaction
from domain.foundation.moves import MoveNotOpen
from domain.notifications.commands import Letter, mark_failed, mark_sent, write_message
from domain.notifications.events import MessageFailed, MessageSent, MessageWritten
from domain.notifications.models import Message
from domain.notifications.states import MessageState
from tests.foundation.looking import everything
from tests.foundation.makers import make_order, told

pytestmark = pytest.mark.anyio


def letter(order_id: str, kind: str = "CONFIRMATION", **more: Any) -> Letter:
    given: dict[str, Any] = {
        "recipient": "anna@example.org",
        "recipient_name": "Anna",
        "subject": "Ihre Bestellung",
    } | more
    return Letter(kind=kind, subject_id=order_id, order_id=order_id, text="Hallo", html="<p>Hallo</p>", **given)


async def test_a_message_is_kept_and_told(db: str) -> None:
    order = await make_order()

    message = await write_message(letter(order.id), by=SYSTEM)

    assert (message.state, message.recipient) == (MessageState.WRITTEN, "anna@example.org")
    assert [event.message_id for event in await told(MessageWritten)] == [message.id]


async def test_nobody_is_told_the_same_thing_twice(db: str) -> None:
    order = await make_order()
    first = await write_message(letter(order.id), by=SYSTEM)
    before = await everything()

    again = await write_message(letter(order.id, subject="Noch einmal"), by=SYSTEM)
    assert again.id == first.id
    assert await everything() == before

    other = await write_message(letter(order.id, kind="SHIPPED"), by=SYSTEM)
    assert other.id != first.id


async def test_long_names_and_subjects_are_cut_where_the_table_ends(db: str) -> None:
    order = await make_order()

    message = await write_message(letter(order.id, subject="ü" * 400, recipient_name="🌈" * 300), by=SYSTEM)

    assert (len(message.subject), len(message.recipient_name)) == (300, 200)


async def test_a_message_is_sent_once_however_often_that_is_reported(db: str) -> None:
    message = await write_message(letter((await make_order()).id), by=SYSTEM)

    for _ in range(3):
        await mark_sent(message.id, by=SYSTEM)

    kept = await Message.get()
    assert (kept.state, kept.sent_at is not None) == (MessageState.SENT, True)
    assert len(await told(MessageSent)) == 1


async def test_a_message_that_failed_may_be_sent_after_all_but_not_fail_after_it_was_sent(db: str) -> None:
    message = await write_message(letter((await make_order()).id), by=SYSTEM)

    await mark_failed(message.id, "no such mailbox" + "!" * 600, by=SYSTEM)
    await mark_failed(message.id, "again", by=SYSTEM)
    assert (await Message.get()).failure == ("no such mailbox" + "!" * 600)[:500]
    await mark_sent(message.id, by=SYSTEM)
    await mark_failed(message.id, "too late", by=SYSTEM)

    assert (await Message.get()).state is MessageState.SENT
    assert len(await told(MessageFailed)) == 1


@pytest.mark.parametrize(("state", "verb"), [("SENT", "send"), ("SENT", "fail"), ("FAILED", "fail")])
def test_a_message_moves_by_its_table(state: str, verb: str) -> None:
    with pytest.raises(MoveNotOpen):
        Message(state=MessageState(state)).move(verb)


async def test_messages_about_one_order_at_the_same_time_are_all_in_its_log(db: str) -> None:
    order = await make_order()

    async def write(kind: str) -> None:
        async with transaction():
            await run("update orders set note = note where id = $1", order.id)
            await write_message(letter(order.id, kind=kind), by=SYSTEM)

    await asyncio.gather(*(write(f"K{i}") for i in range(10)))

    assert len(await told(MessageWritten)) == 10
