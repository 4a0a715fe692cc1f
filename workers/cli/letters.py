"""Dead letters: what a worker gave up on, until a person decides."""

from collections.abc import Awaitable, Callable
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Column, Table

from domain.foundation.callers import SYSTEM
from domain.foundation.dead_letters import drop_dead_letter, list_dead_letters, retry_dead_letter
from domain.foundation.errors import DomainError
from workers.cli.offline import with_database

app = typer.Typer(help="Tasks that workers gave up on.", no_args_is_help=True)
out = Console(highlight=False)
LetterId = Annotated[str, typer.Argument(metavar="ID")]
PAGE = 500


@app.command("list")
def list_letters(
    listener: Annotated[str | None, typer.Option(help="Only what this listener gave up on.")] = None,
) -> None:
    """What waits for a decision, oldest first."""
    letters = with_database(lambda: list_dead_letters(listener, most=PAGE))
    if not letters:
        out.print("There are none.")
        return
    table = Table(Column("id", no_wrap=True), "since", "listener", "event", "reason")
    for letter in letters:
        event = "" if letter.event_seq is None else str(letter.event_seq)
        table.add_row(letter.id, f"{letter.at:%Y-%m-%d %H:%M}", letter.actor, event, letter.reason[:80])
    out.print(table)


@app.command()
def retry(
    letter_id: Annotated[str | None, typer.Argument(metavar="[ID]")] = None,
    listener: Annotated[str | None, typer.Option(help="Everything that this listener gave up on.")] = None,
) -> None:
    """Have it tried again: one by its id, or all of one listener."""
    if (letter_id is None) == (listener is None):
        typer.echo("Name one by its ID, or all of one listener by --listener NAME.", err=True)
        raise typer.Exit(2)
    if letter_id is not None:
        _run(lambda: retry_dead_letter(letter_id, by=SYSTEM))
        out.print("It is tried again within seconds.")
        return
    count = _run(lambda: _retry_all(str(listener)))
    out.print(f"{count} are tried again within seconds." if count else f"{listener} gave up on nothing.")


async def _retry_all(listener: str) -> int:
    """Each in a transaction of its own; what is about no event stays."""
    count = 0
    while page := [letter for letter in await list_dead_letters(listener, most=PAGE) if letter.event_seq is not None]:
        for letter in page:
            await retry_dead_letter(letter.id, by=SYSTEM)
        count += len(page)
    return count


@app.command()
def drop(letter_id: LetterId) -> None:
    """Let it be; it counts as done."""
    _run(lambda: drop_dead_letter(letter_id, by=SYSTEM))
    out.print("Dropped.")


def _run(work: Callable[[], Awaitable[object]]) -> object:
    try:
        return with_database(work)
    except DomainError as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(1) from None
