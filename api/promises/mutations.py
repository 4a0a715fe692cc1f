import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.promises.types import (
    CarrierTimeDefineInput,
    CarrierTimePayload,
    LeadTimeDefineInput,
    LeadTimePayload,
    PromiseSettingsDefineInput,
    PromiseSettingsPayload,
)
from domain.promises import commands
from domain.promises.queries import CARRIER_TIME, LEAD_TIME, PROMISE_SETTINGS


@strawberry.type
class PromisesMutation:
    @strawberry.mutation(description="Says when and where the shop works, and when customers hear of moved promises.")
    async def promise_settings_define(self, info: Info, input: PromiseSettingsDefineInput) -> PromiseSettingsPayload:
        done = await carry_out(
            info, commands.define_promise_settings, input.given(), input=input, view=PROMISE_SETTINGS
        )
        return PromiseSettingsPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )

    @strawberry.mutation(description="Says how many working days a shipping method takes to a country.")
    async def carrier_time_define(self, info: Info, input: CarrierTimeDefineInput) -> CarrierTimePayload:
        done = await carry_out(
            info,
            commands.define_carrier_time,
            input.shipping_method,
            input.country_code,
            input.days,
            input=input,
            view=CARRIER_TIME,
        )
        return CarrierTimePayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )

    @strawberry.mutation(description="Says how long it takes to make or to buy an article that is not there.")
    async def lead_time_define(self, info: Info, input: LeadTimeDefineInput) -> LeadTimePayload:
        done = await carry_out(info, commands.define_lead_time, input.given(), input=input, view=LEAD_TIME)
        return LeadTimePayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )
