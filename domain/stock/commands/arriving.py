"""Arriving: pieces that are expected, from a purchase order or by somebody's word."""

from datetime import date

from domain.foundation.callers import Caller
from domain.foundation.commands import command, meet_version, record
from domain.foundation.database import on_postgres
from domain.foundation.errors import Invalid, refuse_all
from domain.foundation.moves import refuse_closed
from domain.foundation.texts import control_problems
from domain.stock.commands.ledger import count_problems, lock_item_of
from domain.stock.commands.receiving import receive_stock
from domain.stock.errors import NoSuchArrival
from domain.stock.events import ArrivalChanged
from domain.stock.models import Arrival
from domain.stock.moving import arrival_reasons

LONGEST_SOURCE = 120


@command("stock.receive")
async def expect_arrival(sku: str, quantity: int, expected_on: date, source: str, *, by: Caller) -> Arrival:
    """Write down that pieces will come; who waits or asks gets a date by it."""
    problems = [*count_problems(quantity), *control_problems(source, ("source",))]
    if len(source) > LONGEST_SOURCE:
        problems.append(
            Invalid("This is too long", path=("source",), remedy=f"Use at most {LONGEST_SOURCE} characters.")
        )
    refuse_all(problems)
    item = await lock_item_of(sku)
    arrival = await Arrival.create(stock_item_id=item.id, quantity=quantity, expected_on=expected_on, source=source)
    _tell(arrival, sku)
    return arrival


@command("stock.receive")
async def change_arrival(arrival_id: str, quantity: int | None, expected_on: date | None, *, by: Caller) -> Arrival:
    """Expect another number of pieces, or on another day."""
    arrival, sku = await _arrival_to_change("change", arrival_id)
    arrival.move("change")
    if quantity is not None:
        refuse_all(count_problems(quantity, least=max(1, arrival.received + 1)))
        arrival.quantity = quantity
    arrival.expected_on = expected_on or arrival.expected_on
    return await _saved(arrival, sku)


@command("stock.receive")
async def cancel_arrival(arrival_id: str, *, by: Caller) -> Arrival:
    """Expect nothing more of it."""
    arrival, sku = await _arrival_to_change("cancel", arrival_id)
    arrival.move("cancel")
    return await _saved(arrival, sku)


@command("stock.receive")
async def receive_arrival(arrival_id: str, quantity: int, location: str | None, *, by: Caller) -> Arrival:
    """Put pieces that were expected on the shelf, all of them or a part."""
    arrival, sku = await _arrival_to_change("receive", arrival_id)
    arrival.move("change")
    is_open = arrival.quantity - arrival.received
    if not 1 <= quantity <= is_open:
        remedy = f"Give 1 to {is_open}; change the arrival first when more came."
        raise Invalid(f"{quantity} cannot be received of it", path=("quantity",), remedy=remedy)
    arrival.received += quantity
    if arrival.received == arrival.quantity:
        arrival.move("receive")
    await receive_stock(sku, quantity, location, arrival.source, by=by)
    return await _saved(arrival, sku)


async def _arrival_to_change(verb: str, arrival_id: str) -> tuple[Arrival, str]:
    """The arrival, locked after its stock item."""
    known = await Arrival.filter(id=arrival_id).select_related("stock_item__product").first()
    if known is None:
        raise NoSuchArrival
    sku = known.stock_item.product.sku
    await lock_item_of(sku)
    query = Arrival.filter(id=arrival_id)
    arrival = await (query.select_for_update() if on_postgres() else query).get()
    meet_version(arrival.version)
    refuse_closed(verb, arrival_reasons(verb, arrival.status))
    return arrival, sku


async def _saved(arrival: Arrival, sku: str) -> Arrival:
    arrival.version += 1
    await arrival.save()
    _tell(arrival, sku)
    return arrival


def _tell(arrival: Arrival, sku: str) -> None:
    record(
        ArrivalChanged(
            arrival_id=arrival.id,
            stock_item_id=str(arrival.stock_item_id),  # type: ignore[attr-defined]
            sku=sku,
            open=arrival.quantity - arrival.received,
            expected_on=arrival.expected_on.isoformat(),
            status=arrival.status.value,
        )
    )
