"""Which moves are open now and, if not, why: asked in advance by whoever looks, and again by the command."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.moves import Move, MoveNotOpen
from domain.orders.hold_states import EVERYTHING, HoldScope
from domain.orders.rules.holding import MOST_HOLDS, held_of, reasons_of_holds
from domain.orders.rules.standing import Goods, Standing, beside_of_rows, standing_of_row
from domain.orders.states import ORDER_MOVES, Attention, FulfillmentStatus, OrderStatus, PaymentMethod, PaymentStatus

VERBS = ("confirm", "reject", "hold", "release", "ship", "deliver", "cancel", "edit", "split", "merge", "unmerge")
PERMISSIONS = {verb: f"orders.{verb}" for verb in VERBS}


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
    """The same from a row as `standing_of_row` reads it, and of rows per line of the orders that go along."""
    *mine, beside = values
    at = replace(
        standing_of_row(mine),
        beside=beside_of_rows(beside or ()),
        named=caller.order_id is None,
        staff=caller.order_id is None and not caller.own_only,
    )
    return moves_for(at, caller)


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
    if Goods.HERE not in goods and Goods.IN_WORK in goods:
        return ["Extra work on it is not done yet; its task in supply says how far it is."]
    if Goods.HERE not in goods:
        return ["Nothing of it is here yet; wait for the goods, or cancel what is missing."]
    if complete and Goods.IN_WORK in goods:
        return ["Extra work on some of it is not done yet, and the customer wants it all at once."]
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
    nothing = at.goods is not None and not at.goods & (Goods.HERE | Goods.MISSING | Goods.IN_WORK)
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
