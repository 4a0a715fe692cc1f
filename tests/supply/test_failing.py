"""A task that failed is an issue of its order until somebody decided."""

import pytest

from domain.foundation.callers import SYSTEM
from domain.orders.changing.cancelling import cancel_line
from domain.orders.commands.decide import cancel_order
from domain.orders.issues.verifying import waive_issue
from domain.orders.models import Order, ValidationIssue
from domain.orders.states import Attention, IssueCode, IssueStatus
from domain.supply.commands.planning import cancel_supply, trim_supply
from domain.supply.commands.tasks import fail_task, replan_task
from domain.supply.events import SupplyTaskMoved
from domain.supply.models import SupplyTask
from domain.supply.states import Source, TaskStatus
from tests.foundation.makers import told
from workers.supply.reactions import note_failures

from .scene import line_of, make_rule, make_supplier, order_missing, task_of

pytestmark = pytest.mark.anyio


async def all_noted() -> None:
    """Let the reaction hear what was told, each thing twice."""
    for event in await told(SupplyTaskMoved):
        await note_failures.does(event)
        await note_failures.does(event)


async def failed_order(pieces: int = 2) -> Order:
    """An order with a task that nobody can do, as nobody sells the article."""
    await make_rule(Source.BUY)
    order = await order_missing(LAMP=pieces)
    assert (await task_of(order)).status is TaskStatus.FAILED
    await all_noted()
    return order


async def in_review(order: Order) -> bool:
    return bool((await Order.get(id=order.id)).attention & Attention.NEEDS_REVIEW)


async def test_a_failed_task_is_an_issue_with_a_remedy(db: str) -> None:
    order = await failed_order()

    issue = await ValidationIssue.get(order_id=order.id)

    assert (issue.code, issue.status, issue.measure) == (IssueCode.SUPPLY_FAILED, IssueStatus.OPEN, 2)
    assert issue.line_id == (await line_of(order)).id  # type: ignore[attr-defined]
    assert issue.message.startswith("2 × LAMP cannot be supplied as planned: No supplier sells LAMP")
    assert "anew" in issue.remedy
    assert await in_review(order)


async def test_it_resolves_when_the_task_is_planned_anew_and_comes_back_when_that_fails(db: str) -> None:
    order = await failed_order()
    await make_supplier()

    await replan_task((await task_of(order)).id, None, None, None, by=SYSTEM)
    await all_noted()
    assert (await ValidationIssue.get(order_id=order.id)).status is IssueStatus.RESOLVED
    assert not await in_review(order)

    await fail_task((await task_of(order)).id, "burnt down", by=SYSTEM)
    await all_noted()
    issues = await ValidationIssue.filter(order_id=order.id).order_by("id")
    assert [issue.status for issue in issues] == [IssueStatus.RESOLVED, IssueStatus.OPEN]


async def test_it_resolves_when_pieces_or_the_order_are_called_off(db: str) -> None:
    first, second = await failed_order(), await order_missing(LAMP=2)
    await all_noted()

    await cancel_line((await line_of(first)).id, 1, None, by=SYSTEM)
    await trim_supply(first.id, by=SYSTEM)
    await cancel_order(second.id, None, by=SYSTEM)
    await cancel_supply(second.id, by=SYSTEM)
    await all_noted()

    open_ones = await ValidationIssue.filter(status=IssueStatus.OPEN)
    assert [(issue.order_id, issue.measure) for issue in open_ones] == [(first.id, 1)]  # type: ignore[attr-defined]
    assert await SupplyTask.filter(order_id=second.id).exclude(status=TaskStatus.CANCELLED).count() == 0


async def test_who_waived_it_is_not_asked_again_about_the_same(db: str) -> None:
    order = await failed_order()
    await waive_issue((await ValidationIssue.get(order_id=order.id)).id, "we wait", by=SYSTEM)

    await all_noted()

    assert (await ValidationIssue.get(order_id=order.id)).status is IssueStatus.WAIVED
    assert not await in_review(order)
