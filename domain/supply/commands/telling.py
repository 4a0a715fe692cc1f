from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.orders.issues.supplying import Unsupplied, note_unsupplied
from domain.orders.models import Order
from domain.orders.queries import get_order_with_lock
from domain.supply.events import SupplyTaskMoved
from domain.supply.models import SupplyTask
from domain.supply.states import TaskStatus


def tell_moved(task: SupplyTask) -> None:
    """Tell of a task's new status in its order's story."""
    record(
        SupplyTaskMoved(
            order_id=str(task.order_id),  # type: ignore[attr-defined]
            task_id=task.id,
            kind=task.kind.value,
            status=task.status.value,
            sku=task.sku,
            quantity=task.quantity,
        )
    )


@command("supply.manage")
async def tell_failures(order_id: str, *, by: Caller) -> Order:
    """Have the order say which of its tasks failed and wait for a decision."""
    await get_order_with_lock(order_id)
    failed = await SupplyTask.filter(order_id=order_id, status=TaskStatus.FAILED).order_by("id")
    missing = [Unsupplied(str(task.order_line_id), task.sku, task.left, task.reason) for task in failed]  # type: ignore[attr-defined]
    return await note_unsupplied(order_id, missing, by=by)
