"""Jobs: what runs at a time. When each runs next is in a table, so a restart neither forgets nor repeats one."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import structlog

from domain.foundation.clock import now

LONGEST_SECONDS = 300.0
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
        if job.name not in known and await _claim(ask, job):
            await _run(job)


async def _claim(ask: Ask, job: Job) -> bool:
    at = now()
    claimed = await ask(
        "insert into scheduled_jobs (name, next_at) values ($1, $2) on conflict (name) do update"
        " set next_at = excluded.next_at where scheduled_jobs.next_at <= $3 returning 1 as claimed",
        job.name,
        at + timedelta(seconds=job.every_seconds),
        at,
    )
    return bool(claimed)


async def _run(job: Job) -> None:
    try:
        async with asyncio.timeout(LONGEST_SECONDS):
            await job.does()
    except Exception as failure:
        log.error("a job failed; it runs again at its next time", job=job.name, exc_info=failure)
