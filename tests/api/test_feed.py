"""Witnesses of the feed: they see every event once, before anybody is told, and know when they may not."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from api.foundation.feed import Feed
from domain.foundation.callers import SYSTEM
from domain.foundation.database import run
from domain.foundation.log import Positioned
from domain.foundation.models import EventRecord
from domain.orders.commands.hold import hold_order
from tests.foundation.makers import make_order
from workers.relay.numbering import give_positions
from workers.relay.seat import Seat

from .following import hall, relaying
from .serving import until

pytestmark = pytest.mark.anyio


@dataclass(eq=False)
class Notes:
    """What a witness was told, in the order in which it was."""

    events: list[Positioned] = field(default_factory=list)
    states: list[str] = field(default_factory=list)

    def saw(self, events: Sequence[Positioned]) -> None:
        self.events += events

    def lost(self) -> None:
        self.states.append("lost")

    def found(self) -> None:
        self.states.append("found")


async def test_a_witness_sees_each_event_once_and_before_any_subscriber(db: str) -> None:
    notes = Notes()
    seen_when_called: list[int] = []
    async with hall() as here, relaying():
        here.feed.watch(notes)
        here.feed.listen(None, lambda: seen_when_called.append(notes.events[-1].position))
        order = await make_order(LAMP=1)
        await hold_order(order.id, None, by=SYSTEM)
        length = await EventRecord.all().count()
        await until(lambda: here.feed.position == length)

    assert [event.position for event in notes.events] == list(range(1, length + 1))
    assert [event.sequence for event in notes.events if event.order_id == order.id] == [1, 2]
    assert seen_when_called[-1] == max(event.position for event in notes.events if event.order_id)
    assert notes.states == []


async def test_a_witness_that_leaves_sees_nothing_more(db: str) -> None:
    notes = Notes()
    async with hall() as here:
        leave = here.feed.watch(notes)
        leave()
        await make_order(LAMP=1)
        await give_positions(Seat())
        here.feed.look()
        await until(lambda: here.feed.position > 0)
    assert notes.events == []


async def test_a_witness_is_told_when_nobody_calls_any_more_and_when_all_is_read_again(db: str) -> None:
    early, late = Notes(), Notes()
    async with hall() as here:
        here.feed.watch(early)
        here.feed.cut_off()
        here.feed.watch(late)
        assert early.states == late.states == ["lost"]
        await make_order(LAMP=1)
        count = await give_positions(Seat())
        here.feed.look()
        await until(lambda: late.states == ["lost", "found"])
        assert len(early.events) == len(late.events) == count
        assert early.states == late.states


async def test_a_witness_is_told_when_the_log_cannot_be_read(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.foundation.feed.POLL_SECONDS", 0.02)
    notes, feed = Notes(), Feed()
    await feed.start()
    try:
        feed.watch(notes)
        await run("alter table events rename to events_away")
        try:
            await until(lambda: notes.states == ["lost"])
        finally:
            await run("alter table events_away rename to events")
        await until(lambda: notes.states == ["lost", "found"])
    finally:
        await feed.stop()


async def test_calls_that_nobody_waits_for_leave_nothing_behind(db: str) -> None:
    async with hall() as here:
        hang_up = [here.feed.listen(name, lambda: None) for name in (None, "ord_1", "ord_1")]
        for leave in hang_up:
            leave()
            leave()
        assert here.feed.listeners == 0
