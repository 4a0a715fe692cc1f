"""The states of an order as enums of the schema."""

import strawberry

from domain.orders.hold_states import HoldScope, HoldState
from domain.orders.states import (
    Attention,
    Channel,
    FulfillmentStatus,
    InvoiceStatus,
    IssueCode,
    IssueStatus,
    OrderStatus,
    PaymentMethod,
    PaymentStatus,
    ReturnStatus,
    Severity,
    VerificationKind,
)

__all__ = [
    "Attention",
    "Channel",
    "FulfillmentStatus",
    "HoldScope",
    "HoldState",
    "InvoiceStatus",
    "IssueCode",
    "IssueStatus",
    "OrderStatus",
    "PaymentMethod",
    "PaymentStatus",
    "ReturnStatus",
    "Severity",
    "VerificationKind",
]

for shown in (
    OrderStatus,
    FulfillmentStatus,
    PaymentStatus,
    InvoiceStatus,
    ReturnStatus,
    Channel,
    Attention,
    HoldScope,
    HoldState,
):
    strawberry.enum(shown)
for found in (IssueCode, IssueStatus, Severity, VerificationKind, PaymentMethod):
    strawberry.enum(found)
