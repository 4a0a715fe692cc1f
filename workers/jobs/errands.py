"""A job's own events carry it on: each stretch ends with one, and a stretch that broke off is told of again."""

from domain.foundation.callers import SYSTEM
from domain.foundation.job_running import go_on
from domain.foundation.jobs import JobProgressed, JobQueued
from workers.foundation.actors import errand

from .kinds import KINDS


@errand("jobs.start_job")
async def start_job(event: JobQueued) -> None:
    """Do the first stretch."""
    await go_on(event.job_id, event.step, KINDS, by=SYSTEM)


@errand("jobs.go_on_after")
async def go_on_after(event: JobProgressed) -> None:
    """Do the next stretch."""
    await go_on(event.job_id, event.step, KINDS, by=SYSTEM)
