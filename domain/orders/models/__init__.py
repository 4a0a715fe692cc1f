"""What is stored of orders."""

from .changes import OrderChange
from .news import ConfirmationNews, PromiseNews
from .orders import Order, OrderLine
from .review import ConfirmationRule, Hold, OrderSettings, ValidationIssue, VerificationRule

__all__ = [
    "ConfirmationNews",
    "ConfirmationRule",
    "Hold",
    "Order",
    "OrderChange",
    "OrderLine",
    "OrderSettings",
    "PromiseNews",
    "ValidationIssue",
    "VerificationRule",
]
