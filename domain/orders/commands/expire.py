from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.orders.commands.decide import drop
from domain.orders.events import OrderExpired
from domain.orders.models import Order
from domain.orders.queries import get_order_to_change
from domain.orders.states import OrderStatus


@command("orders.expire")
async def expire_order(order_id: str, *, by: Caller) -> Order:
    """Give up an order that nobody confirmed or paid in time; its pieces go to others.

    One that went on meanwhile, or for which money came in, stays as it is.
    """
    order = await get_order_to_change(order_id)
    if order.status is not OrderStatus.PLACED or order.on_hold or order.received_minor > 0:
        return order
    order.move("expire")
    record(OrderExpired(order_id=order.id, number=order.number))
    await drop(order, expired=True)
    return order
