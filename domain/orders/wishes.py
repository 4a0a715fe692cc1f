"""What a customer asks for, as it came in: plain values, not yet checked."""

from dataclasses import dataclass

from domain.orders.states import Channel


@dataclass(frozen=True, kw_only=True)
class AddressGiven:
    name: str
    street: str
    postal_code: str
    city: str
    country_code: str
    company: str | None = None
    extra: str | None = None
    region: str | None = None
    phone: str | None = None


@dataclass(frozen=True, kw_only=True)
class ExtraGiven:
    """Extra work that a customer wants on each piece; text is what is to be engraved, and the like."""

    code: str
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class LineGiven:
    """unit_price_amount is a decimal string, as the customer was shown it, extra work included."""

    sku: str
    quantity: int
    unit_price_amount: str | None = None
    unit_price_currency: str | None = None
    extras: tuple[ExtraGiven, ...] = ()


@dataclass(frozen=True, kw_only=True)
class OrderGiven:
    lines: tuple[LineGiven, ...]
    shipping_address: AddressGiven
    billing_address: AddressGiven | None = None
    channel: Channel = Channel.STOREFRONT
    external_reference: str | None = None
    customer_number: str | None = None
    customer_name: str | None = None
    customer_email: str | None = None
    customer_vat_id: str | None = None
    shipping_method: str | None = None
    payment_method: str | None = None
    note: str | None = None
    ship_complete: bool = False
