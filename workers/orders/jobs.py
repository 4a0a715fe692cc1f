from contextlib import suppress

from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now, today
from domain.foundation.moves import MoveNotOpen
from domain.orders.changing.proposing import expire_change
from domain.orders.changing.queries import find_expired_changes
from domain.orders.changing.renewing import renew_confirmation
from domain.orders.commands.attention import refresh_attention, weigh_order
from domain.orders.commands.expire import expire_order
from domain.orders.commands.hold import release_hold
from domain.orders.commands.renew import renew_promises_for, tell_promise
from domain.orders.hold_queries import find_expired_holds
from domain.orders.issues.looking import find_in_review
from domain.orders.issues.verifying import verify_if_placed
from domain.orders.settings import patience
from domain.orders.waiting import (
    find_confirmations_due,
    find_long_placed,
    find_newly_late,
    find_news_due,
    find_overdue_awaited,
    find_waiting,
)


async def mark_late() -> None:
    """Orders whose promise falls due today or was missed say so."""
    for order_id in await find_newly_late(today()):
        await refresh_attention(order_id, by=SYSTEM)


async def verify_in_review() -> None:
    """Prices, rules and payments move without telling orders that wait for a decision."""
    after = ""
    while page := await find_in_review(after=after):
        for order_id in page:
            await verify_if_placed(order_id, by=SYSTEM)
        after = page[-1]


async def refresh_urgency() -> None:
    """Each day that passes makes waiting orders more urgent."""
    after = ""
    while page := await find_waiting(after=after):
        for order_id in page:
            await weigh_order(order_id, by=SYSTEM)
        after = page[-1]


async def release_expired_holds() -> None:
    """Holds whose time is over end."""
    for hold_id in await find_expired_holds(now()):
        with suppress(MoveNotOpen):
            await release_hold(hold_id, by=SYSTEM)


async def tell_moved_promises() -> None:
    """Customers hear of promises that moved, once no more moves are waited for."""
    for order_id in await find_news_due(now()):
        await tell_promise(order_id, by=SYSTEM)


async def renew_confirmations() -> None:
    """Customers get a new confirmation of orders that were changed, once no more changes are waited for."""
    for order_id in await find_confirmations_due(now()):
        await renew_confirmation(order_id, by=SYSTEM)


async def expire_changes() -> None:
    """Proposed changes that nobody answered in time end."""
    for change_id in await find_expired_changes(now()):
        await expire_change(change_id, by=SYSTEM)


async def renew_overdue() -> None:
    """Deliveries that should have come move what was promised by them."""
    for product_id in await find_overdue_awaited(today()):
        await renew_promises_for(product_id, "", by=SYSTEM)


async def expire_unconfirmed() -> None:
    """Orders that were neither confirmed nor paid in the shop's time give their pieces back."""
    how_long = await patience()
    if how_long is None:
        return
    for order_id in await find_long_placed(now() - how_long):
        await expire_order(order_id, by=SYSTEM)
