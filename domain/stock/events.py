from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class StockReceived(Event):
    """Goods arrived and can be promised."""

    told = "{quantity} × {sku} received"

    stock_item_id: str
    sku: str
    quantity: int


@dataclass(frozen=True, kw_only=True)
class StockMoved(Event):
    """Pieces came, went, changed their place, were blocked or can be sold again.

    kind      of the movement; TRANSFER_OUT stands for both sides of a transfer
    quantity  pieces it is about
    change    of what is on hand
    """

    told = "{kind}: {quantity} × {sku} at {location} ({reason})"

    stock_item_id: str
    sku: str
    kind: str
    location: str
    quantity: int
    change: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class StockAllocated(Event):
    """Pieces that an order waited for are kept for it now."""

    told = "{quantity} × {sku} kept for the order"

    stock_item_id: str
    sku: str
    quantity: int


@dataclass(frozen=True, kw_only=True)
class StockWithdrawn(Event):
    """Pieces that were kept for an order are not; it waits for others."""

    told = "The order waits for {quantity} × {sku} again: {reason}"

    stock_item_id: str
    sku: str
    quantity: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class LocationDefined(Event):
    """A place where pieces lie is known, or known by another name."""

    told = "Location {code}: {name}"

    location_id: str
    code: str
    name: str
    active: int


@dataclass(frozen=True, kw_only=True)
class ArrivalChanged(Event):
    """Pieces are expected, or on another day, or no longer, or they came."""

    told = "{open} × {sku} expected on {expected_on}: {status}"

    arrival_id: str
    stock_item_id: str
    sku: str
    open: int
    expected_on: str
    status: str


@dataclass(frozen=True, kw_only=True)
class WaitingListJoined(Event):
    """Somebody waits for an article."""

    told = "{quantity} × {sku} are waited for"

    entry_id: str
    sku: str
    quantity: int


@dataclass(frozen=True, kw_only=True)
class WaitingListLeft(Event):
    """Somebody waits no longer."""

    told = "{sku} is waited for no longer"

    entry_id: str
    sku: str


@dataclass(frozen=True, kw_only=True)
class WaitingListOffered(Event):
    """There are pieces for somebody who waits; whoever orders first gets them."""

    told = "{quantity} × {sku} offered to the waiting list"

    entry_id: str
    sku: str
    quantity: int


@dataclass(frozen=True, kw_only=True)
class SupplyDefined(Event):
    """Where the pieces of an article come from, and whether orders may wait for them."""

    told = "{sku}: {kind}, backorder {backorder}"

    product_id: str
    sku: str
    kind: str
    backorder: str
