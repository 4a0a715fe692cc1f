"""What an import tells of pieces that were taken back; `order_id` is inherited."""

from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class ReturnImported(Event):
    """A return that another system took in was counted on its order.

    quantity      pieces of this order's line
    row_quantity  pieces of the whole row of the cancellation; 0: the same
    share         1 for the first line a row is shared out to, 2 for the next
    """

    told = "{quantity} × {article} came back by {external_reference}"

    number: str
    external_reference: str
    article: str
    quantity: int
    unit_price_minor: int
    row_quantity: int = 0
    share: int = 1


@dataclass(frozen=True, kw_only=True)
class CancellationImported(Event):
    """Pieces that another system called off on the day they were ordered; figures as for a return."""

    told = "{quantity} × {article} called off by {external_reference}"

    number: str
    external_reference: str
    article: str
    quantity: int
    unit_price_minor: int
    row_quantity: int = 0
    share: int = 1
