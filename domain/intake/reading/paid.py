"""What was paid in the shop an order comes from: said by signed webhooks only, no column and no mail can say it."""

from .gathering import Gathering
from .values import SURE


def add_paid(into: Gathering, amount: str, currency: str, source: str) -> None:
    """Take down that it is paid; it is not sent before that is so, and never billed again."""
    into.add("paymentMethod", "PREPAYMENT", source, SURE)
    into.add("paid.amount", amount, source)
    into.add("paid.currency", currency, source)
