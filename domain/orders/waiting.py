"""Orders that wait to be sent: found by their promise and by what it hangs on."""

from datetime import date, datetime

from domain.foundation.database import column
from domain.orders.states import Attention

WAITING = (
    "status in ('PLACED', 'CONFIRMED') and (fulfillment_status in ('UNFULFILLED', 'IN_PROGRESS', 'PARTIALLY_SHIPPED')"
    # Of one that was delivered in part there may be a rest, or a parcel on its way.
    " or fulfillment_status = 'PARTIALLY_DELIVERED' and exists (select 1 from order_lines l"
    " where l.order_id = orders.id and l.quantity - l.cancelled > l.shipped))"
)


async def find_newly_late(today: date, *, limit: int = 500) -> list[str]:
    """Ids of orders whose promise is for today or was missed and that do not say so yet."""
    return await column(
        f"select id from orders where {WAITING} and (promised_on < $1 and attention & {int(Attention.LATE)} = 0"
        f" or promised_on = $1 and attention & {int(Attention.AT_RISK)} = 0) order by id limit $2",
        today,
        limit,
    )


async def find_waiting(*, after: str = "", limit: int = 200) -> list[str]:
    """Ids, in their order, of orders that wait to be sent."""
    return await column(f"select id from orders where {WAITING} and id > $1 order by id limit $2", after, limit)


async def find_open_of(customer_id: str, *, after: str = "", limit: int = 200) -> list[str]:
    """Ids, in their order, of a customer's orders that are placed or confirmed."""
    return await column(
        "select id from orders where customer_id = $1 and status in ('PLACED', 'CONFIRMED') and id > $2"
        " order by id limit $3",
        customer_id,
        after,
        limit,
    )


async def find_awaiting(product_id: str, *, after: str, limit: int) -> list[str]:
    """Ids, in their order, of open orders that were promised this article, or it in a bundle, from elsewhere."""
    return await column(
        "select distinct l.order_id from order_lines l join orders o on o.id = l.order_id"
        " where l.product_id in (select d.id from products d where d.id = $1"
        " union all select b.bundle_id from bundle_parts b where b.part_id = $1)"
        " and l.awaited > 0 and l.order_id > $2 and o.status in ('PLACED', 'CONFIRMED')"
        " order by l.order_id limit $3",
        product_id,
        after,
        limit,
    )


async def find_overdue_awaited(today: date) -> list[str]:
    """Ids of articles that open orders wait for and of which a delivery should have come."""
    return await column(
        "select distinct s.product_id from arrivals a join stock_items s on s.id = a.stock_item_id"
        " where a.status = 'EXPECTED' and a.expected_on < $1 and exists (select 1 from reservations r"
        " where r.stock_item_id = s.id and r.status = 'WAITING') order by s.product_id",
        today,
    )


async def find_news_due(at: datetime, *, limit: int = 500) -> list[str]:
    """Ids of orders whose customers are to hear by now that a promise moved."""
    return await column("select order_id from promise_news where due_at <= $1 order by due_at, id limit $2", at, limit)


async def find_confirmations_due(at: datetime, *, limit: int = 500) -> list[str]:
    """Ids of changed orders that are to be confirmed anew by now."""
    return await column(
        "select order_id from confirmation_news where due_at <= $1 order by due_at, id limit $2", at, limit
    )


async def find_awaited_articles(order_id: str) -> list[str]:
    """Ids of the articles in an order that open orders wait for."""
    return await column(
        "select p.id from (select coalesce(b.part_id, l.product_id) as id from order_lines l"
        " left join bundle_parts b on b.bundle_id = l.product_id where l.order_id = $1"
        " union select l.product_id from order_lines l where l.order_id = $1) p"
        " where exists (select 1 from order_lines w join orders o on o.id = w.order_id"
        " where (w.product_id = p.id"
        " or w.product_id in (select b.bundle_id from bundle_parts b where b.part_id = p.id))"
        " and w.awaited > 0 and o.status in ('PLACED', 'CONFIRMED')) order by p.id",
        order_id,
    )


async def find_long_placed(before: datetime, *, limit: int = 200) -> list[str]:
    """Ids of orders that were placed before, are not confirmed or held, and for which no money came in."""
    return await column(
        f"select id from orders where status = 'PLACED' and attention & {int(Attention.ON_HOLD)} = 0"
        " and received_minor <= 0 and placed_at < $1 order by placed_at limit $2",
        before,
        limit,
    )
