"""The books of stock, held against each other."""

from domain.foundation.database import rows


async def drift() -> list[dict[str, object]]:
    """Stock items whose figures are not what movements, levels and reservations say, or that let somebody wait."""
    return await rows(
        "select i.id from stock_items i where i.on_hand <>"
        " (select coalesce(sum(m.quantity), 0) from stock_movements m where m.stock_item_id = i.id)"
        " or i.blocked <> (select coalesce(sum(m.blocked), 0) from stock_movements m where m.stock_item_id = i.id)"
        " or i.on_hand <> (select coalesce(sum(l.on_hand), 0) from stock_levels l where l.stock_item_id = i.id)"
        " or i.blocked <> (select coalesce(sum(l.blocked), 0) from stock_levels l where l.stock_item_id = i.id)"
        " or i.reserved <> (select coalesce(sum(r.quantity), 0) from reservations r"
        " where r.stock_item_id = i.id and r.status in ('RESERVED', 'ALLOCATED', 'PICKED'))"
        " or (i.on_hand > i.reserved + i.blocked and exists"
        " (select 1 from reservations r where r.stock_item_id = i.id and r.status = 'WAITING'))"
    )


async def levels(sku: str) -> dict[str, tuple[int, int]]:
    """Pieces on hand and blocked by the code of the place."""
    found = await rows(
        "select c.code, l.on_hand, l.blocked from stock_levels l join locations c on c.id = l.location_id"
        " join stock_items i on i.id = l.stock_item_id join products d on d.id = i.product_id where d.sku = $1",
        sku,
    )
    return {row["code"]: (row["on_hand"], row["blocked"]) for row in found}


async def claims(order_id: str) -> list[tuple[str, int]]:
    """An order's claims as status and pieces, oldest first."""
    found = await rows("select status, quantity from reservations where order_id = $1 order by id", order_id)
    return [(row["status"], row["quantity"]) for row in found]
