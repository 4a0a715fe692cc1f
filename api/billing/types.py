import strawberry

from api.foundation.scalars import Date
from api.foundation.types import Money, Move, Node, TaxedMoney
from api.foundation.windows import window
from domain.billing.queries import INVOICE


@window(INVOICE)
@strawberry.type(description="What the customer owes for goods that were sent.")
class Invoice(Node):
    number: str
    status: str
    moves: list[Move]
    issued_on: Date | None
    due_on: Date | None
    total: TaxedMoney
    outstanding: Money
    payment_reference: str
    pdf_url: str | None
