"""The open proposal of an order ends: it was answered, ran out, or there is nothing left to change."""

from domain.foundation.clock import now
from domain.foundation.commands import record
from domain.orders.changing.events import OrderChangeAnswered
from domain.orders.models import Order, OrderChange


async def end_change(order: Order, change: OrderChange, verb: str, *, by: str, answer: str = "") -> None:
    """Write down how a proposal ended; the order is settled by the caller."""
    change.move(verb)
    change.answered_by, change.answered_at, change.answer = by[:120], now(), answer or None
    await change.save(update_fields=["state", "answered_by", "answered_at", "answer"])
    order.change_id = None
    await order.save(update_fields=["change_id"])
    record(
        OrderChangeAnswered(
            order_id=order.id,
            number=order.number,
            change_id=change.id,
            state=change.state.value,
            side=change.side.value,
            reason=answer,
        )
    )


async def drop_change(order: Order) -> None:
    """An order that is over has nothing to be changed."""
    if order.change_id is not None:
        await end_change(order, await OrderChange.get(id=order.change_id), "conflict", by="Laufzettel")
