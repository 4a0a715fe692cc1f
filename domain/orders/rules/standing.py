"""What of an order, and of those that go along with it, decides which moves are open."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntFlag
from typing import Any, NamedTuple

import orjson

from domain.orders.rules.holding import Held, held_of
from domain.orders.states import Attention, FulfillmentStatus, OrderStatus, PaymentMethod, PaymentStatus


class Goods(IntFlag):
    """Where the pieces of an order are: to be sent, not here yet, on their way, here but still worked on."""

    HERE = 1
    MISSING = 2
    UNDER_WAY = 4
    IN_WORK = 8


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
        found |= Goods.HERE if line.finished > line.shipped else 0
        found |= Goods.IN_WORK if line.sourced > line.finished else 0
        found |= Goods.MISSING if line.live > line.sourced else 0
        found |= Goods.UNDER_WAY if line.shipped > line.delivered else 0
    return found


# The same of the rows; {t} is the order.
GOODS = (
    "(select max(case when l.sourced <= l.shipped then 0 when l.extras is null then 1 when l.worked > l.shipped then 1"
    " else 0 end)"
    " + max(case when l.quantity - l.cancelled > l.sourced then 2 else 0 end)"
    " + max(case when l.shipped > l.delivered then 4 else 0 end)"
    " + max(case when l.extras is not null and l.sourced > l.worked and l.sourced > l.shipped then 8 else 0 end)"
    " from order_lines l where l.order_id = {t}.id)"
)


class _Pieces(NamedTuple):
    live: int
    sourced: int
    shipped: int
    delivered: int
    worked: int

    @property
    def finished(self) -> int:
        return min(self.sourced, max(self.worked, self.shipped))


def beside_of_rows(rows: Any) -> tuple[Standing, ...]:
    """Orders of which something is left to be sent, by number."""
    rows, lines = _read(rows), dict[str, list[_Pieces]]()
    orders = {row[0]: row[:8] for row in rows}
    for row in rows:
        lines.setdefault(row[0], []).append(_Pieces(*row[8:]))
    return tuple(
        standing_of_row([*orders[number][:7], goods_of(pieces), orders[number][7]])
        for number, pieces in sorted(lines.items())
        if any(line.live > line.shipped for line in pieces)
    )


def standing_of_row(values: Sequence[Any]) -> Standing:
    """From number, three statuses' names, payment method, attention, holds, goods and manner."""
    number, status, fulfillment, payment, method, attention, held, goods, complete = values
    return Standing(
        number,
        OrderStatus(status),
        FulfillmentStatus(fulfillment),
        PaymentStatus(payment),
        PaymentMethod(method),
        Attention(attention),
        held_of(_read(held)),
        goods=Goods(goods or 0),
        ship_complete=bool(complete),
    )


def _read(given: Any) -> Any:
    """JSON that SQLite hands on as text."""
    return orjson.loads(given) if isinstance(given, str) else given
