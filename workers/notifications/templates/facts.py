"""What a message of each kind has to know."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class MessageKind(StrEnum):
    ORDER_CONFIRMED = "ORDER_CONFIRMED"
    ORDER_CHANGED = "ORDER_CHANGED"
    CHANGE_PROPOSED = "CHANGE_PROPOSED"
    CHANGE_DECLINED = "CHANGE_DECLINED"
    SHIPPED = "SHIPPED"
    SHIPPED_TOGETHER = "SHIPPED_TOGETHER"
    INVOICE = "INVOICE"
    PAYMENT_RECEIVED = "PAYMENT_RECEIVED"
    PROMISE_MOVED = "PROMISE_MOVED"
    BACK_IN_STOCK = "BACK_IN_STOCK"


@dataclass(frozen=True, kw_only=True)
class Shop:
    """Who writes; the imprint's lines stand under every message."""

    name: str
    email: str = ""
    website: str = ""
    imprint: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Item:
    name: str
    quantity: int


@dataclass(frozen=True, kw_only=True)
class Transfer:
    """Where to pay to, and with which words."""

    holder: str
    iban: str
    reference: str
    bic: str = ""


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What every message knows.

    status_url  the customer's page of this order; other schemes than http and https are left out
    """

    shop: Shop
    customer_name: str
    order_number: str
    status_url: str = ""


@dataclass(frozen=True, kw_only=True)
class OrderConfirmed(Facts):
    """transfer  only when the customer is to pay before delivery"""

    items: tuple[Item, ...]
    total_minor: int
    currency: str
    promised_on: date | None = None
    transfer: Transfer | None = None


@dataclass(frozen=True, kw_only=True)
class ChangeTold(Facts):
    """before_minor and after_minor are what the order comes to without the change and with it."""

    before_minor: int
    after_minor: int
    currency: str
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Shipped(Facts):
    """order_number names all orders in the parcel.

    more_follows  parts of what was ordered come in another parcel
    """

    items: tuple[Item, ...]
    carrier: str = ""
    tracking_number: str = ""
    tracking_url: str = ""
    expected_on: date | None = None
    more_follows: bool = False


@dataclass(frozen=True, kw_only=True)
class Invoice(Facts):
    """due_minor  what is still to be paid; 0 or less: nothing"""

    invoice_number: str
    total_minor: int
    due_minor: int
    currency: str
    due_on: date | None = None
    transfer: Transfer | None = None


@dataclass(frozen=True, kw_only=True)
class PaymentReceived(Facts):
    """open_minor  what is still missing; 0 or less: all is paid"""

    amount_minor: int
    open_minor: int
    currency: str


@dataclass(frozen=True, kw_only=True)
class PromiseMoved(Facts):
    """What still comes, and when; None where nobody knows.

    known_on  the day the customer was told before
    """

    items: tuple[Item, ...]
    known_on: date | None = None
    promised_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class BackInStock(Facts):
    """There is no order yet, so the number is empty."""

    article: str
    items: tuple[Item, ...]


FACTS: dict[MessageKind, type[Facts]] = {
    MessageKind.ORDER_CONFIRMED: OrderConfirmed,
    MessageKind.ORDER_CHANGED: OrderConfirmed,
    MessageKind.CHANGE_PROPOSED: ChangeTold,
    MessageKind.CHANGE_DECLINED: ChangeTold,
    MessageKind.SHIPPED: Shipped,
    MessageKind.SHIPPED_TOGETHER: Shipped,
    MessageKind.INVOICE: Invoice,
    MessageKind.PAYMENT_RECEIVED: PaymentReceived,
    MessageKind.PROMISE_MOVED: PromiseMoved,
    MessageKind.BACK_IN_STOCK: BackInStock,
}
