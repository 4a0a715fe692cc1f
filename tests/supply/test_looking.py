"""What the work queue and the calendar show."""

from datetime import datetime, timedelta

import pytest

from domain.catalog.states import SupplyKind
from domain.foundation.callers import SYSTEM, Caller
from domain.foundation.clock import now
from domain.foundation.errors import Forbidden
from domain.foundation.views import Picked, read_rows
from domain.supply.commands.appointments import book_appointment, open_slot, save_resource
from domain.supply.commands.tasks import fail_task
from domain.supply.queries.counting import count_open_tasks
from domain.supply.queries.working import SLOT, slots_between
from domain.supply.rules.moving import appointment_moves_of_row
from domain.supply.states import ResourceKind, Source, TaskStatus
from tests.foundation.makers import clerk

from .scene import make_rule, make_supplier, order_missing, task_of

pytestmark = pytest.mark.anyio


async def counted(caller: Caller = SYSTEM) -> dict[tuple[str, str], int]:
    return {(one.kind.value, one.status.value): one.count for one in await count_open_tasks(caller)}


async def test_open_work_is_counted_by_kind_and_state(db: str) -> None:
    await make_supplier()
    await make_rule(Source.BUY, sku="LAMP")
    orders = [await order_missing(LAMP=1) for _ in range(3)]
    await order_missing(SupplyKind.SERVICE, FITTING=1)
    await fail_task((await task_of(orders[0])).id, "the supplier is closed", by=SYSTEM)

    found = await counted()

    assert found[("BUY", "PLANNED")] == 2
    assert found[("BUY", "FAILED")] == 1
    assert found[("SERVICE", "PLANNED")] == 1
    assert TaskStatus.READY.value not in {status for _, status in found}
    with pytest.raises(Forbidden):
        await counted(clerk())


async def test_a_calendar_shows_full_slots_and_who_comes_while_booking_offers_free_ones(db: str) -> None:
    fitter = await save_resource(None, "Kim", ResourceKind.PERSON, [480] * 7, True, by=SYSTEM)
    slots = []
    for hours in (24, 48, 72):
        starts_at = now() + timedelta(hours=hours)
        slots.append(await open_slot(fitter.id, starts_at, starts_at + timedelta(hours=1), 1, by=SYSTEM))
    order = await order_missing(SupplyKind.SERVICE, FITTING=1)
    await book_appointment((await task_of(order)).id, slots[0].id, by=SYSTEM)
    until = slots[2].starts_at

    assert await _ids(None, until, full=True) == [slots[0].id, slots[1].id]
    assert await _ids(None, until, full=False) == [slots[1].id]
    assert await _ids(slots[1].starts_at, None, full=True) == [slots[1].id, slots[2].id]


@pytest.mark.parametrize(("status", "open_now"), [("BOOKED", True), ("DONE", False)])
async def test_an_appointment_says_what_can_be_done_with_it(status: str, open_now: bool) -> None:
    moves = appointment_moves_of_row([status], SYSTEM)
    assert {move.verb: move.open for move in moves} == {"move": open_now, "finish": open_now}
    assert not any(move.open for move in appointment_moves_of_row([status], clerk()))


async def _ids(after: datetime | None, before: datetime | None, *, full: bool) -> list[str]:
    where = slots_between(after, before, None, full=full)
    key = ("{t}.starts_at", "{t}.id")
    found = await read_rows(
        SLOT, (Picked("id"),), caller=SYSTEM, where=where, order=", ".join(key), key=("{t}.id",), limit=10
    )
    return [str(row[-1]) for row in found.rows]
