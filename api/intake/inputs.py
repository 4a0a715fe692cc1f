import strawberry

from api.foundation.types import UserError
from api.intake.types import Draft, IntakeArrival, IntakeRule, IntakeSource
from api.orders.enums import Channel
from domain.intake.commands.sources import SourceGiven
from domain.intake.rules.correcting import ValueGiven
from domain.intake.states import ArrivalState, DraftState, SourceKind


@strawberry.input(description="path is that of a draft's field, such as lines.0.sku; a value of null takes it away.")
class DraftFieldInput:
    path: str
    value: str | None = None

    def given(self) -> ValueGiven:
        return ValueGiven(self.path, self.value)


@strawberry.input(description="An order that is typed in; externalReference is a field like the others.")
class DraftCreateInput:
    idempotency_key: str
    dry_run: bool | None = False
    channel: Channel
    fields: list[DraftFieldInput]


@strawberry.input
class DraftCorrectInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    expected_version: int | None = None
    dry_run: bool | None = False
    fields: list[DraftFieldInput]


@strawberry.input
class DraftPlaceInput:
    id: strawberry.ID
    idempotency_key: str
    expected_version: int | None = None
    dry_run: bool | None = False


@strawberry.input
class DraftDiscardInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    expected_version: int | None = None
    dry_run: bool | None = False
    reason: str


@strawberry.input(description="content is the mail as it was saved (.eml), base64.")
class DraftFromEmailInput:
    idempotency_key: str
    dry_run: bool | None = False
    filename: str = ""
    content: str


@strawberry.input(description="content is the file as it came (CSV or openTRANS 2.1), base64.")
class IntakeFileImportInput:
    idempotency_key: str
    dry_run: bool | None = False
    source: str | None = None
    filename: str
    content: str


@strawberry.input
class IntakeColumnInput:
    column: str
    path: str


@strawberry.input(
    description="secret is what the shop signs its webhooks with; without one, the one that is kept stays. "
    "columns, separator, decimal and encoding are the layout of its CSV files."
)
class IntakeSourceDefineInput:
    idempotency_key: str | None = None
    dry_run: bool | None = False
    code: str
    name: str
    kind: SourceKind
    channel: Channel
    reference_prefix: str | None = None
    secret: str | None = None
    active: bool = True
    columns: list[IntakeColumnInput] | None = None
    separator: str = ""
    decimal: str = ""
    encoding: str = ""

    def given(self) -> SourceGiven:
        return SourceGiven(
            code=self.code,
            name=self.name,
            kind=self.kind,
            channel=self.channel,
            reference_prefix=self.reference_prefix,
            secret=self.secret,
            active=self.active,
            columns={one.column: one.path for one in self.columns or ()},
            separator=self.separator,
            decimal=self.decimal,
            encoding=self.encoding,
        )


@strawberry.input(description="Without a source it is about all of them.")
class IntakeRuleDefineInput:
    idempotency_key: str | None = None
    dry_run: bool | None = False
    source: str | None = None
    min_confidence: int
    known_customer: bool = True


@strawberry.input
class IntakeRuleRemoveInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    dry_run: bool | None = False


@strawberry.input(description="confidenceBelow finds what a person should look at first.")
class DraftWhere:
    state: list[DraftState] | None = None
    channel: list[Channel] | None = None
    source: str | None = None
    confidence_below: int | None = None


@strawberry.input
class IntakeArrivalWhere:
    state: list[ArrivalState] | None = None


@strawberry.type
class DraftPayload:
    object: Draft | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class IntakeArrivalPayload:
    object: IntakeArrival | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class IntakeSourcePayload:
    object: IntakeSource | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class IntakeRulePayload:
    object: IntakeRule | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool
