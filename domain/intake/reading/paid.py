"""What was paid in the shop an order comes from; signed webhooks alone say how much, columns only that it was asked."""

from .gathering import Gathering
from .values import SURE
from .words import plain

# Nobody has paid yet: how they will is said elsewhere, or is as usual.
_OPEN = frozenset({"", "pending", "unpaid", "open", "offen", "unbezahlt", "ausstehend"})


def add_paid(into: Gathering, amount: str, currency: str, source: str) -> None:
    """Take down that it is paid; it is not sent before that is so, and never billed again."""
    into.add("paymentMethod", "PREPAYMENT", source, SURE)
    into.add("paid.amount", amount, source)
    into.add("paid.currency", currency, source)


def add_payment_status(into: Gathering, status: str, source: str, confidence: int) -> None:
    """Take down how far the payment is in the shop, as a column says: not sent before the money is booked here.

    What was paid, refused or given back there must not be billed anew, and nobody signed the column to book it.
    """
    if not status:
        return
    into.note(f"In the shop the payment is {status[:60]!r}.")
    if plain(status) not in _OPEN:
        into.add("paymentMethod", "PREPAYMENT", source, confidence)
