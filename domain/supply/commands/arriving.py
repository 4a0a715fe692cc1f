"""What stock is told of purchase orders: what is expected, on which day, and what came."""

from datetime import date

from domain.foundation.callers import Caller
from domain.stock.commands.arriving import cancel_arrival, change_arrival, expect_arrival, receive_arrival
from domain.supply.models import PurchaseOrder, PurchaseOrderLine


async def expect(purchase: PurchaseOrder, line: PurchaseOrderLine, expected_on: date, *, by: Caller) -> None:
    """Let stock count on a line's pieces; saved by the caller."""
    if line.expected:
        arrival = await expect_arrival(line.sku, line.expected, expected_on, purchase.number, by=by)
        line.arrival_id = arrival.id


async def expect_on(line: PurchaseOrderLine, expected_on: date, *, by: Caller) -> None:
    """The same pieces on another day."""
    if line.arrival_id is not None and line.expected:
        await change_arrival(line.arrival_id, None, expected_on, by=by)


async def expect_less(line: PurchaseOrderLine, *, by: Caller) -> None:
    """Only what the line still expects."""
    if line.arrival_id is None:
        return
    if line.expected:
        await change_arrival(line.arrival_id, line.received + line.expected, None, by=by)
    else:
        await cancel_arrival(line.arrival_id, by=by)


async def arrive(line: PurchaseOrderLine, pieces: int, *, by: Caller) -> None:
    """Put pieces on the shelf; stock gives them to the order lines that wait for the article."""
    await receive_arrival(str(line.arrival_id), pieces, None, by=by)
