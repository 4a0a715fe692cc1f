from domain.foundation.callers import Caller
from domain.foundation.commands import command, record
from domain.foundation.errors import refuse_all
from domain.foundation.texts import control_problems
from domain.stock.commands.ledger import Booking, book, count_problems, find_level, find_location, lock_item_of
from domain.stock.commands.serving import serve
from domain.stock.events import StockReceived
from domain.stock.models import StockItem
from domain.stock.states import MovementKind


@command("stock.receive")
async def receive_stock(sku: str, quantity: int, location: str | None, reference: str, *, by: Caller) -> StockItem:
    """Put pieces on the shelf; who waits for them gets them, the rest can be promised from now on."""
    refuse_all([*count_problems(quantity), *control_problems(reference, ("reference",))])
    place = await find_location(location)
    item = await lock_item_of(sku)
    level = await find_level(item.id, place.id)
    book(
        [
            Booking(
                kind=MovementKind.RECEIPT,
                item_id=item.id,
                level_id=level.id,
                location_id=place.id,
                quantity=quantity,
                reference=reference,
            )
        ],
        by=by,
    )
    record(StockReceived(stock_item_id=item.id, sku=sku, quantity=quantity))
    await serve([item.id])
    return await StockItem.get(id=item.id)
