"""A confirmed order that was changed is confirmed anew: once for several changes, and not when they were undone."""

from collections.abc import Sequence
from datetime import timedelta

from domain.foundation.asking import ask
from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.orders.changing.events import ConfirmationRenewed
from domain.orders.models import ConfirmationNews, Order, OrderLine
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.confirming import agreed
from domain.orders.states import OrderStatus
from domain.promises.queries import telling

_IN_FORCE = (OrderStatus.CONFIRMED, OrderStatus.COMPLETED)


async def outdate_confirmation(order: Order, lines: Sequence[OrderLine], known: str) -> None:
    """Have an order confirmed anew soon when it is not what was confirmed; the first of several changes says when.

    known  what was agreed before the change
    """
    if order.status not in _IN_FORCE or agreed(order, lines) == known:
        return
    rules = telling()
    await ask(rules)
    due_at = now() + timedelta(minutes=rules.answer.after_minutes)
    await ConfirmationNews.bulk_create(
        [ConfirmationNews(order_id=order.id, known=known, due_at=due_at)], ignore_conflicts=True
    )


@command("orders.refresh")
async def renew_confirmation(order_id: str, *, by: Caller) -> Order:
    """Confirm a changed order anew; nothing when it is what the customer has in hand, or is no more."""
    order = await get_order_to_change(order_id)
    waiting = await ConfirmationNews.get_or_none(order_id=order.id)
    if waiting is None or waiting.due_at > now():
        return order
    changed = agreed(order, await list_lines(order.id)) != waiting.known
    await waiting.delete()
    if changed and order.status in _IN_FORCE:
        record(ConfirmationRenewed(order_id=order.id, number=order.number, news_id=waiting.id))
    return order
