from collections.abc import AsyncGenerator, Awaitable, Callable
from functools import partial
from typing import Any

import strawberry

from api.foundation.context import Info, signed_in
from api.foundation.errors import ApiCode, ApiError
from api.foundation.execution import Live, Source
from api.foundation.scalars import Cursor
from api.foundation.selection import selected
from api.foundation.windows import by_id, read_many, read_one
from api.orders.filters import matching
from api.orders.inputs import OrderWhere
from api.orders.types import OrderEvent
from domain.access.queries import token_caller
from domain.foundation.callers import Caller
from domain.foundation.tokens import hashed
from domain.foundation.views import Condition, Selection, all_of
from domain.orders.queries import ORDER, ORDER_EVENT, find_id_by_token_hash

BATCH = 200
BY_POSITION = ("{t}.position",)


@strawberry.type
class OrdersSubscription:
    @strawberry.subscription(
        description="Every event of every order you may see, after a cursor: first what was missed, then live."
    )
    def order_events(
        self, info: Info, where: OrderWhere | None = None, after: Cursor | None = None
    ) -> AsyncGenerator[OrderEvent, None]:
        async def prepare() -> Source:
            caller = signed_in(info)
            _needs_orders(caller)
            return _source(info, caller, None, _of_orders(where))

        return _live(info, after, prepare)  # type: ignore[no-any-return]

    @strawberry.subscription(description="One order's events after a cursor. With a status token no sign-in is needed.")
    def order_updated(
        self,
        info: Info,
        id: strawberry.ID | None = None,
        token: str | None = None,
        after: Cursor | None = None,
    ) -> AsyncGenerator[OrderEvent, None]:
        async def prepare() -> Source:
            caller, order_id = await _whose(info, id, token)
            return _source(info, caller, order_id, [])

        return _live(info, after, prepare)  # type: ignore[no-any-return]


def _live(info: Info, after: str | None, prepare: Callable[[], Awaitable[Source]]) -> Any:
    """Strawberry reads a subscription's type from a generator's; what is returned instead is for the engine."""
    return Live(info.context.feed, after, prepare)


async def _whose(info: Info, id_: str | None, token: str | None) -> tuple[Caller, str]:
    """Who listens to which order; said alike for one that is not there and one that is not theirs."""
    if token is not None:
        found = await find_id_by_token_hash(hashed(token))
        if found is None:
            raise _no_such_order()
        return token_caller(found), found
    caller = signed_in(info)
    if id_ is None:
        raise ApiError(ApiCode.BAD_USER_INPUT, "Name the order by id or by token")
    _needs_orders(caller)
    if await read_one(ORDER, (), by_id(id_), caller) is None:
        raise _no_such_order()
    return caller, id_


def _needs_orders(caller: Caller) -> None:
    if not caller.may(ORDER.permission):
        raise ApiError(ApiCode.FORBIDDEN, f"{ORDER.permission} is not permitted to you")


def _no_such_order() -> ApiError:
    return ApiError(ApiCode.BAD_USER_INPUT, "There is no such order", extensions={"reason": "NOT_FOUND"})


def _of_orders(where: OrderWhere | None) -> list[Condition]:
    if where is None:
        return []
    fits = matching(where)
    inner = fits.sql.replace("{t}", "o")
    return [Condition(f"exists (select 1 from orders o where o.id = {{t}}.order_id and {inner})", fits.values)]


def _source(info: Info, caller: Caller, order_id: str | None, also: list[Condition]) -> Source:
    of_order = [Condition("{t}.order_id = {}", (order_id,))] if order_id else []
    return Source(order_id, partial(_stretch, selected(info, ORDER_EVENT), caller, of_order + also))


async def _stretch(
    selection: Selection, caller: Caller, also: list[Condition], start: int, end: int
) -> AsyncGenerator[tuple[int, OrderEvent], None]:
    """The events of (start, end] that fit, with their positions, in batches."""
    more = True
    while more:
        between = Condition("{t}.position > {} and {t}.position <= {}", (start, end))
        rows, more = await read_many(
            ORDER_EVENT,
            selection,
            caller=caller,
            where=all_of([between, *also]),
            order="{t}.position",
            key=BY_POSITION,
            limit=BATCH,
        )
        for event, key in rows:
            start = key[0]
            yield start, event
