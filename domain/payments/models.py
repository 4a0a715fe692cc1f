from tortoise import fields
from tortoise.models import Model

from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField
from domain.orders.models import Order
from domain.payments.states import BANK_TRANSFER, TRANSACTION_MOVES, PaymentState, TransactionState


class BankStatement(Model):
    """A file from the bank, as it was taken in; the counts are of what was new in it."""

    id = IdField("bst")
    filename = fields.CharField(max_length=160)
    sha256 = CodeField(max_length=64, db_index=True)
    account = CodeField(max_length=120)
    transactions = fields.IntField(default=0)
    allocated = fields.IntField(default=0)
    suggested = fields.IntField(default=0)
    unmatched = fields.IntField(default=0)
    warnings: fields.JSONField[list[str]] = fields.JSONField()
    imported_at = fields.DatetimeField(default=now)

    class Meta:
        table = "bank_statements"


class BankTransaction(Model):
    """One booking on our account; known by its fingerprint, so that it is booked once.

    allocated_minor  how much of it was given to orders; never more than came in
    reason           why it was allocated, suggested or left, as a sentence
    """

    id = IdField("btx")
    statement: fields.ForeignKeyRelation[BankStatement] = fields.ForeignKeyField(
        "domain.BankStatement", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    account = CodeField(max_length=60)
    fingerprint = CodeField(max_length=64)
    state = fields.CharEnumField(TransactionState, max_length=20, default=TransactionState.IMPORTED)
    booked_on = fields.DateField()
    amount_minor = fields.BigIntField()
    allocated_minor = fields.BigIntField(default=0)
    currency = CodeField(max_length=3)
    payer_name = fields.CharField(max_length=200, default="")
    payer_iban = CodeField(max_length=60, default="")
    remittance = fields.TextField(default="")
    suggested_order_id = IdField(null=True)
    reason = fields.TextField(default="")

    class Meta:
        table = "bank_transactions"
        unique_together = (("account", "fingerprint"),)
        indexes = (("state", "id"),)

    def move(self, verb: str) -> None:
        """Change the state by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.state = TRANSACTION_MOVES.after(verb, self.state, what="the bank transaction")


class Payment(Model):
    """Money for an order."""

    id = IdField("pay")
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "domain.Order", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    bank_transaction: fields.ForeignKeyNullableRelation[BankTransaction] = fields.ForeignKeyField(
        "domain.BankTransaction", related_name=False, on_delete=fields.RESTRICT, null=True, db_index=True
    )
    state = fields.CharEnumField(PaymentState, max_length=20, default=PaymentState.CAPTURED)
    method = CodeField(max_length=30, default=BANK_TRANSFER)
    amount_minor = fields.BigIntField()
    currency = CodeField(max_length=3)
    received_at = fields.DatetimeField(default=now)

    class Meta:
        table = "payments"
