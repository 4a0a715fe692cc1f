from typing import Any

import strawberry

from api.foundation.context import Info
from api.foundation.doors import Answered, carry_out
from api.orders.inputs import (
    HoldPlaceInput,
    HoldReleaseInput,
    OrderLineCancelInput,
    OrderMergeInput,
    OrderMoveInput,
    OrderPayload,
    OrderPlaceInput,
    OrderSplitInput,
)
from domain.foundation.commands import Command
from domain.foundation.tokens import status_token
from domain.orders.changing.cancelling import cancel_line
from domain.orders.changing.merging import merge_orders, unmerge_order
from domain.orders.changing.splitting import split_order
from domain.orders.commands.decide import cancel_order, confirm_order, reject_order
from domain.orders.commands.hold import hold_order, release_hold, release_order
from domain.orders.commands.place import place_order
from domain.orders.queries import ORDER


def payload(done: Answered, token: str | None = None) -> OrderPayload:
    return OrderPayload(
        object=done.object,
        user_errors=done.user_errors,
        replayed=done.replayed,
        dry_run=done.dry_run,
        status_token=token,
    )


async def move(info: Info, command: Command[Any, Any], given: OrderMoveInput, *more: Any) -> OrderPayload:
    """Carry one of the order's moves out."""
    return payload(await carry_out(info, command, given.id, *more, input=given, view=ORDER))


@strawberry.type
class OrdersMutation:
    @strawberry.mutation(description="Writes an order down: checked, priced, taxed, its stock kept.")
    async def order_place(self, info: Info, input: OrderPlaceInput) -> OrderPayload:
        done = await carry_out(info, place_order, input.given(), input=input, view=ORDER)
        kept = done.object_id is not None and not done.dry_run
        return payload(done, status_token(str(done.object_id)) if kept else None)

    @strawberry.mutation(description="Takes the order on; the customer gets a confirmation.")
    async def order_confirm(self, info: Info, input: OrderMoveInput) -> OrderPayload:
        return await move(info, confirm_order, input)

    @strawberry.mutation(description="Does not take the order on; needs a reason.")
    async def order_reject(self, info: Info, input: OrderMoveInput) -> OrderPayload:
        return await move(info, reject_order, input, input.reason)

    @strawberry.mutation(description="Calls the order off before anything was shipped.")
    async def order_cancel(self, info: Info, input: OrderMoveInput) -> OrderPayload:
        return await move(info, cancel_order, input, input.reason)

    @strawberry.mutation(description="Stops everything that would go on with the order.")
    async def order_hold(self, info: Info, input: OrderMoveInput) -> OrderPayload:
        return await move(info, hold_order, input, input.reason)

    @strawberry.mutation(description="Lets the order go on.")
    async def order_release(self, info: Info, input: OrderMoveInput) -> OrderPayload:
        return await move(info, release_order, input)

    @strawberry.mutation(description="Stops some of what would go on with the order, perhaps for a time.")
    async def hold_place(self, info: Info, input: HoldPlaceInput) -> OrderPayload:
        more = (input.reason, input.scopes, input.expires_at)
        return payload(await carry_out(info, hold_order, input.order_id, *more, input=input, view=ORDER))

    @strawberry.mutation(description="Ends one hold; the order goes on with what no other hold stops.")
    async def hold_release(self, info: Info, input: HoldReleaseInput) -> OrderPayload:
        return payload(await carry_out(info, release_hold, input.id, input=input, view=ORDER))

    @strawberry.mutation(description="Calls pieces of a line off before they were sent.")
    async def order_line_cancel(self, info: Info, input: OrderLineCancelInput) -> OrderPayload:
        more = (input.quantity, input.reason)
        return payload(await carry_out(info, cancel_line, input.line_id, *more, input=input, view=ORDER))

    @strawberry.mutation(description="Lets pieces that are not picked go on as a new order, see `splitInto`.")
    async def order_split(self, info: Info, input: OrderSplitInput) -> OrderPayload:
        more = (input.given(), bool(input.ready))
        return payload(await carry_out(info, split_order, input.id, *more, input=input, view=ORDER))

    @strawberry.mutation(description="Lets orders of one customer go in one shipment, with one label.")
    async def order_merge(self, info: Info, input: OrderMergeInput) -> OrderPayload:
        return payload(await carry_out(info, merge_orders, input.id, tuple(input.with_), input=input, view=ORDER))

    @strawberry.mutation(description="Lets the order go alone again, until it is sent.")
    async def order_unmerge(self, info: Info, input: OrderMoveInput) -> OrderPayload:
        return await move(info, unmerge_order, input)
