"""What is stored of orders."""

from .news import PromiseNews
from .orders import Order, OrderLine
from .review import ConfirmationRule, Hold, ValidationIssue, VerificationRule

__all__ = [
    "ConfirmationRule",
    "Hold",
    "Order",
    "OrderLine",
    "PromiseNews",
    "ValidationIssue",
    "VerificationRule",
]
