import asyncio
import re
from dataclasses import dataclass
from typing import ClassVar

import pytest

from domain.foundation.callers import SYSTEM, Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.foundation.database import transaction
from domain.foundation.events import Event, append, event_cursor, read_cursor, read_event, summary
from domain.foundation.ids import new_id
from domain.foundation.models import EventRecord

anyio = pytest.mark.anyio


@dataclass(frozen=True, kw_only=True)
class StampPut(Event):
    told: ClassVar[str] = "{count} stamps by {who}"

    count: int
    who: str = "nobody"


@command("stamps.put")
async def put_stamps(order_ids: list[str | None], *, by: Caller) -> None:
    for count, order_id in enumerate(order_ids):
        record(StampPut(order_id=order_id, count=count))


async def sequences(order_id: str) -> list[int]:
    found = await EventRecord.filter(order_id=order_id).order_by("seq")
    return [event.sequence for event in found]


@anyio
async def test_events_of_several_orders_in_one_change_count_per_order_without_a_gap(db: str) -> None:
    one, other = new_id("ord"), new_id("ord")

    await put_stamps([one, other, one, None, one, other], by=SYSTEM)
    await put_stamps([other, one, one, None], by=SYSTEM)

    assert await sequences(one) == [1, 2, 3, 4, 5]
    assert await sequences(other) == [1, 2, 3]
    assert [event.sequence for event in await EventRecord.filter(order_id=None)] == [0, 0]


@anyio
async def test_events_are_stored_in_the_order_in_which_they_were_recorded(db: str) -> None:
    one, other = new_id("ord"), new_id("ord")

    await put_stamps([one, other, one, other, one], by=SYSTEM)

    stored = await EventRecord.all().order_by("seq")
    assert [event.payload["count"] for event in stored] == [0, 1, 2, 3, 4]
    assert [event.sequence for event in stored] == [1, 1, 2, 2, 3]


@anyio
async def test_many_events_of_one_change_are_counted_too(db: str) -> None:
    order = new_id("ord")

    await put_stamps([order] * 300, by=SYSTEM)

    assert await sequences(order) == list(range(1, 301))


@anyio
async def test_writers_on_one_order_at_the_same_time_leave_no_gap_and_no_double(db: str) -> None:
    one, other = new_id("ord"), new_id("ord")
    await put_stamps([one, other], by=SYSTEM)

    await asyncio.gather(*(put_stamps([one, other, one] if i % 2 else [other, one, one], by=SYSTEM) for i in range(30)))

    assert await sequences(one) == list(range(1, 62))
    assert await sequences(other) == list(range(1, 32))


@anyio
async def test_an_undone_change_leaves_no_gap(db: str) -> None:
    order = new_id("ord")
    await put_stamps([order], by=SYSTEM)
    with pytest.raises(ZeroDivisionError):
        await put_and_fail(order)

    await put_stamps([order], by=SYSTEM)

    assert await sequences(order) == [1, 2]


async def put_and_fail(order_id: str) -> None:
    async with transaction():
        await append([StampPut(order_id=order_id, count=9)], by=SYSTEM, key=None, at=now())
        _ = 1 / 0


@anyio
async def test_an_event_is_read_as_it_was_written(db: str) -> None:
    wanted = StampPut(order_id=new_id("ord"), count=3, who="Jürgen 🌈 \u202ethgir")
    async with transaction():
        await append([wanted], by=SYSTEM, key=None, at=now())

    stored = await EventRecord.get()

    assert read_event(stored.type, stored.payload) == wanted
    assert stored.position is None


def test_a_row_of_another_version_is_read_as_far_as_it_is_known() -> None:
    later = {"order_id": None, "count": 1, "who": "Kim", "colour": "red"}

    assert read_event("StampPut", later) == StampPut(count=1, who="Kim")
    assert read_event("StampPut", {"count": 1}) == StampPut(count=1)


def test_a_type_nobody_knows_is_an_error_for_listeners_and_a_line_for_people() -> None:
    with pytest.raises(KeyError):
        read_event("NeverHeardOf", {})
    assert summary("NeverHeardOf", {}) == "NeverHeardOf"


def test_a_line_for_people_is_made_of_the_events_fields() -> None:
    assert summary("StampPut", {"count": 2, "who": "{count}"}) == "2 stamps by {count}"
    assert summary("StampPut", {"count": 2}) == "StampPut"


def test_a_cursor_names_an_order_and_a_place_in_it() -> None:
    assert read_cursor(event_cursor("ord_1", 12)) == ("ord_1", 12)
    assert read_cursor(event_cursor(None, 0)) == ("", 0)


@pytest.mark.parametrize("place", ["", "x", "-1", "1_0", "١", "9999999999"])
def test_what_names_no_place_is_no_cursor(place: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"ord_1.{place}")):
        read_cursor(f"ord_1.{place}")
