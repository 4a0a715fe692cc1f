"""The same for what stock does not cover: tasks, their steps and appointments, purchase orders."""

from datetime import timedelta
from typing import Any

import pytest

from domain.catalog.states import SupplyKind
from domain.foundation.callers import SYSTEM
from domain.foundation.clock import today
from domain.supply.commands.appointments import book_appointment, finish_appointment, move_appointment, save_resource
from domain.supply.commands.jobs import finish_step, start_step
from domain.supply.commands.purchasing import (
    cancel_purchase_order,
    create_purchase_order,
    date_purchase_order,
    send_purchase_order,
)
from domain.supply.commands.receiving import give_up_purchase, receive_purchase, record_dispatch
from domain.supply.commands.tasks import cancel_task, fail_task, finish_task, replan_task, start_task
from domain.supply.commands.work_plans import StepGiven, set_work_plan
from domain.supply.models import JobStep, PurchaseOrder, PurchaseOrderLine
from domain.supply.queries.views import PURCHASE_ORDER, SUPPLY_TASK
from domain.supply.queries.working import APPOINTMENT, JOB_STEP
from domain.supply.states import ResourceKind, Source
from tests.foundation.makers import hold, make_product
from tests.supply.scene import make_rule, make_supplier, order_missing, task_of
from tests.supply.test_services import make_slot

from .agreeing import Commands, agree

pytestmark = pytest.mark.anyio


def of_task(slot_id: str = "slt_none") -> dict[str, tuple[Any, tuple[Any, ...]]]:
    return {
        "book": (book_appointment, (slot_id,)),
        "start": (start_task, ()),
        "finish": (finish_task, ()),
        "fail": (fail_task, ("broken",)),
        "replan": (replan_task, (None, None, None)),
        "cancel": (cancel_task, ("no longer needed",)),
    }


PURCHASE: Commands = {
    "send": (send_purchase_order, ()),
    "receive": (receive_purchase, (None,)),
    "giveUp": (give_up_purchase, (None, "never comes")),
    "date": (date_purchase_order, (today() + timedelta(days=9),)),
    "dispatch": (record_dispatch, (None, "DHL", "JJD1")),
    "cancel": (cancel_purchase_order, ("too dear",)),
}
STEP: Commands = {"start": (start_step, ()), "finish": (finish_step, (0,))}


async def test_what_is_bought(db: str) -> None:
    supplier = await make_supplier()
    await make_rule(Source.BUY, sku="LAMP")
    task = await task_of(await order_missing(LAMP=2))
    assert await agree(SUPPLY_TASK, task.id, of_task()) == "fail cancel"

    purchase = await create_purchase_order(supplier.id, None, by=SYSTEM)
    assert await agree(SUPPLY_TASK, task.id, of_task()) == "fail replan cancel"
    assert await agree(PURCHASE_ORDER, purchase.id, PURCHASE) == "send cancel"
    await send_purchase_order(purchase.id, by=SYSTEM)
    assert await agree(PURCHASE_ORDER, purchase.id, PURCHASE) == "receive giveUp date cancel"
    line = await PurchaseOrderLine.get(purchase_order_id=purchase.id)
    await receive_purchase(purchase.id, {line.id: 1}, by=SYSTEM)
    assert await agree(SUPPLY_TASK, task.id, of_task()) == "fail cancel"
    assert await agree(PURCHASE_ORDER, purchase.id, PURCHASE) == "receive giveUp date"
    await receive_purchase(purchase.id, None, by=SYSTEM)
    assert await agree(SUPPLY_TASK, task.id, of_task()) == ""
    assert await agree(PURCHASE_ORDER, purchase.id, PURCHASE) == ""


async def test_what_a_supplier_sends_to_the_customer(db: str) -> None:
    await make_supplier()
    order = await order_missing(SupplyKind.DROPSHIP, LAMP=2)
    purchase = await PurchaseOrder.get(order_id=order.id)

    assert await agree(PURCHASE_ORDER, purchase.id, PURCHASE) == "send cancel"
    await hold(order)
    assert await agree(PURCHASE_ORDER, purchase.id, PURCHASE) == "cancel"


async def test_a_service_and_its_appointment(db: str) -> None:
    task = await task_of(await order_missing(SupplyKind.SERVICE, LAMP=1))
    slot, later = await make_slot(), await make_slot(hours=48, name="Uwe")
    commands: Commands = {"move": (move_appointment, (later.id,)), "finish": (finish_appointment, ())}

    assert await agree(SUPPLY_TASK, task.id, of_task(slot.id)) == "book fail cancel"
    appointment = await book_appointment(task.id, slot.id, by=SYSTEM)
    assert await agree(SUPPLY_TASK, task.id, of_task(later.id)) == "fail replan cancel"
    assert await agree(APPOINTMENT, appointment.id, commands) == "move finish"
    await finish_appointment(appointment.id, by=SYSTEM)
    assert await agree(APPOINTMENT, appointment.id, commands) == ""
    assert await agree(SUPPLY_TASK, task.id, of_task(later.id)) == ""


async def test_what_is_made_step_by_step(db: str) -> None:
    await make_product("LAMP")
    bench = await save_resource(None, "Bench", ResourceKind.MACHINE, [480] * 7, True, by=SYSTEM)
    steps = [StepGiven(name=name, resource_id=bench.id, piece_minutes=10) for name in ("Turn", "Paint")]
    await set_work_plan("LAMP", steps, {}, by=SYSTEM)
    task = await task_of(await order_missing(SupplyKind.MADE_TO_ORDER, LAMP=1))
    turn, paint = await JobStep.filter(task_id=task.id).order_by("position")

    assert await agree(SUPPLY_TASK, task.id, of_task()) == "start fail replan cancel"
    assert [await agree(JOB_STEP, step.id, STEP) for step in (turn, paint)] == ["start", ""]
    await start_step(turn.id, by=SYSTEM)
    assert [await agree(JOB_STEP, step.id, STEP) for step in (turn, paint)] == ["finish", ""]
    assert await agree(SUPPLY_TASK, task.id, of_task()) == "fail replan cancel"
    await finish_step(turn.id, 0, by=SYSTEM)
    assert [await agree(JOB_STEP, step.id, STEP) for step in (turn, paint)] == ["", "start"]
    await start_step(paint.id, by=SYSTEM)
    await finish_step(paint.id, 0, by=SYSTEM)
    assert await agree(SUPPLY_TASK, task.id, of_task()) == ""
