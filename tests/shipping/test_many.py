"""One move for many orders: item by item or all or none; tried first; many as a job."""

from typing import Any

import pytest

from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.commands import Terms
from domain.foundation.errors import DomainError, Forbidden, Invalid, RefusedForReasons, Required, TooManyItems
from domain.foundation.job_running import go_on
from domain.foundation.job_states import JobState
from domain.foundation.jobs import JobQueued
from domain.foundation.models import Job, JobItem
from domain.foundation.views import Condition
from domain.orders.events import OrderConfirmed, OrderHeld
from domain.orders.models import Order
from domain.orders.states import OrderStatus
from domain.shipping.many import KIND, MOVE_ORDER, BulkPolicy, move_orders
from tests.foundation.looking import everything
from tests.foundation.makers import clerk, make_order, told

pytestmark = pytest.mark.anyio
ITEM, ALL = BulkPolicy.REJECT_ITEM, BulkPolicy.REJECT_ALL
PLACED = Condition("{t}.status = 'PLACED'")


async def move(verb: str, ids: Any = None, where: Any = None, *, policy: BulkPolicy = ITEM, by: Caller = SYSTEM) -> Job:
    return await move_orders(verb, ids, where, "why", policy, by=by)


async def test_each_order_is_moved_or_says_why_not(db: str) -> None:
    first, gone, second = await make_order(), await make_order("cancelled"), await make_order()

    job = await move("confirm", [first.id, gone.id, "nonsense", second.id])

    assert (job.state, job.total, job.done, job.failed) == (JobState.DONE, 4, 2, 2)
    items = await JobItem.filter(job_id=job.id).order_by("position")
    assert [(item.state.value, item.code, item.label) for item in items] == [
        ("DONE", "", first.number),
        ("FAILED", "MOVE_NOT_OPEN", gone.number),
        ("FAILED", "NOT_FOUND", ""),
        ("DONE", "", second.number),
    ]
    assert items[1].message == f"Cannot confirm: Order {gone.number} is CANCELLED."
    assert [event.number for event in await told(OrderConfirmed)] == [first.number, second.number]
    assert await told(JobQueued) == []


async def test_all_or_none_means_none_when_one_is_refused(db: str) -> None:
    first, gone = await make_order(), await make_order("cancelled")
    before = await everything()

    with pytest.raises(DomainError) as refused:
        await move("confirm", [first.id, gone.id], policy=ALL)

    assert getattr(refused.value, "path", None) == ("ids", "1", "id")
    assert await everything() == before


async def test_a_try_changes_nothing_and_says_what_would_come_of_it(db: str) -> None:
    orders = [await make_order() for _ in range(3)]
    before = await everything()

    asked = ("confirm", [order.id for order in orders], None, None, ITEM)
    outcome = await move_orders.carry_out(Terms(dry_run=True), *asked, by=SYSTEM)

    assert outcome.result is not None
    assert outcome.result.done == 3
    assert await everything() == before


async def test_orders_are_named_by_what_they_have_in_common(db: str) -> None:
    await make_order("confirmed")
    placed = [await make_order() for _ in range(2)]

    job = await move("hold", where=PLACED)

    assert job.done == 2
    assert sorted(event.number for event in await told(OrderHeld)) == sorted(order.number for order in placed)


async def test_many_orders_are_moved_by_a_job(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.shipping.many.MOST_AT_ONCE", 2)
    orders = [await make_order() for _ in range(3)]

    job = await move("confirm", where=PLACED)
    assert await Order.filter(status=OrderStatus.CONFIRMED).count() == 0
    await go_on(job.id, 0, {KIND: MOVE_ORDER}, by=SYSTEM)

    assert await Order.filter(status=OrderStatus.CONFIRMED).count() == len(orders)
    assert (await Job.get(id=job.id)).state is JobState.DONE
    with pytest.raises(TooManyItems):
        await move("confirm", [order.id for order in orders], policy=ALL)


async def test_the_same_key_gives_the_same_job(db: str) -> None:
    order = await make_order()
    asked = ("hold", [order.id], None, "why", ITEM)

    first = await move_orders.carry_out(Terms(key="k"), *asked, by=SYSTEM)
    second = await move_orders.carry_out(Terms(key="k"), *asked, by=SYSTEM)

    assert (second.object_id, second.replayed) == (first.object_id, True)
    assert len(await told(OrderHeld)) == 1


@pytest.mark.parametrize(
    ("verb", "ids", "where", "refusal"),
    [
        ("explode", ["x"], None, Invalid),
        ("confirm", None, None, Required),
        ("confirm", [], None, Required),
        ("confirm", ["x"], PLACED, Required),
    ],
)
async def test_what_makes_no_sense_is_refused(db: str, verb: str, ids: Any, where: Any, refusal: type) -> None:
    with pytest.raises(refusal):
        await move(verb, ids, where)


async def test_nobody_moves_many_what_they_may_not_move_one_by_one(db: str) -> None:
    order = await make_order()
    with pytest.raises(Forbidden):
        await move("confirm", [order.id], by=clerk("jobs.start", "orders.hold"))
    with pytest.raises(Forbidden):
        await move("confirm", [order.id], by=clerk("orders.confirm"))

    permissions = frozenset({"jobs.start", "orders.confirm", "orders.read"})
    key = Caller(id="key_1", name="shop", kind=CallerKind.KEY, permissions=permissions, own_only=True)
    assert (await move("confirm", where=PLACED, by=key)).total == 0
    job = await move("confirm", [order.id], by=key)
    assert (job.failed, (await JobItem.get(job_id=job.id)).label) == (1, "")
    assert isinstance(RefusedForReasons([]), DomainError)
