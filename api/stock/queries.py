import strawberry

from api.foundation.context import Info
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import Sort
from api.foundation.windows import show_one
from api.stock.inputs import StockItemWhere
from api.stock.types import (
    LocationConnection,
    StockItem,
    StockItemConnection,
    StockLevelConnection,
    StockMovementConnection,
    WaitingEntryConnection,
)
from domain.foundation.views import EVERYTHING, Condition
from domain.stock.queries import (
    LOCATION,
    SKU,
    STOCK_ITEM,
    STOCK_LEVEL,
    STOCK_MOVEMENT,
    WAITING_ENTRY,
    of_item,
    of_sku,
    of_stock,
)

NEWEST_FIRST = Sort("newest", ("{t}.id",), descending=True)
BY_SKU = Sort("sku", (SKU,))
BY_CODE = Sort("code", ("{t}.code",))
OLDEST_FIRST = Sort("oldest", ("{t}.id",))


@strawberry.type
class StockQuery:
    @strawberry.field(metadata=READS_A_VIEW, description="The stock of all articles, by SKU.")
    async def stock_items(
        self,
        info: Info,
        first: int | None = 50,
        after: str | None = None,
        where: StockItemWhere | None = None,
        search: str | None = None,
    ) -> StockItemConnection:
        given = where or StockItemWhere()
        fits = of_stock(available=given.available, waiting=given.waiting, blocked=given.blocked, search=search)
        return await show_page(  # type: ignore[no-any-return]
            info, STOCK_ITEM, where=fits, sort=BY_SKU, first=first, after=after
        )

    @strawberry.field(metadata=READS_A_VIEW, description="The stock of one article.")
    async def stock_item(self, info: Info, sku: str) -> StockItem | None:
        return await show_one(info, STOCK_ITEM, of_sku(sku))  # type: ignore[no-any-return]

    @strawberry.field(metadata=READS_A_VIEW, description="What an article's stock is the sum of, newest first.")
    async def stock_movements(
        self, info: Info, sku: str, first: int | None = 50, after: str | None = None
    ) -> StockMovementConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, STOCK_MOVEMENT, where=of_item(sku), sort=NEWEST_FIRST, first=first, after=after
        )

    @strawberry.field(metadata=READS_A_VIEW, description="Where an article lies.")
    async def stock_levels(
        self, info: Info, sku: str, first: int | None = 50, after: str | None = None
    ) -> StockLevelConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, STOCK_LEVEL, where=of_item(sku), sort=OLDEST_FIRST, first=first, after=after
        )

    @strawberry.field(metadata=READS_A_VIEW, description="The places where pieces lie, by code.")
    async def locations(self, info: Info, first: int | None = 50, after: str | None = None) -> LocationConnection:
        everywhere = Condition(EVERYTHING)
        return await show_page(info, LOCATION, where=everywhere, sort=BY_CODE, first=first, after=after)  # type: ignore[no-any-return]

    @strawberry.field(metadata=READS_A_VIEW, description="Who waits for an article without having ordered it.")
    async def waiting_list(
        self, info: Info, sku: str, first: int | None = 50, after: str | None = None
    ) -> WaitingEntryConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, WAITING_ENTRY, where=of_item(sku), sort=OLDEST_FIRST, first=first, after=after
        )
