"""The ledger: each change of what lies somewhere is a movement, and item and level follow it.

Whoever books locks the stock item first; its levels change only under that lock.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.catalog.models import Product
from domain.foundation.callers import Caller
from domain.foundation.database import on_postgres, placeholders, rows, run
from domain.foundation.errors import Invalid, Refused, refuse_all
from domain.foundation.ids import new_id
from domain.foundation.texts import control_problems, has_controls
from domain.foundation.writing import add, fresh, put
from domain.stock.errors import UnknownArticle, UnknownLocation
from domain.stock.models import Location, StockItem, StockLevel, StockMovement
from domain.stock.rules import Place, picked_from
from domain.stock.states import MovementKind

MAIN = "MAIN"
MOST_PIECES = 1_000_000
LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class Locked:
    """A stock item that nobody else changes until the command ends."""

    id: str
    sku: str
    on_hand: int
    reserved: int
    blocked: int

    @property
    def free(self) -> int:
        return self.on_hand - self.reserved - self.blocked


def only_ours(table: str) -> str:
    """The end of a SELECT whose rows nobody else may change until the command ends."""
    return f" for no key update of {table}" if on_postgres() else ""


async def lock_items(item_ids: Iterable[str]) -> list[Locked]:
    """Lock stock items in the order of their ids and read them as they are then."""
    ids = sorted(set(item_ids))
    if not ids:
        return []
    found = await rows(
        "select s.id, d.sku, s.on_hand, s.reserved, s.blocked from stock_items s join products d on d.id = s.product_id"
        f" where s.id in ({placeholders(len(ids))}) order by s.id{only_ours('s')}",
        *ids,
    )
    return [Locked(**row) for row in found]


async def lock_item_of(sku: str) -> Locked:
    """The stock item of an article, made when there is none.

    Raises  UnknownArticle
    """
    refuse_all(control_problems(sku, ("sku",)))
    product = await Product.get_or_none(sku=sku)
    if product is None:
        raise UnknownArticle(sku, ("sku",))
    await run(
        "insert into stock_items (id, product_id, on_hand, reserved, blocked) values ($1, $2, 0, 0, 0)"
        " on conflict (product_id) do nothing",
        new_id("stk"),
        product.id,
    )
    item = await StockItem.get(product_id=product.id)
    return (await lock_items([item.id]))[0]


async def find_location(code: str | None, *path: str, open_only: bool = True) -> Location:
    """The place of that code, MAIN without one; MAIN exists by its first use.

    Raises  UnknownLocation, Invalid
    """
    wanted = (code or MAIN).strip().upper()
    if has_controls(wanted):
        raise UnknownLocation(wanted, *path)
    found = await Location.get_or_none(code=wanted)
    if found is None and wanted == MAIN:
        await run(
            "insert into locations (id, code, name, active) values ($1, $2, $3, $4) on conflict (code) do nothing",
            new_id("loc"),
            MAIN,
            "Main",
            True,
        )
        found = await Location.get(code=MAIN)
    if found is None or (open_only and not found.active):
        raise UnknownLocation(wanted, *path)
    return found


async def find_level(item_id: str, location_id: str) -> StockLevel:
    """What of a locked item lies in one place, made when nothing ever did."""
    known = await StockLevel.get_or_none(stock_item_id=item_id, location_id=location_id)
    return known or await StockLevel.create(stock_item_id=item_id, location_id=location_id)


async def places_of(item_ids: Iterable[str]) -> dict[str, list[Place]]:
    """Where locked items lie, MAIN first."""
    ids = sorted(set(item_ids))
    if not ids:
        return {}
    found = await rows(
        "select l.stock_item_id, l.id as level_id, l.location_id, c.code, l.on_hand, l.blocked from stock_levels l"
        f" join locations c on c.id = l.location_id where l.stock_item_id in ({placeholders(len(ids))})"
        " order by l.stock_item_id, case when c.code = 'MAIN' then 0 else 1 end, c.code",
        *ids,
    )
    places: dict[str, list[Place]] = {item_id: [] for item_id in ids}
    for row in found:
        places[row.pop("stock_item_id")].append(Place(**row))
    return places


@dataclass(frozen=True, kw_only=True, slots=True)
class Booking:
    """One line of the ledger before it is written.

    quantity, blocked  what is added to what is on hand, and to what of it is not for sale
    """

    kind: MovementKind
    item_id: str
    level_id: str
    location_id: str
    quantity: int
    blocked: int = 0
    order_id: str | None = None
    reference: str = ""
    reason: str = ""


def book(bookings: Sequence[Booking], *, by: Caller) -> None:
    """Write movements; the database refuses what would leave less than nothing."""
    for one in bookings:
        changes = {"on_hand": one.quantity, "blocked": one.blocked}
        add(StockItem, {one.item_id: changes})
        add(StockLevel, {one.level_id: changes})
    put(*(_movement(one, by) for one in bookings))


def _movement(one: Booking, by: Caller) -> StockMovement:
    return fresh(
        StockMovement,
        stock_item_id=one.item_id,
        location_id=one.location_id,
        kind=one.kind,
        quantity=one.quantity,
        blocked=one.blocked,
        order_id=one.order_id,
        reference=one.reference[:120],
        reason=one.reason[:LONGEST_REASON],
        by_id=by.id,
    )


async def book_shipment(pieces: dict[str, int], *, order_id: str, by: Caller) -> None:
    """Take pieces of locked items off their shelves, MAIN first."""
    places = await places_of(pieces)
    book(
        [
            Booking(
                kind=MovementKind.SHIPMENT,
                item_id=item_id,
                level_id=place.level_id,
                location_id=place.location_id,
                quantity=-take,
                order_id=order_id,
            )
            for item_id, count in pieces.items()
            for place, take in picked_from(places[item_id], count)
        ],
        by=by,
    )


def count_problems(quantity: int, *, least: int = 1, path: str = "quantity") -> list[Refused]:
    """Whether so many pieces can be booked at once."""
    if least <= quantity <= MOST_PIECES:
        return []
    return [Invalid(f"{quantity} cannot be booked", path=(path,), remedy=f"Give {least} to {MOST_PIECES}.")]


def reason_problems(reason: str) -> list[Refused]:
    """Whether a reason is there and can be kept."""
    found: list[Refused] = [*control_problems(reason, ("reason",))]
    if not reason.strip() or len(reason) > LONGEST_REASON:
        remedy = f"Say in 1 to {LONGEST_REASON} characters why."
        found.append(Invalid("The reason is missing or too long", path=("reason",), remedy=remedy))
    return found
