import strawberry

from api.customers.types import CustomerConnection
from api.foundation.context import Info
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import Sort
from domain.customers.queries import CUSTOMER, customers_like

NEWEST_FIRST = Sort("customers", ("{t}.id",), descending=True)


@strawberry.type
class CustomersQuery:
    @strawberry.field(
        metadata=READS_A_VIEW, description="Customers, the newest first; search looks at number, name and e-mail."
    )
    async def customers(
        self, info: Info, first: int | None = 50, after: str | None = None, search: str | None = None
    ) -> CustomerConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, CUSTOMER, where=customers_like(search), sort=NEWEST_FIRST, first=first, after=after
        )
