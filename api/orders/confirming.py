"""The shop's own rules of confirmation: what is confirmed by itself, in which order they are asked, and a try."""

import strawberry

from api.customers.types import Customer, CustomerTier
from api.foundation.amounts import amount_given
from api.foundation.context import Info, signed_in
from api.foundation.doors import carry_out
from api.foundation.errors import ApiCode, ApiError
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import PageInfo, Sort
from api.foundation.types import Money, MoneyInput, Node, UserError
from api.foundation.windows import read_one, window
from api.orders.enums import Channel, Decision, PaymentMethod, RulePart
from api.orders.rules import RuleRemoveInput
from domain.foundation.money import MAX_MINOR
from domain.foundation.views import Condition, Picked
from domain.orders.issues import self_confirming as commands
from domain.orders.issues.views import CONFIRMATION_RULE
from domain.orders.queries import ORDER

AS_ASKED = Sort("asked", ("{t}.position", "{t}.id"), numbers=frozenset({0}))


@window(CONFIRMATION_RULE)
@strawberry.type(
    description="What becomes of orders like this; what is null fits all, and the first that fits decides."
)
class ConfirmationRule(Node):
    channel: Channel | None
    customer: Customer | None
    tier: CustomerTier | None
    payment_method: PaymentMethod | None
    up_to: Money
    any_amount: bool
    decision: Decision
    active: bool


@strawberry.type
class ConfirmationRuleEdge:
    cursor: str
    node: ConfirmationRule


@strawberry.type
class ConfirmationRuleConnection:
    edges: list[ConfirmationRuleEdge]
    page_info: PageInfo


@strawberry.input(
    description="With an id that rule is changed, without one it is new and asked last. Without upTo every sum fits."
)
class ConfirmationRuleDefineInput:
    idempotency_key: str | None = None
    dry_run: bool | None = False
    id: strawberry.ID | None = None
    up_to: MoneyInput | None = None
    channel: Channel | None = None
    customer_id: strawberry.ID | None = None
    tier: CustomerTier | None = None
    payment_method: PaymentMethod | None = None
    decision: Decision | None = Decision.CONFIRM
    active: bool | None = True

    def given(self, up_to_minor: int | None) -> commands.ConfirmationRuleGiven:
        return commands.ConfirmationRuleGiven(
            up_to_minor=MAX_MINOR if self.up_to is None else up_to_minor or 0,
            channel=self.channel,
            customer_id=self.customer_id,
            tier=self.tier,
            payment_method=self.payment_method,
            decision=self.decision or Decision.CONFIRM,
            active=self.active is not False,
        )


@strawberry.input(description="to: its place among all rules, from 1 on.")
class ConfirmationRuleMoveInput:
    id: strawberry.ID
    to: int
    idempotency_key: str | None = None
    dry_run: bool | None = False


@strawberry.type
class ConfirmationRulePayload:
    object: ConfirmationRule | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type(description="A rule beside an order: in what the order is another one than the rule speaks of.")
class ConfirmationRuleTrial:
    rule_id: strawberry.ID
    differs: list[RulePart]


@strawberry.type(
    description="What would become of an order by itself if it came in now. ruleId is the rule that decides; reasons "
    "close the way whatever the rules say."
)
class ConfirmationTrial:
    order_id: strawberry.ID
    confirmed: bool
    rule_id: strawberry.ID | None
    reasons: list[str]
    rules: list[ConfirmationRuleTrial]


@strawberry.type
class ConfirmingQuery:
    @strawberry.field(metadata=READS_A_VIEW, description="Which orders are confirmed by themselves, as they are asked.")
    async def confirmation_rules(
        self, info: Info, first: int | None = 50, after: str | None = None
    ) -> ConfirmationRuleConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, CONFIRMATION_RULE, where=Condition(), sort=AS_ASKED, first=first, after=after
        )

    @strawberry.field(
        description="Tries the rules with an order and changes nothing; null when there is no such order."
    )
    async def confirmation_trial(self, info: Info, order_number: str) -> ConfirmationTrial | None:
        caller = signed_in(info)
        if not caller.may(CONFIRMATION_RULE.permission):
            raise ApiError(ApiCode.FORBIDDEN, f"{CONFIRMATION_RULE.permission} is not permitted to you")
        found = await read_one(ORDER, (Picked("id"),), Condition("{t}.number = {}", (order_number,)), caller)
        if found is None:
            return None
        tried = await commands.try_confirmation(str(found.id))
        return ConfirmationTrial(
            order_id=found.id,
            confirmed=tried.confirmed,
            rule_id=strawberry.ID(tried.rule_id) if tried.rule_id else None,
            reasons=tried.reasons,
            rules=[
                ConfirmationRuleTrial(rule_id=strawberry.ID(one.rule_id), differs=one.differs) for one in tried.rules
            ],
        )


@strawberry.type
class ConfirmingMutation:
    @strawberry.mutation(description="Has orders like this confirmed by themselves, or left to a person.")
    async def confirmation_rule_define(self, info: Info, input: ConfirmationRuleDefineInput) -> ConfirmationRulePayload:
        up_to, wrong = await amount_given(info, input.up_to, ("upTo",))
        asked = (input.given(up_to), input.id)
        command = commands.define_confirmation_rule
        done = await carry_out(info, command, *asked, input=input, view=CONFIRMATION_RULE, wrong=wrong)
        return ConfirmationRulePayload(**done.shown())

    @strawberry.mutation(description="Has a rule asked earlier or later than others.")
    async def confirmation_rule_move(self, info: Info, input: ConfirmationRuleMoveInput) -> ConfirmationRulePayload:
        command = commands.move_confirmation_rule
        done = await carry_out(info, command, input.id, input.to, input=input, view=CONFIRMATION_RULE)
        return ConfirmationRulePayload(**done.shown())

    @strawberry.mutation(description="Leaves orders like this to a person again; object is null then.")
    async def confirmation_rule_remove(self, info: Info, input: RuleRemoveInput) -> ConfirmationRulePayload:
        done = await carry_out(info, commands.remove_confirmation_rule, input.id, input=input, view=CONFIRMATION_RULE)
        return ConfirmationRulePayload(**done.shown())
