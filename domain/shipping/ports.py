"""What shipping needs from outside: somebody who carries a parcel."""

from dataclasses import dataclass
from typing import Protocol


class ParcelRefused(Exception):
    """The carrier will not take this parcel as it is; asking again changes nothing."""


class CarrierNotReached(Exception):
    """The carrier did not answer; the label may exist, so ask again with the same key."""


@dataclass(frozen=True, kw_only=True)
class ParcelAddress:
    """Where a parcel comes from or goes to.

    extra    a line like "c/o Meyer" or "3. Stock"
    country  ISO 3166 alpha-2
    """

    name: str = ""
    company: str = ""
    extra: str = ""
    street: str
    postal_code: str
    city: str
    region: str = ""
    country: str
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class ParcelOrder:
    """What the carrier is asked to carry.

    reference  ours, printed on the label: most often the order's number
    """

    reference: str
    shipment_number: str
    weight_grams: int
    sender: ParcelAddress
    recipient: ParcelAddress


@dataclass(frozen=True, kw_only=True)
class Label:
    """What the carrier gave back: a number to track and a label to print."""

    tracking_number: str
    tracking_url: str | None
    label_pdf: bytes
    media_type: str = "application/pdf"


class Carrier(Protocol):
    async def book(self, parcel: ParcelOrder, *, key: str) -> Label:
        """Order the transport of one parcel; the same key gives the same label and books once.

        Raises  ParcelRefused, CarrierNotReached
        """
        ...
