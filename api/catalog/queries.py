import strawberry

from api.catalog.types import ProductConnection
from api.foundation.context import Info
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import Sort
from api.foundation.search import containing
from domain.catalog.queries import PRODUCT
from domain.foundation.views import EVERYTHING, Condition

BY_SKU = Sort("sku", ("{t}.sku",))


@strawberry.type
class CatalogQuery:
    @strawberry.field(metadata=READS_A_VIEW, description="What can be ordered, by SKU.")
    async def products(
        self, info: Info, first: int | None = 50, after: str | None = None, search: str | None = None
    ) -> ProductConnection:
        where = containing(search, "lower({t}.sku || ' ' || {t}.name)") if search else Condition(EVERYTHING)
        return await show_page(info, PRODUCT, where=where, sort=BY_SKU, first=first, after=after)  # type: ignore[no-any-return]
