from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from domain.customers.queries import CUSTOMER
from domain.foundation.asking import Question
from domain.foundation.auditing.entries import AUDIT_ENTRY
from domain.foundation.auditing.showing import show_flags
from domain.foundation.callers import Caller
from domain.foundation.commands import caller_of_change, meet_version
from domain.foundation.database import on_postgres, rows, value
from domain.foundation.dead_letters import DEAD_LETTER
from domain.foundation.events import event_cursor, summary
from domain.foundation.ids import prefix_of
from domain.foundation.links import document_link
from domain.foundation.money import Money, percent
from domain.foundation.views import (
    Column,
    Condition,
    Many,
    One,
    View,
    computed,
    count_rows,
    day,
    enum,
    instant,
    money,
    plain,
    taxed_money,
)
from domain.foundation.views.searching import TextIndex
from domain.orders.errors import NoSuchOrder
from domain.orders.grouping import MERGEABLE, MERGED, STANDING, STANDING_BESIDE
from domain.orders.models import Order, OrderLine
from domain.orders.rules.explaining import LINE_PROMISE, ORDER_PROMISE
from domain.orders.rules.extras import LINE_EXTRAS
from domain.orders.rules.lines import moves_of_line
from domain.orders.rules.moving import moves_of_row
from domain.orders.rules.seeing import is_visible, visible_customers, visible_orders
from domain.orders.states import (
    Attention,
    Channel,
    FulfillmentStatus,
    InvoiceStatus,
    OrderStatus,
    PaymentStatus,
    ReturnStatus,
)
from domain.orders.wishes import OrderGiven


def of_visible_order(caller: Caller) -> str:
    """The same for rows that belong to an order."""
    if caller.order_id is not None:
        return "{t}.order_id = :order"
    if caller.own_only:
        return "exists (select 1 from orders w where w.id = {t}.order_id and w.placed_by_id = :caller)"
    return "{t}.order_id is not null"


CUSTOMER.restrict(visible_customers)


def _outstanding(values: Any, caller: Caller) -> Money:
    return Money(max(0, values[0] - values[1]), values[2])


def _to_refund(values: Any, caller: Caller) -> Money:
    return Money(max(0, values[1] - values[0]), values[2])


def _by(values: Any, caller: Caller) -> str:
    return "" if caller.order_id is not None else str(values[0])


def _summary(values: Any, caller: Caller) -> str:
    """A customer reads what happened, staff also why."""
    type_, payload = values
    return summary(type_, {**payload, "reason": "…"} if caller.order_id is not None else payload)


ORDER_LINE = View(
    "OrderLine",
    "order_lines",
    {
        "id": plain("{t}.id"),
        "sku": plain("{t}.sku"),
        "name": plain("{t}.name"),
        "quantity": plain("{t}.quantity"),
        "unit_price": money("{t}.unit_price_minor"),
        "tax_rate_percent": computed(lambda values, caller: percent(values[0]), "{t}.tax_basis_points"),
        "total": taxed_money("{t}.net_minor", "{t}.tax_minor"),
        "promised_on": day("{t}.promised_on"),
        "first_promised_on": day("{t}.first_promised_on"),
        "promise": LINE_PROMISE,
        "extras": LINE_EXTRAS,
        **{
            name: plain(f"{{t}}.{name}")
            for name in ("sourced", "picked", "packed", "shipped", "delivered", "cancelled", "returned", "worked")
        },
    },
    permission="orders.read",
    visible=of_visible_order,
)
ORDER_LINE.extend(
    moves=computed(
        moves_of_line,
        "{t}.sku",
        "{t}.quantity - {t}.cancelled - {t}.picked",
        "(select o.status from orders o where o.id = {t}.order_id)",
    )
)
ORDER_EVENT = View(
    "OrderEvent",
    "events",
    {
        "cursor": computed(lambda values, caller: event_cursor(values[0], values[1]), "{t}.order_id", "{t}.sequence"),
        "order_id": plain("{t}.order_id"),
        "sequence": plain("{t}.sequence"),
        "type": plain("{t}.type"),
        "at": instant("{t}.at"),
        "by": computed(_by, "{t}.by_name"),
        "summary": computed(_summary, "{t}.type", "{json}({t}.payload)"),
    },
    permission="orders.read",
    visible=of_visible_order,
)
ORDER = View(
    "Order",
    "orders",
    {
        "id": plain("{t}.id"),
        "number": plain("{t}.number"),
        "version": plain("{t}.version"),
        "channel": enum("{t}.channel", Channel),
        "external_reference": plain("{t}.external_reference"),
        "status": enum("{t}.status", OrderStatus),
        "fulfillment_status": enum("{t}.fulfillment_status", FulfillmentStatus),
        "payment_status": enum("{t}.payment_status", PaymentStatus),
        "invoice_status": enum("{t}.invoice_status", InvoiceStatus),
        "return_status": enum("{t}.return_status", ReturnStatus),
        "attention": Column(("{t}.attention",), "flags", Attention),
        "urgency": plain("{t}.urgency"),
        "placed_at": instant("{t}.placed_at"),
        "updated_at": instant("{t}.updated_at"),
        "promised_on": day("{t}.promised_on"),
        "ship_complete": computed(lambda values, caller: bool(values[0]), "{t}.ship_complete"),
        "promise": ORDER_PROMISE,
        "note": plain("nullif({t}.note, '')"),
        "customer": One(CUSTOMER, "{c}.id = {t}.customer_id"),
        "shipping_address": Column(("{json}({t}.shipping_address)",), "json"),
        "billing_address": Column(("{json}(coalesce({t}.billing_address, {t}.shipping_address))",), "json"),
        "lines": Many(ORDER_LINE, "{c}.order_id = {t}.id", ("{t}.position",), paged=True),
        "shipping_price": taxed_money("{t}.shipping_net_minor", "{t}.shipping_tax_minor"),
        "total": taxed_money("{t}.total_net_minor", "{t}.total_tax_minor"),
        "paid": money("{t}.received_minor"),
        "outstanding": computed(_outstanding, "{t}.due_minor", "{t}.received_minor", "{t}.currency"),
        "due": money("{t}.due_minor"),
        "to_refund": computed(_to_refund, "{t}.due_minor", "{t}.received_minor", "{t}.currency"),
        "moves": computed(moves_of_row, *STANDING, STANDING_BESIDE),
        "events": Many(
            ORDER_EVENT,
            "{c}.order_id = {t}.id",
            ("{t}.sequence", "{t}.order_id"),
            paged=True,
            cursor=lambda key: event_cursor(key[1], key[0]),
        ),
        "events_cursor": computed(
            lambda values, caller: event_cursor(values[0], values[1] or 0),
            "{t}.id",
            "(select max(e.sequence) from events e where e.order_id = {t}.id)",
        ),
    },
    permission="orders.read",
    visible=visible_orders,
)
ORDER.extend(
    split_from=One(ORDER, "{c}.id = {t}.split_from_id"),
    split_into=Many(ORDER, "{c}.split_from_id = {t}.id", ("{t}.id",)),
)
ORDER.extend(
    merged_with=Many(ORDER, MERGED, ("{t}.number",)),
    mergeable=Many(ORDER, MERGEABLE, ("{t}.number",)),
)
ORDER_EVENT.extend(order=One(ORDER, "{c}.id = {t}.order_id"))
ORDER_TEXTS = TextIndex("orders", "search_text", "placed_at", index="idx_orders_search", sqlite="order_texts")
DOCUMENT = View(
    "Document",
    "documents",
    {
        "id": plain("{t}.id"),
        "kind": plain("{t}.kind"),
        "filename": plain("{t}.filename"),
        "media_type": plain("{t}.media_type"),
        "created_at": instant("{t}.created_at"),
        "url": computed(lambda values, caller: document_link(values[0]), "{t}.id"),
    },
    permission="documents.read",
    visible=of_visible_order,
)
ORDER.extend(documents=Many(DOCUMENT, "{c}.order_id = {t}.id", ("{t}.id",)))
DEAD_LETTER.extend(
    order=One(ORDER, "{c}.id = (select e.order_id from events e where e.seq = {t}.event_seq)"),
)
AUDIT_ENTRY.extend(order=One(ORDER, "{c}.id = {t}.order_id"))
show_flags("orders", "attention", lambda mask: ", ".join(flag.name or "" for flag in Attention(mask)))
ORDER_STATUS = View(
    "OrderStatusView",
    "orders",
    {
        name: ORDER.fields[name]
        for name in ("number", "status", "fulfillment_status", "payment_status", "promised_on", "updated_at")
    },
    permission="orders.status",
    visible=visible_orders,
)


async def get_order_to_change(order_id: str) -> Order:
    """The order, locked until the command ends; an expected version is met here.

    Raises  NoSuchOrder, StaleVersion
    """
    if prefix_of(order_id) != "ord":
        raise NoSuchOrder
    query = Order.filter(id=order_id)
    order = await (query.select_for_update() if on_postgres() else query).first()
    if order is None or not is_visible(order, caller_of_change()):
        raise NoSuchOrder
    meet_version(order.version)
    return order


async def get_order_with_lock(order_id: str) -> Order:
    """The order, unchanged by others until the transaction ends, for whoever writes about it."""
    query = Order.filter(id=order_id)
    return await (query.select_for_update() if on_postgres() else query).get()


async def list_lines(order_id: str) -> list[OrderLine]:
    """All lines of an order by position."""
    return await OrderLine.filter(order_id=order_id).order_by("position")


@dataclass(frozen=True, slots=True)
class PlacedBefore:
    """An order that is here already."""

    id: str
    number: str
    placed_by_id: str


def placed_with_reference(given: OrderGiven) -> Question[PlacedBefore | None]:
    """The order that came in with a channel's reference."""
    if given.external_reference is None:
        return Question.settled(None)
    return Question(
        "select id, number, placed_by_id from orders where channel = $1 and external_reference = $2",
        (given.channel.value, given.external_reference),
        lambda rows: PlacedBefore(**rows[0]) if rows else None,
    )


async def find_id_by_token_hash(token_hash: str) -> str | None:
    """The order a status token opens."""
    found = await value("select id from orders where status_token_hash = $1", token_hash)
    return str(found) if found else None


COUNTED_EXACTLY = 1_000


async def count_orders(parts: Sequence[Condition], caller: Caller) -> tuple[int, bool]:
    """How many orders fit that the caller may see, and whether that is exact; counting stops at 1,000.

    parts  of which no order fits two
    """
    page = await count_rows(ORDER, *parts, caller=caller, most=COUNTED_EXACTLY + 1)
    return min(page, COUNTED_EXACTLY), page <= COUNTED_EXACTLY


async def newest_cursor() -> str:
    """The cursor of the last event that has its place in the feed."""
    found = await rows(
        "select order_id, sequence from events where position is not null and order_id is not null"
        " order by position desc limit 1"
    )
    return event_cursor(found[0]["order_id"], found[0]["sequence"]) if found else event_cursor(None, 0)
