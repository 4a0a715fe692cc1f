"""A supplier's other day moves what was promised by it, and the customer hears of it once."""

from datetime import timedelta

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now, today
from domain.notifications.models import Message
from domain.orders.commands.renew import tell_promise
from domain.orders.events import PromiseMoved, PromiseNewsDue
from domain.orders.models import PromiseNews
from domain.stock.events import ArrivalChanged
from domain.supply.commands.purchasing import create_purchase_order, date_purchase_order, send_purchase_order
from domain.supply.models import PurchaseOrder
from domain.supply.states import Source
from tests.foundation.makers import told
from workers.notifications.reactions import tell_promise_moved
from workers.orders.reactions import renew_waiting

from .scene import line_of, make_rule, make_supplier, order_missing

pytestmark = pytest.mark.anyio


async def _all_renewed() -> None:
    for event in await told(ArrivalChanged):
        await renew_waiting.does(event)


async def test_a_suppliers_other_day_moves_the_promise_and_is_mailed_once(db: str) -> None:
    supplier = await make_supplier()
    await make_rule(Source.BUY)
    order = await order_missing(LAMP=2)
    await create_purchase_order(supplier.id, None, by=SYSTEM)
    purchase = await PurchaseOrder.get()
    await send_purchase_order(purchase.id, by=SYSTEM)
    await _all_renewed()
    first = (await line_of(order)).promised_on
    await PromiseNews.all().delete()

    await date_purchase_order(purchase.id, today() + timedelta(days=60), by=SYSTEM)
    await _all_renewed()
    later = (await line_of(order)).promised_on
    await PromiseNews.all().update(due_at=now() - timedelta(minutes=1))
    await tell_promise(order.id, by=SYSTEM)
    (due,) = await told(PromiseNewsDue)
    for _ in range(2):
        await tell_promise_moved.does(due)

    assert first is not None
    assert later is not None
    assert later > first + timedelta(days=30)
    assert (await told(PromiseMoved))[-1].to_on == later.isoformat()
    assert await Message.filter(recipient="anna@example.org").count() == 1
