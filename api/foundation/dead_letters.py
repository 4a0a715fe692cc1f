"""Dead letters: what a listener gave up on, listed and decided about by whoever runs the shop."""

from typing import Annotated, Any

import strawberry

from api.foundation.context import Info
from api.foundation.doors import carry_out
from api.foundation.lists import show_page
from api.foundation.paging import PageInfo, Sort
from api.foundation.scalars import DateTime
from api.foundation.types import Move, Node, UserError
from api.foundation.windows import window
from domain.foundation.commands import Command
from domain.foundation.dead_letters import (
    DEAD_LETTER,
    DeadLetterStatus,
    drop_dead_letter,
    of_dead_letters,
    retry_dead_letter,
)

strawberry.enum(DeadLetterStatus)
OLDEST_FIRST = Sort("oldest", ("{t}.id",))
Order = Annotated["Order", strawberry.lazy("api.orders.types")]  # type: ignore[misc]


@window(DEAD_LETTER)
@strawberry.type(description="Something that a listener gave up on; it is kept until a person decides.")
class DeadLetter(Node):
    listener: str
    reason: str
    tries: int
    at: DateTime
    status: DeadLetterStatus
    decided_at: DateTime | None
    decided_by: str | None
    event_type: str | None
    event_at: DateTime | None
    order_id: strawberry.ID | None
    moves: list[Move]
    order: Order | None


@strawberry.type
class DeadLetterEdge:
    cursor: str
    node: DeadLetter


@strawberry.type
class DeadLetterConnection:
    edges: list[DeadLetterEdge]
    page_info: PageInfo


@strawberry.input
class DeadLetterInput:
    id: strawberry.ID
    idempotency_key: str
    dry_run: bool | None = False


@strawberry.type
class DeadLetterPayload:
    object: DeadLetter | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class DeadLettersQuery:
    @strawberry.field(description="What listeners gave up on, oldest first: what waits, unless told otherwise.")
    async def dead_letters(
        self,
        info: Info,
        first: int | None = 50,
        after: str | None = None,
        status: DeadLetterStatus | None = DeadLetterStatus.WAITING,
        listener: str | None = None,
    ) -> DeadLetterConnection:
        where = of_dead_letters(status or DeadLetterStatus.WAITING, listener)
        return await show_page(  # type: ignore[no-any-return]
            info, DEAD_LETTER, where=where, sort=OLDEST_FIRST, first=first, after=after
        )


@strawberry.type
class DeadLettersMutation:
    @strawberry.mutation(description="Has the listener told of the event again, with all its tries.")
    async def dead_letter_retry(self, info: Info, input: DeadLetterInput) -> DeadLetterPayload:
        return await _decide(info, retry_dead_letter, input)

    @strawberry.mutation(description="Lets it be: what the listener gave up on counts as done.")
    async def dead_letter_drop(self, info: Info, input: DeadLetterInput) -> DeadLetterPayload:
        return await _decide(info, drop_dead_letter, input)


async def _decide(info: Info, command: Command[..., Any], input: DeadLetterInput) -> DeadLetterPayload:
    done = await carry_out(info, command, input.id, input=input, view=DEAD_LETTER)
    return DeadLetterPayload(
        object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
    )
