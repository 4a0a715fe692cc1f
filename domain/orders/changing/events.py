"""What changes of orders tell."""

from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class OrderSplit(Event):
    """Pieces of the order go on as another order."""

    told = "Part of order {number} goes on as order {heir_number}"

    number: str
    heir_id: str
    heir_number: str


@dataclass(frozen=True, kw_only=True)
class OrderSplitOff(Event):
    """The order is a part of another one that goes on by itself; it is as far along as that one."""

    told = "Order {number} is a part of order {from_number}"

    number: str
    from_id: str
    from_number: str


@dataclass(frozen=True, kw_only=True)
class ConfirmationRenewed(Event):
    """A confirmed order was changed, and no more changes are waited for: a new confirmation is due."""

    told = "Order {number} confirmed anew after changes"

    number: str
    news_id: str


@dataclass(frozen=True, kw_only=True)
class OrderMerged(Event):
    """The order goes in one shipment with others."""

    told = "Order {number} goes in one shipment with {numbers}"

    number: str
    numbers: str


@dataclass(frozen=True, kw_only=True)
class OrderUnmerged(Event):
    """The order goes alone again."""

    told = "Order {number} goes alone again"

    number: str


@dataclass(frozen=True, kw_only=True)
class OrderChangeProposed(Event):
    """One side wants the order changed and waits for the other; side says who asked."""

    told = "Change of order {number} proposed by the {side}: {reason}"

    number: str
    change_id: str
    side: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class OrderChangeAnswered(Event):
    """A proposed change was applied, declined, ran out, or the order was another one by then."""

    told = "Proposed change of order {number}: {state}"

    number: str
    change_id: str
    state: str
    side: str
    reason: str
