from enum import Enum
from functools import reduce
from operator import or_
from typing import Annotated

import strawberry

from api.foundation.scalars import DateTime
from api.foundation.types import MoneyInput, UserError
from api.orders.enums import Attention, Channel, FulfillmentStatus, HoldScope, OrderStatus, PaymentStatus
from api.orders.types import Order
from domain.orders.changing.wishes import PiecesGiven
from domain.orders.hold_states import EVERYTHING
from domain.orders.wishes import AddressGiven, ExtraGiven, LineGiven, OrderGiven


@strawberry.input
class AddressInput:
    name: str
    company: str | None = None
    street: str
    extra: str | None = None
    postal_code: str
    city: str
    region: str | None = None
    country_code: str
    phone: str | None = None

    def given(self) -> AddressGiven:
        return AddressGiven(
            name=self.name,
            company=self.company,
            street=self.street,
            extra=self.extra,
            postal_code=self.postal_code,
            city=self.city,
            region=self.region,
            country_code=self.country_code.strip().upper(),
            phone=self.phone,
        )


@strawberry.input
class OrderCustomerInput:
    number: str | None = None
    name: str | None = None
    email: str | None = None
    vat_id: str | None = None


@strawberry.input(description="Extra work on each piece, see `Product.extras`; text is what is to be engraved.")
class ExtraWorkInput:
    code: str
    text: str | None = None


@strawberry.input(
    description="unitPrice is what the customer was shown, tax and extra work included. A difference to the price list"
    " is refused from a storefront; what somebody with the right to negotiate agreed on is taken and becomes an issue."
)
class OrderLineInput:
    sku: str
    quantity: int
    unit_price: MoneyInput | None = None
    extras: list[ExtraWorkInput] | None = None

    def given(self) -> LineGiven:
        price = self.unit_price
        return LineGiven(
            sku=self.sku,
            quantity=self.quantity,
            unit_price_amount=price.amount if price else None,
            unit_price_currency=price.currency if price else None,
            extras=tuple(ExtraGiven(code=extra.code, text=extra.text or "") for extra in self.extras or ()),
        )


@strawberry.input
class OrderPlaceInput:
    idempotency_key: str
    dry_run: bool | None = False
    channel: Channel | None = Channel.STOREFRONT
    external_reference: str | None = None
    customer: OrderCustomerInput
    shipping_address: AddressInput
    billing_address: AddressInput | None = None
    lines: list[OrderLineInput]
    shipping_method: str | None = None
    payment_method: str | None = None
    note: str | None = None
    ship_complete: bool | None = False

    def given(self) -> OrderGiven:
        return OrderGiven(
            lines=tuple(line.given() for line in self.lines),
            shipping_address=self.shipping_address.given(),
            billing_address=self.billing_address.given() if self.billing_address else None,
            channel=self.channel or Channel.STOREFRONT,
            external_reference=self.external_reference,
            customer_number=self.customer.number,
            customer_name=self.customer.name,
            customer_email=self.customer.email,
            customer_vat_id=self.customer.vat_id,
            shipping_method=self.shipping_method,
            payment_method=self.payment_method,
            note=self.note,
            ship_complete=bool(self.ship_complete),
        )


@strawberry.input
class OrderMoveInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    expected_version: int | None = None
    dry_run: bool | None = False
    reason: str | None = None


@strawberry.input(description="scope left out stops everything; expiresAt is when the hold ends by itself.")
class HoldPlaceInput:
    order_id: strawberry.ID
    scope: list[HoldScope] | None = None
    reason: str | None = None
    expires_at: DateTime | None = None
    idempotency_key: str | None = None
    expected_version: int | None = None
    dry_run: bool | None = False

    @property
    def scopes(self) -> HoldScope:
        return EVERYTHING if self.scope is None else reduce(or_, self.scope, HoldScope(0))


@strawberry.input
class HoldReleaseInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    expected_version: int | None = None
    dry_run: bool | None = False


@strawberry.input(description="Pieces of a line that go to a new order.")
class OrderSplitLineInput:
    line_id: strawberry.ID
    quantity: int


@strawberry.input(description="Either lines, the pieces that move, or ready: what is there stays, all else moves.")
class OrderSplitInput:
    id: strawberry.ID
    lines: list[OrderSplitLineInput] | None = None
    ready: bool | None = False
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False

    def given(self) -> tuple[PiecesGiven, ...]:
        return tuple(PiecesGiven(line_id=line.line_id, quantity=line.quantity) for line in self.lines or ())


@strawberry.input(description="Other orders of the same customer, to the same place and by the same method.")
class OrderMergeInput:
    id: strawberry.ID
    with_: list[strawberry.ID] = strawberry.field(name="with")
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False


@strawberry.input(description="quantity left out cancels all that is still here.")
class OrderLineCancelInput:
    line_id: strawberry.ID
    quantity: int | None = None
    reason: str | None = None
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False


@strawberry.type
class OrderPayload:
    object: Order | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool
    status_token: str | None = None


@strawberry.input
class OrderWhere:
    AND: list[Annotated["OrderWhere", strawberry.lazy("api.orders.inputs")]] | None = strawberry.field(
        name="AND", default=None
    )
    OR: list[Annotated["OrderWhere", strawberry.lazy("api.orders.inputs")]] | None = strawberry.field(
        name="OR", default=None
    )
    NOT: Annotated["OrderWhere", strawberry.lazy("api.orders.inputs")] | None = strawberry.field(
        name="NOT", default=None
    )
    status: list[OrderStatus] | None = None
    fulfillment_status: list[FulfillmentStatus] | None = None
    payment_status: list[PaymentStatus] | None = None
    channel: list[Channel] | None = None
    customer: list[strawberry.ID] | None = None
    attention: list[Attention] | None = None
    placed_from: DateTime | None = None
    placed_to: DateTime | None = None


@strawberry.enum
class OrderSort(Enum):
    PLACED_AT_DESC = "PLACED_AT_DESC"
    PLACED_AT_ASC = "PLACED_AT_ASC"
    URGENCY_DESC = "URGENCY_DESC"
    NUMBER_ASC = "NUMBER_ASC"
