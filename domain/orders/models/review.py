"""What people decide about orders: holds, issues, and the shop's rules for both."""

from tortoise import fields
from tortoise.models import Model

from domain.customers.models import Customer
from domain.customers.states import CustomerTier
from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField
from domain.orders.hold_states import EVERYTHING, HOLD_MOVES, HoldState
from domain.orders.states import (
    ISSUE_MOVES,
    Channel,
    Decision,
    IssueCode,
    IssueStatus,
    PaymentMethod,
    Severity,
    VerificationKind,
)

from .orders import Order, OrderLine


class Hold(Model):
    """Somebody stopped an order; while it is active, what its scope names does not happen.

    scope       a sum of `HoldScope`
    expires_at  when it ends by itself
    """

    id = IdField("hld")
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "domain.Order", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    state = fields.CharEnumField(HoldState, max_length=20, default=HoldState.ACTIVE)
    scope = fields.IntField(default=int(EVERYTHING))
    reason = fields.CharField(max_length=500)
    by_id = CodeField(max_length=40)
    by_name = fields.CharField(max_length=120, default="")
    at = fields.DatetimeField(default=now)
    expires_at = fields.DatetimeField(null=True)
    released_at = fields.DatetimeField(null=True)
    released_by = fields.CharField(max_length=120, null=True)

    class Meta:
        table = "holds"

    def move(self, verb: str) -> None:
        """Change the state by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.state = HOLD_MOVES.after(verb, self.state, what="the hold")


class ValidationIssue(Model):
    """Something about an order that a person should decide, or only know.

    line     the line it is about; NULL: the whole order
    measure  how far it goes, in minor units or pieces; who waives it waives no more than this
    reason   why it was waived
    """

    id = IdField("iss")
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "domain.Order", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    line: fields.ForeignKeyNullableRelation[OrderLine] = fields.ForeignKeyField(
        "domain.OrderLine", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    code = fields.CharEnumField(IssueCode, max_length=30)
    severity = fields.CharEnumField(Severity, max_length=10)
    status = fields.CharEnumField(IssueStatus, max_length=10, default=IssueStatus.OPEN)
    message = fields.CharField(max_length=500)
    remedy = fields.CharField(max_length=500)
    measure = fields.BigIntField(default=0)
    found_at = fields.DatetimeField(default=now)
    closed_at = fields.DatetimeField(null=True)
    closed_by_id = CodeField(max_length=40, null=True)
    closed_by = fields.CharField(max_length=120, null=True)
    reason = fields.CharField(max_length=500, null=True)

    class Meta:
        table = "validation_issues"

    def move(self, verb: str) -> None:
        """Change the status by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.status = ISSUE_MOVES.after(verb, self.status, what="the issue")


class VerificationRule(Model):
    """What the shop looks at when an order comes in; each kind uses the fields it needs, NULL means any."""

    id = IdField("vru")
    kind = fields.CharEnumField(VerificationKind, max_length=20)
    severity = fields.CharEnumField(Severity, max_length=10)
    channel = fields.CharEnumField(Channel, max_length=20, null=True)
    country_code = CodeField(max_length=2, null=True)
    sku = CodeField(max_length=64, null=True)
    amount_minor = fields.BigIntField(null=True)
    minutes = fields.IntField(null=True)
    note = fields.CharField(max_length=200, default="")

    class Meta:
        table = "verification_rules"


class ConfirmationRule(Model):
    """What becomes of orders up to this sum, and like this where a field is not NULL; the first one decides.

    position  rules are asked in this order; those that share one, the older first
    """

    id = IdField("rul")
    channel = fields.CharEnumField(Channel, max_length=20, null=True)
    customer: fields.ForeignKeyNullableRelation[Customer] = fields.ForeignKeyField(
        "domain.Customer", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    tier = fields.CharEnumField(CustomerTier, max_length=10, null=True)
    payment_method = fields.CharEnumField(PaymentMethod, max_length=20, null=True)
    up_to_minor = fields.BigIntField()
    decision = fields.CharEnumField(Decision, max_length=10, default=Decision.CONFIRM)
    position = fields.IntField(default=0)
    active = fields.BooleanField(default=True)

    class Meta:
        table = "confirmation_rules"


class OrderSettings(Model):
    """How the shop treats orders; there is one row.

    give_up_days  an order that nobody confirmed or paid gives its pieces back after so many; NULL: never
    """

    id = CodeField(max_length=10, primary_key=True, default="SHOP")
    give_up_days = fields.IntField(null=True)

    class Meta:
        table = "order_settings"
