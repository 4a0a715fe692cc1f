from domain.billing import commands
from domain.foundation.callers import SYSTEM
from domain.orders.events import HoldReleased
from domain.shipping.events import DispatchNoted, OrderShipped
from domain.supply.events import ServiceDone
from workers.foundation.actors import reaction


@reaction("billing.issue_invoice")
async def issue_invoice(event: OrderShipped | DispatchNoted | ServiceDone) -> None:
    """What was sent is owed."""
    await commands.issue_invoice(str(event.order_id), by=SYSTEM)


@reaction("billing.issue_held_invoice")
async def issue_held_invoice(event: HoldReleased) -> None:
    """What was sent while a hold stopped its invoice is owed now."""
    await commands.issue_invoice(str(event.order_id), by=SYSTEM)
