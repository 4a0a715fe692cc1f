"""One axis per thing: the order's own status moves by this table, all others are derived."""

from enum import IntFlag, StrEnum

from domain.foundation.moves import Moves


class OrderStatus(StrEnum):
    DRAFT = "DRAFT"
    PLACED = "PLACED"
    CONFIRMED = "CONFIRMED"
    COMPLETED = "COMPLETED"
    REJECTED = "REJECTED"
    EXPIRED = "EXPIRED"
    CANCELLED = "CANCELLED"


class FulfillmentStatus(StrEnum):
    NOT_REQUIRED = "NOT_REQUIRED"
    UNFULFILLED = "UNFULFILLED"
    IN_PROGRESS = "IN_PROGRESS"
    PARTIALLY_SHIPPED = "PARTIALLY_SHIPPED"
    SHIPPED = "SHIPPED"
    PARTIALLY_DELIVERED = "PARTIALLY_DELIVERED"
    DELIVERED = "DELIVERED"


class PaymentStatus(StrEnum):
    NOTHING_DUE = "NOTHING_DUE"
    UNPAID = "UNPAID"
    AUTHORIZED = "AUTHORIZED"
    PARTIALLY_PAID = "PARTIALLY_PAID"
    PAID = "PAID"
    OVERPAID = "OVERPAID"


class InvoiceStatus(StrEnum):
    NOT_INVOICED = "NOT_INVOICED"
    PARTIALLY_INVOICED = "PARTIALLY_INVOICED"
    INVOICED = "INVOICED"


class ReturnStatus(StrEnum):
    NONE = "NONE"
    REQUESTED = "REQUESTED"
    IN_PROGRESS = "IN_PROGRESS"
    PARTIALLY_RETURNED = "PARTIALLY_RETURNED"
    RETURNED = "RETURNED"


class Channel(StrEnum):
    STOREFRONT = "STOREFRONT"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    FIELD_SALES = "FIELD_SALES"
    WEB_FORM = "WEB_FORM"
    POST = "POST"
    IMPORT = "IMPORT"
    MARKETPLACE = "MARKETPLACE"


class PaymentMethod(StrEnum):
    INVOICE = "INVOICE"
    PREPAYMENT = "PREPAYMENT"


class Decision(StrEnum):
    """What a rule does with the orders it speaks of: they are confirmed by themselves, or a person is asked."""

    CONFIRM = "CONFIRM"
    ASK = "ASK"


class RulePart(StrEnum):
    """Where an order can be another one than a rule speaks of."""

    CHANNEL = "CHANNEL"
    CUSTOMER = "CUSTOMER"
    TIER = "TIER"
    PAYMENT_METHOD = "PAYMENT_METHOD"
    AMOUNT = "AMOUNT"


class IssueStatus(StrEnum):
    OPEN = "OPEN"
    RESOLVED = "RESOLVED"
    WAIVED = "WAIVED"


class Severity(StrEnum):
    """A blocking issue stands against confirming, a warning is only said."""

    BLOCKING = "BLOCKING"
    WARNING = "WARNING"


class IssueCode(StrEnum):
    """What verification finds; codes are added, never renamed or removed."""

    PRICE_MISMATCH = "PRICE_MISMATCH"
    MINIMUM_VALUE = "MINIMUM_VALUE"
    RESTRICTED_ARTICLE = "RESTRICTED_ARTICLE"
    RESTRICTED_COUNTRY = "RESTRICTED_COUNTRY"
    ADDRESS_DOUBTFUL = "ADDRESS_DOUBTFUL"
    CUSTOMER_INCOMPLETE = "CUSTOMER_INCOMPLETE"
    CUSTOMER_BLOCKED = "CUSTOMER_BLOCKED"
    VAT_ID_INVALID = "VAT_ID_INVALID"
    CREDIT_LIMIT_EXCEEDED = "CREDIT_LIMIT_EXCEEDED"
    DUPLICATE = "DUPLICATE"
    SUPPLY_FAILED = "SUPPLY_FAILED"


class VerificationKind(StrEnum):
    """What a shop's own rule of verification looks at."""

    MINIMUM_VALUE = "MINIMUM_VALUE"
    RESTRICTED_ARTICLE = "RESTRICTED_ARTICLE"
    RESTRICTED_COUNTRY = "RESTRICTED_COUNTRY"
    DUPLICATE = "DUPLICATE"


class Attention(IntFlag):
    """Why somebody should look at an order."""

    NEEDS_REVIEW = 1
    ON_HOLD = 2
    BACKORDERED = 4
    AT_RISK = 8
    LATE = 16
    OVERDUE_PAYMENT = 32
    REFUND_FAILED = 64


S = OrderStatus
ORDER_MOVES = Moves(
    start=S.DRAFT,
    moves={
        "place":    ({S.DRAFT}, S.PLACED),
        "confirm":  ({S.PLACED}, S.CONFIRMED),
        "reject":   ({S.PLACED}, S.REJECTED),
        "expire":   ({S.PLACED}, S.EXPIRED),
        "cancel":   ({S.PLACED, S.CONFIRMED}, S.CANCELLED),
        "complete": ({S.CONFIRMED}, S.COMPLETED),
        "reopen":   ({S.COMPLETED}, S.CONFIRMED),
    },
)  # fmt: skip
OPEN = frozenset({S.PLACED, S.CONFIRMED})
ISSUE_MOVES = Moves(
    start=IssueStatus.OPEN,
    moves={
        "resolve": ({IssueStatus.OPEN}, IssueStatus.RESOLVED),
        "waive":   ({IssueStatus.OPEN}, IssueStatus.WAIVED),
    },
)  # fmt: skip
