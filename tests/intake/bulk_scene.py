"""Large files, made up here row by row, and a worker that carries their jobs on."""

import csv
import io
from collections.abc import AsyncIterator, Iterator
from typing import Any

from domain.foundation.callers import SYSTEM, Caller, CallerKind
from domain.foundation.job_running import go_on
from domain.foundation.job_streaming import result_of
from domain.foundation.models import Job
from domain.intake.commands.bulk import BulkGiven, start_bulk
from domain.intake.commands.uploads import begin_upload, end_upload, keep_content
from domain.intake.models import Upload
from domain.intake.states import BulkPlacing
from workers.jobs.kinds import KINDS

HEADING = "order number;recipient;email;street;zip;city;country;sku;quantity"
ROWS_OF_AN_ORDER = 2
PIECE = 10_000
KIM = Caller(
    id="usr_kim",
    name="Kim",
    kind=CallerKind.STAFF,
    permissions=frozenset({"intake.write", "intake.place", "orders.place", "jobs.read", "jobs.cancel"}),
)


def order_rows(number: int, *, sku: str = "LAMP") -> list[str]:
    """Two rows of one order; the second leaves out what the first says."""
    who = f"R-{number};Anna Müller {number % 50};anna{number % 50}@kunde.example;Weg {number % 90};10115;Berlin;DE"
    return [f"{who};{sku};1", f"R-{number};;;;;;;CORD;2"]


def lines_of_file(orders: int) -> Iterator[bytes]:
    """A file of so many orders, as it comes over the wire."""
    yield (HEADING + "\n").encode()
    for number in range(orders):
        yield ("\n".join(order_rows(number)) + "\n").encode()


async def upload(*lines: str | bytes, pieces: Iterator[bytes] | None = None, by: Caller = KIM) -> Upload:
    """A file that was sent, of these lines or pieces."""
    given = pieces or iter([b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines)])

    async def content() -> AsyncIterator[bytes]:
        for piece in given:
            yield piece

    taken = await begin_upload("orders.csv", by=by)
    return await end_upload(taken.id, *await keep_content(taken.id, content()), by=by)


async def start(taken: Upload, placing: BulkPlacing = BulkPlacing.ALWAYS, **more: Any) -> Job:
    given = {"source": None, "channel": None, "columns": {}, **more}
    return await start_bulk(BulkGiven(upload=taken.id, placing=placing, **given), by=KIM)


async def run_to_the_end(job: Job) -> Job:
    while (now := await Job.get(id=job.id)).ended_at is None:
        await go_on(job.id, now.step, KINDS, by=SYSTEM)
    return now


async def result(job: Job) -> list[dict[str, str]]:
    """The result file's rows."""
    text = b"".join([piece async for piece in result_of(job.id)]).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))
