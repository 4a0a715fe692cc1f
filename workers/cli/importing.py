"""Files from elsewhere, taken in by an operator."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.table import Table

from domain.foundation.callers import SYSTEM
from domain.foundation.migrating import pending
from domain.orders.importing.values import CURRENCY, Matched, Outcome
from workers.cli.articles import articles
from workers.cli.offline import with_database
from workers.cli.reading import settings_from
from workers.orders.imports.opening import Unreadable
from workers.orders.imports.reporting import Tally
from workers.orders.imports.running import Summary, import_file

app = typer.Typer(help="Files from elsewhere.", no_args_is_help=True)
app.command()(articles)
out = Console(highlight=False)
UNREADABLE = 2
MEANINGS = {Outcome.TAKEN: "taken", Outcome.HERE_ALREADY: "here already", Outcome.NOT_TAKEN: "not taken"}


@app.callback()
def files() -> None:
    """Files from elsewhere; a file may be imported again, nothing is taken twice."""


@app.command()
def orders(
    file: Annotated[Path, typer.Argument(help="Invoice lines of another system, .csv or .csv.gz.")],
    report: Annotated[
        Path | None, typer.Option(help="Where to write what was not taken; FILE.report.csv in this folder otherwise.")
    ] = None,
    database_url: Annotated[str | None, typer.Option(help="postgres://…; SQLite in the data folder otherwise.")] = None,
    data: Annotated[Path | None, typer.Option(help="Folder of the SQLite file.")] = None,
) -> None:
    """Take finished orders in; stop the server first when the database is SQLite."""
    settings = settings_from(data=data, database_url=database_url)
    if missing := asyncio.run(pending(settings.database)):
        typer.echo(f"The database lacks {', '.join(missing)}. Run `laufzettel migrate` first.", err=True)
        raise typer.Exit(1)
    target = report or Path(f"{file.name}.report.csv")
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=out) as bar:
        task = bar.add_task(file.name, total=None)
        try:
            summary = with_database(
                lambda: import_file(
                    file, target, by=SYSTEM, progress=lambda done, of: bar.update(task, completed=done, total=of)
                ),
                settings,
            )
        except (Unreadable, OSError) as problem:
            bar.stop()
            typer.echo(str(problem), err=True)
            raise typer.Exit(UNREADABLE) from None
    _print(summary)


def _print(summary: Summary) -> None:
    tally = summary.tally
    table = Table("rows", "count", f"worth {CURRENCY}", title="What became of the rows")
    for column in table.columns[1:]:
        column.justify = "right"
    for outcome, meaning in MEANINGS.items():
        table.add_row(meaning, f"{tally.rows[outcome]:,}", f"{tally.amounts[outcome]:,.2f}")
        if outcome is Outcome.NOT_TAKEN:
            for code, count in sorted(tally.refused.items()):
                table.add_row(f"  {code.value}", f"{count:,}", f"{tally.refused_amounts[code]:,.2f}", style="dim")
    table.add_section()
    table.add_row("file", f"{summary.rows:,}", f"{summary.amount:,.2f}", style="bold")
    out.print(table)
    _print_cancellations(tally)
    out.print(_counts("orders", tally.orders))
    out.print("notes: " + (", ".join(f"{count} {code.value}" for code, count in sorted(tally.notes.items())) or "none"))
    out.print(f"Every row that was not taken, and the notes: {summary.report}")


MATCHED = {
    Matched.CALLED_OFF.value: "called off the day it was ordered: its line is cancelled",
    Matched.RETURNED.value: "returned, of one line",
    Matched.RETURNED_OF_SEVERAL.value: "returned, of several lines together",
    Outcome.HERE_ALREADY.value: "here already",
}


def _print_cancellations(tally: Tally) -> None:
    if not tally.cancelling:
        return
    table = Table("rows of cancellations", "count", f"worth {CURRENCY}", title="What became of the cancellations")
    for column in table.columns[1:]:
        column.justify = "right"
    for what, meaning in MATCHED.items():
        if tally.cancelling[what]:
            table.add_row(meaning, f"{tally.cancelling[what]:,}", f"{tally.cancelling_amounts[what]:,.2f}")
    unmatched = sorted(tally.cancelling.keys() - MATCHED.keys())
    count, worth = (sum(sums[what] for what in unmatched) for sums in (tally.cancelling, tally.cancelling_amounts))
    table.add_row("on no order", f"{count:,}", f"{worth:,.2f}")
    for what in unmatched:
        table.add_row(f"  {what}", f"{tally.cancelling[what]:,}", f"{tally.cancelling_amounts[what]:,.2f}", style="dim")
    table.add_section()
    whole = sum(tally.cancelling.values()), sum(tally.cancelling_amounts.values())
    table.add_row("all", f"{whole[0]:,}", f"{whole[1]:,.2f}", style="bold")
    out.print(table)


def _counts(what: str, counted: dict[Outcome, int]) -> str:
    return f"{what}: " + ", ".join(f"{counted[outcome]:,} {meaning}" for outcome, meaning in MEANINGS.items())
