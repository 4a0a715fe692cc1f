from domain.foundation.callers import SYSTEM
from domain.orders.changing.events import OrderSplit
from domain.orders.events import OrderCancelled, OrderConfirmed, OrderEdited, OrderLineCancelled
from domain.stock.events import StockWithdrawn
from domain.supply.commands import planning
from domain.supply.commands.telling import tell_failures
from domain.supply.events import SupplyTaskMoved
from workers.foundation.actors import reaction


@reaction("supply.plan_supply")
async def plan_supply(event: OrderConfirmed | StockWithdrawn) -> None:
    """What stock does not cover gets its tasks."""
    await planning.plan_supply(str(event.order_id), by=SYSTEM)


@reaction("supply.cancel_supply")
async def cancel_supply(event: OrderCancelled) -> None:
    """Nothing is made or bought for an order that is no more."""
    await planning.cancel_supply(str(event.order_id), by=SYSTEM)


@reaction("supply.trim_supply")
async def trim_supply(event: OrderLineCancelled | OrderEdited) -> None:
    """Fewer or more pieces are wanted than were planned."""
    await planning.trim_supply(str(event.order_id), by=SYSTEM)


@reaction("supply.note_failures")
async def note_failures(event: SupplyTaskMoved) -> None:
    """A task that failed is for a person to decide on; one that goes on again is not any more."""
    await tell_failures(str(event.order_id), by=SYSTEM)


@reaction("supply.share_supply")
async def share_supply(event: OrderSplit) -> None:
    """What is made or bought for pieces goes with them."""
    await planning.share_supply(str(event.order_id), event.heir_id, by=SYSTEM)
