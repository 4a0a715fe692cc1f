"""Orders that go in one shipment: how they are found and locked, and what their moves have to know of each other."""

from collections.abc import Iterable, Sequence

from domain.foundation.database import column, on_postgres, placeholders
from domain.orders.models import Order, OrderLine
from domain.orders.rules.standing import GOODS, Standing, standing

# {r} is the order: it is open, and something of it is still to be sent.
IS_LEFT = (
    "{r}.status in ('PLACED', 'CONFIRMED') and exists (select 1 from order_lines u where u.order_id = {r}.id"
    " and u.quantity - u.cancelled > u.shipped)"
)
STANDING = (
    "{t}.number",
    "{t}.status",
    "{t}.fulfillment_status",
    "{t}.payment_status",
    "{t}.payment_method",
    "{t}.attention",
    "{json}({t}.held)",
    GOODS,
    "{t}.ship_complete",
)
# SQLite's parser goes only so deep: so there is a row per line, not per order, and its JSON comes as text.
STANDING_BESIDE = (
    "(select {gather}({array}(g.number, g.status, g.fulfillment_status, g.payment_status, g.payment_method,"
    " g.attention, g.held, g.ship_complete, l.quantity - l.cancelled, l.sourced, l.shipped, l.delivered,"
    " case when l.extras is null then l.sourced else l.worked end))"
    " from orders g join order_lines l on l.order_id = g.id"
    " where g.group_id = {t}.group_id and g.id <> {t}.id and g.status in ('PLACED', 'CONFIRMED'))"
)
MERGED = "{c}.group_id = {t}.group_id and {c}.id <> {t}.id and " + IS_LEFT.replace("{r}", "{c}")
# What could go along: asked where people look, checked with more patience for spelling by the command.
MERGEABLE = (
    "{c}.customer_id = {t}.customer_id and {c}.id <> {t}.id and {c}.shipping_method = {t}.shipping_method"
    " and {c}.shipping_address = {t}.shipping_address and {c}.group_id is null"
    " and {t}.status in ('PLACED', 'CONFIRMED') and " + IS_LEFT.replace("{r}", "{c}")
)


async def list_beside(order: Order) -> list[Order]:
    """Orders that go along with this one and are not sent yet, by number; the caller holds all of them."""
    if order.group_id is None:
        return []
    ids = await column(
        "select g.id from orders g where g.group_id = $1 and g.id <> $2 and " + IS_LEFT.replace("{r}", "g"),
        order.group_id,
        order.id,
    )
    return await Order.filter(id__in=ids).order_by("number") if ids else []


async def standing_beside(order: Order, lines: Sequence[OrderLine]) -> Standing:
    """How an order stands, with those that go along."""
    beside = [standing(one, await OrderLine.filter(order_id=one.id)) for one in await list_beside(order)]
    return standing(order, lines, tuple(beside))


async def lock_groups(order_ids: Iterable[str]) -> list[str]:
    """Hold these orders and all that go along with them, in the order of their ids; answers the ids that there are."""
    wanted = sorted(set(order_ids))
    lock = " for update" if on_postgres() else ""
    while wanted:
        among = placeholders(len(wanted))
        found: list[str] = await column(
            f"select id from orders where id in ({among}) or group_id in (select g.group_id from orders g"
            f" where g.id in ({among})) order by id{lock}",
            *wanted,
        )
        if found == wanted:
            break
        # Whoever joined while we waited is held, too.
        wanted = found
    return wanted
