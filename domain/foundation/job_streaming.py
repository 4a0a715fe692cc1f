"""Jobs over a source of any length: items are read one by one, and only how far that was read is kept."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from domain.foundation.callers import Caller
from domain.foundation.commands import record
from domain.foundation.database import rows, run, value
from domain.foundation.jobs import JobQueued, kept_caller
from domain.foundation.models import Job
from domain.foundation.spreadsheets import csv_file, csv_lines

PARTS_AT_ONCE = 500


@dataclass(frozen=True, kw_only=True)
class StreamKind:
    """What is done with a source.

    heading  of the result file
    goes     does items until `time.monotonic()` passes an instant, the source ends or an item is not ours to do
    """

    name: str
    heading: Sequence[str]
    goes: Callable[[Job, float], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """An item's place in the source: from one mark to the next, and the line that is reached by it."""

    start: int
    end: int
    line: int


async def queue_stream(kind: StreamKind, asked: dict[str, Any], *, start: int = 0, by: Caller) -> Job:
    """Have a worker read a source on somebody's behalf, from a place below its heading on.

    How many items it has is counted by the worker.
    """
    job = await Job.create(
        kind=kind.name,
        asked=asked,
        on_behalf=kept_caller(by),
        by_id=by.id,
        by_name=by.name[:120],
        streamed=True,
        mark=start,
        line=1,
    )
    heading = csv_file(kind.heading, []).decode()
    await run("insert into job_parts (job_id, position, text) values ($1, -1, $2)", job.id, heading)
    record(JobQueued(job_id=job.id, step=0, kind=job.kind, total=0))
    return job


async def claim(job_id: str, item: Stretch) -> bool:
    """Take an item within the transaction that does it; not when another took it, or the job is to stop."""
    taken = await rows(
        "update jobs set mark = $1, line = $2 where id = $3 and mark = $4 and cancel_asked_at is null"
        " and ended_at is null returning 1 as one",
        item.end,
        item.line,
        job_id,
        item.start,
    )
    return bool(taken)


async def keep_outcome(job_id: str, item: Stretch, lines: Iterable[Sequence[object]], *, failed: bool) -> None:
    """Count a claimed item and write down what came of it, in the same transaction."""
    await run(
        "update jobs set done = done + $1, failed = failed + $2 where id = $3", int(not failed), int(failed), job_id
    )
    await run(
        "insert into job_parts (job_id, position, text) values ($1, $2, $3)", job_id, item.start, csv_lines(lines)
    )


async def keep_total(job_id: str, total: int | None) -> None:
    """Write down how many items the source has; None when all of them were met."""
    if total is None:
        await run("update jobs set total = done + failed where id = $1", job_id)
    else:
        await run("update jobs set total = $1 where id = $2", total, job_id)


async def result_of(job_id: str) -> AsyncIterator[bytes]:
    """The result file of a job that has ended, in pieces."""
    last = -2
    while found := await rows(
        "select position, text from job_parts where job_id = $1 and position > $2"
        f" order by position limit {PARTS_AT_ONCE}",
        job_id,
        last,
    ):
        last = found[-1]["position"]
        yield "".join(part["text"] for part in found).encode()


async def has_result(job_id: str) -> bool:
    """Whether a streamed job has ended."""
    return bool(await value("select 1 from jobs where id = $1 and streamed and ended_at is not null", job_id))
