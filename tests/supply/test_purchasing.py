import asyncio
from datetime import timedelta

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.clock import today
from domain.foundation.errors import DomainError, Invalid, NotFound
from domain.foundation.moves import MoveNotOpen
from domain.orders.commands.decide import cancel_order
from domain.orders.models import Order, OrderLine
from domain.orders.states import Attention
from domain.supply.commands.planning import cancel_supply, plan_supply, trim_supply
from domain.supply.commands.purchasing import (
    cancel_purchase_order,
    create_purchase_order,
    date_purchase_order,
    send_purchase_order,
)
from domain.supply.commands.receiving import give_up_purchase, receive_purchase
from domain.supply.commands.suppliers import ArticleGiven, save_supplier_article
from domain.supply.commands.tasks import cancel_task, fail_task, replan_task
from domain.supply.errors import NotSold, TooMany
from domain.supply.events import PurchaseOrderChanged, SupplyPlanned
from domain.supply.models import PurchaseOrder, PurchaseOrderLine, SupplyTask
from domain.supply.queries.proposed import proposed_of
from domain.supply.states import PurchaseStatus, Source, TaskStatus
from tests.foundation.makers import stock_of, told

from .scene import line_of, make_rule, make_supplier, order_missing, task_of

pytestmark = pytest.mark.anyio


async def _ordered(*orders: Order, sent: bool = True) -> PurchaseOrder:
    supplier_id = str((await task_of(orders[0])).supplier_id)  # type: ignore[attr-defined]
    purchase = await create_purchase_order(supplier_id, None, by=SYSTEM)
    return await send_purchase_order(purchase.id, by=SYSTEM) if sent else purchase


async def _line(purchase: PurchaseOrder) -> PurchaseOrderLine:
    return await PurchaseOrderLine.get(purchase_order_id=purchase.id)


@pytest.fixture
async def bought(db: str) -> None:
    """Lamps are bought from a supplier."""
    await make_supplier()
    await make_rule(Source.BUY, sku="LAMP")


async def test_what_stock_does_not_cover_gets_one_task_however_often_it_is_planned(bought: None) -> None:
    order = await order_missing(LAMP=3)
    await asyncio.gather(*(plan_supply(order.id, by=SYSTEM) for _ in range(4)))

    task = await task_of(order)
    assert (task.kind, task.status, task.quantity, task.done) == (Source.BUY, TaskStatus.PLANNED, 3, 0)
    assert [event.tasks for event in await told(SupplyPlanned)] == [1]


async def test_lines_without_a_rule_wait_for_stock(db: str) -> None:
    order = await order_missing(LAMP=3)

    assert await SupplyTask.filter(order_id=order.id).count() == 0


async def test_what_nobody_sells_fails_with_the_remedy(db: str) -> None:
    await make_rule(Source.BUY)
    order = await order_missing(LAMP=1)

    task = await task_of(order)
    assert task.status is TaskStatus.FAILED
    assert "say who does" in task.reason


async def test_a_proposal_is_what_the_supplier_sells_at_once(bought: None) -> None:
    order = await order_missing(LAMP=5)
    supplier_id = str((await task_of(order)).supplier_id)  # type: ignore[attr-defined]
    given = {"sku": "LAMP", "unit_price_amount": "40", "unit_price_currency": "EUR"}

    await save_supplier_article(supplier_id, ArticleGiven(**given, least_quantity=20, pack_quantity=12), by=SYSTEM)
    assert await proposed_of(supplier_id) == {"LAMP": 24}
    for wrong in ("least_quantity", "pack_quantity"):
        with pytest.raises(Invalid, match="0 cannot be"):
            await save_supplier_article(supplier_id, ArticleGiven(**given, **{wrong: 0}), by=SYSTEM)  # type: ignore[arg-type]

    line = await _line(await create_purchase_order(supplier_id, None, by=SYSTEM))
    assert line.ordered == 24
    # The pieces that nobody waits for are on their way, so that no more are proposed.
    assert await proposed_of(supplier_id) == {}
    assert (await task_of(order)).status is TaskStatus.RELEASED


async def test_a_proposal_adds_up_what_lines_wait_for_and_a_refill(bought: None) -> None:
    first, second = await order_missing(LAMP=3), await order_missing(LAMP=2)
    supplier_id = str((await task_of(first)).supplier_id)  # type: ignore[attr-defined]
    given = ArticleGiven(
        sku="LAMP", unit_price_amount="40", unit_price_currency="EUR", reorder_point=4, reorder_quantity=10
    )

    assert await proposed_of(supplier_id) == {"LAMP": 5}
    await save_supplier_article(supplier_id, given, by=SYSTEM)
    assert await proposed_of(supplier_id) == {"LAMP": 15}

    purchase = await create_purchase_order(supplier_id, None, by=SYSTEM)
    line = await _line(purchase)
    assert (line.ordered, line.price_minor) == (15, 4_000)
    assert {(await task_of(order)).status for order in (first, second)} == {TaskStatus.RELEASED}
    assert await proposed_of(supplier_id) == {}


async def test_goods_that_come_are_counted_as_sourced_for_who_waited(bought: None) -> None:
    order = await order_missing(LAMP=3)
    purchase = await _ordered(order)
    assert (await task_of(order)).status is TaskStatus.IN_PROGRESS
    assert Attention.BACKORDERED in Attention((await Order.get(id=order.id)).attention)

    done = await receive_purchase(purchase.id, None, by=SYSTEM)

    assert done.status is PurchaseStatus.RECEIVED
    assert ((await task_of(order)).status, (await task_of(order)).done) == (TaskStatus.READY, 3)
    assert await stock_of("LAMP") == (3, 3)


async def test_a_part_that_comes_leaves_the_rest_expected(bought: None) -> None:
    order = await order_missing(LAMP=3)
    purchase = await _ordered(order)
    line = await _line(purchase)

    part = await receive_purchase(purchase.id, {line.id: 2}, by=SYSTEM)

    assert part.status is PurchaseStatus.SENT
    assert (await _line(purchase)).expected == 1
    assert ((await task_of(order)).status, (await task_of(order)).done) == (TaskStatus.IN_PROGRESS, 2)


async def test_more_than_is_expected_is_refused_with_the_field(bought: None) -> None:
    purchase = await _ordered(await order_missing(LAMP=3))
    line = await _line(purchase)

    with pytest.raises(TooMany) as refused:
        await receive_purchase(purchase.id, {line.id: 4}, by=SYSTEM)
    assert refused.value.path == ("lines", "0", "quantity")
    with pytest.raises(NotFound):
        await receive_purchase(purchase.id, {"pul_none": 1}, by=SYSTEM)
    assert (await _line(purchase)).received == 0


async def test_goods_received_twice_at_once_are_received_once(bought: None) -> None:
    order = await order_missing(LAMP=3)
    purchase = await _ordered(order)

    done = await asyncio.gather(
        *(receive_purchase(purchase.id, None, by=SYSTEM) for _ in range(4)), return_exceptions=True
    )

    assert sum(isinstance(outcome, DomainError) for outcome in done) == 3
    assert await stock_of("LAMP") == (3, 3)


async def test_what_does_not_come_fails_the_newest_task_first(bought: None) -> None:
    first, second = await order_missing(LAMP=3), await order_missing(LAMP=2)
    purchase = await _ordered(first)
    line = await _line(purchase)

    closed = await give_up_purchase(purchase.id, {line.id: 3}, "Out of production", by=SYSTEM)

    assert closed.status is PurchaseStatus.SENT
    assert (await task_of(second)).status is TaskStatus.FAILED
    kept, lost = await SupplyTask.filter(order_id=first.id).order_by("id")
    assert (kept.quantity, kept.status) == (2, TaskStatus.IN_PROGRESS)
    assert (lost.quantity, lost.status, lost.reason) == (1, TaskStatus.FAILED, "Out of production")
    assert [event.tell for event in await told(PurchaseOrderChanged)] == [False]
    await receive_purchase(purchase.id, None, by=SYSTEM)
    assert (await PurchaseOrder.get(id=purchase.id)).status is PurchaseStatus.CLOSED


async def test_what_came_of_a_short_delivery_stays_ready(bought: None) -> None:
    order = await order_missing(LAMP=5)
    purchase = await _ordered(order)
    await receive_purchase(purchase.id, {(await _line(purchase)).id: 3}, by=SYSTEM)

    closed = await give_up_purchase(purchase.id, None, "Out of production", by=SYSTEM)

    assert closed.status is PurchaseStatus.CLOSED
    tasks = await SupplyTask.filter(order_id=order.id).order_by("id")
    assert [(task.quantity, task.done, task.status) for task in tasks] == [
        (3, 3, TaskStatus.READY),
        (2, 0, TaskStatus.FAILED),
    ]


async def test_a_failed_task_can_wait_again_and_be_bought_elsewhere(bought: None) -> None:
    order = await order_missing(LAMP=3)
    other = await make_supplier("Holzwerk")
    await fail_task((await task_of(order)).id, "Too dear", by=SYSTEM)

    task = await replan_task((await task_of(order)).id, None, other.id, "cheaper", by=SYSTEM)

    assert (task.status, task.supplier_id) == (TaskStatus.PLANNED, other.id)  # type: ignore[attr-defined]
    assert await proposed_of(other.id) == {"LAMP": 3}


async def test_a_supplier_who_does_not_sell_it_is_refused(bought: None) -> None:
    order = await order_missing(LAMP=3)
    other = await make_supplier("Holzwerk", sells=("CHAIR",))
    await fail_task((await task_of(order)).id, "Too dear", by=SYSTEM)

    with pytest.raises(NotSold):
        await replan_task((await task_of(order)).id, None, other.id, None, by=SYSTEM)
    with pytest.raises(NotSold):
        await create_purchase_order(other.id, {"LAMP": 1}, by=SYSTEM)


async def test_a_cancelled_order_takes_its_pieces_off_a_draft(bought: None) -> None:
    first, second = await order_missing(LAMP=3), await order_missing(LAMP=2)
    purchase = await _ordered(first, sent=False)

    await cancel_order(first.id, "changed their mind", by=SYSTEM)
    await cancel_supply(first.id, by=SYSTEM)

    assert (await _line(purchase)).ordered == 2
    assert (await task_of(first)).status is TaskStatus.CANCELLED
    assert (await task_of(second)).status is TaskStatus.RELEASED
    assert await told(PurchaseOrderChanged) == []


async def test_a_cancelled_order_is_told_to_the_supplier_who_has_it_already(bought: None) -> None:
    order = await order_missing(LAMP=3)
    purchase = await _ordered(order)

    await cancel_order(order.id, "changed their mind", by=SYSTEM)
    await cancel_supply(order.id, by=SYSTEM)
    await cancel_supply(order.id, by=SYSTEM)

    assert [(event.pieces, event.tell) for event in await told(PurchaseOrderChanged)] == [(3, True)]
    assert (await PurchaseOrder.get(id=purchase.id)).status is PurchaseStatus.CANCELLED


async def test_a_purchase_order_that_is_called_off_lets_its_tasks_wait_again(bought: None) -> None:
    order = await order_missing(LAMP=3)
    purchase = await _ordered(order)

    done = await cancel_purchase_order(purchase.id, "Too dear", by=SYSTEM)

    assert done.status is PurchaseStatus.CANCELLED
    assert (await task_of(order)).status is TaskStatus.PLANNED
    with pytest.raises(MoveNotOpen, match="CANCELLED"):
        await receive_purchase(purchase.id, None, by=SYSTEM)


async def test_fewer_wanted_pieces_are_bought(bought: None) -> None:
    order = await order_missing(LAMP=3)
    await OrderLine.filter(order_id=order.id).update(cancelled=2)

    for _ in "ab":
        await trim_supply(order.id, by=SYSTEM)

    tasks = await SupplyTask.filter(order_id=order.id).order_by("id")
    assert [(task.quantity, task.status) for task in tasks] == [(3, TaskStatus.CANCELLED), (1, TaskStatus.PLANNED)]


async def test_another_day_reaches_the_tasks(bought: None) -> None:
    order = await order_missing(LAMP=3)
    purchase = await _ordered(order)
    day = today() + timedelta(days=30)

    await date_purchase_order(purchase.id, day, by=SYSTEM)

    assert (await task_of(order)).planned_on == day
    with pytest.raises(Invalid):
        await date_purchase_order(purchase.id, today() - timedelta(days=1), by=SYSTEM)


async def test_a_task_that_is_called_off_leaves_the_line_waiting(bought: None) -> None:
    order = await order_missing(LAMP=3)

    task = await cancel_task((await task_of(order)).id, "We have some at home", by=SYSTEM)

    assert task.status is TaskStatus.CANCELLED
    assert (await line_of(order)).sourced == 0


async def test_numbers_of_purchase_orders_have_no_gap(bought: None) -> None:
    await order_missing(LAMP=1)
    supplier_id = str((await SupplyTask.first()).supplier_id)  # type: ignore[union-attr]
    with pytest.raises(NotSold):
        await create_purchase_order(supplier_id, {"CHAIR": 1}, by=SYSTEM)

    numbers = [(await create_purchase_order(supplier_id, {"LAMP": 1}, by=SYSTEM)).number for _ in "ab"]

    assert numbers == [f"B{today().year}-00001", f"B{today().year}-00002"]
