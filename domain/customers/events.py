from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class CustomerChanged(Event):
    """Something else is known of a customer, or was agreed with them."""

    told = "Customer {number} changed: {fields}"

    customer_id: str
    number: str
    fields: str


@dataclass(frozen=True, kw_only=True)
class VatIdGiven(Event):
    """A VAT id is here that the register was not asked about yet."""

    told = "VAT id {vat_id} given"

    vat_id: str


@dataclass(frozen=True, kw_only=True)
class VatIdChecked(Event):
    """The register of VAT ids answered."""

    told = "VAT id {vat_id} checked: {answer}"

    vat_id: str
    answer: str
