import strawberry

from api.foundation.context import Info, signed_in
from api.foundation.errors import ApiCode, ApiError
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import Sort
from api.supply.answers import (
    PurchaseOrderConnection,
    PurchaseProposalConnection,
    SupplierConnection,
    SupplyRuleConnection,
    SupplyTaskConnection,
)
from api.supply.inputs import PurchaseOrderWhere, SupplyTaskWhere
from api.supply.types import SupplyTaskCount
from domain.foundation.errors import Forbidden
from domain.foundation.views import Condition, all_of
from domain.supply.queries.counting import count_open_tasks
from domain.supply.queries.views import (
    PURCHASE_ORDER,
    PURCHASE_PROPOSAL,
    SUPPLIER,
    SUPPLY_RULE,
    SUPPLY_TASK,
    purchases_where,
    tasks_where,
)

OLDEST_FIRST = Sort("oldest", ("{t}.id",))
NEWEST_FIRST = Sort("newest", ("{t}.id",), descending=True)


@strawberry.type
class SupplyQuery:
    @strawberry.field(metadata=READS_A_VIEW, description="Tasks, oldest first.")
    async def supply_tasks(
        self, info: Info, first: int | None = 50, after: str | None = None, where: SupplyTaskWhere | None = None
    ) -> SupplyTaskConnection:
        found = all_of(tasks_where(where.status, where.kind) if where else [])
        return await show_page(  # type: ignore[no-any-return]
            info, SUPPLY_TASK, where=found, sort=OLDEST_FIRST, first=first, after=after
        )

    @strawberry.field(description="Open tasks by kind and state, all counted at once; what has none is left out.")
    async def supply_task_counts(self, info: Info) -> list[SupplyTaskCount]:
        try:
            counted = await count_open_tasks(signed_in(info))
        except Forbidden as refused:
            raise ApiError(ApiCode.FORBIDDEN, refused.message) from None
        return [SupplyTaskCount(kind=one.kind, status=one.status, count=one.count) for one in counted]

    @strawberry.field(metadata=READS_A_VIEW, description="Purchase orders, newest first.")
    async def purchase_orders(
        self, info: Info, first: int | None = 50, after: str | None = None, where: PurchaseOrderWhere | None = None
    ) -> PurchaseOrderConnection:
        found = all_of(purchases_where(where.status) if where else [])
        return await show_page(  # type: ignore[no-any-return]
            info, PURCHASE_ORDER, where=found, sort=NEWEST_FIRST, first=first, after=after
        )

    @strawberry.field(metadata=READS_A_VIEW, description="Everybody we buy from.")
    async def suppliers(self, info: Info, first: int | None = 50, after: str | None = None) -> SupplierConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, SUPPLIER, where=Condition(), sort=OLDEST_FIRST, first=first, after=after
        )

    @strawberry.field(metadata=READS_A_VIEW, description="What is proposed to be bought, supplier by supplier.")
    async def purchase_proposals(
        self, info: Info, first: int | None = 50, after: str | None = None
    ) -> PurchaseProposalConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, PURCHASE_PROPOSAL, where=Condition(), sort=OLDEST_FIRST, first=first, after=after
        )

    @strawberry.field(metadata=READS_A_VIEW, description="The rules by which pieces come from somewhere.")
    async def supply_rules(self, info: Info, first: int | None = 50, after: str | None = None) -> SupplyRuleConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, SUPPLY_RULE, where=Condition(), sort=OLDEST_FIRST, first=first, after=after
        )
