"""Withdrawing: pieces that were promised are not there, or go to another order; whoever loses them waits."""

from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.database import on_postgres, placeholders, rows, run
from domain.foundation.errors import Invalid, refuse_all
from domain.foundation.writing import add
from domain.stock.commands.ledger import Locked, count_problems, lock_item_of, reason_problems
from domain.stock.commands.serving import CLAIM, claim_of, give, split
from domain.stock.errors import NoSuchClaim, PiecesArePromised
from domain.stock.events import StockWithdrawn
from domain.stock.models import StockItem
from domain.stock.rules import Claim, shared_out, withdrawn
from domain.stock.states import ReservationStatus as R

_CAN_GO = (R.RESERVED, R.ALLOCATED)


async def make_room(item: Locked, pieces: int, *, withdraw: bool, reason: str, path: str) -> None:
    """See to it that so many pieces of a locked item are free, before they go.

    withdraw  take them from the newest orders when they are promised; picked pieces stay
    Raises    PiecesArePromised
    """
    missing = pieces - item.free
    if missing <= 0:
        return
    shares = withdrawn(await _claims(item.id, _CAN_GO), missing) if withdraw else []
    if sum(count for _, count in shares) < missing:
        raise PiecesArePromised(item.sku, missing, path=(path,))
    await take_back(item, shares, reason)


async def take_back(item: Locked, shares: list[tuple[Claim, int]], reason: str) -> None:
    """Let claims wait again for so many of their pieces."""
    whole = [claim.id for claim, count in shares if count == claim.quantity]
    if whole:
        await run(f"update reservations set status = 'WAITING' where id in ({placeholders(len(whole))})", *whole)
    for claim, count in shares:
        if count < claim.quantity:
            await split(claim, count, R.WAITING)
    add(StockItem, {item.id: {"reserved": -sum(count for _, count in shares)}})
    of_order: dict[str, int] = {}
    for claim, count in shares:
        of_order[claim.order_id] = of_order.get(claim.order_id, 0) + count
    for order_id, count in of_order.items():
        told = {"stock_item_id": item.id, "sku": item.sku, "quantity": count, "reason": reason}
        record(StockWithdrawn(order_id=order_id, **told))  # type: ignore[arg-type]


async def _claims(item_id: str, statuses: tuple[R, ...], line_id: str | None = None) -> list[Claim]:
    of_line = "" if line_id is None else f" and order_line_id = ${len(statuses) + 2}"
    lock = " for no key update" if on_postgres() else ""
    found = await rows(
        f"select {CLAIM} from reservations where stock_item_id = $1"
        f" and status in ({placeholders(len(statuses), start=2)}){of_line} order by id{lock}",
        item_id,
        *(status.value for status in statuses),
        *([] if line_id is None else [line_id]),
    )
    return [claim_of(row) for row in found]


@command("stock.reallocate")
async def reallocate_stock(
    from_line_id: str, to_line_id: str, sku: str, quantity: int, reason: str, *, by: Caller
) -> StockItem:
    """Give pieces that are kept for one order line to another one that waits for the same article.

    Raises  NoSuchClaim  the one has not so many, or the other does not wait for so many
    """
    refuse_all([*count_problems(quantity), *reason_problems(reason)])
    if from_line_id == to_line_id:
        raise Invalid("Both lines are the same", path=("toLine",), remedy="Name a line that waits.")
    item = await lock_item_of(sku)
    giving = await _claims(item.id, _CAN_GO, from_line_id)
    taking = await _claims(item.id, (R.WAITING,), to_line_id)
    if sum(claim.quantity for claim in giving) < quantity:
        raise NoSuchClaim("fromLine", f"That line keeps fewer than {quantity} × {sku} that were not picked")
    if sum(claim.quantity for claim in taking) < quantity:
        raise NoSuchClaim("toLine", f"That line does not wait for {quantity} × {sku}")
    await take_back(item, shared_out(giving, quantity), reason)
    await give(item, shared_out(taking, quantity))
    return await StockItem.get(id=item.id)
