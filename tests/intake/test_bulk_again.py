"""Large files: tried before they are taken, and gone on with after they were stopped."""

from collections import Counter

import pytest

from domain.foundation.callers import SYSTEM, Caller
from domain.foundation.database import value
from domain.foundation.errors import Forbidden
from domain.foundation.job_running import go_on
from domain.foundation.job_states import JobState
from domain.foundation.jobs import JobQueued, cancel_job, resume_job
from domain.foundation.moves import MoveNotOpen
from domain.intake.states import BulkPlacing
from domain.orders.models import Order
from tests.foundation.makers import make_stock, told
from workers.jobs.kinds import KINDS

from .bulk_scene import HEADING, KIM, lines_of_file, order_rows, result, run_to_the_end, start, upload

pytestmark = pytest.mark.anyio
OWNER = Caller(**{**KIM.__dict__, "permissions": KIM.permissions | {"jobs.start"}})


@pytest.mark.parametrize("placing", [BulkPlacing.ALWAYS, BulkPlacing.NEVER])
async def test_a_trial_says_of_each_row_what_would_come_of_it_and_keeps_nothing(db: str, placing: BulkPlacing) -> None:
    await make_stock(LAMP=50, CORD=50)
    lines = (HEADING, *order_rows(1), *order_rows(2, sku="NOTHING"))
    before = await _kept()

    tried = await run_to_the_end(await start(await upload(*lines), placing, trial=True))
    said = await result(tried)

    assert tried.kind == "intake.trial"
    assert await _kept() == before
    assert {row["order"] for row in said} == {""}
    done = await run_to_the_end(await start(await upload(*lines), placing))
    came = await result(done)
    assert [row["outcome"] for row in said] == [row["outcome"] for row in came]
    assert [row["code"] for row in said] == [row["code"] for row in came]
    again = await run_to_the_end(await start(await upload(*lines), placing, trial=True))
    assert {row["outcome"] for row in await result(again)} == {"KNOWN"}


async def _kept() -> dict[str, int]:
    """How many rows there are of what an order leaves behind; a job's own events apart."""
    tables = ("orders", "order_lines", "drafts", "reservations", "customers", "messages")
    found = {table: int(await value(f"select count(*) from {table}") or 0) for table in tables}
    told_of = "select count(*) from events where type not like 'Job%' and type not like 'Upload%'"
    return {**found, "events": int(await value(told_of) or 0)}


async def test_what_was_stopped_goes_on_where_it_was(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.foundation.job_running.STRETCH_SECONDS", 0.0)
    await make_stock(LAMP=50, CORD=50)
    job = await start(await upload(pieces=lines_of_file(4)))
    with pytest.raises(MoveNotOpen):
        await resume_job(job.id, by=OWNER)
    await go_on(job.id, 0, KINDS, by=SYSTEM)
    await cancel_job(job.id, by=KIM)
    stopped = await run_to_the_end(job)
    with pytest.raises(Forbidden):
        await resume_job(job.id, by=KIM)

    resumed = await resume_job(job.id, by=OWNER)
    assert (resumed.state, resumed.ended_at, resumed.step) == (JobState.RUNNING, None, stopped.step)
    ended = await run_to_the_end(job)

    assert (ended.state, ended.done, ended.total) == (JobState.DONE, 4, 4)
    assert await Order.all().count() == 4
    assert Counter(row["outcome"] for row in await result(job)) == {"PLACED": 8}
    assert [event.step for event in await told(JobQueued)] == [0, stopped.step]
