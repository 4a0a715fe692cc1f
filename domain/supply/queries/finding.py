"""What commands look up, locked where they change it: first the orders, then the purchase order.

A task is changed only by who holds its order, a line of a purchase order only by who holds that.
"""

from collections.abc import Iterable, Sequence

from domain.foundation.commands import meet_version
from domain.foundation.database import column, on_postgres
from domain.foundation.ids import prefix_of
from domain.orders.models import Order
from domain.orders.queries import get_order_with_lock
from domain.supply.errors import NotThere
from domain.supply.models import PurchaseOrder, PurchaseOrderLine, Supplier, SupplierArticle, SupplyRule, SupplyTask
from domain.supply.rules.sourcing import Rule
from domain.supply.states import OPEN_TASKS, Source, TaskStatus


async def get_task_to_change(task_id: str) -> tuple[SupplyTask, Order]:
    """A task and its order, which is locked until the command ends.

    Raises  NotThere, StaleVersion
    """
    order_id = await _order_of(task_id)
    order = await get_order_with_lock(order_id)
    task = await SupplyTask.get(id=task_id)
    meet_version(task.version)
    return task, order


async def _order_of(task_id: str) -> str:
    found = await SupplyTask.get_or_none(id=task_id) if prefix_of(task_id) == "tsk" else None
    if found is None:
        raise NotThere("supply task")
    return str(found.order_id)  # type: ignore[attr-defined]


async def get_purchase_order_to_change(purchase_order_id: str) -> PurchaseOrder:
    """A purchase order with the orders whose tasks are on it, locked until the command ends.

    Raises  NotThere, StaleVersion
    """
    if prefix_of(purchase_order_id) != "pur":
        raise NotThere("purchase order")
    await lock_orders(
        await column(
            "select distinct k.order_id from supply_tasks k join purchase_order_lines l on l.id = k.purchase_line_id"
            " where l.purchase_order_id = $1",
            purchase_order_id,
        )
    )
    purchase = await lock_purchase_order(purchase_order_id)
    meet_version(purchase.version)
    return purchase


async def lock_orders(order_ids: Iterable[str]) -> None:
    """Hold several orders, in the order of their ids."""
    for order_id in sorted(set(order_ids)):
        await get_order_with_lock(order_id)


async def lock_purchase_order(purchase_order_id: str) -> PurchaseOrder:
    """Raises  NotThere"""
    query = PurchaseOrder.filter(id=purchase_order_id)
    purchase = await (query.select_for_update() if on_postgres() else query).first()
    if purchase is None:
        raise NotThere("purchase order")
    return purchase


async def list_purchase_lines(purchase_order_id: str) -> list[PurchaseOrderLine]:
    return await PurchaseOrderLine.filter(purchase_order_id=purchase_order_id).order_by("position")


async def list_tasks_on(purchase_line_ids: Iterable[str]) -> list[SupplyTask]:
    """Tasks that wait for these lines of purchase orders, first come first."""
    return await SupplyTask.filter(
        purchase_line_id__in=list(purchase_line_ids), status__in=[TaskStatus.RELEASED, TaskStatus.IN_PROGRESS]
    ).order_by("id")


async def list_open_tasks(order_id: str) -> list[SupplyTask]:
    return await SupplyTask.filter(order_id=order_id, status__in=OPEN_TASKS).order_by("id")


async def list_waiting_to_buy(supplier_id: str) -> list[SupplyTask]:
    """Tasks that wait to be bought from a supplier, first come first."""
    return await SupplyTask.filter(supplier_id=supplier_id, kind=Source.BUY, status=TaskStatus.PLANNED).order_by("id")


async def get_supplier(supplier_id: str, path: tuple[str, ...] = ("supplierId",)) -> Supplier:
    """Raises  NotThere"""
    found = await Supplier.get_or_none(id=supplier_id) if prefix_of(supplier_id) == "sup" else None
    if found is None:
        raise NotThere("supplier", path)
    return found


async def list_rules() -> list[Rule]:
    """All rules that are in force."""
    return [
        Rule(
            id=row.id,
            source=row.source,
            priority=row.priority,
            product_id=row.product_id,  # type: ignore[attr-defined]
            article_kind=row.article_kind,
            supplier_id=row.supplier_id,  # type: ignore[attr-defined]
        )
        for row in await SupplyRule.filter(active=True)
    ]


async def sellers_of(product_ids: Iterable[str]) -> dict[str, list[str]]:
    """Suppliers that sell each article, cheapest first."""
    found: dict[str, list[str]] = {}
    articles: Sequence[SupplierArticle] = await SupplierArticle.filter(
        product_id__in=list(product_ids), supplier__active=True
    ).order_by("price_minor", "id")
    for article in articles:
        found.setdefault(str(article.product_id), []).append(str(article.supplier_id))  # type: ignore[attr-defined]
    return found
