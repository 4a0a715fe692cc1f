from functools import lru_cache

import strawberry

from api.foundation.context import Info, signed_in
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import Sort
from api.foundation.windows import show_one
from api.promises.types import (
    Availability,
    AvailabilityItemInput,
    CarrierTimeConnection,
    LeadTimeConnection,
    Promise,
    PromiseReason,
    PromiseSettings,
)
from domain.foundation.views import EVERYTHING, Condition
from domain.promises import availability as asking
from domain.promises.queries import CARRIER_TIME, LEAD_TIME, PROMISE_SETTINGS
from domain.promises.values import Promise as Made
from domain.promises.values import shown

BY_ID = Sort("id", ("{t}.id",))


@strawberry.type
class PromisesQuery:
    @strawberry.field(
        description="What is there of an article and when it would arrive, before anything is ordered;"
        " null for what is not for sale. Without a country: at home; without a method: the standard one;"
        " customerNumber: one who ordered through this key, as it may be agreed whether they wait for what is missing;"
        " extras: codes of extra work on each piece, see `Product.extras`."
    )
    async def availability(
        self,
        info: Info,
        sku: str,
        quantity: int = 1,
        country_code: str | None = None,
        shipping_method: str | None = None,
        customer_number: str | None = None,
        extras: list[str] | None = None,
    ) -> Availability | None:
        items = [asking.Item(sku, quantity, tuple(extras or ()))]
        found = await asking.availabilities(
            items, country_code, shipping_method, customer=customer_number, by=signed_in(info)
        )
        return _shown(found[0])

    @strawberry.field(description="The same for up to 100 articles in one round trip, each as if it were asked alone.")
    async def availabilities(
        self,
        info: Info,
        items: list[AvailabilityItemInput],
        country_code: str | None = None,
        shipping_method: str | None = None,
        customer_number: str | None = None,
    ) -> list[Availability | None]:
        wanted = [asking.Item(item.sku, item.quantity, tuple(item.extras or ())) for item in items]
        found = await asking.availabilities(
            wanted, country_code, shipping_method, customer=customer_number, by=signed_in(info)
        )
        return [_shown(one) for one in found]

    @strawberry.field(
        metadata=READS_A_VIEW,
        description="When and where the shop works; null: Monday to Friday until midnight, one day of handling.",
    )
    async def promise_settings(self, info: Info) -> PromiseSettings | None:
        return await show_one(info, PROMISE_SETTINGS, Condition(EVERYTHING))  # type: ignore[no-any-return]

    @strawberry.field(metadata=READS_A_VIEW, description="What carriers need where it differs from the usual.")
    async def carrier_times(
        self, info: Info, first: int | None = 50, after: str | None = None
    ) -> CarrierTimeConnection:
        everything = Condition(EVERYTHING)
        return await show_page(info, CARRIER_TIME, where=everything, sort=BY_ID, first=first, after=after)  # type: ignore[no-any-return]

    @strawberry.field(metadata=READS_A_VIEW, description="How articles that are not there are got.")
    async def lead_times(self, info: Info, first: int | None = 50, after: str | None = None) -> LeadTimeConnection:
        everything = Condition(EVERYTHING)
        return await show_page(info, LEAD_TIME, where=everything, sort=BY_ID, first=first, after=after)  # type: ignore[no-any-return]


def _shown(found: asking.Availability | None) -> Availability | None:
    if found is None:
        return None
    return Availability(
        sku=found.sku,
        quantity=found.quantity,
        available=found.available,
        orderable=found.orderable,
        promise=_promise(found.promise),
        next_on=found.next_on,  # type: ignore[arg-type]
    )


# Most articles of a product page lie on the shelf and arrive by the same reasons.
@lru_cache(maxsize=2_000)
def _promise(made: Made | None) -> Promise | None:
    if made is None or made.on is None:
        return None
    reasons = shown(None, made.stored(), to_staff=False)
    because = [PromiseReason(**why._asdict()) for why in reasons.because] if reasons else []
    return Promise(on=made.on, because=because)  # type: ignore[arg-type]
