"""Pieces that are expected, as buyers and the warehouse write them down."""

from typing import Any

import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.stock.inputs import (
    StockArrivalCancelInput,
    StockArrivalChangeInput,
    StockArrivalExpectInput,
    StockArrivalReceiveInput,
)
from api.stock.types import StockArrivalPayload
from domain.foundation.commands import Command
from domain.stock.commands import arriving
from domain.stock.queries import ARRIVAL


async def _arrival(info: Info, command: Command[Any, Any], given: Any, *asked: Any) -> StockArrivalPayload:
    done = await carry_out(info, command, *asked, input=given, view=ARRIVAL)
    return StockArrivalPayload(
        object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
    )


@strawberry.type
class StockArrivalMutation:
    @strawberry.mutation(description="Writes down that pieces will come.")
    async def stock_arrival_expect(self, info: Info, input: StockArrivalExpectInput) -> StockArrivalPayload:
        asked = (input.sku, input.quantity, input.expected_on, input.source or "")
        return await _arrival(info, arriving.expect_arrival, input, *asked)

    @strawberry.mutation(description="Expects another number of pieces, or on another day.")
    async def stock_arrival_change(self, info: Info, input: StockArrivalChangeInput) -> StockArrivalPayload:
        return await _arrival(info, arriving.change_arrival, input, input.id, input.quantity, input.expected_on)

    @strawberry.mutation(description="Expects nothing more of it.")
    async def stock_arrival_cancel(self, info: Info, input: StockArrivalCancelInput) -> StockArrivalPayload:
        return await _arrival(info, arriving.cancel_arrival, input, input.id)

    @strawberry.mutation(description="Puts pieces that were expected on the shelf, all of them or a part.")
    async def stock_arrival_receive(self, info: Info, input: StockArrivalReceiveInput) -> StockArrivalPayload:
        return await _arrival(info, arriving.receive_arrival, input, input.id, input.quantity, input.location)
