"""Which moves of a parcel are open now and, if not, why."""

from collections.abc import Sequence
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.moves import Move, moves_said
from domain.shipping.states import SHIPMENT_MOVES, ShipmentStatus

VERBS = {"deliver": "orders.deliver"}


def shipment_reasons(verb: str, status: ShipmentStatus) -> list[str]:
    return SHIPMENT_MOVES.against(verb, status, what="The parcel")


def moves_of_shipment(values: Sequence[Any], caller: Caller) -> list[Move]:
    """From a row of its status."""
    status = ShipmentStatus(values[0])
    return moves_said({verb: shipment_reasons(verb, status) for verb in VERBS}, VERBS, caller)
