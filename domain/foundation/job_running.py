"""Going on with a job: item by item, each in one transaction with its mark; the result file at the end."""

import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any

import structlog

from domain.foundation import wake
from domain.foundation.away import is_away
from domain.foundation.callers import Caller
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.foundation.database import rows, run, transaction
from domain.foundation.documents import file_document
from domain.foundation.errors import DomainError, Refused, RefusedForReasons
from domain.foundation.job_states import UNFINISHED, ItemState
from domain.foundation.job_streaming import StreamKind
from domain.foundation.jobs import RESULT, JobEnded, JobProgressed, get_job_to_change, on_behalf_of
from domain.foundation.models import Job, JobItem
from domain.foundation.spreadsheets import CSV, csv_file

# Also the pace at which progress is told.
STRETCH_SECONDS = 1.5
PORTION = 100
LONGEST_MESSAGE = 500
FAULT = "FAULT"
log = structlog.get_logger("jobs")

Does = Callable[[str, Mapping[str, Any], Caller], Awaitable[str]]


@dataclass(frozen=True, kw_only=True)
class JobKind:
    """What is done with each item of a job.

    does  gets the item's key, what was asked, and who asked; answers a line for the result file.
          Its commands check who may do them.
    """

    name: str
    does: Does


async def go_on(job_id: str, step: int, kinds: Mapping[str, JobKind | StreamKind], *, by: Caller) -> None:
    """Do a stretch of a job, then tell how far it is; nothing when another message has gone on with it already.

    Raises  KeyError  this version does not know the kind
    """
    job = await Job.get_or_none(id=job_id)
    if job is None or job.step != step or job.state not in UNFINISHED:
        return
    kind = kinds[job.kind]
    if isinstance(kind, StreamKind):
        await kind.goes(job, time.monotonic() + STRETCH_SECONDS)
    else:
        await _do_a_stretch(kind, job)
    await take_step(job_id, step, by=by)


async def _do_a_stretch(kind: JobKind, job: Job) -> None:
    end = time.monotonic() + STRETCH_SECONDS
    while True:
        portion = await JobItem.filter(job_id=job.id, state=ItemState.WAITING).order_by("position").limit(PORTION)
        for item in portion:
            if not await _do(kind, job, item) and await _is_to_stop(job.id):
                return
            if time.monotonic() >= end:
                return
        if len(portion) < PORTION:
            return


async def _is_to_stop(job_id: str) -> bool:
    return await Job.filter(id=job_id, cancel_asked_at__isnull=False).exists()


async def _do(kind: JobKind, job: Job, item: JobItem) -> bool:
    """Whether it was ours to do; not when another did it meanwhile, or the job is to stop."""
    try:
        async with transaction():
            if not await _claim(item):
                return False
            message = await kind.does(item.key, {**job.asked, **(item.asked or {})}, on_behalf_of(job))
            await run("update job_items set message = $1 where id = $2", message[:LONGEST_MESSAGE], item.id)
    except DomainError as refused:
        await _fail(item, *_why(refused))
    except Exception as fault:
        if is_away(fault):
            raise
        log.error("an item of a job broke", job=job.id, key=item.key, exc_info=fault)
        await _fail(item, FAULT, "Something broke; the log of the server tells what.")
    # The commands inside rang before their events could be seen.
    wake.committed()
    return True


async def _claim(item: JobItem) -> bool:
    claimed = await rows(
        "update job_items set state = 'DONE' where id = $1 and state = 'WAITING' and not exists"
        " (select 1 from jobs j where j.id = job_items.job_id and j.cancel_asked_at is not null) returning 1 as one",
        item.id,
    )
    return bool(claimed)


async def _fail(item: JobItem, code: str, message: str) -> None:
    await run(
        "update job_items set state = 'FAILED', code = $1, message = $2 where id = $3 and state = 'WAITING'",
        code,
        message[:LONGEST_MESSAGE],
        item.id,
    )


def _why(refused: DomainError) -> tuple[str, str]:
    refusals = refused.refusals if isinstance(refused, RefusedForReasons) else [refused]
    first = refusals[0]
    code = first.code.value if isinstance(first, Refused) else ""
    return code, "; ".join(str(refusal) for refusal in refusals)


async def do_at_once(
    job: Job, kind: JobKind, apart: Callable[[], AbstractAsyncContextManager[None]]
) -> list[tuple[int, DomainError]]:
    """Do all items within the command that queued them; answers which were refused, by place from 0.

    apart  what keeps a refused item from undoing the others
    """
    refused: list[tuple[int, DomainError]] = []
    by = on_behalf_of(job)
    for place, item in enumerate(await JobItem.filter(job_id=job.id).order_by("position")):
        try:
            async with apart():
                item.message = (await kind.does(item.key, {**job.asked, **(item.asked or {})}, by))[:LONGEST_MESSAGE]
                item.state = ItemState.DONE
        except DomainError as failure:
            refused.append((place, failure))
            item.state = ItemState.FAILED
            item.code, message = _why(failure)
            item.message = message[:LONGEST_MESSAGE]
        await item.save(update_fields=["state", "code", "message"])
    await _take_step(job)
    return refused


@command("jobs.run")
async def take_step(job_id: str, step: int, *, by: Caller) -> Job:
    """Write down how far a job is, and have it gone on with or ended."""
    job = await get_job_to_change(job_id)
    if job.step != step or job.state not in UNFINISHED:
        return job
    await _take_step(job)
    return job


async def _take_step(job: Job) -> None:
    counts = await _counts(job)
    job.done, job.failed = counts[ItemState.DONE], counts[ItemState.FAILED]
    if job.started_at is None:
        job.started_at = now()
        job.move("start")
    job.step += 1
    if counts[ItemState.WAITING] and job.cancel_asked_at is None:
        record(JobProgressed(job_id=job.id, step=job.step, total=job.total, done=job.done, failed=job.failed))
    else:
        await _end(job, _verb(job, counts[ItemState.WAITING]))
    await job.save(update_fields=["done", "failed", "started_at", "ended_at", "state", "step"])


def _verb(job: Job, waiting: int) -> str:
    if waiting:
        return "cancel"
    return "fail" if job.failed and not job.done else "finish"


async def _counts(job: Job) -> dict[ItemState, int]:
    if job.streamed:
        waiting = job.total - job.done - job.failed
        return {ItemState.DONE: job.done, ItemState.FAILED: job.failed, ItemState.WAITING: waiting}
    found = await rows("select state, count(*) as count from job_items where job_id = $1 group by state", job.id)
    return dict.fromkeys(ItemState, 0) | {ItemState(row["state"]): int(row["count"]) for row in found}


async def _end(job: Job, verb: str) -> None:
    job.move(verb)
    job.ended_at = now()
    if not job.streamed:
        await _file_result(job)
    record(JobEnded(job_id=job.id, state=job.state.value, total=job.total, done=job.done, failed=job.failed))


async def _file_result(job: Job) -> None:
    columns = ("position", "key", "label", "state", "code", "message")
    items = await JobItem.filter(job_id=job.id).order_by("position").values_list(*columns)
    await file_document(
        RESULT,
        subject_id=job.id,
        order_id=None,
        filename=f"{job.kind}-{job.id}.csv",
        content=csv_file(columns, ([getattr(cell, "value", cell) for cell in item] for item in items)),
        media_type=CSV,
    )
