"""Jobs: each item once, whatever breaks off; stopped when asked; a file that says what came of each."""

import asyncio
import csv
import io
from collections.abc import Mapping
from typing import Any

import pytest

from domain.foundation.callers import SYSTEM, Caller
from domain.foundation.commands import command
from domain.foundation.database import value
from domain.foundation.documents import document_content
from domain.foundation.errors import Forbidden, Invalid
from domain.foundation.job_running import JobKind, go_on
from domain.foundation.job_states import JobState
from domain.foundation.jobs import (
    RESULT,
    ItemAsked,
    JobEnded,
    JobProgressed,
    JobQueued,
    NoSuchJob,
    cancel_job,
    queue_job,
)
from domain.foundation.models import Job, JobItem
from domain.foundation.moves import MoveNotOpen
from domain.foundation.spreadsheets import csv_file, harmless
from domain.orders.commands.hold import hold_order
from domain.orders.models import Hold
from tests.foundation.makers import clerk, make_order, told

pytestmark = pytest.mark.anyio
KIM = clerk("orders.hold", "jobs.cancel", "jobs.read")


@command("jobs.read")
async def ask_for(kind: str, keys: list[str], *, by: Caller) -> Job:
    return await queue_job(kind, [ItemAsked(key=key, label=f"={key}") for key in keys], asked={"why": "test"}, by=by)


async def hold_it(key: str, asked: Mapping[str, Any], by: Caller) -> str:
    order = await hold_order(key, asked["why"], by=by)
    return f"order {order.number} held"


HOLDING = {"tests.hold": JobKind(name="tests.hold", does=hold_it)}


async def run_to_the_end(job: Job, kinds: Mapping[str, JobKind] = HOLDING) -> Job:
    while (now := await Job.get(id=job.id)).ended_at is None:
        await go_on(job.id, now.step, kinds, by=SYSTEM)
    return now


async def held() -> list[str]:
    return sorted([str(hold.order_id) for hold in await Hold.all()])  # type: ignore[attr-defined]


async def test_every_item_is_done_once_on_behalf_of_who_asked(db: str) -> None:
    orders = [await make_order() for _ in range(3)]
    job = await ask_for("tests.hold", [order.id for order in orders], by=KIM)

    ended = await run_to_the_end(job)

    assert (ended.state, ended.total, ended.done, ended.failed) == (JobState.DONE, 3, 3, 0)
    assert await held() == sorted(order.id for order in orders)
    assert {hold.by_id for hold in await Hold.all()} == {KIM.id}
    assert [event.total for event in await told(JobQueued)] == [3]
    assert [event.state for event in await told(JobEnded)] == ["DONE"]


async def test_what_is_refused_says_why_and_keeps_nobody_else_from_being_done(db: str) -> None:
    order, cancelled = await make_order(), await make_order("cancelled")
    job = await ask_for("tests.hold", [cancelled.id, order.id, "nonsense"], by=KIM)

    ended = await run_to_the_end(job)

    assert (ended.state, ended.done, ended.failed) == (JobState.DONE, 1, 2)
    content = await document_content(RESULT, job.id)
    assert content is not None
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [(row["state"], row["code"]) for row in rows] == [
        ("FAILED", "MOVE_NOT_OPEN"),
        ("DONE", ""),
        ("FAILED", "NOT_FOUND"),
    ]
    assert rows[0]["message"] == f"Cannot hold: Order {cancelled.number} is CANCELLED."
    assert rows[1]["label"] == f"'={order.id}"


async def test_a_job_of_which_nothing_could_be_done_has_failed(db: str) -> None:
    job = await ask_for("tests.hold", ["nonsense"], by=KIM)

    assert (await run_to_the_end(job)).state is JobState.FAILED


async def test_an_item_that_breaks_is_told_apart_and_leaves_nothing_behind(db: str) -> None:
    async def break_half_way(key: str, asked: Mapping[str, Any], by: Caller) -> str:
        await hold_it(key, asked, by)
        raise ZeroDivisionError

    order = await make_order()
    job = await ask_for("tests.break", [order.id], by=KIM)

    await run_to_the_end(job, {"tests.break": JobKind(name="tests.break", does=break_half_way)})

    assert (await JobItem.get(job_id=job.id)).code == "FAULT"
    assert await held() == []


async def test_what_broke_off_goes_on_where_it_stood(db: str) -> None:
    went: list[str] = []

    async def go_away_once(key: str, asked: Mapping[str, Any], by: Caller) -> str:
        await hold_it(key, asked, by)
        went.append(key)
        if len(went) == 2:
            raise ConnectionError("the database went away")
        return ""

    orders = [await make_order() for _ in range(3)]
    keys = [order.id for order in orders]
    kinds = {"tests.away": JobKind(name="tests.away", does=go_away_once)}
    job = await ask_for("tests.away", keys, by=KIM)

    with pytest.raises(ConnectionError):
        await go_on(job.id, 0, kinds, by=SYSTEM)
    ended = await run_to_the_end(job, kinds)

    assert went == [keys[0], keys[1], keys[1], keys[2]]
    assert await held() == sorted(keys)
    assert (ended.done, ended.failed) == (3, 0)


async def test_messages_that_come_twice_do_nothing_twice(db: str) -> None:
    orders = [await make_order() for _ in range(4)]
    job = await ask_for("tests.hold", [order.id for order in orders], by=KIM)

    await asyncio.gather(*[go_on(job.id, 0, HOLDING, by=SYSTEM) for _ in range(3)])
    await go_on(job.id, 0, HOLDING, by=SYSTEM)

    assert await held() == sorted(order.id for order in orders)
    assert len(await told(JobEnded)) == 1
    assert await value("select count(*) from documents where kind = $1", RESULT) == 1


async def test_a_long_job_is_told_of_stretch_by_stretch(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.foundation.job_running.STRETCH_SECONDS", 0.0)
    orders = [await make_order() for _ in range(3)]
    job = await ask_for("tests.hold", [order.id for order in orders], by=KIM)

    await run_to_the_end(job)

    assert [(event.step, event.done) for event in await told(JobProgressed)] == [(1, 1), (2, 2)]


async def test_a_job_stops_before_the_next_item(db: str) -> None:
    orders = [await make_order() for _ in range(3)]

    async def hold_and_stop(key: str, asked: Mapping[str, Any], by: Caller) -> str:
        return await hold_it(key, asked, by)

    job = await ask_for("tests.hold", [order.id for order in orders], by=KIM)
    await JobItem.filter(job_id=job.id, position=1).update(state="DONE")
    await cancel_job(job.id, by=KIM)

    ended = await run_to_the_end(job)

    assert (ended.state, ended.done) == (JobState.CANCELLED, 1)
    assert await held() == []
    with pytest.raises(MoveNotOpen, match="The job is CANCELLED"):
        await cancel_job(job.id, by=KIM)


async def test_only_who_asked_or_who_runs_the_shop_stops_a_job(db: str) -> None:
    job = await ask_for("tests.hold", ["x"], by=KIM)

    with pytest.raises(MoveNotOpen, match=r"jobs\.manage"):
        await cancel_job(job.id, by=clerk("jobs.cancel", name="Ute"))
    with pytest.raises(Forbidden):
        await cancel_job(job.id, by=clerk("jobs.read", name="Ute"))
    with pytest.raises(NoSuchJob):
        await cancel_job("job_nonsense", by=KIM)
    await cancel_job(job.id, by=clerk("jobs.cancel", "jobs.manage", name="Olga"))
    with pytest.raises(MoveNotOpen, match="It is to stop already"):
        await cancel_job(job.id, by=KIM)


async def test_a_permission_that_is_missing_is_said_item_by_item(db: str) -> None:
    order = await make_order()
    job = await ask_for("tests.hold", [order.id], by=clerk("jobs.read"))

    await run_to_the_end(job)

    assert (await JobItem.get(job_id=job.id)).code == "FORBIDDEN"
    assert await held() == []


@pytest.mark.parametrize("cell", ["=1+1", "+49 30", "-5", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


def test_other_cells_stay_as_they_are() -> None:
    assert csv_file(["a", "b"], [["x=1", None], ['ä, "b"', 5]]).decode() == '\ufeffa,b\r\nx=1,\r\n"ä, ""b""",5\r\n'
    assert Invalid.code.value == "INVALID"
