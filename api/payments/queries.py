import strawberry

from api.foundation.context import Info
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import Sort
from api.payments.types import BankTransactionConnection
from domain.payments.queries import BANK_TRANSACTION, in_states
from domain.payments.states import TransactionState

NEWEST_FIRST = Sort("newest", ("{t}.id",), descending=True)
WAITING = (TransactionState.SUGGESTED, TransactionState.UNMATCHED)


@strawberry.type
class PaymentsQuery:
    @strawberry.field(
        metadata=READS_A_VIEW, description="Bookings by state; without one, those that wait for a person."
    )
    async def bank_transactions(
        self,
        info: Info,
        first: int | None = 50,
        after: str | None = None,
        status: list[TransactionState] | None = None,
    ) -> BankTransactionConnection:
        where = in_states(WAITING if status is None else status)
        return await show_page(  # type: ignore[no-any-return]
            info, BANK_TRANSACTION, where=where, sort=NEWEST_FIRST, first=first, after=after
        )
