"""What can be done with stock, one file per subject; what rooms above call is named here."""

from .receiving import receive_stock
from .reserving import (
    allocate_stock,
    consume_stock,
    hand_over,
    pieces_there,
    release_pieces,
    release_stock,
    reserve_stock,
)

__all__ = [
    "allocate_stock",
    "consume_stock",
    "hand_over",
    "pieces_there",
    "receive_stock",
    "release_pieces",
    "release_stock",
    "reserve_stock",
]
