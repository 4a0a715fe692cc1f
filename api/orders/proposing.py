"""Changes that one side proposes and the other answers; a customer does so with the token of the status page."""

from typing import Any

import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out, refusal
from api.foundation.scalars import DateTime
from api.foundation.types import UserError
from api.orders.editing import OrderEditOperation
from api.orders.types import OrderChange
from domain.access.queries import token_caller
from domain.foundation.commands import Command
from domain.foundation.tokens import hashed
from domain.orders.changing.proposing import accept_change, decline_change, propose_change
from domain.orders.changing.queries import ORDER_CHANGE
from domain.orders.errors import NoSuchOrder
from domain.orders.queries import find_id_by_token_hash


@strawberry.input(description="expiresAt left out: it stands for a week.")
class OrderChangeProposeInput:
    id: strawberry.ID
    operations: list[OrderEditOperation]
    reason: str | None = None
    expires_at: DateTime | None = None
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False


@strawberry.input
class OrderChangeAnswerInput:
    id: strawberry.ID
    reason: str | None = None
    idempotency_key: str
    dry_run: bool | None = False


@strawberry.input(description="What the holder of an order's status token wants changed.")
class OrderChangeAskInput:
    token: str
    operations: list[OrderEditOperation]
    reason: str | None = None
    idempotency_key: str
    dry_run: bool | None = False


@strawberry.input(description="What the holder of an order's status token says to a proposed change.")
class OrderChangeReplyInput:
    token: str
    id: strawberry.ID
    accept: bool
    reason: str | None = None
    idempotency_key: str
    dry_run: bool | None = False


@strawberry.type
class OrderChangePayload:
    object: OrderChange | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class OrderChangesMutation:
    @strawberry.mutation(description="Proposes a change to the other side; dryRun shows what it comes to.")
    async def order_change_propose(self, info: Info, input: OrderChangeProposeInput) -> OrderChangePayload:
        more = (tuple(one.given() for one in input.operations), input.reason, input.expires_at)
        return OrderChangePayload(
            **(await carry_out(info, propose_change, input.id, *more, input=input, view=ORDER_CHANGE)).shown()
        )

    @strawberry.mutation(description="Lets a change that the other side proposed become true.")
    async def order_change_accept(self, info: Info, input: OrderChangeAnswerInput) -> OrderChangePayload:
        return OrderChangePayload(
            **(await carry_out(info, accept_change, input.id, input=input, view=ORDER_CHANGE)).shown()
        )

    @strawberry.mutation(description="Says no to a proposed change, or takes one's own back.")
    async def order_change_decline(self, info: Info, input: OrderChangeAnswerInput) -> OrderChangePayload:
        return OrderChangePayload(
            **(await carry_out(info, decline_change, input.id, input.reason, input=input, view=ORDER_CHANGE)).shown()
        )

    @strawberry.mutation(description="A customer proposes a change. No sign-in.")
    async def order_change_ask(self, info: Info, input: OrderChangeAskInput) -> OrderChangePayload:
        order_id = await find_id_by_token_hash(hashed(input.token))
        more = (tuple(one.given() for one in input.operations), input.reason)
        return await _by_token(info, propose_change, input, order_id, order_id, *more)

    @strawberry.mutation(description="A customer accepts or declines a proposed change. No sign-in.")
    async def order_change_reply(self, info: Info, input: OrderChangeReplyInput) -> OrderChangePayload:
        order_id = await find_id_by_token_hash(hashed(input.token))
        if input.accept:
            return await _by_token(info, accept_change, input, order_id, input.id)
        return await _by_token(info, decline_change, input, order_id, input.id, input.reason)


async def _by_token(
    info: Info, command: Command[..., Any], given: Any, order_id: str | None, *asked: Any
) -> OrderChangePayload:
    if order_id is None:
        return OrderChangePayload(**refusal([NoSuchOrder(("token",))], dry_run=bool(given.dry_run)).shown())
    by = token_caller(order_id)
    return OrderChangePayload(**(await carry_out(info, command, *asked, input=given, view=ORDER_CHANGE, by=by)).shown())
