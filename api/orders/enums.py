"""The states of an order as enums of the schema."""

import strawberry

from domain.orders.hold_states import HoldScope, HoldState
from domain.orders.states import (
    Attention,
    Channel,
    Decision,
    FulfillmentStatus,
    InvoiceStatus,
    IssueCode,
    IssueStatus,
    OrderStatus,
    PaymentMethod,
    PaymentStatus,
    ReturnStatus,
    RulePart,
    Severity,
    VerificationKind,
)

__all__ = [
    "Attention",
    "Channel",
    "Decision",
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
    "RulePart",
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
strawberry.enum(Decision, name="ConfirmationDecision")
strawberry.enum(RulePart, name="ConfirmationPart")
