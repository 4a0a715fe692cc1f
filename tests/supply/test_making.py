from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.catalog.states import SupplyKind
from domain.foundation.callers import SYSTEM
from domain.foundation.moves import MoveNotOpen
from domain.orders.commands.progress import mark_sourced
from domain.stock.errors import TooFewPieces
from domain.supply.commands.appointments import save_resource
from domain.supply.commands.jobs import finish_step, start_step
from domain.supply.commands.planning import cancel_supply
from domain.supply.commands.work_plans import StepGiven, set_work_plan
from domain.supply.models import JobStep, Resource, SupplyDay, SupplyTask
from domain.supply.rules.capacity import HORIZON_DAYS, spread
from domain.supply.states import ResourceKind, TaskStatus
from tests.foundation.makers import make_product, make_stock, stock_of

from .scene import line_of, order_missing, task_of

pytestmark = pytest.mark.anyio
MONDAY = date(2026, 11, 23)
WEEK = [480] * 5 + [0, 0]


@given(st.integers(0, 5_000), st.lists(st.integers(0, 1_440), min_size=7, max_size=7), st.integers(0, 1_440))
def test_work_is_spread_over_free_time_only(minutes: int, week: list[int], taken: int) -> None:
    found = spread(minutes, MONDAY, week, {MONDAY: taken})

    if found is None:
        assert sum(week) * HORIZON_DAYS // 7 < minutes + sum(week) + taken
        return
    assert sum(found.values()) == minutes
    assert all(0 < count <= week[day.weekday()] - (taken if day == MONDAY else 0) for day, count in found.items())


def test_work_begins_on_the_first_free_day_and_goes_on() -> None:
    assert spread(600, MONDAY, WEEK, {MONDAY: 400}) == {
        MONDAY: 80,
        MONDAY + timedelta(days=1): 480,
        MONDAY + timedelta(days=2): 40,
    }
    assert spread(1, MONDAY, [0] * 7, {}) is None


async def _bench(minutes: list[int] | None = None) -> Resource:
    return await save_resource(None, "Bench", ResourceKind.MACHINE, minutes or [480] * 7, True, by=SYSTEM)


async def _plan(bench: Resource, **materials: int) -> None:
    for sku in ("LAMP", *materials):
        await make_product(sku)
    steps = [
        StepGiven(name="Turn", resource_id=bench.id, piece_minutes=100, setup_minutes=80),
        StepGiven(name="Paint", resource_id=bench.id, piece_minutes=10),
    ]
    await set_work_plan("LAMP", steps, materials, by=SYSTEM)


async def _steps(task: SupplyTask) -> list[JobStep]:
    return await JobStep.filter(task_id=task.id).order_by("position")


async def test_what_is_made_is_planned_by_the_calendar(db: str) -> None:
    await _plan(await _bench())

    task = await task_of(await order_missing(SupplyKind.MADE_TO_ORDER, LAMP=5))

    first, second = await _steps(task)
    assert (first.minutes, second.minutes, task.status) == (580, 50, TaskStatus.RELEASED)
    assert [row.booked_minutes for row in await SupplyDay.all().order_by("day")] == [480, 150]
    assert task.planned_on == second.planned_on


async def test_steps_use_material_and_end_in_pieces_for_who_waits(db: str) -> None:
    await _plan(await _bench(), WOOD=2)
    await make_stock(WOOD=10)
    order = await order_missing(SupplyKind.MADE_TO_ORDER, LAMP=3)
    first, second = await _steps(await task_of(order))

    with pytest.raises(MoveNotOpen, match="Turn is not finished"):
        await start_step(second.id, by=SYSTEM)
    for step in (first, second):
        await start_step(step.id, by=SYSTEM)
        await finish_step(step.id, 0, by=SYSTEM)
    await mark_sourced(order.id, by=SYSTEM)

    assert ((await task_of(order)).status, (await task_of(order)).done) == (TaskStatus.READY, 3)
    assert (await line_of(order)).sourced == 3
    assert await stock_of("WOOD") == (4, 0)
    assert await stock_of("LAMP") == (3, 3)


async def test_without_material_nothing_is_begun(db: str) -> None:
    await _plan(await _bench(), WOOD=2)
    await make_stock(WOOD=5)
    order = await order_missing(SupplyKind.MADE_TO_ORDER, LAMP=3)

    with pytest.raises(TooFewPieces):
        await start_step((await _steps(await task_of(order)))[0].id, by=SYSTEM)

    assert (await task_of(order)).status is TaskStatus.RELEASED
    assert await stock_of("WOOD") == (5, 0)


async def test_scrapped_pieces_are_made_again(db: str) -> None:
    await _plan(await _bench())
    order = await order_missing(SupplyKind.MADE_TO_ORDER, LAMP=3)
    first, second = await _steps(await task_of(order))

    await start_step(first.id, by=SYSTEM)
    await finish_step(first.id, 1, by=SYSTEM)
    await start_step(second.id, by=SYSTEM)
    await finish_step(second.id, 0, by=SYSTEM)

    tasks = await SupplyTask.filter(order_id=order.id).order_by("id")
    assert [(task.quantity, task.done, task.status) for task in tasks] == [
        (2, 2, TaskStatus.READY),
        (1, 0, TaskStatus.RELEASED),
    ]
    assert len(await _steps(tasks[1])) == 2


async def test_what_does_not_fit_into_a_year_fails_with_the_remedy(db: str) -> None:
    await _plan(await _bench([1, 0, 0, 0, 0, 0, 0]))

    task = await task_of(await order_missing(SupplyKind.MADE_TO_ORDER, LAMP=5))

    assert task.status is TaskStatus.FAILED
    assert "give it more" in task.reason


async def test_a_cancelled_job_gives_its_days_back(db: str) -> None:
    await _plan(await _bench())
    order = await order_missing(SupplyKind.MADE_TO_ORDER, LAMP=5)

    await cancel_supply(order.id, by=SYSTEM)

    assert {row.booked_minutes for row in await SupplyDay.all()} == {0}
