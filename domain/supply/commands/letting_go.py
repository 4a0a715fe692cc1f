"""A task that is called off or planned anew gives back what it held."""

from domain.foundation.callers import SYSTEM
from domain.foundation.commands import record
from domain.foundation.ids import new_id
from domain.supply.commands.appointments import leave_slot
from domain.supply.commands.arriving import expect_less
from domain.supply.commands.calendars import leave_calendar
from domain.supply.events import PurchaseOrderChanged
from domain.supply.models import PurchaseOrder, PurchaseOrderLine, SupplyTask
from domain.supply.queries.finding import list_purchase_lines, lock_purchase_order
from domain.supply.states import PurchaseStatus


async def let_go(task: SupplyTask, why: str) -> None:
    """Give back what a task holds with others; the task is saved by the caller."""
    await _leave_purchase_order(task, why)
    await leave_slot(task)
    await leave_calendar(task)


async def _leave_purchase_order(task: SupplyTask, why: str) -> None:
    """Pieces of a draft are taken off it; of one that was sent they are given up, and the supplier is told."""
    line_id = task.purchase_line_id  # type: ignore[attr-defined]
    if line_id is None:
        return
    line = await PurchaseOrderLine.get(id=line_id)
    purchase = await lock_purchase_order(str(line.purchase_order_id))  # type: ignore[attr-defined]
    await line.refresh_from_db()
    pieces = min(task.left, line.expected)
    if purchase.status is PurchaseStatus.DRAFT:
        line.ordered -= pieces
    elif purchase.status is PurchaseStatus.SENT:
        line.given_up += pieces
        await expect_less(line, by=SYSTEM)
        tell_less(purchase, line, pieces, why, tell=True)
    await line.save()
    await end_if_nothing_comes(purchase)
    task.purchase_line_id = None


def tell_less(purchase: PurchaseOrder, line: PurchaseOrderLine, pieces: int, why: str, *, tell: bool) -> None:
    """Tell that pieces of a purchase order are given up.

    tell  the supplier does not know yet
    """
    record(
        PurchaseOrderChanged(
            purchase_order_id=purchase.id,
            number=purchase.number,
            change_id=new_id("pch"),
            pieces=pieces,
            sku=line.sku,
            reason=why,
            tell=tell,
        )
    )


async def end_if_nothing_comes(purchase: PurchaseOrder) -> None:
    """A purchase order of which nothing is expected any more ends: received, closed short, or called off."""
    lines = await list_purchase_lines(purchase.id)
    purchase.version += 1
    if not any(line.expected for line in lines) and purchase.status in (PurchaseStatus.DRAFT, PurchaseStatus.SENT):
        received, given_up = sum(line.received for line in lines), sum(line.given_up for line in lines)
        purchase.move(_ending(received, given_up))
    await purchase.save()


def _ending(received: int, given_up: int) -> str:
    if not received:
        return "cancel"
    return "close" if given_up else "receive"
