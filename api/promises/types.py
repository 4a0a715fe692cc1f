import strawberry

from api.foundation.paging import PageInfo
from api.foundation.scalars import Date
from api.foundation.types import Node, UserError
from api.foundation.windows import window
from domain.promises.queries import CARRIER_TIME, LEAD_TIME, PROMISE_SETTINGS
from domain.promises.states import BecauseKind
from domain.promises.wishes import LeadTimeGiven, PromiseSettingsGiven

strawberry.enum(BecauseKind, name="PromiseReasonKind")


@strawberry.type(
    description="One thing that a promised day hangs on. quantity counts pieces, and working days for EXTRA,"
    " HANDLING and CARRIER; what is expected or made is not counted or named to customers."
)
class PromiseReason:
    kind: BecauseKind
    on: Date | None
    quantity: int | None
    source: str | None


@strawberry.type(description="The day something arrives, null while nobody knows; and why just then.")
class Promise:
    on: Date | None
    because: list[PromiseReason]


@strawberry.type(
    description="available: pieces that are free. orderable: an order for so many would be taken now; promise says when"
    " it would arrive. nextOn: when what is missing could arrive."
)
class Availability:
    sku: str
    quantity: int
    available: int
    orderable: bool
    promise: Promise | None
    next_on: Date | None


@strawberry.input(description="extras: codes of extra work on each piece, see `Product.extras`; its days count.")
class AvailabilityItemInput:
    sku: str
    quantity: int = 1
    extras: list[str] | None = None


@window(PROMISE_SETTINGS)
@strawberry.type(
    description="When and where the shop works. cutOffs: seven times of day, Monday first, - when nobody works."
)
class PromiseSettings:
    id: strawberry.ID
    time_zone: str
    region: str | None
    cut_offs: list[str]
    closed_on: list[Date]
    handling_days: int
    tell_earlier: bool
    tell_after_minutes: int


@window(CARRIER_TIME)
@strawberry.type(description="Working days a shipping method takes to a country.")
class CarrierTime(Node):
    shipping_method: str
    country_code: str
    days: int


@window(LEAD_TIME)
@strawberry.type(description="How an article that is not there is got, in working days.")
class LeadTime(Node):
    sku: str
    days_to_make: int | None
    days_to_buy: int | None
    pieces_per_day: int | None


@strawberry.type
class LeadTimeEdge:
    cursor: str
    node: LeadTime


@strawberry.type
class LeadTimeConnection:
    edges: list[LeadTimeEdge]
    page_info: PageInfo


@strawberry.type
class CarrierTimeEdge:
    cursor: str
    node: CarrierTime


@strawberry.type
class CarrierTimeConnection:
    edges: list[CarrierTimeEdge]
    page_info: PageInfo


@strawberry.input(
    description="region: a subdivision whose holidays count too, such as BY. tellAfterMinutes: how long further moves"
    " are waited for before a customer hears of one."
)
class PromiseSettingsDefineInput:
    idempotency_key: str | None = None
    dry_run: bool | None = False
    time_zone: str
    cut_offs: list[str]
    region: str | None = None
    closed_on: list[Date] | None = None
    handling_days: int = 1
    tell_earlier: bool = False
    tell_after_minutes: int = 15

    def given(self) -> PromiseSettingsGiven:
        return PromiseSettingsGiven(
            time_zone=self.time_zone,
            cut_offs=tuple(self.cut_offs),
            region=self.region,
            closed_on=tuple(self.closed_on or ()),
            handling_days=self.handling_days,
            tell_earlier=self.tell_earlier,
            tell_after_minutes=self.tell_after_minutes,
        )


@strawberry.input
class CarrierTimeDefineInput:
    idempotency_key: str | None = None
    dry_run: bool | None = False
    shipping_method: str
    country_code: str
    days: int


@strawberry.input(description="What is left out is not known: an article without either is neither made nor bought.")
class LeadTimeDefineInput:
    idempotency_key: str | None = None
    dry_run: bool | None = False
    sku: str
    days_to_make: int | None = None
    days_to_buy: int | None = None
    pieces_per_day: int | None = None

    def given(self) -> LeadTimeGiven:
        return LeadTimeGiven(
            sku=self.sku,
            days_to_make=self.days_to_make,
            days_to_buy=self.days_to_buy,
            pieces_per_day=self.pieces_per_day,
        )


@strawberry.type
class PromiseSettingsPayload:
    object: PromiseSettings | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class CarrierTimePayload:
    object: CarrierTime | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class LeadTimePayload:
    object: LeadTime | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool
