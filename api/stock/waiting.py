"""The waiting list, and what decides whether orders may wait."""

import strawberry

from api.catalog.types import ProductPayload
from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.stock.inputs import ProductSupplyDefineInput, WaitingListJoinInput, WaitingListLeaveInput
from api.stock.types import WaitingEntryPayload
from domain.catalog.queries import PRODUCT
from domain.stock.commands.offering import join_waiting_list, leave_waiting_list
from domain.stock.commands.supplying import define_supply
from domain.stock.queries import WAITING_ENTRY


@strawberry.type
class WaitingMutation:
    @strawberry.mutation(description="Puts somebody on the list of an article that is not there.")
    async def waiting_list_join(self, info: Info, input: WaitingListJoinInput) -> WaitingEntryPayload:
        asked = (input.sku, input.quantity, input.email, input.name or "", input.language or "de")
        done = await carry_out(info, join_waiting_list, *asked, input=input, view=WAITING_ENTRY)
        return WaitingEntryPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )

    @strawberry.mutation(description="Takes somebody off the list.")
    async def waiting_list_leave(self, info: Info, input: WaitingListLeaveInput) -> WaitingEntryPayload:
        done = await carry_out(info, leave_waiting_list, input.id, input=input, view=WAITING_ENTRY)
        return WaitingEntryPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )

    @strawberry.mutation(description="Says where an article comes from, and whether orders may wait for it.")
    async def product_supply_define(self, info: Info, input: ProductSupplyDefineInput) -> ProductPayload:
        parts = {part.sku: part.count for part in input.parts or ()}
        asked = (input.sku, input.kind, input.backorder, parts)
        done = await carry_out(info, define_supply, *asked, input=input, view=PRODUCT)
        return ProductPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )
