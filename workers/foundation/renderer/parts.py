"""The plain values that letters are made of."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Language = Literal["de", "en"]


@dataclass(frozen=True, kw_only=True)
class PostalAddress:
    """Where a letter or a parcel goes.

    extra    a line like "c/o Meyer" or "3. Stock"
    region   state or province, where the country's addresses have one
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


@dataclass(frozen=True, kw_only=True)
class BankAccount:
    holder: str
    iban: str
    bic: str = ""
    bank_name: str = ""


@dataclass(frozen=True, kw_only=True)
class Seller:
    """Who writes the letter, with what the law wants on it.

    address     its company is the name on the letterhead
    vat_id      or, where there is none, tax_number (§ 14 (4) UStG)
    register    court and number, like "Amtsgericht Hamburg, HRB 12345"
    directors   names of those who represent the company
    """

    address: PostalAddress
    email: str = ""
    phone: str = ""
    website: str = ""
    vat_id: str = ""
    tax_number: str = ""
    register: str = ""
    directors: str = ""
    bank: BankAccount | None = None

    @property
    def name(self) -> str:
        return self.address.company or self.address.name


@dataclass(frozen=True, kw_only=True)
class PricedLine:
    """One line of an order or invoice.

    unit_price_minor, total_minor  with or without tax, as `Sums.prices_include_tax` says
    tax_basis_points               1900 means 19 %
    note                           a second line in small print
    """

    sku: str
    name: str
    quantity: int
    unit_price_minor: int
    total_minor: int
    tax_basis_points: int
    note: str = ""


class TaxExemption(StrEnum):
    """Why no tax is due; the letter says so in the words the law asks for."""

    EXPORT = "EXPORT"
    INTRA_COMMUNITY = "INTRA_COMMUNITY"
    REVERSE_CHARGE = "REVERSE_CHARGE"
    SMALL_BUSINESS = "SMALL_BUSINESS"


@dataclass(frozen=True, kw_only=True)
class TaxShare:
    """All that bears one rate, shipping and discounts included."""

    basis_points: int
    net_minor: int
    tax_minor: int
    exemption: TaxExemption | None = None


@dataclass(frozen=True, kw_only=True)
class Sums:
    """What it comes to, in minor units of one currency.

    lines_minor, discount_minor, shipping_minor  with tax when prices_include_tax, else without; the discount is ≥ 0
    total_minor                                  with tax: what the customer owes for all of it
    """

    currency: str
    lines_minor: int
    total_minor: int
    taxes: tuple[TaxShare, ...]
    shipping_minor: int = 0
    discount_minor: int = 0
    prices_include_tax: bool = True
