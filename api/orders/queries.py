from typing import Annotated

import strawberry

from api.foundation.context import Info, signed_in
from api.foundation.errors import ApiCode, ApiError
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.scalars import Cursor
from api.foundation.selection import asks_for
from api.foundation.types import Count, CountPrecision
from api.foundation.windows import by_id, show_one
from api.orders.enums import Channel
from api.orders.filters import SORTS, searched
from api.orders.inputs import OrderSort, OrderWhere
from api.orders.types import Order, OrderConnection, OrderStatusView
from domain.access.queries import token_caller
from domain.foundation.errors import Forbidden
from domain.foundation.tokens import hashed
from domain.foundation.views import Condition
from domain.orders.queries import ORDER, ORDER_STATUS, count_orders, find_id_by_token_hash, newest_cursor
from domain.orders.queueing import QueueName, count_queues

SEARCH = (
    "Words that an order's number, reference, customer, e-mail address or place contain, small or capital; a word"
    " shorter than three characters begins one of theirs. What is whole comes first: a single word that is the whole of"
    " a number, a reference or a customer's e-mail address finds those orders alone, and words that all are whole words"
    " of some orders find these alone; parts of words are looked for when there are none. Words end at digits and"
    " punctuation, digits are found anywhere."
)


strawberry.enum(QueueName)


@strawberry.type(description="Orders that wait for the same thing.")
class Queue:
    name: QueueName
    count: int


@strawberry.type
class OrdersQuery:
    @strawberry.field(
        metadata=READS_A_VIEW, description="One order, by id, by number, or by its channel's own reference."
    )
    async def order(
        self,
        info: Info,
        id: strawberry.ID | None = None,
        number: str | None = None,
        channel: Channel | None = None,
        external_reference: str | None = None,
    ) -> Order | None:
        return await show_one(info, ORDER, _one_way(id, number, channel, external_reference))  # type: ignore[no-any-return]

    @strawberry.field(
        metadata=READS_A_VIEW, description="Orders page by page; every page is one round trip to the database."
    )
    async def orders(
        self,
        info: Info,
        first: int | None = 50,
        after: str | None = None,
        where: OrderWhere | None = None,
        sort_by: OrderSort | None = OrderSort.PLACED_AT_DESC,
        search: Annotated[str | None, strawberry.argument(description=SEARCH)] = None,
    ) -> OrderConnection:
        caller = signed_in(info)
        by = sort_by or OrderSort.PLACED_AT_DESC
        fits = await searched(where, search, by, caller)
        lately = fits.lately if by is OrderSort.PLACED_AT_DESC else None
        page = await show_page(info, ORDER, where=fits.listed, sort=SORTS[by], first=first, after=after, lately=lately)
        if asks_for(info, "count"):
            value, exact = await count_orders(fits.counted, caller)
            page.count = Count(value=value, precision=CountPrecision.EXACT if exact else CountPrecision.AT_LEAST)
        return page  # type: ignore[no-any-return]

    @strawberry.field(
        metadata=READS_A_VIEW, description="What a customer sees with the token from the confirmation mail; no sign-in."
    )
    async def order_status(self, info: Info, token: str) -> OrderStatusView | None:
        order_id = await find_id_by_token_hash(hashed(token))
        if order_id is None:
            return None
        info.context.response.about_order = order_id
        return await show_one(info, ORDER_STATUS, by_id(order_id), token_caller(order_id))  # type: ignore[no-any-return]

    @strawberry.field(description="What waits for somebody: each queue with its count, all counted at once.")
    async def queues(self, info: Info) -> list[Queue]:
        try:
            counted = await count_queues(signed_in(info))
        except Forbidden as refused:
            raise ApiError(ApiCode.FORBIDDEN, refused.message) from None
        return [Queue(name=queue.name, count=queue.count) for queue in counted]

    @strawberry.field(description="The newest position of the log: listen from here to miss nothing after this answer.")
    async def events_cursor(self, info: Info) -> Cursor:
        signed_in(info)
        return Cursor(await newest_cursor())


def _one_way(id_: str | None, number: str | None, channel: Channel | None, external_reference: str | None) -> Condition:
    """The condition of the one way in which the order was named."""
    ways = [
        *([by_id(id_)] if id_ is not None else []),
        *([Condition("{t}.number = {}", (number,))] if number is not None else []),
        *(
            [Condition("{t}.channel = {} and {t}.external_reference = {}", (channel.value, external_reference))]
            if channel is not None and external_reference is not None
            else []
        ),
    ]
    if len(ways) != 1:
        raise ApiError(ApiCode.BAD_USER_INPUT, "Name the order by id, by number, or by channel and externalReference")
    return ways[0]
