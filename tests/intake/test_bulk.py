import asyncio
import signal
import sys
import tracemalloc
from collections import Counter
from datetime import timedelta

import pytest

from domain.foundation.callers import SYSTEM
from domain.foundation.database import column, value
from domain.foundation.errors import Forbidden
from domain.foundation.job_running import go_on
from domain.foundation.job_states import JobState
from domain.foundation.jobs import JobProgressed, cancel_job
from domain.foundation.models import Job
from domain.intake.commands.bulk import BulkGiven, start_bulk
from domain.intake.commands.sources import define_rule
from domain.intake.commands.uploads import CHUNK, drop_uploads
from domain.intake.errors import NoSuchUpload
from domain.intake.models import Draft
from domain.intake.reading.errors import Unreadable
from domain.intake.reading.streaming import Written, groups
from domain.intake.states import BulkPlacing, DraftState, SourceKind
from domain.orders.models import Order, OrderLine
from tests.foundation.makers import clerk, make_stock, told
from workers.jobs.kinds import KINDS

from .bulk_scene import HEADING, KIM, lines_of_file, order_rows, result, run_to_the_end, start, upload
from .scene import make_source

pytestmark = pytest.mark.anyio


async def test_adjacent_rows_become_one_order_each_and_every_row_says_which(db: str) -> None:
    await make_stock(LAMP=50, CORD=50)
    job = await start(await upload(HEADING, *order_rows(1), *order_rows(2)))

    ended = await run_to_the_end(job)

    assert (ended.state, ended.total, ended.done, ended.failed) == (JobState.DONE, 2, 2, 0)
    orders = await Order.all().order_by("number")
    assert [order.external_reference for order in orders] == ["R-1", "R-2"]
    assert [(line.sku, line.quantity) for line in await OrderLine.filter(order_id=orders[0].id).order_by("id")] == [
        ("LAMP", 1),
        ("CORD", 2),
    ]
    rows = await result(job)
    assert [row["row"] for row in rows] == ["2", "3", "4", "5"]
    assert {(row["outcome"], row["reference"], row["order"]) for row in rows} == {
        ("PLACED", order.external_reference, order.number) for order in orders
    }
    assert await Draft.all().count() == 0


async def test_the_same_file_again_makes_no_double(db: str) -> None:
    await make_stock(LAMP=50, CORD=50)
    lines = (HEADING, *order_rows(1), *order_rows(2))
    await run_to_the_end(await start(await upload(*lines)))

    again = await start(await upload(*lines))
    ended = await run_to_the_end(again)

    assert (ended.done, ended.failed, await Order.all().count()) == (2, 0, 2)
    assert {row["outcome"] for row in await result(again)} == {"KNOWN"}


async def test_rows_of_one_order_that_stand_apart_are_told_and_not_lost_in_silence(db: str) -> None:
    await make_stock(LAMP=50, CORD=50)
    job = await start(await upload(HEADING, *order_rows(1), *order_rows(2), order_rows(1)[1]))

    ended = await run_to_the_end(job)

    assert (ended.total, ended.done, ended.failed) == (3, 2, 1)
    assert [(row["outcome"], row["code"]) for row in await result(job)][-1] == ("REFUSED", "DUPLICATE")


async def test_what_is_refused_waits_as_a_draft_with_the_reason_and_keeps_nobody_else_back(db: str) -> None:
    await make_stock(LAMP=50, CORD=50)
    job = await start(await upload(HEADING, *order_rows(1, sku="=cmd()"), *order_rows(2)))

    ended = await run_to_the_end(job)

    assert (ended.done, ended.failed) == (1, 1)
    draft = await Draft.get()
    assert (draft.state, draft.external_reference) == (DraftState.OPEN, "R-1")
    assert draft.problems[0]["path"] == "lines.0.sku"
    assert [row["outcome"] for row in await result(job)] == ["DRAFT", "DRAFT", "PLACED", "PLACED"]


async def test_damaged_rows_refuse_their_order_only_and_cells_stay_harmless(db: str) -> None:
    await make_stock(LAMP=50, CORD=50)
    too_long = f'R-2;"{"x" * 200_000}";;;;;;LAMP;1'
    job = await start(await upload(HEADING, "=1+1;;;;;;;;", too_long, *order_rows(3), "\x00;;;;;;;;"))

    await run_to_the_end(job)

    rows = await result(job)
    assert rows[0]["reference"] == "'=1+1"
    assert [row["row"] for row in rows if "damaged" in row["message"]] != []
    assert await Order.all().count() <= 1


async def test_nothing_is_placed_where_nobody_asked_for_it(db: str) -> None:
    await make_stock(LAMP=50, CORD=50)
    job = await start(await upload(HEADING, *order_rows(1)), BulkPlacing.NEVER)

    await run_to_the_end(job)

    assert (await Draft.get()).state is DraftState.OPEN
    assert [row["outcome"] for row in await result(job)] == ["DRAFT", "DRAFT"]


async def test_a_rule_places_what_it_covers_and_the_rest_waits(db: str) -> None:
    await make_stock(LAMP=50, CORD=50)
    source = await make_source(SourceKind.CSV, "files", reference_prefix="F-")
    await define_rule("files", 60, False, by=SYSTEM)
    unsure = "R-2;Bert;b@kunde.example;;;;;LAMP;1"
    job = await start(await upload(HEADING, *order_rows(1), unsure), BulkPlacing.BY_RULE, source="files")

    await run_to_the_end(job)

    assert [row["outcome"] for row in await result(job)] == ["PLACED", "PLACED", "DRAFT"]
    order = await Order.get()
    assert (order.external_reference, order.channel, order.placed_by_id) == ("F-R-1", source.channel, "system")


async def test_a_stretch_goes_on_where_the_last_one_ended(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.foundation.job_running.STRETCH_SECONDS", 0.0)
    await make_stock(LAMP=50, CORD=50)
    job = await start(await upload(pieces=lines_of_file(4)))

    ended = await run_to_the_end(job)

    assert (ended.done, await Order.all().count()) == (4, 4)
    assert [event.done for event in await told(JobProgressed)] == [1, 2, 3]
    assert [event.total for event in await told(JobProgressed)] == [4, 4, 4]


async def test_two_workers_take_each_order_once(db: str) -> None:
    await make_stock(LAMP=500, CORD=500)
    job = await start(await upload(pieces=lines_of_file(20)))

    await asyncio.gather(*[go_on(job.id, 0, KINDS, by=SYSTEM) for _ in range(3)])
    ended = await run_to_the_end(job)

    assert (ended.done, ended.failed, await Order.all().count()) == (20, 0, 20)
    assert Counter(row["outcome"] for row in await result(job)) == {"PLACED": 40}


async def test_who_wants_it_stopped_has_no_further_order_made(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.foundation.job_running.STRETCH_SECONDS", 0.0)
    await make_stock(LAMP=50, CORD=50)
    job = await start(await upload(pieces=lines_of_file(10)))
    await go_on(job.id, 0, KINDS, by=SYSTEM)

    await cancel_job(job.id, by=KIM)
    ended = await run_to_the_end(job)

    assert (ended.state, ended.done, ended.total, await Order.all().count()) == (JobState.CANCELLED, 1, 10, 1)
    assert len(await result(job)) == 2


async def test_a_worker_that_is_killed_leaves_whole_orders_and_the_next_goes_on(db: str) -> None:
    orders = 400
    await make_stock(LAMP=5_000, CORD=5_000)
    job = await start(await upload(pieces=lines_of_file(orders)))
    order = [sys.executable, "-m", "tests.intake.bulk_elsewhere", db, job.id]
    for many in (5, 60):
        process = await asyncio.create_subprocess_exec(*order)
        async with asyncio.timeout(60):
            while await value("select count(*) from orders") < many:
                assert process.returncode is None, "it ended before it could be killed"
                await asyncio.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        assert await process.wait() == -signal.SIGKILL

    some = await value("select count(*) from orders")
    assert 0 < some < orders
    assert (await Job.get(id=job.id)).done == some
    ended = await run_to_the_end(job)

    assert (ended.state, ended.done, ended.failed) == (JobState.DONE, orders, 0)
    assert await value("select count(distinct external_reference) from orders") == orders
    assert await column("select count(*) from order_lines group by order_id having count(*) <> 2") == []
    assert [row["row"] for row in await result(job)] == [str(row) for row in range(2, 2 * orders + 2)]


async def test_a_file_that_cannot_be_taken_is_refused_before_it_is_begun(db: str) -> None:
    for lines, why in [
        (("sku;quantity", "LAMP;1"), "which rows are one order"),
        (("order number;city", "1;Berlin"), "which article"),
        (("just text", "more"), "no heading"),
        ((b"%PDF-1.4 ...",), "PDF"),
        ((HEADING.encode("utf-16"),), "UTF-16"),
    ]:
        with pytest.raises(Unreadable, match=why):
            await start(await upload(*lines))
    with pytest.raises(NoSuchUpload):
        await start_bulk(BulkGiven(upload="upl_nonsense", source=None, channel=None, columns={}), by=KIM)
    assert await Job.all().count() == 0


async def test_whoever_may_not_place_orders_has_none_placed(db: str) -> None:
    taken = await upload(HEADING, *order_rows(1))
    given = BulkGiven(upload=taken.id, source=None, channel=None, columns={}, placing=BulkPlacing.ALWAYS)

    with pytest.raises(Forbidden):
        await start_bulk(given, by=clerk("intake.write"))


async def test_old_encodings_are_read_whole(db: str) -> None:
    await make_stock(LAMP=50, CORD=50)
    job = await start(await upload("\n".join([HEADING, *order_rows(1)]).encode("cp1252")))

    await run_to_the_end(job)

    assert (await Order.get()).shipping_address["name"] == "Anna Müller 1"


async def test_files_are_forgotten_when_nobody_needs_them_any_more(db: str) -> None:
    taken = await upload(pieces=lines_of_file(10))

    await drop_uploads(taken.created_at)
    assert await value("select count(*) from upload_chunks") == 1
    await drop_uploads(taken.created_at + timedelta(seconds=1))
    assert await value("select count(*) from upload_chunks") == 0
    assert await value("select count(*) from uploads") == 0


async def test_reading_takes_no_more_memory_for_ten_times_the_rows() -> None:
    async def peak(orders: int) -> int:
        piece = ("\n".join(line for number in range(100) for line in order_rows(number)) + "\n").encode()
        size = len(piece) * (orders // 100)

        async def read(offset: int) -> bytes:
            start = offset % len(piece)
            return (piece[start:] + piece * 20)[: min(CHUNK, size - offset)] if offset < size else b""

        tracemalloc.start()
        how = Written(encoding="utf-8", separator=";", spot=0)
        count = 0
        async for group in groups(read, 0, 1, how):
            assert len(group.rows) == 2
            count += 1
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert count == orders
        return most

    small, large = await peak(5_000), await peak(50_000)

    assert large < small * 1.3
