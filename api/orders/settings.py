"""How the shop treats orders, where it may choose."""

import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.types import UserError
from api.foundation.windows import show_one, window
from domain.foundation.views import EVERYTHING, Condition
from domain.orders.settings import ORDER_SETTINGS, define_order_settings


@window(ORDER_SETTINGS)
@strawberry.type(
    description="How the shop treats orders. giveUpDays: an order that nobody confirmed or paid gives its pieces back"
    " after so many days; null: never."
)
class OrderSettings:
    id: strawberry.ID
    give_up_days: int | None


@strawberry.input(description="giveUpDays: 1 to 3650, or null for never.")
class OrderSettingsDefineInput:
    idempotency_key: str | None = None
    dry_run: bool | None = False
    give_up_days: int | None


@strawberry.type
class OrderSettingsPayload:
    object: OrderSettings | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class OrderSettingsQuery:
    @strawberry.field(
        metadata=READS_A_VIEW, description="How the shop treats orders; null: as at first, giving up after 21 days."
    )
    async def order_settings(self, info: Info) -> OrderSettings | None:
        return await show_one(info, ORDER_SETTINGS, Condition(EVERYTHING))  # type: ignore[no-any-return]


@strawberry.type
class OrderSettingsMutation:
    @strawberry.mutation(description="Says how the shop treats orders.")
    async def order_settings_define(self, info: Info, input: OrderSettingsDefineInput) -> OrderSettingsPayload:
        done = await carry_out(info, define_order_settings, input.give_up_days, input=input, view=ORDER_SETTINGS)
        return OrderSettingsPayload(**done.shown())
