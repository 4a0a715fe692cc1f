"""Who may see which orders, and the customers of which: as conditions of a statement, and of one row."""

from typing import Protocol

from domain.foundation.callers import Caller


class Owned(Protocol):
    """What of an order says whose it is."""

    @property
    def id(self) -> str: ...

    @property
    def placed_by_id(self) -> str: ...


def visible_orders(caller: Caller) -> str:
    """A customer's token opens one order, a storefront's key those it placed; staff see all."""
    if caller.order_id is not None:
        return "{t}.id = :order"
    return "{t}.placed_by_id = :caller" if caller.own_only else "true"


def visible_customers(caller: Caller) -> str:
    """The customers of the orders that a caller may see."""
    if caller.order_id is None and not caller.own_only:
        return "true"
    theirs = visible_orders(caller).replace("{t}", "w")
    return f"exists (select 1 from orders w where w.customer_id = {{t}}.id and {theirs})"


def is_visible(order: Owned, caller: Caller) -> bool:
    """Whether a caller may see an order; `visible_orders` says the same to the database."""
    if caller.order_id is not None:
        return bool(order.id == caller.order_id)
    return not caller.own_only or bool(order.placed_by_id == caller.id)
