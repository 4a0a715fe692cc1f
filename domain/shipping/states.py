from enum import StrEnum

from domain.foundation.moves import Moves


class ShipmentStatus(StrEnum):
    PACKED = "PACKED"
    SHIPPED = "SHIPPED"
    DELIVERED = "DELIVERED"


S = ShipmentStatus
SHIPMENT_MOVES = Moves(
    start=S.PACKED,
    moves={
        "ship":    ({S.PACKED}, S.SHIPPED),
        "deliver": ({S.SHIPPED}, S.DELIVERED),
    },
)  # fmt: skip
