from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class OrderShipped(Event):
    """A parcel with goods of the order is handed over; its label is still to be made."""

    told = "Shipment {shipment_number} sent with {pieces} pieces"

    shipment_id: str
    shipment_number: str
    pieces: int


@dataclass(frozen=True, kw_only=True)
class LabelAttached(Event):
    """The carrier knows the parcel and gave it a tracking number."""

    told = "Label made, tracking number {tracking_number}"

    shipment_id: str
    tracking_number: str


@dataclass(frozen=True, kw_only=True)
class DeliveryNoteFiled(Event):
    """The delivery note exists as a document."""

    told = "Delivery note written"

    shipment_id: str
    document_id: str


@dataclass(frozen=True, kw_only=True)
class OrderDelivered(Event):
    """All that was sent has arrived."""

    told = "Order {number} delivered"

    number: str


@dataclass(frozen=True, kw_only=True)
class ShipmentDelivered(Event):
    """One parcel has arrived; others of the order may be on their way."""

    told = "Shipment {shipment_number} delivered"

    shipment_id: str
    shipment_number: str


@dataclass(frozen=True, kw_only=True)
class DispatchNoted(Event):
    """A supplier sent goods of the order to its customer; their carrier's number is known."""

    told = "Shipment {shipment_number} sent by the supplier with {pieces} pieces"

    shipment_id: str
    shipment_number: str
    pieces: int
    tracking_number: str
