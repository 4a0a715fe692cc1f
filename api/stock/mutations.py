from typing import Any

import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.stock.arrivals import StockArrivalMutation
from api.stock.inputs import (
    LocationDefineInput,
    StockAdjustInput,
    StockBlockedInput,
    StockCountInput,
    StockQuarantineInput,
    StockReallocateInput,
    StockReceiveInput,
    StockTransferInput,
)
from api.stock.types import LocationPayload, StockPayload
from api.stock.waiting import WaitingMutation
from domain.foundation.commands import Command
from domain.stock.commands import correcting, receive_stock
from domain.stock.commands.locating import define_location
from domain.stock.commands.withdrawing import reallocate_stock
from domain.stock.queries import LOCATION, STOCK_ITEM


async def _stock(info: Info, command: Command[Any, Any], given: Any, *asked: Any) -> StockPayload:
    """Carry something out that changes one article's stock."""
    done = await carry_out(info, command, *asked, input=given, view=STOCK_ITEM)
    return StockPayload(object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run)


@strawberry.type
class StockMutation(StockArrivalMutation, WaitingMutation):
    @strawberry.mutation(description="Puts pieces on the shelf; who waits for them gets them.")
    async def stock_receive(self, info: Info, input: StockReceiveInput) -> StockPayload:
        asked = (input.sku, input.quantity, input.location, input.reference or "")
        return await _stock(info, receive_stock, input, *asked)

    @strawberry.mutation(description="Corrects what lies in a place by so many pieces.")
    async def stock_adjust(self, info: Info, input: StockAdjustInput) -> StockPayload:
        asked = (input.sku, input.change, input.location, input.reason, bool(input.withdraw))
        return await _stock(info, correcting.adjust_stock, input, *asked)

    @strawberry.mutation(description="Writes down what lies in a place; the difference is booked.")
    async def stock_count(self, info: Info, input: StockCountInput) -> StockPayload:
        asked = (input.sku, input.counted, input.location, input.reason or "", bool(input.withdraw))
        return await _stock(info, correcting.count_stock, input, *asked)

    @strawberry.mutation(description="Carries pieces from one place to another; without a name it is MAIN.")
    async def stock_transfer(self, info: Info, input: StockTransferInput) -> StockPayload:
        asked = (input.sku, input.quantity, input.from_, input.to, input.reason or "")
        return await _stock(info, correcting.transfer_stock, input, *asked)

    @strawberry.mutation(description="Takes pieces out of sale that stay where they are.")
    async def stock_quarantine(self, info: Info, input: StockQuarantineInput) -> StockPayload:
        how = (bool(input.damaged), bool(input.withdraw))
        asked = (input.sku, input.quantity, input.location, input.reason, *how)
        return await _stock(info, correcting.quarantine_stock, input, *asked)

    @strawberry.mutation(description="Blocked pieces are for sale again; who waits gets them.")
    async def stock_release_quarantine(self, info: Info, input: StockBlockedInput) -> StockPayload:
        asked = (input.sku, input.quantity, input.location, input.reason)
        return await _stock(info, correcting.release_quarantine, input, *asked)

    @strawberry.mutation(description="Throws blocked pieces away.")
    async def stock_scrap(self, info: Info, input: StockBlockedInput) -> StockPayload:
        asked = (input.sku, input.quantity, input.location, input.reason)
        return await _stock(info, correcting.scrap_stock, input, *asked)

    @strawberry.mutation(description="Gives what is kept for one order line to another one that waits.")
    async def stock_reallocate(self, info: Info, input: StockReallocateInput) -> StockPayload:
        asked = (input.from_line, input.to_line, input.sku, input.quantity, input.reason)
        return await _stock(info, reallocate_stock, input, *asked)

    @strawberry.mutation(description="Knows a place where pieces lie, or changes what is said of one.")
    async def location_define(self, info: Info, input: LocationDefineInput) -> LocationPayload:
        asked = (input.code, input.name, input.active is not False)
        done = await carry_out(info, define_location, *asked, input=input, view=LOCATION)
        return LocationPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )
