import strawberry

from api.foundation.context import Info
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import Sort
from api.foundation.windows import by_id, show_one
from api.quotes.types import Quote, QuoteConnection, QuoteOffer
from domain.quotes.queries import QUOTE, QUOTE_OFFER, find_id_by_token, of_quotes, quote_caller
from domain.quotes.states import QuoteState

NEWEST_FIRST = Sort("newest", ("{t}.id",), descending=True)


@strawberry.type
class QuotesQuery:
    @strawberry.field(metadata=READS_A_VIEW, description="Quotes by state, newest first.")
    async def quotes(
        self, info: Info, first: int | None = 50, after: str | None = None, state: list[QuoteState] | None = None
    ) -> QuoteConnection:
        return await show_page(  # type: ignore[no-any-return]
            info, QUOTE, where=of_quotes(state), sort=NEWEST_FIRST, first=first, after=after
        )

    @strawberry.field(metadata=READS_A_VIEW, description="One quote.")
    async def quote(self, info: Info, id: strawberry.ID) -> Quote | None:
        return await show_one(info, QUOTE, by_id(id))  # type: ignore[no-any-return]

    @strawberry.field(metadata=READS_A_VIEW, description="What a customer sees with the link's token; no sign-in.")
    async def quote_offer(self, info: Info, token: str) -> QuoteOffer | None:
        quote_id = await find_id_by_token(token)
        if quote_id is None:
            return None
        return await show_one(info, QUOTE_OFFER, by_id(quote_id), quote_caller(quote_id))  # type: ignore[no-any-return]
