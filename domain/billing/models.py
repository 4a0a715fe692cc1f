from tortoise import fields
from tortoise.models import Model

from domain.billing.states import INVOICE_MOVES, InvoiceState
from domain.foundation.ids import CodeField, IdField
from domain.orders.models import Order


class Invoice(Model):
    """What a customer owes for goods that were sent; immutable but for what was paid on it."""

    id = IdField("inv")
    number = CodeField(max_length=24, unique=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "domain.Order", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    state = fields.CharEnumField(InvoiceState, max_length=20, default=InvoiceState.DRAFT)
    issued_on = fields.DateField()
    delivered_on = fields.DateField()
    due_on = fields.DateField()
    currency = CodeField(max_length=3)
    net_minor = fields.BigIntField()
    tax_minor = fields.BigIntField()
    paid_minor = fields.BigIntField(default=0)
    payment_reference = CodeField(max_length=25, unique=True)

    class Meta:
        table = "invoices"

    @property
    def gross_minor(self) -> int:
        return int(self.net_minor + self.tax_minor)

    @property
    def outstanding_minor(self) -> int:
        return int(self.gross_minor - self.paid_minor)

    def move(self, verb: str) -> None:
        """Change the state by the table; the only way it changes.

        Raises  MoveNotOpen
        """
        self.state = INVOICE_MOVES.after(verb, self.state, what=f"invoice {self.number}")


class InvoiceLine(Model):
    """A position of an invoice; shipping cost has no order line and one line per tax rate."""

    id = IdField("inl")
    invoice: fields.ForeignKeyRelation[Invoice] = fields.ForeignKeyField(
        "domain.Invoice", related_name=False, on_delete=fields.RESTRICT
    )
    position = fields.IntField()
    order_line_id = IdField(null=True)
    sku = CodeField(max_length=64)
    name = fields.CharField(max_length=200)
    quantity = fields.IntField()
    unit_price_minor = fields.BigIntField()
    tax_basis_points = fields.IntField()
    net_minor = fields.BigIntField()
    tax_minor = fields.BigIntField()

    class Meta:
        table = "invoice_lines"
        unique_together = (("invoice_id", "position"),)
