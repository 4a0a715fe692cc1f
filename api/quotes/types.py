import strawberry

from api.foundation.paging import PageInfo
from api.foundation.scalars import Date, DateTime, Decimal
from api.foundation.types import Money, Move, Node, TaxedMoney, UserError
from api.foundation.windows import window
from api.orders.inputs import AddressInput, OrderCustomerInput, OrderLineInput
from api.orders.types import Address, Order
from domain.quotes.commands.offering import QuoteGiven
from domain.quotes.queries import QUOTE, QUOTE_OFFER
from domain.quotes.states import QuoteState

strawberry.enum(QuoteState)


@strawberry.type(description="An article as it is offered; the price is with tax.")
class QuotedLine:
    sku: str
    name: str
    quantity: int
    unit_price: Money
    tax_rate_percent: Decimal


@window(QUOTE)
@strawberry.type(description="What we offer somebody, at prices that hold until a day.")
class Quote(Node):
    number: str
    version: int
    state: QuoteState
    customer_name: str
    customer_email: str | None
    shipping_address: Address
    lines: list[QuotedLine]
    shipping_price: Money
    total: TaxedMoney
    currency: str
    note: str
    valid_until: Date
    created_at: DateTime
    sent_at: DateTime | None
    document_sha256: str
    signed_name: str | None
    signed_at: DateTime | None
    pdf_url: str | None
    acceptance_pdf_url: str | None
    reason: str | None
    moves: list[Move]
    order: Order | None


@window(QUOTE_OFFER)
@strawberry.type(description="What a customer sees of a quote with its link; text is what they sign, word for word.")
class QuoteOffer:
    number: str
    state: QuoteState
    customer_name: str
    lines: list[QuotedLine]
    shipping_price: Money
    total: TaxedMoney
    currency: str
    note: str
    valid_until: Date
    text: str
    document_sha256: str
    language: str
    open: bool
    moves: list[Move]
    signed_name: str | None
    signed_at: DateTime | None
    pdf_url: str | None
    acceptance_pdf_url: str | None
    order_number: str | None
    status_url: str | None


@strawberry.type
class QuoteEdge:
    cursor: str
    node: Quote


@strawberry.type
class QuoteConnection:
    edges: list[QuoteEdge]
    page_info: PageInfo


@strawberry.input(description="unitPrice is what was agreed, tax included; without one it is the price list's.")
class QuoteCreateInput:
    idempotency_key: str
    dry_run: bool | None = False
    customer: OrderCustomerInput
    shipping_address: AddressInput
    lines: list[OrderLineInput]
    valid_until: Date
    shipping_method: str | None = None
    note: str | None = None

    def given(self) -> QuoteGiven:
        return QuoteGiven(
            lines=tuple(line.given() for line in self.lines),
            shipping_address=self.shipping_address.given(),
            valid_until=self.valid_until,
            customer_number=self.customer.number,
            customer_name=self.customer.name,
            customer_email=self.customer.email,
            customer_vat_id=self.customer.vat_id,
            shipping_method=self.shipping_method,
            note=self.note,
        )


@strawberry.input
class QuoteSendInput:
    id: strawberry.ID
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False


@strawberry.input
class QuoteDeclineInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    expected_version: int | None = None
    dry_run: bool | None = False
    reason: str | None = None


@strawberry.input(description="documentSha256 is that of the text which the customer saw; signedName their typed name.")
class QuoteAcceptInput:
    token: str
    signed_name: str
    document_sha256: str
    idempotency_key: str
    dry_run: bool | None = False


@strawberry.input
class QuoteRejectInput:
    token: str
    idempotency_key: str
    dry_run: bool | None = False
    reason: str | None = None


@strawberry.type(description="acceptUrl is the customer's link, once the quote was sent.")
class QuotePayload:
    object: Quote | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool
    accept_url: str | None = None


@strawberry.type
class QuoteOfferPayload:
    object: QuoteOffer | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool
