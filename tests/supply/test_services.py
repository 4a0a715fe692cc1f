import asyncio
from datetime import timedelta

import pytest

from domain.catalog.models import Product
from domain.catalog.states import SupplyKind
from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now
from domain.foundation.errors import Invalid
from domain.orders.commands.decide import cancel_order, confirm_order
from domain.orders.commands.place import place_order
from domain.orders.models import Order
from domain.orders.states import FulfillmentStatus
from domain.shipping.commands import deliver_order, ship_order
from domain.supply.commands.appointments import (
    book_appointment,
    finish_appointment,
    move_appointment,
    open_slot,
    save_resource,
)
from domain.supply.commands.planning import cancel_supply, plan_supply
from domain.supply.errors import NoPlaceLeft
from domain.supply.events import AppointmentMoved, ServiceDone
from domain.supply.models import Appointment, Slot
from domain.supply.states import AppointmentStatus, ResourceKind, TaskStatus
from tests.foundation.makers import make_product, make_stock, told, wish

from .scene import line_of, order_missing, task_of

pytestmark = pytest.mark.anyio
WEEK = [480] * 5 + [0, 0]


async def make_slot(hours: int = 24, capacity: int = 1, name: str = "Kim") -> Slot:
    fitter = await save_resource(None, name, ResourceKind.PERSON, WEEK, True, by=SYSTEM)
    starts_at = now() + timedelta(hours=hours)
    return await open_slot(fitter.id, starts_at, starts_at + timedelta(hours=2), capacity, by=SYSTEM)


async def _service() -> Order:
    return await order_missing(SupplyKind.SERVICE, LAMP=1)


async def test_a_service_that_is_done_leaves_nothing_to_send(db: str) -> None:
    order = await _service()
    appointment = await book_appointment((await task_of(order)).id, (await make_slot()).id, by=SYSTEM)
    assert (await task_of(order)).status is TaskStatus.RELEASED

    await finish_appointment(appointment.id, by=SYSTEM)

    line = await line_of(order)
    assert (line.sourced, line.shipped, line.delivered) == (1, 1, 1)
    assert (await Order.get(id=order.id)).fulfillment_status is FulfillmentStatus.DELIVERED
    assert (await task_of(order)).status is TaskStatus.READY
    assert len(await told(ServiceDone)) == 1


async def test_a_slot_is_never_booked_beyond_its_places(db: str) -> None:
    slot = await make_slot(capacity=2)
    tasks = [await task_of(await _service()) for _ in range(6)]

    done = await asyncio.gather(
        *(book_appointment(task.id, slot.id, by=SYSTEM) for task in tasks), return_exceptions=True
    )

    assert sum(isinstance(outcome, NoPlaceLeft) for outcome in done) == 4
    assert (await Slot.get(id=slot.id)).booked == await Appointment.all().count() == 2


async def test_an_appointment_that_is_moved_frees_its_old_place(db: str) -> None:
    first, second = await make_slot(24), await make_slot(48)
    appointment = await book_appointment((await task_of(await _service())).id, first.id, by=SYSTEM)

    await move_appointment(appointment.id, second.id, by=SYSTEM)

    assert [(await Slot.get(id=slot.id)).booked for slot in (first, second)] == [0, 1]
    assert len(await told(AppointmentMoved)) == 1
    with pytest.raises(Invalid, match="at this time already"):
        await move_appointment(appointment.id, second.id, by=SYSTEM)


async def test_two_that_change_places_wait_for_nobody(db: str) -> None:
    slots = [await make_slot(24, 2), await make_slot(48, 2)]
    booked = [await book_appointment((await task_of(await _service())).id, slot.id, by=SYSTEM) for slot in slots]

    async with asyncio.timeout(20):
        await asyncio.gather(
            *(move_appointment(one.id, slot.id, by=SYSTEM) for one, slot in zip(booked, slots[::-1], strict=True))
        )

    assert [(await Slot.get(id=slot.id)).booked for slot in slots] == [1, 1]


async def test_a_cancelled_order_gives_its_time_back(db: str) -> None:
    slot = await make_slot()
    order = await _service()
    await book_appointment((await task_of(order)).id, slot.id, by=SYSTEM)

    await cancel_order(order.id, "changed their mind", by=SYSTEM)
    await cancel_supply(order.id, by=SYSTEM)

    assert (await Slot.get(id=slot.id)).booked == 0
    assert (await Appointment.get()).status is AppointmentStatus.CANCELLED


async def test_a_time_that_has_passed_is_refused(db: str) -> None:
    with pytest.raises(Invalid, match="has passed"):
        await book_appointment((await task_of(await _service())).id, (await make_slot(-5)).id, by=SYSTEM)


async def test_what_is_left_can_be_sent_after_the_service_was_done(db: str) -> None:
    fitting = await make_product("FITTING")
    await Product.filter(id=fitting.id).update(kind=SupplyKind.SERVICE)
    await make_product("LAMP")
    await make_stock(LAMP=2)
    order = await place_order(wish(FITTING=1, LAMP=2), by=SYSTEM)
    await confirm_order(order.id, by=SYSTEM)
    await plan_supply(order.id, by=SYSTEM)
    appointment = await book_appointment((await task_of(order)).id, (await make_slot()).id, by=SYSTEM)
    await finish_appointment(appointment.id, by=SYSTEM)
    assert (await Order.get(id=order.id)).fulfillment_status is FulfillmentStatus.PARTIALLY_DELIVERED

    await ship_order(order.id, by=SYSTEM)
    await deliver_order(order.id, by=SYSTEM)

    assert (await Order.get(id=order.id)).fulfillment_status is FulfillmentStatus.DELIVERED
