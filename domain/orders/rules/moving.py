"""Which moves are open now and, if not, why: asked in advance by whoever looks, and again by the command."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntFlag
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.moves import Move, MoveNotOpen
from domain.orders.hold_states import EVERYTHING, HoldScope
from domain.orders.rules.holding import MOST_HOLDS, Held, held_of, reasons_of_holds
from domain.orders.states import ORDER_MOVES, Attention, FulfillmentStatus, OrderStatus, PaymentMethod, PaymentStatus

VERBS = ("confirm", "reject", "hold", "release", "ship", "deliver", "cancel", "edit", "split", "merge", "unmerge")
PERMISSIONS = {verb: f"orders.{verb}" for verb in VERBS}


class Goods(IntFlag):
    """Where the pieces of an order are: to be sent, not here yet, on their way."""

    HERE = 1
    MISSING = 2
    UNDER_WAY = 4


@dataclass(frozen=True, slots=True)
class Standing:
    """What of an order decides which moves are open.

    named   holds are said with who and why; not to customers
    goods   None when nobody looked, so that they stand against nothing
    beside  orders that go in the same shipment and are not sent yet, by number
    staff   those are named; to the shop's own people only
    """

    number: str
    status: OrderStatus
    fulfillment: FulfillmentStatus
    payment: PaymentStatus
    payment_method: PaymentMethod
    attention: Attention
    held: tuple[Held, ...] = ()
    named: bool = True
    goods: Goods | None = None
    ship_complete: bool = False
    beside: tuple["Standing", ...] = ()
    staff: bool = True


def standing(order: Any, lines: Sequence[Any] | None = None, beside: tuple[Standing, ...] = ()) -> Standing:
    """lines  needed where the order is to be sent, delivered or merged"""
    return Standing(
        order.number,
        order.status,
        order.fulfillment_status,
        order.payment_status,
        order.payment_method,
        Attention(order.attention),
        held_of(order.held),
        goods=None if lines is None else goods_of(lines),
        ship_complete=order.ship_complete,
        beside=beside,
    )


def goods_of(lines: Sequence[Any]) -> Goods:
    found = Goods(0)
    for line in lines:
        found |= Goods.HERE if line.sourced > line.shipped else 0
        found |= Goods.MISSING if line.live > line.sourced else 0
        found |= Goods.UNDER_WAY if line.shipped > line.delivered else 0
    return found


# The same of the rows; {t} is the order.
GOODS = (
    "(select max(case when l.sourced > l.shipped then 1 else 0 end)"
    " + max(case when l.quantity - l.cancelled > l.sourced then 2 else 0 end)"
    " + max(case when l.shipped > l.delivered then 4 else 0 end) from order_lines l where l.order_id = {t}.id)"
)


def reasons_against(verb: str, at: Standing) -> list[str]:
    """Why a move is closed; nothing when it is open."""
    return _RULES[verb](at)


def must_be_open(verb: str, at: Standing) -> None:
    """Raises  MoveNotOpen  with every reason there is"""
    reasons = reasons_against(verb, at)
    if reasons:
        raise MoveNotOpen(verb, " ".join(reasons), remedy="`moves` of the order tells what is open now.")


def moves_for(at: Standing, caller: Caller) -> list[Move]:
    """All moves as they stand for a caller."""
    found = []
    for verb in VERBS:
        reasons = reasons_against(verb, at)
        if not caller.may(PERMISSIONS[verb]):
            reasons = [*reasons, f"You lack the permission {PERMISSIONS[verb]}."]
        found.append(Move(verb, not reasons, reasons))
    return found


# What of an order decides whether others may send it.
SENDING = ("number", "status", "fulfillment_status", "payment_status", "payment_method", "attention", "held")


def reasons_against_sending(values: Sequence[Any]) -> list[str]:
    """Why others may not send an order to its customer, from a row of `SENDING`."""
    number, status, fulfillment, payment, method, attention, held = values
    return _ship(
        Standing(
            number,
            OrderStatus(status),
            FulfillmentStatus(fulfillment),
            PaymentStatus(payment),
            PaymentMethod(method),
            Attention(attention),
            held_of(held),
        )
    )


def moves_of_row(values: Sequence[Any], caller: Caller) -> list[Move]:
    """The same from a row as `_of_row` reads it, and a list of such rows: of the orders that go along."""
    *mine, beside = values
    at = replace(
        _of_row(mine),
        beside=tuple(_of_row(one) for one in sorted(beside or ())),
        named=caller.order_id is None,
        staff=caller.order_id is None and not caller.own_only,
    )
    return moves_for(at, caller)


def _of_row(values: Sequence[Any]) -> Standing:
    """From number, three statuses' names, payment method, attention, holds, goods and manner."""
    number, status, fulfillment, payment, method, attention, held, goods, complete = values
    return Standing(
        number,
        OrderStatus(status),
        FulfillmentStatus(fulfillment),
        PaymentStatus(payment),
        PaymentMethod(method),
        Attention(attention),
        held_of(held),
        goods=Goods(goods or 0),
        ship_complete=bool(complete),
    )


def _by_table(verb: str, at: Standing) -> list[str]:
    return [] if ORDER_MOVES.allows(verb, at.status) else [f"Order {at.number} is {at.status.value}."]


def _not_held(at: Standing, stops: HoldScope) -> list[str]:
    return reasons_of_holds(at.held, stops, named=at.named)


def _not_in_review(at: Standing) -> list[str]:
    return ["An issue is open; resolve or waive it first."] if Attention.NEEDS_REVIEW in at.attention else []


def _nothing_shipped(at: Standing) -> list[str]:
    untouched = at.fulfillment in (
        FulfillmentStatus.UNFULFILLED,
        FulfillmentStatus.NOT_REQUIRED,
        FulfillmentStatus.IN_PROGRESS,
    )
    return [] if untouched else ["Something was shipped already; wait for the return instead."]


def _confirm(at: Standing) -> list[str]:
    return _by_table("confirm", at) + _not_held(at, HoldScope.ALLOCATE) + _not_in_review(at)


def _reject(at: Standing) -> list[str]:
    return _by_table("reject", at)


def _cancel(at: Standing) -> list[str]:
    return _by_table("cancel", at) + _nothing_shipped(at)


def _is_open(at: Standing) -> list[str]:
    if at.status in (OrderStatus.PLACED, OrderStatus.CONFIRMED):
        return []
    return [f"Order {at.number} is {at.status.value}."]


def _hold(at: Standing) -> list[str]:
    enough = [f"The order has {MOST_HOLDS} holds already."] if len(at.held) >= MOST_HOLDS else []
    return _is_open(at) + enough


def _release(at: Standing) -> list[str]:
    if not at.held:
        return ["The order is not on hold."]
    return _is_open(at)


def _ship(at: Standing) -> list[str]:
    found = _ship_alone(at)
    for other in at.beside:
        why = _ship_alone(other)
        if why and not at.staff:
            return [*found, "Another order that goes along is not ready."]
        found += [f"Order {other.number} goes along: {reason}" for reason in why]
    return found


def _ship_alone(at: Standing) -> list[str]:
    if at.status is not OrderStatus.CONFIRMED:
        return [f"Order {at.number} is {at.status.value}; only a CONFIRMED one is shipped."]
    found = _not_held(at, HoldScope.PICK | HoldScope.SHIP)
    if at.fulfillment not in _NOT_SENT:
        found.append("Nothing is left to ship.")
    elif at.goods is not None:
        found += _not_here(at.goods, complete=at.ship_complete)
    paid = at.payment in (PaymentStatus.PAID, PaymentStatus.OVERPAID, PaymentStatus.NOTHING_DUE)
    if at.payment_method is PaymentMethod.PREPAYMENT and not paid:
        found.append("The payment in advance has not come in yet.")
    return found


def _not_here(goods: Goods, *, complete: bool) -> list[str]:
    if Goods.HERE not in goods:
        return ["Nothing of it is here yet; wait for the goods, or cancel what is missing."]
    if complete and Goods.MISSING in goods:
        return ["Not everything is here yet, and the customer wants it all at once; wait, or cancel what is missing."]
    return []


def _deliver(at: Standing) -> list[str]:
    under_way = (
        FulfillmentStatus.SHIPPED,
        FulfillmentStatus.PARTIALLY_SHIPPED,
        FulfillmentStatus.PARTIALLY_DELIVERED,
    )
    nothing = at.goods is not None and Goods.UNDER_WAY not in at.goods
    return ["Nothing is on its way."] if nothing or at.fulfillment not in under_way else []


def _split(at: Standing) -> list[str]:
    found = _is_open(at) + _not_held(at, EVERYTHING)
    if at.fulfillment in (FulfillmentStatus.SHIPPED, FulfillmentStatus.DELIVERED, FulfillmentStatus.NOT_REQUIRED):
        found.append("Nothing is left that could go on by itself.")
    return found


def _merge(at: Standing) -> list[str]:
    found = _is_open(at)
    nothing = at.goods is not None and not at.goods & (Goods.HERE | Goods.MISSING)
    if not found and (nothing or at.fulfillment not in _NOT_SENT):
        found.append("Nothing is left that could go along with another order.")
    return found


def _unmerge(at: Standing) -> list[str]:
    return [] if at.beside else ["The order goes alone."]


_NOT_SENT = (
    FulfillmentStatus.UNFULFILLED,
    FulfillmentStatus.IN_PROGRESS,
    FulfillmentStatus.PARTIALLY_SHIPPED,
    FulfillmentStatus.PARTIALLY_DELIVERED,
)
_RULES = {
    "confirm": _confirm,
    "reject": _reject,
    "hold": _hold,
    "release": _release,
    "ship": _ship,
    "deliver": _deliver,
    "cancel": _cancel,
    "edit": _is_open,
    "split": _split,
    "merge": _merge,
    "unmerge": _unmerge,
}
