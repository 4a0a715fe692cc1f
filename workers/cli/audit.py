"""The audit: exported for whoever examines the books, and verified."""

import csv
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, TextIO

import orjson
import typer

from domain.foundation.auditing.chain import last_seal
from domain.foundation.auditing.exporting import COLUMNS, csv_rows, export_entries
from domain.foundation.auditing.verifying import verify as verify_chain
from domain.foundation.spreadsheets import harmless
from workers.cli.offline import with_database

app = typer.Typer(help="Who changed what from which value to which.", no_args_is_help=True)


class Format(StrEnum):
    CSV = "csv"
    JSON = "json"


@app.command()
def export(
    file: Annotated[Path, typer.Argument(help="Where to write it; - prints it.")],
    since: Annotated[datetime | None, typer.Option("--from", help="From this day on (UTC).")] = None,
    until: Annotated[datetime | None, typer.Option("--to", help="Before this day (UTC).")] = None,
    format: Annotated[Format, typer.Option(help="CSV: a line per field; JSON: a line per change.")] = Format.CSV,
) -> None:
    """Write the audit of a time, oldest first. It holds personal data: keep it as the database is kept."""
    entries = export_entries(_utc(since), _utc(until))
    with ExitStack() as open_file:
        target: TextIO = (
            sys.stdout if str(file) == "-" else open_file.enter_context(file.open("w", encoding="utf-8", newline=""))
        )
        write = _csv_writer(target) if format is Format.CSV else _json_writer(target)
        count = with_database(lambda: _write_all(entries, write))
    typer.echo(f"{count} changes.", err=True)


@app.command()
def verify() -> None:
    """Whether events, audit entries and documents are as they were written; prints the last seal's hash."""
    broken = with_database(_print_findings)
    if broken:
        raise typer.Exit(1)


async def _print_findings() -> int:
    count = 0
    async for line in verify_chain():
        typer.echo(line)
        count += 1
    last = await last_seal()
    said = "Nothing was tampered with" if not count else f"{count} findings"
    typer.echo(f"{said}; seal {last.number}: {last.hash or 'none yet'}")
    return count


async def _write_all(entries: AsyncIterator[dict[str, Any]], write: Callable[[dict[str, Any]], None]) -> int:
    count = 0
    async for entry in entries:
        write(entry)
        count += 1
    return count


def _csv_writer(target: TextIO) -> Callable[[dict[str, Any]], None]:
    rows = csv.writer(target)
    rows.writerow(COLUMNS)

    def write(entry: dict[str, Any]) -> None:
        rows.writerows([harmless(cell) for cell in row] for row in csv_rows(entry))

    return write


def _json_writer(target: TextIO) -> Callable[[dict[str, Any]], None]:
    return lambda entry: print(orjson.dumps(entry).decode(), file=target)


def _utc(day: datetime | None) -> datetime | None:
    return day.replace(tzinfo=UTC) if day is not None else None
