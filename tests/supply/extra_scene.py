"""An article that can be engraved, and orders of it."""

from typing import Any

from domain.catalog.extras import ExtraWorkGiven, define_extra_work
from domain.foundation.callers import SYSTEM
from domain.orders.commands.decide import confirm_order
from domain.orders.commands.place import place_order
from domain.orders.grouping import standing_beside
from domain.orders.models import Order
from domain.orders.queries import list_lines
from domain.orders.rules.moving import moves_for
from domain.orders.wishes import ExtraGiven, LineGiven
from domain.promises.values import Calendar
from domain.supply.commands.tasks import finish_task, start_task
from domain.supply.models import SupplyTask
from domain.supply.states import TaskStatus
from tests.foundation.hearing import hear
from tests.foundation.makers import make_product, make_stock, wish

NOT_DONE = ["Extra work on it is not done yet; its task in supply says how far it is."]
SUPPLY = ("supply.plan_supply", "supply.trim_supply", "supply.cancel_supply", "supply.share_supply")
ENGRAVED = ExtraGiven(code="ENGRAVE", text="For Anna")
WEEK = Calendar("Europe/Berlin", "DE", None, (1440,) * 5 + (None, None))


async def ring(stock: int = 9, **more: Any) -> None:
    """An article that can be engraved."""
    await make_product("RING", gross_minor=10_000)
    await make_stock(RING=stock)
    given = {"name": "Engraving", "gross_minor": 1_500, "days": 3, **more}
    await define_extra_work(ExtraWorkGiven(sku="RING", code="ENGRAVE", **given), by=SYSTEM)


def engraved(quantity: int = 2, **more: Any) -> LineGiven:
    return LineGiven(sku="RING", quantity=quantity, extras=(ENGRAVED,), **more)


async def order_of(db: str, *lines: LineGiven) -> Order:
    """A confirmed order whose supply is planned."""
    order = await place_order(wish(lines=lines or (engraved(),)), by=SYSTEM)
    await confirm_order(order.id, by=SYSTEM)
    await hear(db, *SUPPLY)
    return await Order.get(id=order.id)


async def tasks(order: Order) -> list[SupplyTask]:
    return await SupplyTask.filter(order_id=order.id).exclude(status=TaskStatus.CANCELLED).order_by("id")


async def work(order: Order) -> None:
    for task in await tasks(order):
        if task.status is TaskStatus.RELEASED:
            await start_task(task.id, by=SYSTEM)
            await finish_task(task.id, by=SYSTEM)


async def reasons(order: Order, verb: str = "ship") -> list[str]:
    known, lines = await Order.get(id=order.id), await list_lines(order.id)
    return next(move.reasons for move in moves_for(await standing_beside(known, lines), SYSTEM) if move.verb == verb)
