"""The shop's own rules of verification."""

import strawberry

from api.foundation.amounts import amount_given
from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import PageInfo, Sort
from api.foundation.types import Money, MoneyInput, Node, UserError
from api.foundation.windows import window
from api.orders.enums import Channel, Severity, VerificationKind
from domain.foundation.views import Condition
from domain.orders.issues import ruling
from domain.orders.issues.views import VERIFICATION_RULE

OLDEST_FIRST = Sort("rules", ("{t}.id",))


@window(VERIFICATION_RULE)
@strawberry.type(description="What is looked at when an order comes in; what is null is not asked.")
class VerificationRule(Node):
    kind: VerificationKind
    severity: Severity
    channel: Channel | None
    country_code: str | None
    sku: str | None
    amount: Money | None
    minutes: int | None
    note: str


@strawberry.type
class VerificationRuleEdge:
    cursor: str
    node: VerificationRule


@strawberry.type
class VerificationRuleConnection:
    edges: list[VerificationRuleEdge]
    page_info: PageInfo


@strawberry.input(description="MINIMUM_VALUE needs amount, RESTRICTED_… sku or countryCode, DUPLICATE minutes.")
class VerificationRuleDefineInput:
    idempotency_key: str | None = None
    dry_run: bool | None = False
    kind: VerificationKind
    severity: Severity = Severity.BLOCKING
    channel: Channel | None = None
    country_code: str | None = None
    sku: str | None = None
    amount: MoneyInput | None = None
    minutes: int | None = None
    note: str | None = None


@strawberry.input
class RuleRemoveInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    dry_run: bool | None = False


@strawberry.type
class VerificationRulePayload:
    object: VerificationRule | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class RulesQuery:
    @strawberry.field(metadata=READS_A_VIEW, description="What is looked at when an order comes in.")
    async def verification_rules(
        self, info: Info, first: int | None = 50, after: str | None = None
    ) -> VerificationRuleConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, VERIFICATION_RULE, where=Condition(), sort=OLDEST_FIRST, first=first, after=after
        )


@strawberry.type
class RulesMutation:
    @strawberry.mutation(description="Has something looked at when an order comes in.")
    async def verification_rule_define(self, info: Info, input: VerificationRuleDefineInput) -> VerificationRulePayload:
        amount, wrong = await amount_given(info, input.amount, ("amount",))
        given = ruling.VerificationRuleGiven(
            kind=input.kind,
            severity=input.severity,
            channel=input.channel,
            country_code=input.country_code,
            sku=input.sku,
            amount_minor=amount,
            minutes=input.minutes,
            note=input.note or "",
        )
        done = await carry_out(
            info, ruling.define_verification_rule, given, input=input, view=VERIFICATION_RULE, wrong=wrong
        )
        return VerificationRulePayload(**done.shown())

    @strawberry.mutation(description="Has it looked at no more; object is null then.")
    async def verification_rule_remove(self, info: Info, input: RuleRemoveInput) -> VerificationRulePayload:
        done = await carry_out(info, ruling.remove_verification_rule, input.id, input=input, view=VERIFICATION_RULE)
        return VerificationRulePayload(**done.shown())
