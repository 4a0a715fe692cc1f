"""Verifying orders and deciding on what was found."""

import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.foundation.types import UserError
from api.orders.inputs import OrderMoveInput, OrderPayload
from api.orders.mutations import move
from api.orders.types import ValidationIssue
from domain.orders.issues.verifying import verify_order, waive_issue
from domain.orders.issues.views import ISSUE


@strawberry.input
class IssueWaiveInput:
    id: strawberry.ID
    reason: str
    idempotency_key: str | None = None
    expected_version: int | None = strawberry.field(default=None, description="The order's version.")
    dry_run: bool | None = False


@strawberry.type
class IssuePayload:
    object: ValidationIssue | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class IssuesMutation:
    @strawberry.mutation(description="Looks at the order anew: issues whose cause is gone resolve, new ones are found.")
    async def order_verify(self, info: Info, input: OrderMoveInput) -> OrderPayload:
        return await move(info, verify_order, input)

    @strawberry.mutation(description="Decides that the order may go on in spite of an issue; needs a reason.")
    async def issue_waive(self, info: Info, input: IssueWaiveInput) -> IssuePayload:
        done = await carry_out(info, waive_issue, input.id, input.reason, input=input, view=ISSUE)
        return IssuePayload(**done.shown())
