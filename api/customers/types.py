import strawberry

from api.foundation.paging import PageInfo
from api.foundation.scalars import DateTime
from api.foundation.types import Money, MoneyInput, Node, UserError
from api.foundation.windows import window
from domain.customers.queries import CUSTOMER, CUSTOMER_TERMS, VAT_CHECK
from domain.customers.states import CustomerTier

__all__ = ["Customer", "CustomerTier"]
strawberry.enum(CustomerTier)


@window(VAT_CHECK)
@strawberry.type(description="What the register of VAT ids said when it was last asked.")
class VatCheck:
    vat_id: str
    valid: bool
    name: str
    address: str
    consultation: str
    checked_at: DateTime


@window(CUSTOMER_TERMS)
@strawberry.type(
    description="What was agreed with a customer and is thought of them; for the staff only. backorder:"
    " whether they get what is not there yet, whatever the articles say; null: as the articles say."
)
class CustomerTerms:
    vat_id: str | None
    vat_check: VatCheck | None
    credit_limit: Money | None
    blocked_reason: str | None
    tier: CustomerTier
    strategic: bool
    backorder: bool | None
    version: int


@window(CUSTOMER)
@strawberry.type(description="Somebody who ordered.")
class Customer(Node):
    number: str
    name: str
    email: str | None
    terms: CustomerTerms | None


@strawberry.type
class CustomerEdge:
    cursor: str
    node: Customer


@strawberry.type
class CustomerConnection:
    edges: list[CustomerEdge]
    page_info: PageInfo


@strawberry.input(description="What is left out stays as it is; null takes it away.")
class CustomerUpdateInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    expected_version: int | None = None
    dry_run: bool | None = False
    name: str | None = strawberry.UNSET
    email: str | None = strawberry.UNSET
    vat_id: str | None = strawberry.UNSET
    credit_limit: MoneyInput | None = strawberry.UNSET
    blocked_reason: str | None = strawberry.UNSET
    tier: CustomerTier | None = strawberry.UNSET
    strategic: bool | None = strawberry.UNSET
    backorder: bool | None = strawberry.UNSET


@strawberry.type
class CustomerPayload:
    object: Customer | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool
