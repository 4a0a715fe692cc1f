"""Serving: whenever pieces become free, those who wait for them get them, in the same transaction."""

from collections.abc import Iterable

from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.database import on_postgres, placeholders, rows, run
from domain.foundation.writing import add, fresh, put
from domain.stock.commands.ledger import Locked, lock_items
from domain.stock.commands.offering import offer
from domain.stock.events import StockAllocated
from domain.stock.models import Reservation, StockItem
from domain.stock.rules import Claim, shared_out
from domain.stock.states import ReservationStatus as R

AT_ONCE = 500
CLAIM = "id, order_id, order_line_id, stock_item_id, quantity, status, per_piece, priority, firm"


async def serve(item_ids: Iterable[str]) -> None:
    """Give the free pieces of these stock items to orders that wait: by priority, then first come, first served."""
    for item in await lock_items(item_ids):
        await offer(item, await _serve_orders(item))


@command("stock.offer")
async def offer_again(item_id: str, *, by: Caller) -> None:
    """Tell the next ones on the list of free pieces, when those who were told let their time pass."""
    await serve([item_id])


async def _serve_orders(item: Locked) -> int:
    """Answers what is left then."""
    free = item.free
    while free > 0:
        waiting = await _waiting_for(item.id)
        shares = shared_out(waiting, free)
        if not shares:
            break
        await give(item, shares)
        free -= sum(pieces for _, pieces in shares)
    return free


async def _waiting_for(item_id: str) -> list[Claim]:
    lock = " for no key update" if on_postgres() else ""
    found = await rows(
        f"select {CLAIM} from reservations where stock_item_id = $1 and status = 'WAITING'"
        f" order by priority desc, id limit {AT_ONCE}{lock}",
        item_id,
    )
    return [claim_of(row) for row in found]


def claim_of(row: dict[str, object]) -> Claim:
    """A row of CLAIM; SQLite keeps truth as a number."""
    return Claim(**{**row, "firm": bool(row["firm"])})  # type: ignore[arg-type]


async def give(item: Locked, shares: list[tuple[Claim, int]]) -> None:
    """Keep free pieces of a locked item for claims that wait for them."""
    whole = [claim.id for claim, pieces in shares if pieces == claim.quantity]
    if whole:
        await run(
            "update reservations set status = case when firm then 'ALLOCATED' else 'RESERVED' end"
            f" where id in ({placeholders(len(whole))})",
            *whole,
        )
    for claim, pieces in shares:
        if pieces < claim.quantity:
            await split(claim, pieces, R.ALLOCATED if claim.firm else R.RESERVED)
    add(StockItem, {item.id: {"reserved": sum(pieces for _, pieces in shares)}})
    of_order: dict[str, int] = {}
    for claim, pieces in shares:
        of_order[claim.order_id] = of_order.get(claim.order_id, 0) + pieces
    for order_id, pieces in of_order.items():
        record(StockAllocated(order_id=order_id, stock_item_id=item.id, sku=item.sku, quantity=pieces))


async def split(claim: Claim, pieces: int, status: R) -> None:
    """Let some pieces of a claim go another way than the rest, which keeps its place in the queue."""
    await run("update reservations set quantity = quantity - $1 where id = $2", pieces, claim.id)
    put(
        fresh(
            Reservation,
            stock_item_id=claim.stock_item_id,
            order_id=claim.order_id,
            order_line_id=claim.order_line_id,
            quantity=pieces,
            status=status,
            per_piece=claim.per_piece,
            priority=claim.priority,
            firm=claim.firm,
        )
    )
