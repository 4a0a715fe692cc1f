"""Reserving: pieces are kept for an order, made firm, given back, or leave the house."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain.foundation.callers import Caller
from domain.foundation.commands import command, look_up
from domain.foundation.database import placeholders, rows, run
from domain.foundation.errors import refuse_all
from domain.foundation.ids import new_id
from domain.foundation.writing import add, fresh, put
from domain.stock.commands.ledger import book_shipment, only_ours
from domain.stock.commands.serving import CLAIM, claim_of, serve, split
from domain.stock.models import Reservation, StockItem
from domain.stock.queries import shelves_for
from domain.stock.rules import (
    ANYBODY,
    Buyer,
    Claim,
    Kept,
    Shelf,
    Wanted,
    covered,
    drawn,
    pieces_taken,
    plan_reservations,
)
from domain.stock.states import COVERED, HELD, RESERVATION_MOVES
from domain.stock.states import ReservationStatus as R


@command("orders.place")
async def reserve_stock(
    order_id: str,
    wanted: Sequence[Wanted],
    *,
    shelves: Sequence[Shelf] | None = None,
    buyer: Buyer = ANYBODY,
    by: Caller,
) -> None:
    """Keep pieces for an order; lines that may wait get what is there and wait for the rest.

    shelves   the stock as it was looked up; who takes the last pieces meanwhile makes the writing fail, not the count
    buyer     whose order it is: whether it may wait, and before whom
    Raises    NotEnoughStock, RefusedForReasons  what is missing, line by line; nothing is kept then
    """
    if shelves is None:
        shelves = await _looked_up(wanted, locked=None)
    kept, short = plan_reservations(wanted, shelves, buyer)
    refuse_all(short)
    if any(one.waits for one in kept):
        # Pieces that come in at this moment must find whoever waits for them, so here all take turns.
        kept, short = plan_reservations(wanted, await _looked_up(wanted, locked=True), buyer)
        refuse_all(short)
    add(StockItem, {item: {"reserved": pieces} for item, pieces in sorted(pieces_taken(kept).items())})
    items = _new_items(kept)
    put(*(_reservation(order_id, one, one.shelf.id or items[one.shelf.part_id], buyer.priority) for one in kept))


async def _looked_up(wanted: Sequence[Wanted], *, locked: bool | None) -> list[Shelf]:
    asked = shelves_for([want.product_id for want in wanted], locked=locked)
    await look_up(asked)
    return asked.answer


def _new_items(kept: Sequence[Kept]) -> dict[str, str]:
    """Stock items, by article, for those that never lay on a shelf."""
    made = {one.shelf.part_id: new_id("stk") for one in kept if one.shelf.id is None}
    put(*(fresh(StockItem, id=item_id, product_id=product_id) for product_id, item_id in made.items()))
    return made


def _reservation(order_id: str, one: Kept, item_id: str, priority: int) -> Reservation:
    return fresh(
        Reservation,
        stock_item_id=item_id,
        order_id=order_id,
        order_line_id=one.order_line_id,
        quantity=one.quantity,
        status=R.WAITING if one.waits else R.RESERVED,
        per_piece=one.shelf.per_piece,
        priority=priority,
    )


@command("orders.confirm")
async def allocate_stock(order_id: str, *, by: Caller) -> dict[str, int]:
    """Make an order's reservations firm, those that wait too; answers the pieces by line that are there or were sent.

    Done again, it answers how things stand by then.
    """
    statuses = (R.WAITING, R.RESERVED, *COVERED)
    found = await rows(
        "update reservations set firm = true, status = case status when 'RESERVED' then 'ALLOCATED' else status end"
        f" where order_id = $1 and status in ({placeholders(len(statuses), start=2)}) returning {CLAIM}",
        order_id,
        *(status.value for status in statuses),
    )
    return covered([claim_of(row) for row in found], COVERED)


@command("orders.cancel")
async def release_stock(order_id: str, *, expired: bool = False, by: Caller) -> None:
    """Give back what was kept for an order; who waits gets it.

    expired  nobody called it off, its time is over
    """
    verb = "expire" if expired else "release"
    origins, target = RESERVATION_MOVES.table[verb]
    await _end([(claim, claim.quantity) for claim in await _lock_claims(order_id, origins)], target)


@command("orders.cancel")
async def release_pieces(order_id: str, pieces: Mapping[str, int], *, by: Caller) -> None:
    """Give back so many pieces of each line, those that wait first; who waits gets them.

    pieces  by line
    """
    claims = await _lock_claims(order_id, (R.WAITING, R.RESERVED, R.ALLOCATED))
    waiting_first = sorted(claims, key=lambda claim: (claim.status != R.WAITING, claim.id))
    await _end(drawn(waiting_first, pieces), R.RELEASED)


async def _end(ended: Sequence[tuple[Claim, int]], status: R) -> None:
    """Let so many pieces of each claim take their last move; only then others are served."""
    await _change(ended, status)
    freed = _by_item([(claim, count) for claim, count in ended if claim.status in HELD])
    add(StockItem, {item: {"reserved": -count} for item, count in freed.items()})
    await serve(freed)


@command("orders.ship")
async def consume_stock(order_id: str, pieces: Mapping[str, int] | None = None, *, by: Caller) -> None:
    """Take what was kept for an order off the shelf.

    pieces  how many of each line leave; None: all that are kept
    """
    used = drawn(await _lock_claims(order_id, RESERVATION_MOVES.table["consume"][0]), pieces)
    gone = _by_item(used)
    await _change(used, R.CONSUMED)
    # What leaves the shelf is no longer reserved in the same statement, or the database would refuse the one half.
    await book_shipment(gone, order_id=order_id, by=by)
    add(StockItem, {item: {"reserved": -count} for item, count in gone.items()})


async def _change(shares: Sequence[tuple[Claim, int]], status: R) -> None:
    whole = [claim.id for claim, count in shares if count == claim.quantity]
    if whole:
        await run(
            f"update reservations set status = $1 where id in ({placeholders(len(whole), start=2)})",
            status.value,
            *whole,
        )
    for claim, count in shares:
        if count < claim.quantity:
            await split(claim, count, status)


def _by_item(taken: Sequence[tuple[Claim, int]]) -> dict[str, int]:
    pieces: dict[str, int] = {}
    for claim, count in taken:
        pieces[claim.stock_item_id] = pieces.get(claim.stock_item_id, 0) + count
    return pieces


async def _lock_claims(order_id: str, statuses: Sequence[R] | frozenset[R]) -> list[Claim]:
    """An order's claims; the stock items are locked first, as whoever serves those who wait does."""
    await rows(
        "select s.id from stock_items s where s.id in (select r.stock_item_id from reservations r"
        f" where r.order_id = $1) order by s.id{only_ours('s')}",
        order_id,
    )
    found = await rows(
        f"select {CLAIM} from reservations where order_id = $1"
        f" and status in ({placeholders(len(statuses), start=2)}) order by id",
        order_id,
        *(status.value for status in statuses),
    )
    return [claim_of(row) for row in found]


@command("orders.split")
async def pieces_there(order_id: str, *, by: Caller) -> dict[str, int]:
    """Pieces by line that lie on the shelf for an order or were sent."""
    claims = await _lock_claims(order_id, (R.WAITING, R.RESERVED, *COVERED))
    return covered(claims, (R.RESERVED, *COVERED))


@command("orders.split")
async def hand_over(
    order_id: str, pieces: Mapping[str, int], heir_id: str, lines: Mapping[str, str], *, by: Caller
) -> None:
    """Let another order have what is kept for so many pieces of each line, or waited for, which goes first.

    lines  the other order's, by the lines that had it
    """
    claims = await _lock_claims(order_id, (R.WAITING, R.RESERVED, R.ALLOCATED))
    waiting_first = sorted(claims, key=lambda claim: (claim.status != R.WAITING, claim.id))
    for claim, count in drawn(waiting_first, pieces):
        line_id = lines[claim.order_line_id]
        if count == claim.quantity:
            await run(
                "update reservations set order_id = $1, order_line_id = $2 where id = $3", heir_id, line_id, claim.id
            )
        else:
            await split(replace(claim, order_id=heir_id, order_line_id=line_id), count, R(claim.status))
