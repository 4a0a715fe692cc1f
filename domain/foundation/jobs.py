"""Jobs: many items that somebody asked for at once; a worker does each exactly once, and can be stopped in between."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from domain.foundation.callers import Caller, CallerKind
from domain.foundation.clock import now
from domain.foundation.commands import command, record
from domain.foundation.database import on_postgres
from domain.foundation.errors import NotFound
from domain.foundation.events import Event
from domain.foundation.ids import prefix_of
from domain.foundation.job_states import JOB_MOVES, UNFINISHED, ItemState, JobState
from domain.foundation.links import document_link, result_link
from domain.foundation.models import Job, JobItem
from domain.foundation.moves import Move, MoveNotOpen
from domain.foundation.views import Many, View, computed, enum, instant, plain

RESULT = "JOB_RESULT"
MOST_ITEMS = 100_000


@dataclass(frozen=True, kw_only=True)
class JobQueued(Event):
    """A job waits for a worker."""

    told = "Job {kind} with {total} items queued"

    job_id: str
    step: int
    kind: str
    total: int


@dataclass(frozen=True, kw_only=True)
class JobProgressed(Event):
    """A worker did a stretch of a job; the next stretch begins with this."""

    told = "Job at {done} of {total}, {failed} failed"

    job_id: str
    step: int
    total: int
    done: int
    failed: int


@dataclass(frozen=True, kw_only=True)
class JobEnded(Event):
    """Nothing more is done of a job; its result file exists."""

    told = "Job {state}: {done} of {total} done, {failed} failed"

    job_id: str
    state: str
    total: int
    done: int
    failed: int


@dataclass(frozen=True, kw_only=True)
class JobCancelAsked(Event):
    """Somebody wants no further item of a job to be done."""

    told = "Job is to stop"

    job_id: str


@dataclass(frozen=True, kw_only=True)
class ItemAsked:
    """One item of a job that is to be queued.

    key    names what it is done to
    label  what a person calls that
    asked  what holds for this item alone
    """

    key: str
    label: str = ""
    asked: dict[str, Any] | None = field(default=None)


def visible_jobs(caller: Caller) -> str:
    """Staff see all jobs, a storefront's key its own."""
    if caller.order_id is not None:
        return "false"
    return "{t}.by_id = :caller" if caller.own_only else "true"


def _result_link(job_id: str, document_id: str | None, streamed: object) -> str | None:
    if streamed:
        return result_link(job_id)
    return document_link(document_id) if document_id else None


def _moves(values: Sequence[Any], caller: Caller) -> list[Move]:
    state, asked_at, by_id, streamed = values
    reasons = {
        "cancel": reasons_against_cancel(JobState(state), asked=asked_at is not None, by_id=by_id, caller=caller),
        "resume": reasons_against_resuming(JobState(state), streamed=bool(streamed), by_id=by_id, caller=caller),
    }
    return [Move(verb, not why, why) for verb, why in reasons.items()]


def reasons_against_cancel(state: JobState, *, asked: bool, by_id: str, caller: Caller) -> list[str]:
    """Why a job cannot be stopped by a caller; nothing when it can."""
    found = [] if state in UNFINISHED else [f"The job is {state.value}."]
    if asked and state in UNFINISHED:
        found.append("It is to stop already.")
    if not caller.may("jobs.cancel"):
        found.append("You lack the permission jobs.cancel.")
    else:
        found += _not_theirs(by_id, caller)
    return found


def reasons_against_resuming(state: JobState, *, streamed: bool, by_id: str, caller: Caller) -> list[str]:
    """Why a job cannot go on where it was stopped; nothing when it can."""
    found = [] if JOB_MOVES.allows("resume", state) else [f"The job is {state.value}."]
    if not streamed:
        found.append("Only a job that reads a file goes on where it was stopped; ask for the rest anew.")
    if not caller.may("jobs.start"):
        found.append("You lack the permission jobs.start.")
    else:
        found += _not_theirs(by_id, caller)
    return found


def _not_theirs(by_id: str, caller: Caller) -> list[str]:
    if by_id == caller.id or caller.may("jobs.manage"):
        return []
    return ["It is somebody else's job; for that you lack the permission jobs.manage."]


JOB_ITEM = View(
    "JobItem",
    "job_items",
    {
        "position": plain("{t}.position"),
        "key": plain("{t}.key"),
        "label": plain("{t}.label"),
        "state": enum("{t}.state", ItemState),
        "code": plain("nullif({t}.code, '')"),
        "message": plain("nullif({t}.message, '')"),
    },
    permission="jobs.read",
)
JOB = View(
    "Job",
    "jobs",
    {
        "id": plain("{t}.id"),
        "kind": plain("{t}.kind"),
        "state": enum("{t}.state", JobState),
        "total": plain("{t}.total"),
        "done": plain("{t}.done"),
        "failed": plain("{t}.failed"),
        "by": plain("{t}.by_name"),
        "queued_at": instant("{t}.queued_at"),
        "started_at": instant("{t}.started_at"),
        "ended_at": instant("{t}.ended_at"),
        "cancel_asked_at": instant("{t}.cancel_asked_at"),
        "moves": computed(_moves, "{t}.state", "{t}.cancel_asked_at", "{t}.by_id", "{t}.streamed"),
        "items": Many(JOB_ITEM, "{c}.job_id = {t}.id", ("{t}.position",), paged=True),
        "result_url": computed(
            lambda values, caller: _result_link(*values),
            "{t}.id",
            f"(select d.id from documents d where d.kind = '{RESULT}' and d.subject_id = {{t}}.id)",
            "{t}.streamed and {t}.ended_at is not null",
        ),
    },
    permission="jobs.read",
    visible=visible_jobs,
)


async def queue_job(
    kind: str, items: Sequence[ItemAsked], *, asked: dict[str, Any] | None = None, by: Caller, at_once: bool = False
) -> Job:
    """Have a worker do these items on somebody's behalf; called by the command that was asked for it.

    kind     a line in `workers.jobs.kinds`
    asked    what holds for all items
    at_once  no worker is told: the command does them itself, by `do_at_once`
    """
    job = await Job.create(
        kind=kind,
        asked=asked or {},
        on_behalf=kept_caller(by),
        by_id=by.id,
        by_name=by.name[:120],
        total=len(items),
    )
    await JobItem.bulk_create(
        [
            JobItem(job_id=job.id, position=position, key=item.key, label=item.label[:200], asked=item.asked)
            for position, item in enumerate(items, start=1)
        ],
        batch_size=1_000,
    )
    if not at_once:
        record(JobQueued(job_id=job.id, step=0, kind=kind, total=job.total))
    return job


def kept_caller(by: Caller) -> dict[str, object]:
    """Who asks, as a job keeps it."""
    return {
        "id": by.id,
        "name": by.name,
        "kind": by.kind.value,
        "permissions": sorted(by.permissions),
        "own_only": by.own_only,
    }


def on_behalf_of(job: Job) -> Caller:
    """Who asked for a job, with the permissions of that moment."""
    kept: dict[str, Any] = job.on_behalf
    return Caller(
        id=kept["id"],
        name=kept["name"],
        kind=CallerKind(kept["kind"]),
        permissions=frozenset(kept["permissions"]),
        own_only=kept["own_only"],
    )


@command("jobs.cancel")
async def cancel_job(job_id: str, *, by: Caller) -> Job:
    """Have no further item of a job done; what is done stays done.

    Raises  NotFound, MoveNotOpen
    """
    job = await get_job_to_change(job_id)
    if by.own_only and job.by_id != by.id:
        raise NoSuchJob
    asked = job.cancel_asked_at is not None
    reasons = reasons_against_cancel(job.state, asked=asked, by_id=job.by_id, caller=by)
    if reasons:
        raise MoveNotOpen("cancel", " ".join(reasons), remedy="`moves` of the job tells what is open now.")
    job.cancel_asked_at = now()
    await job.save(update_fields=["cancel_asked_at"])
    record(JobCancelAsked(job_id=job.id))
    return job


@command("jobs.start")
async def resume_job(job_id: str, *, by: Caller) -> Job:
    """Have a job that was stopped go on where it was; on behalf of who asked for it first.

    Raises  NotFound, MoveNotOpen
    """
    job = await get_job_to_change(job_id)
    if by.own_only and job.by_id != by.id:
        raise NoSuchJob
    reasons = reasons_against_resuming(job.state, streamed=job.streamed, by_id=job.by_id, caller=by)
    if reasons:
        raise MoveNotOpen("resume", " ".join(reasons), remedy="`moves` of the job tells what is open now.")
    job.move("resume")
    job.cancel_asked_at = job.ended_at = None
    await job.save(update_fields=["state", "cancel_asked_at", "ended_at"])
    record(JobQueued(job_id=job.id, step=job.step, kind=job.kind, total=job.total))
    return job


class NoSuchJob(NotFound):
    def __init__(self) -> None:
        super().__init__("There is no such job", path=("id",), remedy="`jobs` lists what you may see.")


async def get_job_to_change(job_id: str) -> Job:
    """The job, locked until the command ends. Raises NoSuchJob."""
    if prefix_of(job_id) != "job":
        raise NoSuchJob
    query = Job.filter(id=job_id)
    job = await (query.select_for_update() if on_postgres() else query).first()
    if job is None:
        raise NoSuchJob
    return job
