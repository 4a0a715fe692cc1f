"""The same move for many orders: a few at once, many as a job; each order succeeds or is refused by itself."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.commands import Command, apart, command
from domain.foundation.errors import (
    DomainError,
    Invalid,
    Refused,
    RefusedForReasons,
    Required,
    TooManyItems,
    refuse_all,
)
from domain.foundation.ids import prefix_of
from domain.foundation.job_running import JobKind, do_at_once
from domain.foundation.jobs import MOST_ITEMS, ItemAsked, queue_job
from domain.foundation.models import Job
from domain.foundation.views import Condition, Picked, all_of, read_rows
from domain.orders.commands.decide import cancel_order, confirm_order, reject_order
from domain.orders.commands.hold import hold_order, release_order
from domain.orders.models import Order
from domain.orders.queries import ORDER
from domain.orders.rules.reasons import given_reason
from domain.shipping.commands import deliver_order, ship_order

MOST_AT_ONCE = 100
KIND = "orders.move"
WITH_REASON: Mapping[str, Command[Any, Order]] = {"reject": reject_order, "hold": hold_order, "cancel": cancel_order}
WITHOUT: Mapping[str, Command[Any, Order]] = {
    "confirm": confirm_order,
    "release": release_order,
    "ship": ship_order,
    "deliver": deliver_order,
}
MOVES = {**WITH_REASON, **WITHOUT}


class BulkPolicy(StrEnum):
    """What becomes of the others when one is refused."""

    REJECT_ALL = "REJECT_ALL"
    REJECT_ITEM = "REJECT_ITEM"


@command("jobs.start")
async def move_orders(
    verb: str,
    ids: Sequence[str] | None,
    where: Condition | None,
    reason: str | None,
    policy: BulkPolicy,
    *,
    by: Caller,
) -> Job:
    """Make one move with many orders; answers the job whose items say what came of each.

    ids, where  which orders, the one or the other
    Raises      RefusedForReasons  one was refused and the policy is to reject all; nothing was changed then
    """
    if verb not in MOVES:
        raise Invalid(f"{verb!r} is no move", path=("verb",), remedy=f"Use one of {', '.join(sorted(MOVES))}.")
    MOVES[verb].permit(by)
    why = given_reason(reason)
    items = await _items(ids, where, by)
    job = await queue_job(KIND, items, asked={"verb": verb, "reason": why}, by=by, at_once=len(items) <= MOST_AT_ONCE)
    if len(items) > MOST_AT_ONCE:
        if policy is BulkPolicy.REJECT_ALL:
            raise TooManyItems(
                f"{len(items)} orders are too many to be moved all or none",
                path=("policy",),
                remedy=f"Use REJECT_ITEM, or at most {MOST_AT_ONCE} orders.",
            )
        return job
    refused = await do_at_once(job, MOVE_ORDER, apart)
    if policy is BulkPolicy.REJECT_ALL:
        refuse_all([_at(place, one) for place, failure in refused for one in _each(failure)])
    return job


async def _items(ids: Sequence[str] | None, where: Condition | None, by: Caller) -> list[ItemAsked]:
    if (ids is None) == (where is None):
        raise Required("Name the orders by ids or by where", path=("ids",), remedy="Give the one or the other.")
    if where is not None:
        return await _fitting(where, by)
    wanted = list(dict.fromkeys(ids or ()))
    if not wanted:
        raise Required("No order is named", path=("ids",), remedy="Give at least one id.")
    if len(wanted) > MOST_ITEMS:
        raise TooManyItems(f"{len(wanted)} are too many", path=("ids",), remedy=f"Name at most {MOST_ITEMS} at once.")
    labels = await _labels([one for one in wanted if prefix_of(one) == "ord"], by)
    return [ItemAsked(key=one[:200], label=labels.get(one, "")) for one in wanted]


async def _labels(ids: Sequence[str], by: Caller) -> dict[str, str]:
    found = await Order.filter(id__in=list(ids), **({"placed_by_id": by.id} if by.own_only else {})).only(
        "id", "number"
    )
    return {order.id: order.number for order in found}


async def _fitting(where: Condition, by: Caller) -> list[ItemAsked]:
    selection = (Picked("id"), Picked("number"))
    found: list[ItemAsked] = []
    while True:
        after = Condition("{t}.id > {}", (found[-1].key if found else "",))
        page = await read_rows(
            ORDER, selection, caller=by, where=all_of([where, after]), order="{t}.id", key=("{t}.id",), limit=1_000
        )
        found += [ItemAsked(key=row[0], label=row[1]) for row in page.rows]
        if len(found) > MOST_ITEMS:
            raise TooManyItems(
                f"More than {MOST_ITEMS} orders fit", path=("where",), remedy="Narrow it down, then move the rest."
            )
        if not page.more:
            return found


async def _move_one(key: str, asked: Mapping[str, Any], by: Caller) -> str:
    verb = str(asked["verb"])
    does = MOVES[verb]
    does.permit(by)
    order = await (does(key, asked["reason"] or None, by=by) if verb in WITH_REASON else does(key, by=by))
    return f"Order {order.number} is {order.status.value}"


MOVE_ORDER = JobKind(name=KIND, does=_move_one)


def _each(failure: DomainError) -> Sequence[Refused]:
    if isinstance(failure, RefusedForReasons):
        return failure.refusals
    return [failure] if isinstance(failure, Refused) else []


def _at(place: int, refused: Refused) -> Refused:
    refused.path = ("ids", str(place), *refused.path)
    return refused
