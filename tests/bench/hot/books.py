"""What must be true when it is quiet, whatever happened."""

from domain.foundation.database import rows
from tests.stock.books import drift

_PIECES = (
    "select d.sku, s.on_hand, s.reserved, s.blocked,"
    " (select coalesce(sum(m.quantity), 0) from stock_movements m where m.stock_item_id = s.id"
    " and m.kind = 'RECEIPT') as started,"
    " (select coalesce(sum(r.quantity), 0) from reservations r join orders o on o.id = r.order_id"
    " where r.stock_item_id = s.id and o.status in ('PLACED', 'CONFIRMED', 'COMPLETED')"
    " and r.status in ('RESERVED', 'ALLOCATED', 'PICKED', 'CONSUMED')) as sold"
    " from stock_items s join products d on d.id = s.product_id order by d.sku"
)


async def wrong() -> list[str]:
    """What is not as it must be; sold and left are what there was, nobody waits while pieces are free."""
    found = [f"{row['id']} does not add up" for row in await drift()]
    for row in await rows(_PIECES):
        left = row["on_hand"] - row["reserved"] - row["blocked"]
        if row["sold"] + left != row["started"] or left < 0:
            found.append(f"{row['sku']}: {row['sold']} sold and {left} left of {row['started']}")
    return found


async def free_pieces() -> dict[str, int]:
    found = await rows(
        "select d.sku, s.on_hand - s.reserved - s.blocked as free"
        " from stock_items s join products d on d.id = s.product_id"
    )
    return {row["sku"]: row["free"] for row in found}
