"""Jobs: what runs at a time. When each runs next is in a table, so a restart neither forgets nor repeats one.

A job is taken for as long as it may run, and put off to its next time when it is done; so one that was broken off by a
restart or a crash runs again soon, not after its whole period.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog

from domain.foundation.clock import now

LONGEST_SECONDS = 300.0
# So soon a job that failed is tried again.
AGAIN_SECONDS = 60.0
# So long one that runs may go on when the relay ends.
GRACE_SECONDS = 1.0
Ask = Callable[..., Awaitable[list[dict[str, Any]]]]
log = structlog.get_logger("schedule")


@dataclass(frozen=True, kw_only=True)
class Job:
    """Something to do again and again; doing it twice changes nothing more.

    name  room.verb_noun
    """

    name: str
    every_seconds: int
    does: Callable[[], Awaitable[None]]


async def run_due(ask: Ask, schedule: Sequence[Job]) -> None:
    """Run the jobs whose time has come; a new job's time has come at once.

    ask  runs a statement for the active relay
    """
    known = {row["name"] for row in await ask("select name from scheduled_jobs where next_at > $1", now())}
    for job in schedule:
        if job.name in known:
            continue
        at = now()
        if await _claim(ask, job, at):
            await _run(ask, job, at)


async def _claim(ask: Ask, job: Job, at: datetime) -> bool:
    claimed = await ask(
        "insert into scheduled_jobs (name, next_at) values ($1, $2) on conflict (name) do update"
        " set next_at = excluded.next_at where scheduled_jobs.next_at <= $3 returning 1 as claimed",
        job.name,
        at + timedelta(seconds=min(job.every_seconds, LONGEST_SECONDS)),
        at,
    )
    return bool(claimed)


async def _run(ask: Ask, job: Job, at: datetime) -> None:
    doing = asyncio.ensure_future(asyncio.wait_for(job.does(), LONGEST_SECONDS))
    try:
        await asyncio.shield(doing)
    except asyncio.CancelledError:
        # Whoever is the relay next does it; where even this cannot be written, a little later.
        with suppress(Exception):
            await _put_off(ask, job, _next(job, at) if await _is_done(doing) else at)
        raise
    except Exception as failure:
        log.error("a job failed; it runs again soon", job=job.name, exc_info=failure)
        await _put_off(ask, job, at + timedelta(seconds=min(job.every_seconds, AGAIN_SECONDS)))
    else:
        await _put_off(ask, job, _next(job, at))


async def _is_done(doing: "asyncio.Future[None]") -> bool:
    """Let a short job end in peace, so that none of its statements is broken off; a long one is."""
    with suppress(asyncio.CancelledError):
        await asyncio.wait([doing], timeout=GRACE_SECONDS)
    if doing.done():
        return not doing.cancelled() and doing.exception() is None
    doing.cancel()
    await asyncio.wait([doing])
    return False


def _next(job: Job, at: datetime) -> datetime:
    return at + timedelta(seconds=job.every_seconds)


async def _put_off(ask: Ask, job: Job, next_at: datetime) -> None:
    await ask("update scheduled_jobs set next_at = $1 where name = $2 returning 1 as done", next_at, job.name)
