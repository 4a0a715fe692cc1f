"""Correcting: what lies somewhere is not what the books say, cannot be sold, or lies somewhere else."""

from dataclasses import dataclass

from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import Invalid, refuse_all
from domain.stock.commands.ledger import (
    MOST_PIECES,
    Booking,
    Locked,
    book,
    count_problems,
    find_level,
    find_location,
    lock_item_of,
    reason_problems,
)
from domain.stock.commands.serving import serve
from domain.stock.commands.withdrawing import make_room
from domain.stock.errors import TooFewPieces
from domain.stock.events import StockMoved
from domain.stock.models import Location, StockItem, StockLevel
from domain.stock.states import MovementKind as K


@dataclass(frozen=True, slots=True)
class _Spot:
    """An article in one place, locked."""

    item: Locked
    place: Location
    level: StockLevel

    def booking(self, kind: K, quantity: int, reason: str, *, blocked: int = 0) -> Booking:
        return Booking(
            kind=kind,
            item_id=self.item.id,
            level_id=self.level.id,
            location_id=self.place.id,
            quantity=quantity,
            blocked=blocked,
            reason=reason,
        )

    def told(self, kind: K, pieces: int, change: int, reason: str) -> StockMoved:
        return StockMoved(
            stock_item_id=self.item.id,
            sku=self.item.sku,
            kind=kind.value,
            location=self.place.code,
            quantity=pieces,
            change=change,
            reason=reason,
        )

    def must_lie_loose(self, pieces: int, path: str = "quantity") -> None:
        loose = self.level.on_hand - self.level.blocked
        if pieces > loose:
            remedy = f"Count what lies at {self.place.code}, or name another location."
            raise TooFewPieces(f"can be taken at {self.place.code}", pieces, loose, remedy=remedy, path=(path,))

    def must_be_blocked(self, pieces: int) -> None:
        if pieces > self.level.blocked:
            there = self.level.blocked
            remedy = "`stockItem` tells in `levels` what is blocked where; `stockQuarantine` blocks pieces."
            raise TooFewPieces(f"are blocked at {self.place.code}", pieces, there, remedy=remedy)


async def _spot(sku: str, location: str | None, *, open_only: bool = False) -> _Spot:
    place = await find_location(location, open_only=open_only)
    item = await lock_item_of(sku)
    return _Spot(item, place, await find_level(item.id, place.id))


@command("stock.adjust")
async def adjust_stock(
    sku: str, change: int, location: str | None, reason: str, withdraw: bool = False, *, by: Caller
) -> StockItem:
    """Correct what lies in a place by so many pieces.

    withdraw  when they are promised, let the newest orders wait instead of refusing
    """
    problems = reason_problems(reason)
    if change == 0 or abs(change) > MOST_PIECES:
        remedy = f"Give 1 to {MOST_PIECES}, or as many below zero."
        problems.append(Invalid(f"{change} cannot be booked", path=("change",), remedy=remedy))
    refuse_all(problems)
    spot = await _spot(sku, location, open_only=change > 0)
    if change < 0:
        spot.must_lie_loose(-change, "change")
        await make_room(spot.item, -change, withdraw=withdraw, reason=reason, path="change")
    return await _booked(spot, K.ADJUSTMENT, abs(change), change, reason, by=by)


@command("stock.count")
async def count_stock(
    sku: str, counted: int, location: str | None, reason: str, withdraw: bool = False, *, by: Caller
) -> StockItem:
    """Write down how many pieces lie in a place, blocked ones too; the difference is booked."""
    refuse_all([*count_problems(counted, least=0, path="counted"), *reason_problems(reason or "count")])
    spot = await _spot(sku, location)
    if counted < spot.level.blocked:
        remedy = "Count damaged and quarantined pieces too, or book them as scrap first."
        raise TooFewPieces(
            f"are blocked at {spot.place.code}", counted, spot.level.blocked, remedy=remedy, path=("counted",)
        )
    difference = counted - spot.level.on_hand
    await make_room(spot.item, -difference, withdraw=withdraw, reason=reason or "count", path="counted")
    return await _booked(spot, K.COUNT, counted, difference, reason or "count", by=by)


@command("stock.transfer")
async def transfer_stock(
    sku: str, quantity: int, origin: str | None, target: str | None, reason: str, *, by: Caller
) -> StockItem:
    """Carry pieces from one place to another; what is promised stays promised."""
    refuse_all([*count_problems(quantity), *reason_problems(reason or "transfer")])
    place, aim = await find_location(origin, "from", open_only=False), await find_location(target, "to")
    if place.id == aim.id:
        raise Invalid("Both places are the same", path=("to",), remedy="Name another location.")
    item = await lock_item_of(sku)
    spot = _Spot(item, place, await find_level(item.id, place.id))
    other = _Spot(item, aim, await find_level(item.id, aim.id))
    spot.must_lie_loose(quantity)
    why = reason or "transfer"
    book([spot.booking(K.TRANSFER_OUT, -quantity, why), other.booking(K.TRANSFER_IN, quantity, why)], by=by)
    record(spot.told(K.TRANSFER_OUT, quantity, 0, f"to {aim.code}: {why}"))
    return await StockItem.get(id=item.id)


@command("stock.quarantine")
async def quarantine_stock(
    sku: str,
    quantity: int,
    location: str | None,
    reason: str,
    damaged: bool = False,
    withdraw: bool = False,
    *,
    by: Caller,
) -> StockItem:
    """Take pieces out of sale that stay where they are: to be looked at, or damaged."""
    refuse_all([*count_problems(quantity), *reason_problems(reason)])
    spot = await _spot(sku, location)
    spot.must_lie_loose(quantity)
    await make_room(spot.item, quantity, withdraw=withdraw, reason=reason, path="quantity")
    kind = K.DAMAGE if damaged else K.QUARANTINE
    return await _booked(spot, kind, quantity, 0, reason, blocked=quantity, by=by)


@command("stock.quarantine")
async def release_quarantine(sku: str, quantity: int, location: str | None, reason: str, *, by: Caller) -> StockItem:
    """Pieces that were blocked are for sale again; who waits gets them."""
    refuse_all([*count_problems(quantity), *reason_problems(reason)])
    spot = await _spot(sku, location)
    spot.must_be_blocked(quantity)
    return await _booked(spot, K.QUARANTINE_RELEASE, quantity, 0, reason, blocked=-quantity, by=by)


@command("stock.scrap")
async def scrap_stock(sku: str, quantity: int, location: str | None, reason: str, *, by: Caller) -> StockItem:
    """Throw blocked pieces away."""
    refuse_all([*count_problems(quantity), *reason_problems(reason)])
    spot = await _spot(sku, location)
    spot.must_be_blocked(quantity)
    return await _booked(spot, K.SCRAP, quantity, -quantity, reason, blocked=-quantity, by=by)


async def _booked(
    spot: _Spot, kind: K, pieces: int, change: int, reason: str, *, blocked: int = 0, by: Caller
) -> StockItem:
    book([spot.booking(kind, change, reason, blocked=blocked)], by=by)
    record(spot.told(kind, pieces, change, reason))
    if change > blocked:
        await serve([spot.item.id])
    return await StockItem.get(id=spot.item.id)
