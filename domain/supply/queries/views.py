"""Suppliers, purchase orders, tasks and what is proposed to be bought, as they are shown."""

from collections.abc import Sequence
from typing import Any

from domain.catalog.queries import PRODUCT
from domain.catalog.states import SupplyKind
from domain.foundation.callers import Caller
from domain.foundation.links import document_link
from domain.foundation.views import Condition, Many, One, View, computed, day, enum, instant, money, one_of, plain
from domain.orders.queries import ORDER, ORDER_LINE, ORDER_STATUS, of_visible_order
from domain.orders.rules.moving import SENDING
from domain.supply.rules.moving import purchase_moves_of_row, task_moves_of_row
from domain.supply.rules.progress import state_of
from domain.supply.rules.proposing import proposed_quantity
from domain.supply.states import PurchaseStatus, Source, SupplyState, TaskStatus

PURCHASE_ORDER_PAPER = "PURCHASE_ORDER"
SUPPLIER_ARTICLE = View(
    "SupplierArticle",
    "supplier_articles",
    {
        "id": plain("{t}.id"),
        "sku": plain("(select d.sku from products d where d.id = {t}.product_id)"),
        "supplier_sku": plain("{t}.supplier_sku"),
        "unit_price": money("{t}.price_minor", "(select s.currency from suppliers s where s.id = {t}.supplier_id)"),
        "reorder_point": plain("{t}.reorder_point"),
        "reorder_quantity": plain("{t}.reorder_quantity"),
        "least_quantity": plain("{t}.least_quantity"),
        "pack_quantity": plain("{t}.pack_quantity"),
    },
    permission="supply.read",
)
SUPPLIER = View(
    "Supplier",
    "suppliers",
    {
        **{
            name: plain(f"{{t}}.{name}")
            for name in ("id", "name", "email", "language", "currency", "lead_days", "street", "postal_code", "city")
        },
        "country_code": plain("{t}.country_code"),
        "active": plain("{t}.active"),
        "articles": Many(SUPPLIER_ARTICLE, "{c}.supplier_id = {t}.id", ("{t}.id",)),
    },
    permission="supply.read",
)


def _kind(values: Sequence[Any], caller: Caller) -> SupplyKind | None:
    return SupplyKind(values[0]) if values[0] else None


SUPPLY_RULE = View(
    "SupplyRule",
    "supply_rules",
    {
        "id": plain("{t}.id"),
        "source": enum("{t}.source", Source),
        "sku": plain("(select d.sku from products d where d.id = {t}.product_id)"),
        "article_kind": computed(_kind, "{t}.article_kind"),
        "supplier": One(SUPPLIER, "{c}.id = {t}.supplier_id"),
        "priority": plain("{t}.priority"),
        "active": plain("{t}.active"),
    },
    permission="supply.read",
)
PURCHASE_ORDER_LINE = View(
    "PurchaseOrderLine",
    "purchase_order_lines",
    {
        **{
            name: plain(f"{{t}}.{name}")
            for name in ("id", "sku", "supplier_sku", "name", "ordered", "received", "given_up")
        },
        "expected": plain("{t}.ordered - {t}.received - {t}.given_up"),
        "unit_price": money(
            "{t}.price_minor", "(select p.currency from purchase_orders p where p.id = {t}.purchase_order_id)"
        ),
    },
    permission="supply.read",
)


def _paper(values: Sequence[Any], caller: Caller) -> str | None:
    return document_link(values[0]) if values[0] and caller.may("documents.read") else None


_LINES = "from purchase_order_lines l where l.purchase_order_id = {t}.id"
_OF_CUSTOMERS_ORDER = tuple(
    ("{json}(" if name == "held" else "(") + f"(select o.{name} from orders o where o.id = {{t}}.order_id))"
    for name in SENDING
)
PURCHASE_ORDER = View(
    "PurchaseOrder",
    "purchase_orders",
    {
        "id": plain("{t}.id"),
        "number": plain("{t}.number"),
        "version": plain("{t}.version"),
        "status": enum("{t}.status", PurchaseStatus),
        "dropship": computed(lambda values, caller: bool(values[0]), "{t}.ship_to is not null"),
        "supplier": One(SUPPLIER, "{c}.id = {t}.supplier_id"),
        "order": One(ORDER, "{c}.id = {t}.order_id"),
        "lines": Many(PURCHASE_ORDER_LINE, "{c}.purchase_order_id = {t}.id", ("{t}.position",)),
        "total": money(f"(select coalesce(sum((l.ordered - l.given_up) * l.price_minor), 0) {_LINES})"),
        "expected_on": day("{t}.expected_on"),
        "reason": plain("{t}.reason"),
        "created_at": instant("{t}.created_at"),
        "sent_at": instant("{t}.sent_at"),
        "pdf_url": computed(
            _paper,
            f"(select d.id from documents d where d.kind = '{PURCHASE_ORDER_PAPER}' and d.subject_id = {{t}}.id)",
        ),
        "moves": computed(
            purchase_moves_of_row,
            "{t}.status",
            "{t}.ship_to is not null",
            f"(select coalesce(sum(l.received), 0) {_LINES})",
            *_OF_CUSTOMERS_ORDER,
        ),
    },
    permission="supply.read",
)
SUPPLY_TASK = View(
    "SupplyTask",
    "supply_tasks",
    {
        "id": plain("{t}.id"),
        "version": plain("{t}.version"),
        "kind": enum("{t}.kind", Source),
        "status": enum("{t}.status", TaskStatus),
        "sku": plain("{t}.sku"),
        "quantity": plain("{t}.quantity"),
        "done": plain("{t}.done"),
        "planned_on": day("{t}.planned_on"),
        "reason": plain("{t}.reason"),
        "work": plain("nullif({t}.work, '')"),
        "created_at": instant("{t}.created_at"),
        "order": One(ORDER, "{c}.id = {t}.order_id"),
        "order_line": One(ORDER_LINE, "{c}.id = {t}.order_line_id"),
        "supplier": One(SUPPLIER, "{c}.id = {t}.supplier_id"),
        "purchase_order": One(
            PURCHASE_ORDER,
            "{c}.id = (select l.purchase_order_id from purchase_order_lines l where l.id = {t}.purchase_line_id)",
        ),
        "moves": computed(
            task_moves_of_row,
            "{t}.status",
            "{t}.kind",
            "{t}.done",
            "(select s.name from job_steps s where s.task_id = {t}.id and s.status <> 'FINISHED'"
            " order by s.position limit 1)",
            "(select {t}.quantity - {t}.done - l.sourced + l.worked from order_lines l where l.id = {t}.order_line_id)",
        ),
    },
    permission="supply.read",
    visible=of_visible_order,
)
_TASKS = "from supply_tasks k where k.order_id = {t}.id and k.status <> 'CANCELLED'"
SUPPLY_PROGRESS = View(
    "SupplyProgress",
    "orders",
    {
        "done": plain(f"(select coalesce(sum(k.done), 0) {_TASKS})"),
        "total": plain(f"(select coalesce(sum(k.quantity), 0) {_TASKS})"),
    },
    permission="supply.read",
)
_STATE = (
    f"(select count(*) {_TASKS})",
    f"(select count(*) {_TASKS} and k.status in ('PLANNED', 'FAILED'))",
    f"(select count(*) {_TASKS} and k.status <> 'READY')",
    f"(select coalesce(sum(k.done), 0) {_TASKS})",
)


def _state(values: Sequence[Any], caller: Caller) -> SupplyState:
    return state_of(*(int(value) for value in values))


ORDER_SUPPLY = View(
    "OrderSupply",
    "orders",
    {
        "state": computed(_state, *_STATE),
        "progress": One(SUPPLY_PROGRESS, "{c}.id = {t}.id"),
        "tasks": Many(SUPPLY_TASK, "{c}.order_id = {t}.id", ("{t}.id",)),
    },
    permission="supply.read",
)
ORDER.extend(supply=One(ORDER_SUPPLY, "{c}.id = {t}.id"))
ORDER_STATUS.extend(supply_state=computed(_state, *_STATE))

_FREE = "coalesce((select s.on_hand - s.reserved from stock_items s where s.product_id = {t}.product_id), 0)"
WAITING = (
    "coalesce((select sum(k.quantity - k.done) from supply_tasks k where k.product_id = {t}.product_id"
    " and k.supplier_id = {t}.supplier_id and k.kind = 'BUY' and k.status = 'PLANNED'), 0)"
)
# Pieces on their way less those that order lines wait for.
_EXPECTED = (
    "coalesce((select sum(l.ordered - l.received - l.given_up) from purchase_order_lines l"
    " join purchase_orders p on p.id = l.purchase_order_id where l.product_id = {t}.product_id"
    " and p.ship_to is null and p.status in ('DRAFT', 'SENT')), 0)"
    " - coalesce((select sum(k.quantity - k.done) from supply_tasks k where k.product_id = {t}.product_id"
    " and k.kind = 'BUY' and k.status in ('RELEASED', 'IN_PROGRESS')), 0)"
)
IS_PROPOSED = f"({WAITING} > 0 or ({{t}}.reorder_point > 0 and {_FREE} + {_EXPECTED} < {{t}}.reorder_point))"


def _proposed(values: Sequence[Any], caller: Caller) -> int:
    return proposed_quantity(*(int(value) for value in values))


PROPOSED = (
    WAITING,
    _FREE,
    _EXPECTED,
    "{t}.reorder_point",
    "{t}.reorder_quantity",
    "{t}.least_quantity",
    "{t}.pack_quantity",
)
PROPOSED_ARTICLE = View(
    "PurchaseProposalLine",
    "supplier_articles",
    {
        "article": One(PRODUCT, "{c}.id = {t}.product_id"),
        "sku": SUPPLIER_ARTICLE.fields["sku"],
        "waiting": plain(WAITING),
        "available": plain(_FREE),
        "expected": plain(_EXPECTED),
        "quantity": computed(_proposed, *PROPOSED),
        "unit_price": SUPPLIER_ARTICLE.fields["unit_price"],
    },
    permission="supply.read",
    visible=lambda caller: IS_PROPOSED,
)
PURCHASE_PROPOSAL = View(
    "PurchaseProposal",
    "suppliers",
    {
        "supplier": One(SUPPLIER, "{c}.id = {t}.id"),
        "lines": Many(PROPOSED_ARTICLE, "{c}.supplier_id = {t}.id", ("{t}.id",)),
    },
    permission="supply.read",
    visible=lambda caller: (
        "{t}.active and exists (select 1 from supplier_articles x where x.supplier_id = {t}.id and "
        + IS_PROPOSED.replace("{t}", "x")
        + ")"
    ),
)


def tasks_where(status: Sequence[TaskStatus] | None, kind: Sequence[Source] | None) -> list[Condition]:
    found = []
    if status is not None:
        found.append(one_of("{t}.status", [one.value for one in status]))
    if kind is not None:
        found.append(one_of("{t}.kind", [one.value for one in kind]))
    return found


def purchases_where(status: Sequence[PurchaseStatus] | None) -> list[Condition]:
    return [] if status is None else [one_of("{t}.status", [one.value for one in status])]
