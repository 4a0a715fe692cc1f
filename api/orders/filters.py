"""From what a client asked for to a condition of the statement."""

from collections.abc import Sequence

from api.foundation.errors import ApiCode, ApiError
from api.foundation.paging import Sort
from api.orders.inputs import OrderSort, OrderWhere
from domain.foundation.callers import Caller
from domain.foundation.views import EVERYTHING, Condition, all_of, any_of, none_of, one_of
from domain.foundation.views.searching import Searched
from domain.orders.searching import placed_between, search_orders
from domain.orders.states import Attention

SORTS = {
    OrderSort.PLACED_AT_DESC: Sort("placed-", ("{t}.placed_at", "{t}.id"), descending=True, instants=frozenset({0})),
    OrderSort.PLACED_AT_ASC: Sort("placed", ("{t}.placed_at", "{t}.id"), instants=frozenset({0})),
    OrderSort.URGENCY_DESC: Sort(
        "urgency-",
        ("{t}.urgency", "{t}.placed_at", "{t}.id"),
        descending=True,
        instants=frozenset({1}),
        numbers=frozenset({0}),
    ),
    OrderSort.NUMBER_ASC: Sort("number", ("{t}.number", "{t}.id")),
}
BY_TIME = {OrderSort.PLACED_AT_DESC, OrderSort.PLACED_AT_ASC}
DEEPEST = 5
MOST_BRANCHES = 20


def matching(where: OrderWhere | None) -> Condition:
    """Orders that fit a filter."""
    return _matching(where, 0) if where else Condition(EVERYTHING)


async def searched(where: OrderWhere | None, search: str | None, sort: OrderSort, caller: Caller) -> Searched:
    """Orders that fit a filter and a search."""
    fits = matching(where)
    if search and search.strip():
        return (await search_orders(search, caller)).among(fits)
    if where and where.placed_from and where.placed_to and sort not in BY_TIME:
        return Searched(all_of([fits, await placed_between(where.placed_from, where.placed_to)]), [fits])
    return Searched(fits, [fits])


def _matching(where: OrderWhere, depth: int) -> Condition:
    branches = [*(where.AND or ()), *(where.OR or ()), *([where.NOT] if where.NOT else [])]
    if depth > DEEPEST or len(branches) > MOST_BRANCHES:
        raise ApiError(
            ApiCode.BAD_USER_INPUT, f"where goes at most {DEEPEST} levels deep and {MOST_BRANCHES} branches wide"
        )
    conditions = _own(where)
    if where.AND is not None:
        conditions.append(all_of([_matching(one, depth + 1) for one in where.AND]))
    if where.OR is not None:
        conditions.append(any_of([_matching(one, depth + 1) for one in where.OR]))
    if where.NOT is not None:
        conditions.append(none_of(_matching(where.NOT, depth + 1)))
    return all_of(conditions)


def _own(where: OrderWhere) -> list[Condition]:
    lists = (
        ("status", where.status),
        ("fulfillment_status", where.fulfillment_status),
        ("payment_status", where.payment_status),
        ("channel", where.channel),
    )
    found = [one_of(f"{{t}}.{name}", [v.value for v in values]) for name, values in lists if values is not None]
    if where.customer is not None:
        found.append(_customers(where.customer))
    if where.attention is not None:
        found.append(_attention(where.attention))
    if where.placed_from is not None:
        found.append(Condition("{t}.placed_at >= {}", (where.placed_from,)))
    if where.placed_to is not None:
        found.append(Condition("{t}.placed_at < {}", (where.placed_to,)))
    return found


def _customers(ids: Sequence[str]) -> Condition:
    if len(ids) > MOST_BRANCHES:
        raise ApiError(ApiCode.BAD_USER_INPUT, f"where asks for at most {MOST_BRANCHES} customers")
    return any_of([Condition("{t}.customer_id = {}", (id_,)) for id_ in ids])


def _attention(wanted: list[Attention]) -> Condition:
    mask = 0
    for flag in wanted:
        mask |= int(flag)
    return Condition(f"{{t}}.attention <> 0 and ({{t}}.attention & {mask}) <> 0")
