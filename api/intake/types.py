"""What of drafts, arrivals and sources is shown."""

import strawberry

from api.foundation.paging import PageInfo
from api.foundation.scalars import DateTime
from api.foundation.types import Move, Node
from api.foundation.windows import window
from api.orders.enums import Channel
from api.orders.types import Order
from domain.intake.queries import DRAFT, INTAKE_ARRIVAL, INTAKE_RULE, INTAKE_SOURCE
from domain.intake.states import ArrivalState, DraftState, SourceKind

strawberry.enum(DraftState)
strawberry.enum(ArrivalState, name="IntakeArrivalState")
strawberry.enum(SourceKind, name="IntakeSourceKind")


@strawberry.type(description="An article that may be meant; score 0–100 says how alike the names are.")
class ArticleCandidate:
    sku: str
    name: str
    score: int


@strawberry.type(description="A value as it was understood, where it stood, and how sure that is (0–100).")
class DraftField:
    path: str
    value: str
    source: str
    confidence: int
    candidates: list[ArticleCandidate]


@strawberry.type(description="Why a draft could not be placed; path names its field.")
class DraftProblem:
    path: str
    message: str
    remedy: str


@window(INTAKE_SOURCE)
@strawberry.type(description="A place orders come from.")
class IntakeSource(Node):
    code: str
    name: str
    kind: SourceKind
    channel: Channel
    reference_prefix: str
    has_secret: bool
    active: bool
    created_at: DateTime


@window(INTAKE_RULE)
@strawberry.type(description="Drafts that are placed without a person; without a source, of every source.")
class IntakeRule(Node):
    source: IntakeSource | None
    min_confidence: int
    known_customer: bool


@window(DRAFT)
@strawberry.type(description="An order as far as it was understood; confidence is that of its least sure field.")
class Draft(Node):
    version: int
    state: DraftState
    channel: Channel
    external_reference: str | None
    title: str
    confidence: int
    fields: list[DraftField]
    notes: list[str]
    problems: list[DraftProblem]
    reason: str | None
    opened_at: DateTime
    updated_at: DateTime
    moves: list[Move]
    order: Order | None
    source: IntakeSource | None
    arrival: "IntakeArrival | None"


@window(INTAKE_ARRIVAL)
@strawberry.type(description="Something that came in, kept as it came; excerpt is its beginning as text.")
class IntakeArrival(Node):
    kind: SourceKind
    state: ArrivalState
    topic: str
    filename: str
    size: int
    excerpt: str
    reason: str
    received_at: DateTime
    source: IntakeSource | None
    drafts: list[Draft]


@strawberry.type
class DraftEdge:
    cursor: str
    node: Draft


@strawberry.type
class DraftConnection:
    edges: list[DraftEdge]
    page_info: PageInfo


@strawberry.type
class IntakeArrivalEdge:
    cursor: str
    node: IntakeArrival


@strawberry.type
class IntakeArrivalConnection:
    edges: list[IntakeArrivalEdge]
    page_info: PageInfo


@strawberry.type
class IntakeSourceEdge:
    cursor: str
    node: IntakeSource


@strawberry.type
class IntakeSourceConnection:
    edges: list[IntakeSourceEdge]
    page_info: PageInfo


@strawberry.type
class IntakeRuleEdge:
    cursor: str
    node: IntakeRule


@strawberry.type
class IntakeRuleConnection:
    edges: list[IntakeRuleEdge]
    page_info: PageInfo


@strawberry.type(description="What a column of a file seems to hold.")
class IntakeColumn:
    column: str
    path: str | None
    confidence: int
    sample: str


@strawberry.type(description="What a file would become, keeping none of it; fields are those of its first order.")
class IntakePreview:
    separator: str
    orders: int
    lines: int
    columns: list[IntakeColumn]
    fields: list[DraftField]
    notes: list[str]
