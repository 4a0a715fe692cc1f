"""One move for many orders."""

import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.foundation.jobs import JobPayload
from api.orders.filters import matching
from api.orders.inputs import OrderWhere
from domain.foundation.jobs import JOB
from domain.shipping.many import BulkPolicy, move_orders

strawberry.enum(BulkPolicy)


@strawberry.input(description="Name the orders by ids or by where. Up to 100 are moved at once, more by a job.")
class OrdersMoveInput:
    verb: str
    ids: list[strawberry.ID] | None = None
    where: OrderWhere | None = None
    reason: str | None = None
    policy: BulkPolicy | None = BulkPolicy.REJECT_ITEM
    idempotency_key: str
    dry_run: bool | None = False


@strawberry.type
class OrdersMoveMutation:
    @strawberry.mutation(description="Makes one move with many orders; the job's items say what came of each.")
    async def orders_move(self, info: Info, input: OrdersMoveInput) -> JobPayload:
        where = matching(input.where) if input.where is not None else None
        asked = (input.verb, input.ids, where, input.reason, input.policy or BulkPolicy.REJECT_ITEM)
        done = await carry_out(info, move_orders, *asked, input=input, view=JOB)
        return JobPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )
