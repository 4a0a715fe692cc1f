"""What goes through an import: rows as read, orders and returns as understood, and what was decided on each row."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

CURRENCY = "GBP"


class Code(StrEnum):
    """Why a row was not taken or what to know about one that was; codes are added, never renamed."""

    BROKEN_ROW = "BROKEN_ROW"
    TOO_MANY_LINES = "TOO_MANY_LINES"
    INVALID_VALUE = "INVALID_VALUE"
    PRICE_TOO_PRECISE = "PRICE_TOO_PRECISE"
    NEGATIVE_PRICE = "NEGATIVE_PRICE"
    NEGATIVE_QUANTITY = "NEGATIVE_QUANTITY"
    POSITIVE_CANCELLATION = "POSITIVE_CANCELLATION"
    STOCK_CORRECTION = "STOCK_CORRECTION"
    ACCOUNTING = "ACCOUNTING"
    FEE = "FEE"
    DISCOUNT = "DISCOUNT"
    SHIPPING_REFUND = "SHIPPING_REFUND"
    NO_CUSTOMER = "NO_CUSTOMER"
    NEVER_ORDERED = "NEVER_ORDERED"
    ORDERED_LATER = "ORDERED_LATER"
    OTHER_PRICE = "OTHER_PRICE"
    NOT_SO_MANY = "NOT_SO_MANY"
    DIFFERS = "DIFFERS"
    DUPLICATE_LINE = "DUPLICATE_LINE"
    TWO_TIMES = "TWO_TIMES"
    TWO_CUSTOMERS = "TWO_CUSTOMERS"
    COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN"
    COUNTRY_ASSUMED = "COUNTRY_ASSUMED"


NOTES = frozenset({Code.DUPLICATE_LINE, Code.TWO_TIMES, Code.TWO_CUSTOMERS, Code.COUNTRY_UNKNOWN, Code.COUNTRY_ASSUMED})


class Outcome(StrEnum):
    TAKEN = "TAKEN"
    HERE_ALREADY = "HERE_ALREADY"
    NOT_TAKEN = "NOT_TAKEN"


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row of the file as it stands there; `line` counts from 1 with the header, invoice and sku are trimmed."""

    line: int
    invoice: str
    sku: str
    description: str
    quantity: str
    at: str
    price: str
    customer: str
    country: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row that could be read.

    price        major units with all the decimals the file has
    price_minor  the same in minor units; None when it has more decimals than the currency
    customer     the other system's number, "" for a guest
    """

    line: int
    invoice: str
    sku: str
    name: str
    quantity: int
    at: datetime
    price: Decimal
    price_minor: int | None
    customer: str
    country: str

    @property
    def amount(self) -> Decimal:
        return self.price * self.quantity


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to tell about a row: a refusal, or a note on a row that was taken.

    amount  what the row is worth in major units; 0 when it cannot be read
    """

    line: int
    invoice: str
    code: Code
    sentence: str
    amount: Decimal = Decimal(0)

    @property
    def is_note(self) -> bool:
        return self.code in NOTES


@dataclass(frozen=True, slots=True)
class HistoricLine:
    """article is the key of the product behind the line, None for what is no article such as a manual charge."""

    sku: str
    article: str | None
    name: str
    quantity: int
    unit_price_minor: int

    @property
    def total_minor(self) -> int:
        return self.quantity * self.unit_price_minor


@dataclass(frozen=True, slots=True)
class HistoricOrder:
    """An order of the other system, done long ago."""

    reference: str
    placed_at: datetime
    customer: str
    country_code: str | None
    lines: tuple[HistoricLine, ...]
    shipping_minor: int

    @property
    def total_minor(self) -> int:
        return self.shipping_minor + sum(line.total_minor for line in self.lines)


@dataclass(frozen=True, slots=True)
class HistoricReturn:
    """Pieces that came back, as one row of a cancellation tells it."""

    reference: str
    customer: str
    article: str
    quantity: int
    unit_price_minor: int
    at: datetime


class Matched(StrEnum):
    """How what a cancellation takes back was found: all of it called off, or returned of one line or of several."""

    CALLED_OFF = "CALLED_OFF"
    RETURNED = "RETURNED"
    RETURNED_OF_SEVERAL = "RETURNED_OF_SEVERAL"


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a row of a cancellation: how it was matched, or why it was not."""

    outcome: Outcome
    matched: Matched | None = None
    why: Code | None = None
