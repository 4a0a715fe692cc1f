"""OWN: labels without a carrier's contract, for own drivers, couriers and counters."""

import asyncio
import hashlib

from domain.shipping.ports import Label, ParcelAddress, ParcelOrder
from workers.foundation.renderer.parts import Language, PostalAddress
from workers.shipping.documents.label import LabelPaper, render_label

_DIGITS = 24


class OwnLabel:
    """A carrier that needs nobody: the number comes from the key alone, so nothing has to be remembered.

    company_prefix  up to 10 digits that all our tracking numbers start with
    tracking_url    a link with {number} in it; None: parcels have no page
    """

    def __init__(
        self, company_prefix: str = "0000000", *, language: Language = "de", tracking_url: str | None = None
    ) -> None:
        if not (company_prefix.isascii() and company_prefix.isdigit() and len(company_prefix) <= 10):
            raise ValueError("the company prefix is 1 to 10 digits")
        self._prefix = company_prefix
        self._language = language
        self._tracking_url = tracking_url

    async def book(self, parcel: ParcelOrder, *, key: str) -> Label:
        number = tracking_number(self._prefix, key)
        paper = LabelPaper(
            language=self._language,
            sender=_postal(parcel.sender),
            recipient=_postal(parcel.recipient),
            tracking_number=number,
            shipment_number=parcel.shipment_number,
            reference=parcel.reference,
            weight_grams=parcel.weight_grams,
        )
        url = self._tracking_url.format(number=number) if self._tracking_url else None
        return Label(tracking_number=number, tracking_url=url, label_pdf=await asyncio.to_thread(render_label, paper))


def tracking_number(company_prefix: str, key: str) -> str:
    """24 digits: the prefix, digits drawn from the key, a check digit.

    With 7 digits of prefix 16 come from the key: among a million parcels two share a number once in 20,000 times.
    An SSCC would leave 9, and doubles after some ten thousand parcels.
    """
    length = _DIGITS - 1 - len(company_prefix)
    drawn = int.from_bytes(hashlib.sha256(key.encode()).digest()) % 10**length
    body = f"{company_prefix}{drawn:0{length}d}"
    return body + check_digit(body)


def check_digit(digits: str) -> str:
    """The digit that makes the number's weighted sum a multiple of ten.

    Source  GS1 General Specifications, 7.9: weights 3, 1, 3, … from the right
    """
    weighted = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return str(-weighted % 10)


def _postal(address: ParcelAddress) -> PostalAddress:
    return PostalAddress(
        name=address.name,
        company=address.company,
        extra=address.extra,
        street=address.street,
        postal_code=address.postal_code,
        city=address.city,
        region=address.region,
        country=address.country,
    )
