"""Queues count what waits, for whom may see it."""

import pytest

from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.errors import Forbidden
from domain.orders.changing.cancelling import cancel_line
from domain.orders.queries import list_lines
from domain.orders.queueing import QUEUES, count_queues
from tests.foundation.makers import clerk, make_order

pytestmark = pytest.mark.anyio


async def counted(caller: Caller = SYSTEM) -> dict[str, int]:
    return {queue.name: queue.count for queue in await count_queues(caller) if queue.count}


async def test_each_order_waits_where_somebody_must_act(db: str) -> None:
    for state in ("placed", "placed", "held", "confirmed", "shipped", "completed", "cancelled"):
        await make_order(state)
    paid = await make_order("paid", LAMP=2)
    await cancel_line((await list_lines(paid.id))[0].id, 1, None, by=SYSTEM)

    assert await counted() == {"TO_CONFIRM": 2, "TO_SHIP": 2, "ON_HOLD": 1, "UNPAID": 5, "TO_REFUND": 1}


async def test_a_storefront_counts_its_own(db: str) -> None:
    await make_order("placed")
    key = Caller(id="key_1", name="shop", kind=CallerKind.KEY, permissions=frozenset({"orders.read"}), own_only=True)
    await make_order("placed", by=Caller(**{**key.__dict__, "permissions": frozenset({"orders.place"})}))

    assert await counted(key) == {"TO_CONFIRM": 1, "UNPAID": 1}
    with pytest.raises(Forbidden):
        await count_queues(clerk())


async def test_every_queue_is_there_when_nothing_waits(db: str) -> None:
    assert [(queue.name, queue.count) for queue in await count_queues(SYSTEM)] == [(name, 0) for name in QUEUES]
