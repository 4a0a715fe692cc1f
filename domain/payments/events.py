from dataclasses import dataclass

from domain.foundation.events import Event


@dataclass(frozen=True, kw_only=True)
class BankStatementImported(Event):
    """A file from the bank was read and booked."""

    told = "Bank statement {filename}: {transactions} bookings, {allocated} allocated"

    statement_id: str
    filename: str
    transactions: int
    allocated: int


@dataclass(frozen=True, kw_only=True)
class PaymentReceived(Event):
    """Money for the order came in."""

    told = "{amount} received"

    payment_id: str
    amount: str


@dataclass(frozen=True, kw_only=True)
class PaidOutside(Event):
    """The customer paid in the shop that the order came from; nothing is told to the customer."""

    told = "{amount} paid in the shop it came from"

    payment_id: str
    amount: str
