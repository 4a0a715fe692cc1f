"""Having a large file taken: how it is read is settled before, so that a wrong file is refused at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from domain.foundation.callers import Caller
from domain.foundation.commands import command
from domain.foundation.errors import refuse_all
from domain.foundation.job_streaming import queue_stream
from domain.foundation.models import Job
from domain.intake.commands.bulk_taking import TAKE_ORDERS, TRY_ORDERS
from domain.intake.commands.drafts import place_draft
from domain.intake.commands.sources import mapping_problems
from domain.intake.commands.uploads import get_upload, piece_of
from domain.intake.errors import WrongSource
from domain.intake.models import IntakeSource, Upload
from domain.intake.queries import get_source
from domain.intake.reading.arrivals import layout_of
from domain.intake.reading.columns import LOOKED_AT, guess_columns, mapped, placed
from domain.intake.reading.csv_files import Layout, separator_of
from domain.intake.reading.errors import Unreadable
from domain.intake.reading.gathering import one_line
from domain.intake.reading.streaming import Record, Written, records
from domain.intake.reading.texts import refuse_other_formats
from domain.intake.rules.bulk import REFERENCE, Plan
from domain.intake.states import BulkPlacing, SourceKind
from domain.orders.states import Channel

_WIDE = (b"\xff\xfe", b"\xfe\xff")
_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkGiven:
    """What somebody wants done with a file; without columns, those of the source, else they are found out.

    trial  only find out what would come of each order, and keep none of it
    """

    upload: str
    source: str | None
    channel: Channel | None
    columns: Mapping[str, str]
    separator: str = ""
    decimal: str = ""
    placing: BulkPlacing = BulkPlacing.NEVER
    trial: bool = False


@command("intake.write")
async def start_bulk(given: BulkGiven, *, by: Caller) -> Job:
    """Have a worker take the orders of a file that was uploaded; an order that is here already is met again.

    Raises  NoSuchUpload, NoSuchSource, WrongSource, Unreadable, Forbidden
    """
    refuse_all(mapping_problems(given.columns, given.separator, given.decimal))
    if given.placing is BulkPlacing.ALWAYS:
        place_draft.permit(by)
    upload = await get_upload(given.upload)
    source = await get_source(given.source) if given.source else None
    if source is not None and source.kind is not SourceKind.CSV:
        raise WrongSource(source.code, f"{source.kind.value} and no CSV")
    plan = await _plan(upload, source, given)
    return await queue_stream(TRY_ORDERS if given.trial else TAKE_ORDERS, plan.to_keep(), start=plan.start, by=by)


async def _plan(upload: Upload, source: IntakeSource | None, given: BulkGiven) -> Plan:
    layout = _layout(source, given)
    first = await piece_of(upload.id, 0)
    refuse_other_formats(first)
    if first.startswith(_WIDE):
        raise Unreadable("It is written in UTF-16", remedy="Save it as CSV in UTF-8.")
    separator = layout.separator or separator_of(first.decode(upload.encoding, "replace"))
    heading, *some = await _first_rows(upload, Written(encoding=upload.encoding, separator=separator))
    headings = [one_line(cell.removeprefix("\ufeff"), 120) for cell in heading.cells or []]
    if len([name for name in headings if name]) < 2:
        raise Unreadable("There is no heading with at least two columns", remedy="Export it as CSV with a heading.")
    return Plan(
        upload_id=upload.id,
        source_id=source.id if source else None,
        prefix=source.reference_prefix if source else "",
        channel=given.channel or (source.channel if source else Channel.IMPORT),
        placing=given.placing,
        encoding=upload.encoding,
        separator=separator,
        decimal=layout.decimal,
        start=heading.end,
        headings=headings,
        trial=given.trial,
        places=_places(headings, [record.cells for record in some if record.cells], layout),
    )


def _layout(source: IntakeSource | None, given: BulkGiven) -> Layout:
    kept = layout_of(source.mapping if source else {})
    return Layout(
        columns=given.columns or kept.columns,
        separator=given.separator or kept.separator,
        decimal=given.decimal or kept.decimal,
    )


async def _first_rows(upload: Upload, how: Written) -> list[Record]:
    found: list[Record] = []
    async for record in records(partial(piece_of, upload.id), 0, how):
        found.append(record)
        if len(found) > LOOKED_AT:
            break
    return found or [Record(None, upload.size)]


def _places(headings: list[str], rows: list[list[str]], layout: Layout) -> dict[str, tuple[int, int]]:
    places = mapped(headings, layout.columns) if layout.columns else placed(guess_columns(headings, rows))
    if "lines.sku" not in places and "lines.name" not in places:
        raise Unreadable("No column says which article", remedy="Say which column holds the SKU in the mapping.")
    if REFERENCE not in places:
        remedy = f"Say in the mapping which column holds the order's number ({REFERENCE})."
        raise Unreadable("No column says which rows are one order", remedy=remedy)
    return places
