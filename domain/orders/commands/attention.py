"""Attention that comes with time alone: a promise that was missed, a payment that is overdue."""

from domain.customers.queries import customer_with_id
from domain.foundation.asking import ask
from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.orders.commands.settle import attention_changed, derive
from domain.orders.models import Order
from domain.orders.queries import get_order_to_change, list_lines
from domain.orders.rules.urgency import customer_weight
from domain.orders.states import Attention


@command("orders.refresh")
async def refresh_attention(order_id: str, *, overdue: bool | None = None, by: Caller) -> Order:
    """Derive anew why somebody should look at the order; told and counted as a change only when a reason changed.

    overdue  whether a payment is overdue, by whoever knows; None: as it was known before
    """
    order = await get_order_to_change(order_id)
    before, urgency = Attention(order.attention), order.urgency
    known = Attention.OVERDUE_PAYMENT in before
    derive(order, await list_lines(order.id), on_hold=bool(order.held), overdue=known if overdue is None else overdue)
    found = Attention(order.attention)
    if (found, order.urgency) == (before, urgency):
        return order
    changed = ["attention", "urgency"]
    if found != before:
        order.version += 1
        order.updated_at = now()
        changed += ["version", "updated_at"]
        record(attention_changed(order))
    await order.save(update_fields=changed)
    return order


@command("orders.refresh")
async def weigh_order(order_id: str, *, by: Caller) -> Order:
    """The same by what the customer is to us now."""
    order = await get_order_to_change(order_id)
    customer = customer_with_id(str(order.customer_id))  # type: ignore[attr-defined]
    await ask(customer)
    known = customer.answer
    weight = customer_weight(known.tier, strategic=known.strategic) if known else 0
    if weight != order.weight:
        await Order.filter(id=order.id).update(weight=weight)
    return await refresh_attention(order_id, by=by)
