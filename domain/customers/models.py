from tortoise import fields
from tortoise.models import Model

from domain.customers.states import CustomerTier
from domain.foundation.clock import now
from domain.foundation.ids import CodeField, IdField


class Customer(Model):
    """Somebody who ordered or may order.

    credit_limit_minor  how much they may owe at once, in the shop's currency; NULL: as much as they like
    blocked_reason      why no order of theirs goes on by itself; NULL: they are not blocked
    strategic           losing them would hurt more than one order is worth
    backorder           whether they get what is not there yet; NULL: as the articles say
    """

    id = IdField("cus")
    number = CodeField(max_length=20, unique=True)
    name = fields.CharField(max_length=200)
    email = fields.CharField(max_length=254, null=True, db_index=True)
    language = CodeField(max_length=2, default="de")
    created_at = fields.DatetimeField(default=now)
    version = fields.IntField(default=1, db_default=1)
    vat_id = CodeField(max_length=20, null=True)
    credit_limit_minor = fields.BigIntField(null=True)
    blocked_reason = fields.CharField(max_length=500, null=True)
    tier = fields.CharEnumField(
        CustomerTier, max_length=10, default=CustomerTier.STANDARD, db_default=CustomerTier.STANDARD
    )
    strategic = fields.BooleanField(default=False, db_default=False)
    backorder = fields.BooleanField(null=True)

    class Meta:
        table = "customers"


class VatCheck(Model):
    """What the register of VAT ids said when it was last asked about one.

    consultation  the register's number for this answer, which proves that we asked
    """

    vat_id = CodeField(max_length=20, primary_key=True)
    valid = fields.BooleanField()
    name = fields.CharField(max_length=200, default="")
    address = fields.CharField(max_length=500, default="")
    consultation = CodeField(max_length=60, default="")
    checked_at = fields.DatetimeField(default=now)

    class Meta:
        table = "vat_checks"
