"""Jobs: what somebody asked for in bulk, how far it is, and how to stop it."""

from collections.abc import AsyncGenerator
from functools import partial
from typing import Any

import strawberry

from api.foundation.context import Info, signed_in
from api.foundation.doors import carry_out
from api.foundation.errors import ApiCode, ApiError
from api.foundation.execution import Live, Source
from api.foundation.execution.straight import READS_A_VIEW
from api.foundation.lists import show_page
from api.foundation.paging import PageInfo, Sort
from api.foundation.scalars import DateTime
from api.foundation.selection import selected
from api.foundation.types import Move, Node, UserError
from api.foundation.windows import by_id, page_of, read_one, show_one, window
from domain.foundation.callers import Caller
from domain.foundation.job_states import ItemState, JobState
from domain.foundation.jobs import JOB, JOB_ITEM, cancel_job, resume_job
from domain.foundation.views import Condition, Selection, one_of

strawberry.enum(JobState)
strawberry.enum(ItemState, name="JobItemState")
NEWEST_FIRST = Sort("newest-", ("{t}.id",), descending=True)


@window(JOB_ITEM)
@strawberry.type(description="One item of a job and what came of it.")
class JobItem:
    position: int
    key: str
    label: str
    state: ItemState
    code: str | None
    message: str | None


@strawberry.type
class JobItemEdge:
    cursor: str
    node: JobItem


@strawberry.type
class JobItemConnection:
    edges: list[JobItemEdge]
    page_info: PageInfo


@window(JOB)
@strawberry.type(description="Many items that somebody asked for at once; a worker does each exactly once.")
class Job(Node):
    kind: str
    state: JobState
    total: int
    done: int
    failed: int
    by: str
    queued_at: DateTime
    started_at: DateTime | None
    ended_at: DateTime | None
    cancel_asked_at: DateTime | None
    moves: list[Move]
    result_url: str | None
    items: JobItemConnection = page_of("items")


@strawberry.type
class JobEdge:
    cursor: str
    node: Job


@strawberry.type
class JobConnection:
    edges: list[JobEdge]
    page_info: PageInfo


@strawberry.input
class JobCancelInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    dry_run: bool | None = False


@strawberry.input
class JobResumeInput:
    id: strawberry.ID
    idempotency_key: str | None = None
    dry_run: bool | None = False


@strawberry.type
class JobPayload:
    object: Job | None
    user_errors: list[UserError]
    replayed: bool
    dry_run: bool


@strawberry.type
class JobsQuery:
    @strawberry.field(metadata=READS_A_VIEW, description="One job and how far it is.")
    async def job(self, info: Info, id: strawberry.ID) -> Job | None:
        return await show_one(info, JOB, by_id(id))  # type: ignore[no-any-return]

    @strawberry.field(metadata=READS_A_VIEW, description="Jobs, newest first.")
    async def jobs(
        self, info: Info, first: int | None = 50, after: str | None = None, state: list[JobState] | None = None
    ) -> JobConnection:
        where = Condition() if state is None else one_of("{t}.state", [one.value for one in state])
        return await show_page(info, JOB, where=where, sort=NEWEST_FIRST, first=first, after=after)  # type: ignore[no-any-return]


@strawberry.type
class JobsMutation:
    @strawberry.mutation(description="Has no further item of a job done; what is done stays done.")
    async def job_cancel(self, info: Info, input: JobCancelInput) -> JobPayload:
        done = await carry_out(info, cancel_job, input.id, input=input, view=JOB)
        return JobPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )

    @strawberry.mutation(description="Has a job over a file that was stopped go on where it was.")
    async def job_resume(self, info: Info, input: JobResumeInput) -> JobPayload:
        done = await carry_out(info, resume_job, input.id, input=input, view=JOB)
        return JobPayload(
            object=done.object, user_errors=done.user_errors, replayed=done.replayed, dry_run=done.dry_run
        )


@strawberry.type
class JobsSubscription:
    @strawberry.subscription(description="A job as it stands now and after each stretch; the last one says it ended.")
    def job_progress(self, info: Info, id: strawberry.ID) -> AsyncGenerator[Job, None]:
        async def prepare() -> Source:
            caller = signed_in(info)
            if not caller.may(JOB.permission):
                raise ApiError(ApiCode.FORBIDDEN, f"{JOB.permission} is not permitted to you")
            selection = selected(info, JOB)
            if await read_one(JOB, (), by_id(id), caller) is None:
                raise ApiError(ApiCode.BAD_USER_INPUT, "There is no such job", extensions={"reason": "NOT_FOUND"})
            return Source(id, partial(_as_it_stands, id, selection, caller))

        return Live(info.context.feed, None, prepare, at_once=True, whose=info.context.caller.id)  # type: ignore[return-value]


async def _as_it_stands(
    job_id: str, selection: Selection, caller: Caller, start: int, end: int
) -> AsyncGenerator[tuple[int, Any], None]:
    yield end, await read_one(JOB, selection, by_id(job_id), caller)
