"""Which orders can go in one shipment."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from domain.foundation.errors import Invalid, Refused, Required, TooManyItems
from domain.orders.models import Order, OrderLine
from domain.orders.rules.moving import reasons_against
from domain.orders.rules.standing import standing

MOST_TOGETHER = 20
# Whom to call on the way makes no other place.
_PLACE = ("name", "company", "street", "extra", "postal_code", "city", "region", "country_code")


def problems_of(order: Order, others: Sequence[str], beside: int) -> list[Refused]:
    """What is wrong with a list of orders that are to go along.

    beside  how many go along already
    """
    if not others:
        remedy = "Name at least one; `mergeable` of the order lists them."
        return [Required("No other order is named", path=("with",), remedy=remedy)]
    if len(others) + beside + 1 > MOST_TOGETHER:
        remedy = f"Send at most {MOST_TOGETHER} orders together."
        return [TooManyItems("These are too many orders for one shipment", path=("with",), remedy=remedy)]
    found: list[Refused] = []
    for place, one in enumerate(others):
        if one == order.id or one in others[:place]:
            text = "An order does not go along with itself" if one == order.id else "The order is named twice"
            found.append(Invalid(text, path=("with", str(place)), remedy="Leave it out."))
    return found


def problems_of_each(
    order: Order, joining: Sequence[tuple[Order, Sequence[OrderLine]]], alone: Collection[str]
) -> list[Refused]:
    """Why orders cannot go along with another one.

    alone  ids of those that go in no shipment with others yet
    """
    found: list[Refused] = []
    for place, (one, lines) in enumerate(joining):
        for text, remedy in _against(order, one, lines, alone):
            found.append(Invalid(f"Order {one.number}: {text}", path=("with", str(place)), remedy=remedy))
    return found


def _against(order: Order, one: Order, lines: Sequence[OrderLine], alone: Collection[str]) -> list[tuple[str, str]]:
    checks = (
        (one.customer_id is None or one.customer_id != order.customer_id, "it is another customer's", "Leave it out."),  # type: ignore[attr-defined]
        (not same_place(one.shipping_address, order.shipping_address), "it goes elsewhere", "Edit its address first."),
        (one.shipping_method != order.shipping_method, "it is sent otherwise", "Edit its shipping method first."),
        (one.id not in alone, "it goes along with others", "Unmerge it first, or merge this one with it."),
    )
    closed = [(reason, "Leave it out.") for reason in reasons_against("merge", standing(one, lines))]
    return closed + [(text, remedy) for wrong, text, remedy in checks if wrong]


def same_place(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two addresses are the same door, however they are typed."""
    return all(_typed(one.get(name)) == _typed(other.get(name)) for name in _PLACE)


def _typed(text: str | None) -> str:
    return " ".join((text or "").casefold().split())
