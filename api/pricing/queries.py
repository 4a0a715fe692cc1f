import strawberry

from api.foundation.context import Info
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import Sort
from api.pricing.types import ShippingMethodConnection
from domain.foundation.views import EVERYTHING, Condition
from domain.pricing.queries import SHIPPING_METHOD

AS_OFFERED = Sort("position", ("{t}.position", "{t}.code"))


@strawberry.type
class PricingQuery:
    @strawberry.field(
        metadata=READS_A_VIEW,
        description="The ways an order can be sent, as they are offered; the first is the usual one.",
    )
    async def shipping_methods(
        self, info: Info, first: int | None = 50, after: str | None = None
    ) -> ShippingMethodConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, SHIPPING_METHOD, where=Condition(EVERYTHING), sort=AS_OFFERED, first=first, after=after
        )
