from domain.billing.queries import find_overdue_changes
from domain.foundation.callers import SYSTEM
from domain.foundation.clock import today
from domain.orders.commands.attention import refresh_attention


async def mark_overdue() -> None:
    """Orders with an invoice past its day say so, and no longer once it is paid."""
    for order_id, overdue in await find_overdue_changes(today()):
        await refresh_attention(order_id, overdue=overdue, by=SYSTEM)
